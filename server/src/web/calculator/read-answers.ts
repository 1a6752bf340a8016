import type { FieldError } from "@dayaq/portals";
import type { FactKind } from "@dayaq/rules";
import type { AnswerJson, Question } from "@dayaq/rules/ask";
import { readFields, readPeriod, type Speaking } from "../open/fields.ts";
import type { Form } from "../own-form.ts";
import { nextNumber, otherId } from "./people.ts";

/** As many relatives as anybody is asked to name. */
const OTHERS_MAX = 12;

/** Everybody was born: of a birth there is no no. */
export const mayBeSo = ({ kind }: FactKind): boolean => kind !== "birth";

export interface ReadAnswers {
  readonly answers: readonly AnswerJson[];
  readonly errors: readonly FieldError[];
}

/** What was answered to a question, person by person; or what has to be mended. `persons`: who is spoken of so far. */
export function readAnswers(
  kind: FactKind,
  { direction, persons: asked }: Question,
  form: Form,
  persons: readonly string[],
  { say }: Pick<Speaking, "say">,
): ReadAnswers {
  const named = [...persons];
  const read = asked.map((person, index): ReadAnswers => {
    const prefix = `p${index}`;
    const shared = { person, kind: kind.kind, ...(direction === "from" ? { direction } : {}) } as const;
    const isSo = mayBeSo(kind) ? form[`${prefix}.is`] : "yes";
    if (isSo !== "yes" && isSo !== "no")
      return { answers: [], errors: [{ field: `${prefix}.is`, message: say.t("calc.error-choose") }] };
    if (isSo === "no") return done({ ...shared, ...(kind.relation ? { others: [] } : { facts: [] }) });
    const { period, errors } = readPeriod(prefix, form, say);
    if (kind.relation) {
      const others = othersIn({ kind: kind.kind, direction, person }, prefix, form, named);
      if (others === undefined || others.length === 0)
        return { answers: [], errors: [...errors, { field: `${prefix}.more`, message: say.t("calc.error-others") }] };
      named.push(...others.filter((it) => !named.includes(it)));
      return { answers: [{ ...shared, others: others.map((it) => ({ person: it, ...period })) }], errors };
    }
    const fields = readFields(kind, prefix, form, say);
    return {
      answers: [{ ...shared, facts: [{ ...(kind.timeless ? {} : period), value: fields.value }] }],
      errors: [...fields.errors, ...errors],
    };
  });
  return { answers: read.flatMap((it) => it.answers), errors: read.flatMap((it) => it.errors) };
}

const done = (answer: AnswerJson): ReadAnswers => ({ answers: [answer], errors: [] });

/** Who stands in a relation to a person. */
interface Related {
  readonly kind: string;
  readonly direction: Question["direction"];
  readonly person: string;
}

/** Those who were ticked, and as many others as were counted; undefined where what was typed is no count. */
function othersIn(
  { kind, direction, person }: Related,
  prefix: string,
  form: Form,
  persons: readonly string[],
): readonly string[] | undefined {
  const ticked = persons.filter((it, index) => it !== person && form[`${prefix}.other.${index}`] === "yes");
  const more = (form[`${prefix}.more`] ?? "").trim() || "0";
  if (!/^\d{1,2}$/.test(more) || Number(more) > OTHERS_MAX) return undefined;
  const others = [...ticked];
  const all = [...persons];
  for (let count = 0; count < Number(more); count++) {
    const next = otherId(kind, direction, nextNumber(kind, direction, all));
    all.push(next);
    others.push(next);
  }
  return others;
}
