import type { ExplanationView, SentenceView, SourceView, Speech } from "@dayaq/portals";
import { minor, type Minor } from "@dayaq/kernel";
import type { ConditionExplained, Evidence } from "@dayaq/rules";
import type { SourceTold, Trace } from "../../modules/entitlements/index.ts";
import type { Reader } from "../../modules/notices/index.ts";
import type { PackWords } from "./words.ts";

type Sources = Readonly<Record<string, SourceTold>>;

/** The reasons that were stored with a decision, in the reader's language. */
export function explanationView(
  { explanation, sources }: Trace,
  words: PackWords,
  say: Speech,
  reader: Reader,
  signed?: ExplanationView["signed"],
): ExplanationView {
  const payee = payeeSentence(explanation, sources, words, say, reader.nameOf);
  const [amount] = explanation.amount.parameters;
  return {
    conditions: explanation.conditions.map((condition) => sentenceOf(condition, sources, words, reader)),
    ...(payee === undefined ? {} : { payee }),
    ...fundSentence(explanation, sources, words, say),
    ...(signed === undefined ? {} : { signed }),
    ...(amount === undefined || amount.value === null || explanation.award.kind !== "due"
      ? {}
      : {
          amount: {
            says: [
              say.t("why.amount-since", { sum: say.sum(minor(amount.value)), from: say.day(amount.from) }),
              ...multiplied(explanation.amount.parameters, minor(amount.value), explanation.award.amount, say),
            ].join(" "),
            holds: "yes",
            certainty: amount.certainty,
            ...words.cites(amount.basis),
            sources: [],
          },
        }),
  };
}

/** `9 × 140 ₼ = 1 260 ₼.`: how an amount that the act gives for each became the sum, where nothing else went into it. */
function multiplied({ length }: readonly unknown[], each: Minor, sum: Minor, say: Speech): string[] {
  const times = sum / each;
  return length === 1 && times > 1 && Number.isInteger(times) ? [`${times} × ${say.sum(each)} = ${say.sum(sum)}.`] : [];
}

/** Who is paid, where a rule settled it: with the facts that did. */
function payeeSentence(
  { award, payee }: Trace["explanation"],
  sources: Sources,
  words: PackWords,
  say: Speech,
  nameOf: (party: number) => string | undefined,
): SentenceView | undefined {
  const paid = award.kind === "due" ? award.shares[0]?.payee : undefined;
  const name = typeof paid === "number" ? nameOf(paid) : undefined;
  if (name === undefined || payee.facts.length === 0) return undefined;
  const { certainty, basis } = payee;
  const told = sourcesOf(payee, sources, words);
  return { says: say.t("why.payee", { name }), holds: "yes", certainty, ...words.cites(basis), sources: told };
}

/** From which money it comes, where that is not the usual: with the facts by which it is so. */
function fundSentence(
  { fund }: Trace["explanation"],
  sources: Sources,
  words: PackWords,
  say: Speech,
): Pick<ExplanationView, "fund"> {
  if (fund === undefined) return {};
  const { code, certainty, basis } = fund;
  const told = sourcesOf(fund, sources, words);
  return {
    fund: {
      says: say.t("why.fund", { fund: words.fund(code) }),
      holds: "yes",
      certainty,
      ...words.cites(basis),
      sources: told,
    },
  };
}

export function sentenceOf(
  condition: ConditionExplained,
  sources: Sources,
  words: PackWords,
  reader: Reader,
): SentenceView {
  const otherwise = words.otherwise(condition, reader);
  return {
    says: words.of(condition.says),
    holds: condition.holds === "unknown" ? "unknown" : condition.holds ? "yes" : "no",
    certainty: condition.certainty,
    ...words.cites(condition.basis),
    sources: sourcesOf(condition, sources, words),
    ...(otherwise.length === 0 ? {} : { otherwise }),
  };
}

/** Each agency once, however many facts of it settled the sentence. */
function sourcesOf({ facts }: Evidence, sources: Sources, words: PackWords): SourceView[] {
  const told = facts.flatMap(({ id, kind }) => {
    const source = sources[id];
    const fact = words.factKind(kind);
    return source ? [{ fact, agency: words.agency(source.agency), receivedOn: source.knownOn }] : [];
  });
  return [...new Map(told.map((it) => [`${it.fact} ${it.agency} ${it.receivedOn}`, it])).values()];
}
