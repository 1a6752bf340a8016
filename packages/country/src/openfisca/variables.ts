import type { FactKind, Law, Programme } from "@dayaq/rules";

/** What OpenFisca calls an input variable, and what it is here. */
export type Input =
  | { readonly is: "birth" | "sex" | "born_alive" | "death" }
  /** Without `field`: a kind that has none, which is true or false. */
  | { readonly is: "fact"; readonly kind: FactKind; readonly field?: string }
  | { readonly is: "relation"; readonly kind: FactKind }
  | { readonly is: "claim"; readonly programme: Programme };

/** What falls due, the answer in a word, and what one person is paid. */
export interface Output {
  readonly is: "amount" | "answer" | "paid";
  readonly programme: Programme;
}

export interface Variables {
  /** What may be said of a person, and claims also of a household. */
  readonly inputs: ReadonlyMap<string, Input>;
  readonly outputs: ReadonlyMap<string, Output>;
}

const PERSON = ["birth", "sex", "born_alive", "death"] as const;

/** The names of a law: `disability_percent`, `parent`, `alw_dis_claim` in; `alw_dis_amount`, `alw_dis_answer`, `alw_dis_paid` out. */
export function variablesOf({ factKinds, programmes }: Law): Variables {
  const facts = factKinds
    .filter(({ relation, timeless }) => !relation && !timeless)
    .flatMap((kind): [string, Input][] => {
      const fields = Object.keys(kind.fields);
      if (fields.length === 0) return [[nameOf(kind.kind), { is: "fact", kind }]];
      return fields.map((field) => [`${nameOf(kind.kind)}_${nameOf(field)}`, { is: "fact", kind, field }]);
    });
  const relations = factKinds.filter(({ relation }) => relation);
  const outputs = (["amount", "answer", "paid"] as const).flatMap((is) =>
    programmes.map((programme): [string, Output] => [`${nameOf(programme.code)}_${is}`, { is, programme }]),
  );
  return {
    inputs: new Map<string, Input>([
      ...PERSON.map((is): [string, Input] => [is, { is }]),
      ...facts,
      ...relations.map((kind): [string, Input] => [nameOf(kind.kind), { is: "relation", kind }]),
      ...programmes.map((it): [string, Input] => [`${nameOf(it.code)}_claim`, { is: "claim", programme: it }]),
    ]),
    outputs: new Map(outputs),
  };
}

/** `ALW-DIS` -> `alw_dis`, `labour-pension` -> `labour_pension`, `forAYear` -> `for_a_year` */
const nameOf = (ours: string): string =>
  ours
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_")
    .replaceAll("-", "_")
    .toLowerCase();
