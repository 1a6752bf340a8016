import { at, type LocalDate, type Timeline, constant } from "@dayaq/kernel";
import type { Award, Share } from "@dayaq/rules";

export type Due = Extract<Award, { kind: "due" }>;
export interface DatedAward {
  readonly on: LocalDate;
  readonly award: Award;
}

/** What is or should be paid for one programme and the one it is about: on every day, past and to come, and as dated sums. */
export interface Right {
  readonly timeline: Timeline<Award>;
  readonly once: readonly DatedAward[];
}

export const NOTHING: Award = { kind: "none" };
export const NO_RIGHT: Right = { timeline: constant(NOTHING), once: [] };

/** Two awards that pay the same persons the same sums. How sure we are of the law does not make them differ. */
export function paysAlike(a: Award, b: Award): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "due" && b.kind === "due") return a.amount === b.amount && sameShares(a.shares, b.shares);
  if (a.kind === "undetermined" && b.kind === "undetermined") return a.reason === b.reason;
  return true;
}

function sameShares(a: readonly Share[], b: readonly Share[]): boolean {
  return a.length === b.length && a.every((share) => b.some((other) => sameShare(share, other)));
}

const sameShare = (a: Share, b: Share): boolean =>
  a.beneficiary === b.beneficiary && a.payee === b.payee && a.amount === b.amount;

export const isDue = (award: Award): award is Due => award.kind === "due";

/** Whether something is paid month by month on that day. */
export const isPaidOn = ({ timeline }: Right, on: LocalDate): boolean => isDue(at(timeline, on));

/** Everybody who has or had a share. */
export function beneficiariesOf({ timeline, once }: Right): Set<Share["beneficiary"]> {
  const awards = [...timeline.values, ...once.map(({ award }) => award)];
  return new Set(awards.filter(isDue).flatMap(({ shares }) => shares.map(({ beneficiary }) => beneficiary)));
}

/** Everybody who has or had a share, or is or was paid one. */
export function personsIn({ timeline, once }: Right): Set<Share["beneficiary"]> {
  const awards = [...timeline.values, ...once.map(({ award }) => award)].filter(isDue);
  return new Set(
    awards.flatMap(({ shares }) =>
      shares.flatMap(({ beneficiary, payee }) => (payee === null ? [beneficiary] : [beneficiary, payee])),
    ),
  );
}
