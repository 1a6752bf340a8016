import { type LocalDate, type Minor, segments } from "@dayaq/kernel";
import type { Accrual, Determination } from "@dayaq/rules";
import type { Decision } from "./domain/decision.ts";
import { isDue } from "./domain/right.ts";

/** A decision as whoever pays it reads it: stretches and dated sums for each beneficiary. */
export interface RightToPay {
  readonly decisionId: number;
  readonly programme: string;
  readonly about: number;
  readonly accrual: Accrual;
  readonly rhythm: Determination["rhythm"];
  readonly decidedSegments: readonly (PartToPay & { readonly from: LocalDate; readonly until: LocalDate })[];
  readonly once: readonly (PartToPay & { readonly on: LocalDate })[];
  /** The fund that pays what is due once, where the reasons of the act name another than the right's own. */
  readonly fund: string | null;
  /** What was paid beyond it stays paid. */
  readonly leavesPaid: boolean;
}

interface PartToPay {
  readonly beneficiary: number;
  readonly payee: number | null;
  readonly amount: Minor;
}

export function rightToPay({ id, programme, about, kind, accrual, rhythm, decided, trace }: Decision): RightToPay {
  return {
    decisionId: id,
    programme,
    about,
    accrual,
    rhythm,
    fund: trace.explanation.fund?.code ?? null,
    leavesPaid: kind === "backed-out",
    decidedSegments: [...segments(decided.timeline)].flatMap(({ from, until, value }) =>
      partsOf(value).map((part) => ({ ...part, from, until })),
    ),
    once: decided.once.flatMap(({ on, award }) => partsOf(award).map((part) => ({ ...part, on }))),
  };
}

const partsOf = (award: Decision["decided"]["once"][number]["award"]): PartToPay[] =>
  isDue(award)
    ? award.shares.map(({ beneficiary, payee, amount }) => ({
        beneficiary: beneficiary as number,
        payee: payee as number | null,
        amount,
      })) // party ids of the registry
    : [];
