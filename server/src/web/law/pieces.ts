import type { CarriedView } from "@dayaq/portals";
import { isoDay, type Texts } from "@dayaq/kernel";
import { type Basis, placeKey, type ProgrammeSheet } from "@dayaq/rules";
import { type Book, valueView } from "./book.ts";

/**
 * What of a right stands under each place in an act, as a lawyer signs it: sentences in the language of the acts, rules in words,
 * values. The same division as `signableRight` of the rules makes for the hashes.
 */
export function piecesByPlace(book: Book, sheet: ProgrammeSheet): ReadonlyMap<string, readonly CarriedView[]> {
  const { programme, conditions, parameters, besides, choices } = sheet;
  const own = (texts: Texts | undefined): string => texts?.[book.ofActs] ?? "";
  const pieces: (readonly [Basis, CarriedView])[] = [
    [programme.basis, { kind: "right", says: own(programme.title), rule: wholeOf(sheet) }],
    ...choices.map(({ name, says, readings, inForce }): [Basis, CarriedView] => [
      programme.basis,
      {
        kind: "right",
        says: `${own(says)} ${own(readings.find(({ code }) => code === inForce)?.says)}`,
        rule: `${name} = ${inForce}`,
      },
    ]),
    ...conditions.map(({ says, basis, certainty, rule }): [Basis, CarriedView] => [
      basis,
      { kind: "condition", says: own(says), rule, certainty },
    ]),
    [programme.payee.basis, { kind: "payee", says: "", rule: sheet.payee, certainty: programme.payee.certainty }],
    ...parameters.flatMap((parameter) =>
      parameter.values.map((it): [Basis, CarriedView] => {
        const { value, certainty } = valueView(book, parameter, it);
        return [
          it.basis,
          {
            kind: "value",
            says: `${own(parameter.title)}: ${value ?? "?"} (${isoDay(it.from)} →)`,
            ...(value === undefined ? {} : { certainty }),
          },
        ];
      }),
    ),
    ...besides.map(({ basis, says, programmes, rule, certainty }): [Basis, CarriedView] => [
      basis,
      { kind: "beside", says: own(says), rule: `${rule}: ${programmes.join(", ")}`, certainty },
    ]),
  ];
  const byPlace = Map.groupBy(pieces, ([basis]) => placeKey(basis));
  return new Map([...byPlace].map(([place, of]) => [place, of.map(([, view]) => view)]));
}

/** All that a right says beside its conditions, in one line. */
function wholeOf({ programme, due, amount, whose }: ProgrammeSheet): string {
  const { about, mode, pays, opens, modelledFrom, claimReachesBackMonths } = programme;
  return [
    `about ${about}`,
    `mode ${mode}`,
    `opens on ${opens.join(", ") || "nothing"}`,
    `modelled from ${isoDay(modelledFrom)}`,
    ...(due === undefined ? [] : [`falls due: ${due}`]),
    `amount: ${amount}`,
    ...(pays.rhythm === "monthly" ? [`a month counts ${pays.accrual}`] : []),
    ...(pays.rhythm === "each" ? [`for each ${pays.kind}`] : []),
    `whose: ${whose}`,
    ...(claimReachesBackMonths > 0 ? [`a claim reaches back ${claimReachesBackMonths} months`] : []),
  ].join("; ");
}
