import { type LocalDate, plusDays } from "@dayaq/kernel";
import type { Change, Touched } from "../../determinations/index.ts";
import type { Plan } from "../domain/plan.ts";
import type { StandingOf } from "../standing-store.ts";
import { claimsAnswered } from "./claims.ts";
import { type ClaimAnswered, type Decided, NOTHING_DECIDED } from "./decided.ts";
import type { Planned } from "./plan-all.ts";
import { isWithOfficer, tasksOf, tasksSettled } from "./tasks-of-plan.ts";
import type { Written } from "./write-down.ts";

interface Asked {
  readonly changes: readonly Change[];
  readonly standingOf: (right: Touched) => StandingOf;
  readonly planned: readonly Planned[];
  readonly written: Written;
  readonly today: LocalDate;
  readonly appealDays: number;
}

/** All that the flow carries out after this: what was written, what people hear of it, and the tasks it opens and settles. Pure. */
export function whatToTell({ changes, standingOf, planned, written, today, appealDays }: Asked): Decided {
  const off = planned.filter((it) => isOff(it.plan));
  const failed = off.filter((it) => !isGivenUp(it, today));
  const fallen = planned.filter((it) => isFallen(it.plan) && !isGivenUp(it, today));
  const { decisions, proposals, offers, offersEnded, terms } = written;
  return {
    ...NOTHING_DECIDED,
    decisions,
    proposals,
    offers,
    offersEnded,
    terms,
    claimsAnswered: answersTo(changes, standingOf, planned, fallen, plusDays(today, appealDays)),
    lapsed: planned.filter(({ plan }) => plan.lapsed).map(rightOf),
    reached: planned.flatMap((it) =>
      it.plan.reached.map((on) => ({ ...rightOf(it), on, decided: it.standing.decided })),
    ),
    withdrawn: off.flatMap(({ standing: { openProposal } }) => (openProposal ? [openProposal] : [])),
    withOfficer: planned.filter(isWithOfficer).map(rightOf),
    tasks: tasksOf(planned, failed, written),
    settledTasks: tasksSettled(planned, written),
  };
}

const rightOf = ({ change: { programme, about } }: Planned): Touched => ({ programme, about });

/** Whether what was proposed stands no more, and nothing is decided instead. */
const isFallen = ({ withdrawProposal, decision }: Plan): boolean => withdrawProposal && decision === undefined;

/** Whether nothing comes of what was proposed: nor is something else proposed. */
const isOff = (plan: Plan): boolean => isFallen(plan) && plan.proposal === undefined;

/** Whether the person wants it no more. */
const isGivenUp = ({ standing }: Planned, today: LocalDate): boolean =>
  standing.renounced.some(({ until }) => until > today);

/** Applications are answered by what is decided of the right now, else by what was; also where nothing follows from the answer of the rules. */
function answersTo(
  changes: readonly Change[],
  standingOf: (right: Touched) => StandingOf,
  planned: readonly Planned[],
  fallen: readonly Planned[],
  appealableUntil: LocalDate,
): ClaimAnswered[] {
  const decidedOf = new Map(planned.map(({ change, plan: { decision } }) => [change, decision?.decided]));
  const failedOf = new Map(fallen.map(({ change, standing: { openProposal } }) => [change, openProposal?.target]));
  return changes.flatMap((change) =>
    claimsAnswered(change, () => decidedOf.get(change) ?? standingOf(change).decided, {
      appealableUntil,
      failed: failedOf.get(change),
    }),
  );
}
