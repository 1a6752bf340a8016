import { type LocalDate, MACHINE, plusDays } from "@dayaq/kernel";
import type { NewDecision } from "../decision-store.ts";
import { accrualOf } from "../domain/accrual.ts";
import { contestUntil, type DecidingRules } from "../domain/circumstances.ts";
import { changedFrom, type Trace } from "../domain/decision.ts";
import { isDue, type Right } from "../domain/right.ts";
import type { FullOffer } from "../offer-store.ts";
import type { FullProposal } from "../proposal-store.ts";
import type { TermTold } from "./decided.ts";
import type { Planned } from "./plan-all.ts";

/** What follows from an answer, with why: to be written. */
export interface Explained extends Planned {
  readonly trace: Trace;
}

/** On which day, and by whose conventions. */
interface On {
  readonly today: LocalDate;
  readonly rules: DecidingRules;
}

/** The act of the machine, where there is one. */
export function decisionsOf({ change, standing, plan, trace }: Explained, { today, rules }: On): NewDecision[] {
  if (!plan.decision) return [];
  const { kind, decided, findings } = plan.decision;
  return [
    {
      programme: change.programme,
      about: change.about,
      version: standing.version + 1,
      kind,
      changedFrom: changedFrom(findings),
      before: standing.decided,
      decided,
      rhythm: change.after.rhythm,
      accrual: accrualOf(change),
      findings,
      trace,
      decidedBy: MACHINE,
      decidedOn: today,
      reason: null,
      proposalId: null,
      lawHash: change.lawHash,
      knownAt: change.knownAt,
      appealableUntil: plusDays(today, rules.appealDays),
      noticeOn: today,
    },
  ];
}

/** What a person has to decide, where something is. */
export function proposalsOf(
  { change, plan, trace }: Explained,
  { today, rules }: On,
): Omit<FullProposal, "id" | "state">[] {
  if (!plan.proposal) return [];
  return [
    {
      ...plan.proposal,
      programme: change.programme,
      about: change.about,
      trace,
      lawHash: change.lawHash,
      knownAt: change.knownAt,
      proposedOn: today,
      contestUntil: contestUntil({ today, rules }),
    },
  ];
}

/** What somebody may say the word for, where something is; whom to tell is found for all of them at once. */
export function offersOf(
  { change, plan, trace }: Explained,
  today: LocalDate,
): Omit<FullOffer, "id" | "state" | "toldTo">[] {
  if (!plan.offer) return [];
  return [{ ...plan.offer, programme: change.programme, about: change.about, offeredOn: today, trace }];
}

/** The terms of which notice is given now. */
export function termsOf({ change, standing, plan }: Planned, today: LocalDate): TermTold[] {
  const right = plan.decision?.decided ?? standing.decided;
  return plan.terms.map((term) => ({
    ...term,
    programme: change.programme,
    about: change.about,
    rhythm: change.after.rhythm,
    payees: payeesOf(right),
    today,
  }));
}

const payeesOf = ({ timeline }: Right): number[] => [
  ...new Set(
    timeline.values
      .filter(isDue)
      .flatMap(({ shares }) => shares.map((share) => (share.payee ?? share.beneficiary) as number)),
  ), // party ids
];
