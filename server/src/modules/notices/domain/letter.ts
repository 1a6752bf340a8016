import { day, type LocalDate } from "@dayaq/kernel";
import { type ConditionExplained, type Explanation, isIllustrative } from "@dayaq/rules";
import type { NoticeData, NoticeDraft } from "./draft.ts";
import { otherwiseInWords, type Reader } from "./otherwise.ts";
import { isByPerson, isKept, rejectedInWords } from "./rejected.ts";
import { type GivenNames, textKey, valuesOf } from "./sms-text.ts";
import type { Values, Words } from "./words.ts";

/** A letter, ready for the page: sentences, and what stands small behind each. */
export interface Letter {
  readonly title: string;
  readonly why: readonly Reason[];
  readonly next: readonly string[];
  /** Where the last of it stands in the law. */
  readonly law: string | null;
  /** What to do if it is wrong, or what to say if it is right. */
  readonly answer: string | null;
  /** The law or the amount is our own assumption. */
  readonly isIllustrative: boolean;
}

export interface Reason {
  readonly sentence: string;
  readonly holds: boolean | "unknown";
  /** Who said it, and when we learned it. */
  readonly sources: readonly string[];
  readonly basis: string;
  /** When it turns of itself, and what would have to be otherwise. */
  readonly otherwise: readonly string[];
}

/** What a stored decision, proposal or offer keeps of its reasons. */
export interface KeptTrace {
  readonly explanation: Explanation;
  readonly sources: Readonly<Record<string, { readonly agency: string; readonly knownOn: number }>>;
}

export interface LetterMatter {
  readonly draft: NoticeDraft;
  readonly trace: KeptTrace | undefined;
  readonly appealableUntil?: number | undefined;
  readonly nameOf: GivenNames;
}

/** Renders what a person was told from the trace that was stored then, in the language of now. */
export function letterOf({ draft, trace, appealableUntil, nameOf }: LetterMatter, words: Words): Letter {
  const values = valuesOf(draft, words, "sign");
  const number = words.say("call-us");
  const name = draft.about === undefined || draft.about === draft.party ? undefined : nameOf(draft.about);
  const what = draft.programme === undefined ? "" : words.programme(draft.programme);
  const subject = name ? words.say("sms.for", { what, name }) : what;
  return {
    title: words.say(titleKey(draft), { ...values, what: subject }),
    why: trace ? reasonsOf(trace, words, { is: draft.party, nameOf }) : [],
    next: nextOf(draft, words, values),
    law: lawOf(draft, words),
    answer: answerOf(draft, words, { ...values, number }, appealableUntil),
    isIllustrative: trace ? isIllustrative(trace.explanation) : false,
  };
}

function titleKey(draft: NoticeDraft): string {
  if (draft.kind === "offer-withdrawn" || draft.kind === "claim-refused") return `letter.${draft.kind}`;
  return draft.kind === "raised" && draft.data["act"] !== undefined ? "letter.raised-by" : textKey("letter", draft);
}

export function reasonsOf({ explanation, sources }: KeptTrace, words: Words, reader: Reader): Reason[] {
  const conditions = explanation.conditions.map((condition): Reason => ({
    sentence: words.of(condition.says),
    holds: condition.holds,
    sources: sourcesOf(condition.facts, sources, words),
    basis: basisText(condition.basis, words),
    otherwise: otherwiseInWords(condition, words, reader),
  }));
  const [amount] = explanation.amount.parameters;
  if (!amount || amount.value === null || explanation.award.kind !== "due") return conditions;
  const since: Reason = {
    sentence: words.say("letter.amount-since", { amount: words.money(amount.value), from: words.day(amount.from) }),
    holds: true,
    sources: [],
    basis: basisText(amount.basis, words),
    otherwise: [],
  };
  return [...conditions, since];
}

function sourcesOf(facts: ConditionExplained["facts"], sources: KeptTrace["sources"], words: Words): string[] {
  const said = facts.flatMap(({ id }) => {
    const source = sources[id];
    if (!source) return [];
    return [
      words.say("letter.source", {
        agency: words.agency(source.agency),
        day: words.day(source.knownOn as LocalDate),
      }),
    ]; // a day, kept as its number
  });
  return [...new Set(said)];
}

const basisText = ({ act, article }: ConditionExplained["basis"], words: Words): string =>
  [words.act(act), words.article(article)].filter((part) => part !== "").join(", ");

function nextOf(draft: NoticeDraft, words: Words, values: Values): string[] {
  const { kind, data } = draft;
  const next = paymentOf(data, words, values);
  if (kind === "offer-withdrawn") next.push(words.say(textKey("letter", draft), values));
  if (kind === "claim-refused") next.push(words.say(textKey("letter", draft), values));
  if (kind === "proposal-rejected") next.push(...rejectedInWords(data, words, values));
  if (kind === "claim-settled") next.push(words.say("letter.claim-settled-next", values));
  if (kind === "proposed" && data["isAdverse"] === 1) next.push(words.say("letter.as-before"));
  return next;
}

/** Of a no, where the sentence stands that the notice keeps. */
function lawOf({ kind, data: { act, article } }: NoticeDraft, words: Words): string | null {
  if ((kind !== "claim-refused" && kind !== "proposal-rejected") || act === undefined) return null;
  return basisText({ act: String(act), article: String(article ?? "") }, words);
}

/** The coming payment as far as it is promised. Arrears alone come with a payment whose own sum is not promised yet, so none is said. */
function paymentOf(
  { arrears, payAmount, payOn, arrearsFrom, arrearsUntil, bank }: NoticeData,
  words: Words,
  values: Values,
): string[] {
  if (typeof payOn !== "string") return [];
  const place = bank === undefined ? "card" : "bank";
  const next = words.say(`letter.next-${place}`, values);
  if (typeof arrears !== "number" || arrears === 0) return [next];
  const months = monthsText(String(arrearsFrom), String(arrearsUntil), payOn, words);
  const late = { ...values, months, payMonth: words.monthOfYear(day(payOn)) };
  if (arrears !== payAmount) return [next, words.say("letter.arrears-in-it", late)];
  return [words.say("letter.arrears", late), words.say(`letter.arrears-${place}`, values)];
}

/** The months of arrears; the year only where it is not that of the payment. */
function monthsText(from: string, until: string, payOn: string, words: Words): string {
  const isPlain = from.slice(0, 4) === payOn.slice(0, 4);
  const text = (month: string): string => (isPlain ? words.monthOfYear(day(month)) : words.month(day(month)));
  return from === until ? text(from) : words.say("letter.months", { from: text(from), until: text(until) });
}

function answerOf(
  { kind, data }: NoticeDraft,
  words: Words,
  values: Values,
  appealableUntil: number | undefined,
): string | null {
  if (kind === "proposed") return data["isAdverse"] === 1 ? words.say("letter.contest", values) : null;
  if (kind === "offered") return words.say("letter.confirm", values);
  if (kind === "offer-withdrawn" || kind === "claim-settled") return words.say("letter.ask", values);
  if (kind === "claim-refused") return words.say("letter.appeal", values);
  if (kind === "proposal-rejected" && isByPerson(data))
    return words.say(isKept(data) ? "letter.appeal-by-call" : "letter.appeal", values);
  if (appealableUntil === undefined) return null;
  return words.say("letter.appeal", { ...values, until: words.day(appealableUntil as LocalDate) }); // a day, kept as its number
}
