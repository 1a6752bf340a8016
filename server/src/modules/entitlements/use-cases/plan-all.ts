import type { LocalDate } from "@dayaq/kernel";
import type { PersonId } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Change, Learned, Touched } from "../../determinations/index.ts";
import { type Circumstances, deathOf } from "../domain/circumstances.ts";
import { followsNothing, type Plan, plan } from "../domain/plan.ts";
import { personsIn } from "../domain/right.ts";
import type { EntitlementPorts } from "../ports.ts";
import type { StandingOf } from "../standing-store.ts";
import { inheritedBy } from "./inherited.ts";
import { settledElsewhere } from "./settled-elsewhere.ts";

/** An answer of the rules, with what stood before it and what follows from it. */
export interface Planned {
  readonly change: Change;
  readonly standing: StandingOf;
  readonly plan: Plan;
}

export interface DecideContext extends Learned {
  /** Whose records two staff joined or parted: what moves with them is nobody's loss. */
  readonly merged?: readonly number[] | undefined;
}

/** What follows from each of these answers; those from which nothing does are left out. Reads, and writes nothing. */
export async function planAll(
  tx: Tx,
  changes: readonly Change[],
  standingOf: (right: Touched) => StandingOf,
  context: DecideContext,
  ports: EntitlementPorts,
): Promise<readonly Planned[]> {
  const inherited = await inheritedBy(tx, changes, context, ports);
  const heldBack = await ports.heldBack(tx, changes);
  const planned = changes.flatMap((change): Planned[] => {
    const standing = { ...standingOf(change), inherited: inherited(change) };
    if (followsNothing(change, standing)) return [];
    const its = circumstances(change, standing, context, { rules: ports.rules, heldBack: heldBack(change) });
    return [{ change, standing, plan: plan(change.after, change.termEnds, standing, its) }];
  });
  return withoutSettled(tx, planned, ports);
}

function circumstances(
  { after, about, world, beforeOn }: Change,
  standing: StandingOf,
  { today, merged }: DecideContext,
  { rules, heldBack }: Pick<Circumstances, "rules" | "heldBack">,
): Circumstances {
  const persons = new Set<PersonId>([about, ...personsIn(standing.decided), ...personsIn(after)]);
  const deaths = new Map(
    [...persons].flatMap((person): [PersonId, LocalDate][] => {
      const on = deathOf(world, person);
      return on === undefined ? [] : [[person, on]];
    }),
  );
  return {
    today,
    rules,
    about,
    deaths,
    renounced: standing.renounced,
    lastOn: beforeOn,
    merged: merged !== undefined,
    heldBack,
  };
}

/** What a person has settled under another record of the same person is not proposed anew. */
async function withoutSettled(
  tx: Tx,
  planned: readonly Planned[],
  ports: EntitlementPorts,
): Promise<readonly Planned[]> {
  const asked = planned.flatMap(({ change: { programme, about }, plan: { proposal } }) =>
    proposal ? [{ programme, about, ...proposal }] : [],
  );
  const isSettled = await settledElsewhere(tx, asked, ports);
  return planned.map((it) => {
    const { proposal, ...rest } = it.plan;
    return proposal && isSettled(it.change) ? { ...it, plan: rest } : it;
  });
}
