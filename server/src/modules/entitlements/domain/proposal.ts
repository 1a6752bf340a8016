import {
  done,
  fromStates,
  type LocalDate,
  type Outcome,
  refuse,
  segments,
  TimelineBuilder,
  type Period,
  BEGINNING,
  OPEN,
} from "@dayaq/kernel";
import type { Award } from "@dayaq/rules";
import type { Finding } from "./judge-days.ts";
import { isDue, type Right, paysAlike } from "./right.ts";

export type ProposalState = "open" | "contested" | "approved" | "rejected" | "withdrawn";

/** A change that the machine may not decide. It is settled once: by a person, or because the facts no longer ask for it. */
export interface Proposal {
  readonly id: number;
  readonly programme: string;
  readonly about: number;
  readonly kind: Finding["difference"];
  readonly doubt: Finding["doubt"] | null;
  readonly state: ProposalState;
  /** Somebody would get less. */
  readonly isAdverse: boolean;
  readonly lossFrom: LocalDate;
  readonly effectiveFrom: LocalDate;
  /** The right as determined, on all days. */
  readonly target: Right;
  readonly findings: readonly Finding[];
  readonly factKey: string;
  readonly proposedOn: LocalDate;
  readonly contestUntil: LocalDate;
}

type Ask = Pick<Proposal, "state" | "isAdverse" | "contestUntil" | "lossFrom">;

const from = fromStates<ProposalState>;

/** From which state each thing may be done. Buttons, verbs and state pictures read it. */
export const can = {
  approve: from("open", "contested"),
  reject: from("open", "contested"),
  contest: from("open"),
  withdraw: from("open", "contested"),
};

export interface Approval {
  readonly on: LocalDate;
  readonly reason: string;
  /** From which day the change holds; default: as proposed. An earlier day reaches back as far as the loss. */
  readonly from?: LocalDate | undefined;
  /** Who is paid, where the rule finds nobody. */
  readonly payee?: number | undefined;
}

/** The person is heard first: a proposal that takes something away is approved after the days for contesting it, or after the contest. */
export function approve(
  it: Ask & Pick<Proposal, "doubt">,
  { on, reason, from: start, payee }: Approval,
): Outcome<
  "approved",
  | "proposal.settled"
  | "proposal.reason-missing"
  | "proposal.not-yet-heard"
  | "proposal.before-loss"
  | "proposal.payee-missing"
> {
  if (!can.approve(it)) return refuse("proposal.settled", { state: it.state });
  if (reason.trim() === "") return refuse("proposal.reason-missing");
  if (it.isAdverse && it.state === "open" && on <= it.contestUntil) return refuse("proposal.not-yet-heard");
  if (start !== undefined && start < it.lossFrom) return refuse("proposal.before-loss");
  if (it.doubt === "payee-unknown" && payee === undefined) return refuse("proposal.payee-missing");
  return done("approved");
}

export function reject(it: Ask, reason: string): Outcome<"rejected", "proposal.settled" | "proposal.reason-missing"> {
  if (!can.reject(it)) return refuse("proposal.settled", { state: it.state });
  if (reason.trim() === "") return refuse("proposal.reason-missing");
  return done("rejected");
}

export function contest(it: Ask, on: LocalDate): Outcome<"contested", "proposal.settled" | "proposal.contest-over"> {
  if (!can.contest(it)) return refuse("proposal.settled", { state: it.state });
  if (on > it.contestUntil) return refuse("proposal.contest-over");
  return done("contested");
}

/** What is decided when a proposal is approved: as before until the day, as determined from it on. */
export function approvedRight(decided: Right, target: Right, start: LocalDate, payee?: number): Right {
  const build = new TimelineBuilder<Award>(paysAlike);
  const add = (line: Right["timeline"], window: Period) => {
    for (const part of segments(line, window)) build.add(part.from, settled(part.value, payee));
  };
  add(decided.timeline, { from: BEGINNING, until: start });
  // Days that are not known yet stay as they were decided.
  for (const { value, ...days } of segments(target.timeline, { from: start, until: OPEN })) {
    if (value.kind === "undetermined") add(decided.timeline, days);
    else build.add(days.from, settled(value, payee));
  }
  const once = target.once
    .filter(({ award }) => isDue(award))
    .map(({ on, award }) => ({ on, award: settled(award, payee) }));
  return { timeline: build.done(), once };
}

/** The officer's payee stands where the rule found nobody. */
function settled(award: Award, payee: number | undefined): Award {
  if (!isDue(award) || payee === undefined) return award;
  return { ...award, shares: award.shares.map((share) => ({ ...share, payee: share.payee ?? payee })) };
}
