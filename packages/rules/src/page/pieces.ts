import type { Texts } from "@dayaq/kernel";
import type { Basis, Certainty } from "../basis.ts";
import type { Parameter, ParameterValue } from "../parameter.ts";
import type { ProgrammeSheet } from "./programme-sheet.ts";
import { plainRule, type RuleText } from "./rule-text.ts";

/** One thing that a right says, at the place in an act that it cites: `signableRight` hashes the law by the same division. */
export type Piece = { readonly basis: Basis; readonly certainty?: Certainty } & (
  | { readonly kind: "right"; readonly says: Texts; readonly rule: RuleText }
  | { readonly kind: "choice"; readonly says: Texts; readonly reads: Texts; readonly rule: RuleText }
  | { readonly kind: "condition"; readonly says: Texts; readonly rule: RuleText }
  | { readonly kind: "payee"; readonly rule: RuleText }
  | { readonly kind: "fund"; readonly fund: string; readonly rule: RuleText }
  | { readonly kind: "value"; readonly parameter: Parameter; readonly value: ParameterValue }
  | { readonly kind: "beside"; readonly says: Texts; readonly programmes: readonly string[]; readonly rule: RuleText }
);

/** All that a right says, piece by piece: itself, its readings, its conditions, who is paid, from which other fund, its values, what it goes not together with. */
export function piecesOf(sheet: ProgrammeSheet): Piece[] {
  const { programme, conditions, parameters, besides, choices, payee } = sheet;
  return [
    { kind: "right", basis: programme.basis, says: programme.title, rule: sheet.whole },
    ...choices.map(({ name, says, readings, inForce }): Piece => ({
      kind: "choice",
      basis: programme.basis,
      says,
      reads: readings.find(({ code }) => code === inForce)?.says ?? {},
      rule: plainRule(`${name} = ${inForce}`),
    })),
    ...conditions.map(({ says, basis, certainty, rule }): Piece => ({
      kind: "condition",
      basis,
      certainty,
      says,
      rule,
    })),
    { kind: "payee", basis: programme.payee.basis, certainty: programme.payee.certainty, rule: payee },
    ...fundPiece(sheet),
    ...parameters.flatMap((parameter) =>
      parameter.values.map((value): Piece => ({
        kind: "value",
        basis: value.basis,
        ...(value.value === null ? {} : { certainty: value.certainty }),
        parameter,
        value,
      })),
    ),
    ...besides.map(({ basis, certainty, says, programmes, rule }): Piece => ({
      kind: "beside",
      basis,
      certainty,
      says,
      programmes,
      rule: plainRule(`${rule}: ${programmes.join(", ")}`),
    })),
  ];
}

function fundPiece({ programme, otherFund }: ProgrammeSheet): Piece[] {
  if (programme.otherFund === undefined || otherFund === undefined) return [];
  const { fund, basis, certainty } = programme.otherFund;
  return [{ kind: "fund", fund, basis, certainty, rule: otherFund }];
}
