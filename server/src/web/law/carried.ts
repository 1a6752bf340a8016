import type { CarriedView } from "@dayaq/portals";
import { type Basis, programmeSheet } from "@dayaq/rules";
import { type Book, named, valueView } from "./book.ts";

/** Something of the law, at the place in an act that it cites. */
export interface Carried {
  readonly basis: Basis;
  readonly view: CarriedView;
}

/** Everything of the law in use that cites an act, in the order of the rights, then of the values, then of what goes not together. */
export function carriedBy(book: Book, act: string, casesOf: (code: string) => number): Carried[] {
  const { law, words } = book;
  const rights = law.programmes.flatMap((programme): Carried[] => {
    const { code, conditions, payee } = programme;
    const right = named(book, code);
    if (![programme, payee, ...conditions].some(({ basis }) => basis.act === act)) return [];
    const sheet = programmeSheet(law, code);
    return [
      {
        basis: programme.basis,
        view: { kind: "right", right, says: right.title, cases: casesOf(code), signed: book.signed(code) },
      },
      ...(sheet?.conditions ?? []).map(({ id, says, basis, rule, certainty }): Carried => ({
        basis,
        view: { kind: "condition", right, says: words.of(says, id), rule, certainty },
      })),
      {
        basis: payee.basis,
        view: {
          kind: "payee",
          right,
          says: book.say.t("lawbook.paid"),
          rule: sheet?.payee ?? "",
          certainty: payee.certainty,
        },
      },
    ];
  });
  const values = law.parameters.flatMap((parameter) =>
    parameter.values.map((it): Carried => {
      const { from, value, certainty } = valueView(book, parameter, it);
      const { say } = book;
      const says = say.t("lawbook.value-since", {
        title: words.of(parameter.title, parameter.key),
        value: value ?? say.t("lawbook.unknown"),
        on: say.day(from),
      });
      return { basis: it.basis, view: { kind: "value", says, ...(value === undefined ? {} : { certainty }) } };
    }),
  );
  const besides = (law.incompatibilities ?? []).map(({ basis, programmes, says, certainty }): Carried => ({
    basis,
    view: {
      kind: "beside",
      says: `${programmes.map((it) => named(book, it).title).join(" · ")}. ${words.of(says)}`,
      certainty,
    },
  }));
  return [...rights, ...values, ...besides].filter(({ basis }) => basis.act === act);
}

/** Codes of the rights of which something rests on each act: their own words, or a value that their sum reads. */
export function rightsByAct({ law }: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (act: string, code: string) => found.set(act, (found.get(act) ?? new Set()).add(code));
  for (const { code } of law.programmes) {
    const sheet = programmeSheet(law, code);
    if (sheet === undefined) continue;
    const { programme, conditions, parameters, besides } = sheet;
    const own = [programme, programme.payee, ...conditions, ...besides, ...parameters.flatMap(({ values }) => values)];
    for (const { basis } of own) note(basis.act, code);
  }
  return found;
}
