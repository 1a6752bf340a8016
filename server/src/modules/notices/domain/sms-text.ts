import { day } from "@dayaq/kernel";
import { type NoticeDraft, textsIn } from "./draft.ts";
import { rejectedKey } from "./rejected.ts";
import { fitting } from "./sms.ts";
import type { Values, Words } from "./words.ts";

/** Who may be named in a notice, by party: the given name. */
export type GivenNames = (party: number) => string | undefined;

/** The SMS of a notice: sum, what for, date, bank, number to call. The fullest text that fits two parts. */
export function smsText(draft: NoticeDraft, words: Words, nameOf: GivenNames): string {
  const call = words.say("sms.call", { number: words.say("call-us") });
  const values = valuesOf(draft, words);
  const what = draft.programme === undefined ? "" : words.programme(draft.programme);
  const name = draft.about === undefined || draft.about === draft.party ? undefined : nameOf(draft.about);
  const named = name ? words.say("sms.for", { what, name }) : what;
  const pay = payText(draft, words, values);
  const bare = hasSentence(draft) ? { ...draft, data: { because: "not-owed" } } : draft;
  const text = (subject: string, tail: string, it: NoticeDraft = bare): string =>
    [words.say(textKey("sms", it), { ...values, what: subject }), tail, call].filter((part) => part !== "").join(" ");
  return fitting([
    text(named, pay, draft),
    text(what, pay, draft),
    text(named, pay),
    text(what, pay),
    text(words.say("sms.right"), pay),
    text(words.say("sms.right"), ""),
  ]);
}

/** Whether it says a sentence of the law: an SMS has it whole or not at all, the letter always. Of an officer's no only the letter has it. */
const hasSentence = ({ kind, data }: NoticeDraft): boolean =>
  kind !== "proposal-rejected" && textsIn(data, "condition") !== undefined;

/** The text of a notice: a proposal by which nobody loses is told in other words, the end of an offer in those of its reason, a no with what fails. */
export function textKey(form: "sms" | "letter", { kind, data }: NoticeDraft): string {
  if (kind === "offer-withdrawn") return `${form}.offer-withdrawn-${data["because"]}`;
  if (kind === "claim-refused") return `${form}.claim-refused-${textsIn(data, "condition") ? "fails" : "not-owed"}`;
  if (kind === "proposal-rejected") return rejectedKey(form, data);
  return kind === "proposed" && data["isAdverse"] === 0 ? `${form}.proposed-gain` : `${form}.${kind}`;
}

/** When and where it is paid, where that is known. */
function payText({ data }: NoticeDraft, words: Words, values: Values): string {
  if (typeof data["payOn"] !== "string") return "";
  return typeof data["bank"] === "string" ? words.say("sms.paid-at", values) : words.say("sms.paid-card", values);
}

const MONEY = new Set(["amount", "before", "payAmount", "arrears", "sum", "owed"]);
const DAYS = new Set(["from", "on", "payOn", "contestUntil", "endsOn", "until", "deadline"]);

/** The data of a notice as the words of a language: sums, days, banks, acts, a sentence of the law; the rest as it is. */
export function valuesOf(
  { data }: Pick<NoticeDraft, "data">,
  words: Words,
  currency: "sign" | "code" = "code",
): Values {
  const said = Object.entries(data).map(([name, value]): [string, string] => {
    if (MONEY.has(name) && typeof value === "number") return [name, words.money(value, currency)];
    if (DAYS.has(name) && typeof value === "string")
      return [name, currency === "code" ? words.dayOfYear(day(value)) : words.day(day(value))];
    if (name === "act" && typeof value === "string") return [name, words.act(value)];
    if (name === "bank" && typeof value === "string") return [name, words.bank(value)];
    return [name, String(value)];
  });
  return { ...Object.fromEntries(said), condition: words.of(textsIn(data, "condition")) };
}
