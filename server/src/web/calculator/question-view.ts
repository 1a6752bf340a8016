import type { AskedPerson, FieldView, QuestionView, SaidView } from "@dayaq/portals";
import { type AboutKind, type FactKind, readFactValue } from "@dayaq/rules";
import { ABOUT, type AnswerJson, type Question } from "@dayaq/rules/ask";
import type { Currency } from "@dayaq/kernel";
import { capital, fieldName, fieldViews, type Speaking } from "../open/fields.ts";
import type { Form } from "../own-form.ts";
import { factWords } from "../views/fact-words.ts";
import { nameOf, relatedWord } from "./people.ts";
import { mayBeSo } from "./read-answers.ts";
import type { Group } from "./said.ts";

export interface Talking extends Speaking {
  readonly about: AboutKind;
  readonly currency: Currency;
  /** Everybody who is spoken of so far. */
  readonly persons: readonly string[];
}

/** How a kind is asked about; of a country that has no words for it, by its name. */
export const asks = (kind: FactKind, direction: "to" | "from", { words, say }: Speaking): string =>
  words.text(`asks.${kind.kind}${direction === "from" ? ".from" : ""}`) ??
  `${capital(relatedWord(kind.kind, direction, words), say)}?`;

/** What is asked, and with what its form is filled in. */
interface Asked {
  readonly kind: FactKind;
  readonly direction: Question["direction"];
  readonly form: Form;
  readonly talking: Talking;
}

/** A question as a page shows it, filled in with `form`: what was sent and has to be mended, or what was said before. */
export function questionView(
  kind: FactKind,
  question: Question,
  at: number,
  form: Form,
  talking: Talking,
): QuestionView {
  return {
    asks: asks(kind, question.direction, talking),
    asked: JSON.stringify(question),
    at,
    persons: question.persons.map((person, index) =>
      askedPerson({ kind, direction: question.direction, form, talking }, person, `p${index}`),
    ),
  };
}

function askedPerson(asked: Asked, person: string, prefix: string): AskedPerson {
  const { kind, direction, form, talking } = asked;
  const { words, say, about } = talking;
  const value = (name: string) => form[`${prefix}.${name}`];
  const since = words.text(`since.${kind.kind}${direction === "from" ? ".from" : ""}`);
  const from: FieldView = {
    name: `${prefix}.from`,
    label: since === undefined ? say.t("calc.since") : capital(since, say),
    type: "day",
    value: value("from"),
  };
  const until: FieldView = { name: `${prefix}.until`, label: say.t("calc.until"), type: "day", value: value("until") };
  const isDated = kind.timeless !== true && (kind.relation !== true || since !== undefined);
  return {
    name: nameOf(person, about, talking),
    prefix,
    mayBeSo: mayBeSo(kind),
    isSo: value("is"),
    fields: [...fieldViews(kind, prefix, form, talking), ...(isDated ? [from, until] : [])],
    ...(kind.relation ? { others: othersView(asked, person, prefix) } : {}),
  };
}

function othersView(
  { kind, direction, form, talking }: Asked,
  person: string,
  prefix: string,
): NonNullable<AskedPerson["others"]> {
  const { persons, about, say } = talking;
  const known = persons.flatMap((it, index) =>
    it === person || (it === ABOUT && about === "household")
      ? []
      : [
          {
            name: `${prefix}.other.${index}`,
            label: nameOf(it, about, talking),
            isTicked: form[`${prefix}.other.${index}`] === "yes",
          },
        ],
  );
  const label = say.t(known.length === 0 ? "calc.how-many" : "calc.others");
  return {
    known,
    more: {
      name: `${prefix}.more`,
      label: `${label} (${relatedWord(kind.kind, direction, talking.words)})`,
      type: "number",
      value: form[`${prefix}.more`],
    },
  };
}

/** What was said before, as the form that said it. */
export function formOfGroup(kind: FactKind, { answers }: Group, persons: readonly string[]): Form {
  return Object.assign({}, ...answers.map((answer, index) => formOfAnswer(kind, answer, `p${index}`, persons))) as Form; // forms of texts
}

function formOfAnswer(kind: FactKind, answer: AnswerJson, prefix: string, persons: readonly string[]): Form {
  const { facts = [], others = [] } = answer;
  const [first] = [...facts, ...others];
  const period = { [`${prefix}.from`]: first?.from ?? "", [`${prefix}.until`]: first?.until ?? "" };
  if (kind.relation) {
    const known = others.filter(({ person }) => persons.includes(person));
    return {
      ...period,
      [`${prefix}.is`]: others.length > 0 ? "yes" : "no",
      [`${prefix}.more`]: String(others.length - known.length),
      ...Object.fromEntries(known.map(({ person }) => [`${prefix}.other.${persons.indexOf(person)}`, "yes"])),
    };
  }
  const value = (facts[0]?.value ?? {}) as Readonly<Record<string, unknown>>; // an object, as our own form made it
  const texts = Object.entries(value).map(([name, it]) => [
    fieldName(prefix, name),
    typeof it === "boolean" ? (it ? "yes" : "no") : String(it),
  ]);
  return { ...period, [`${prefix}.is`]: facts.length > 0 ? "yes" : "no", ...Object.fromEntries(texts) };
}

/** A question that was answered, in words. */
export function saidView(kind: FactKind, { at, answers }: Group, talking: Talking): SaidView {
  const direction = answers[0]?.direction ?? "to";
  return {
    at,
    asks: asks(kind, direction, talking),
    answers: answers.map((answer) => ({
      name: nameOf(answer.person, talking.about, talking),
      words: answerWords(kind, answer, talking),
    })),
  };
}

function answerWords(kind: FactKind, { facts = [], others = [] }: AnswerJson, talking: Talking): string {
  const { words, say, currency, about } = talking;
  if (kind.relation)
    return others.length === 0
      ? say.t("calc.nobody")
      : others.map(({ person }) => nameOf(person, about, talking)).join(", ");
  const [fact] = facts;
  if (fact === undefined) return say.t("calc.no");
  const read = readFactValue(kind, fact.value ?? {}, currency);
  const told = read.ok ? factWords(kind, read.value, words, say) : [];
  return [...(mayBeSo(kind) ? [say.t("calc.yes")] : []), ...told].join(", ");
}
