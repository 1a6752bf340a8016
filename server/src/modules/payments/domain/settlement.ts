import { firstOfMonth, invariant, type LocalDate } from "@dayaq/kernel";
import { accrueRight } from "./accrual.ts";
import { type Account, type Ids, settle, settleBack } from "./difference.ts";
import type { Due, Recovery } from "./due.ts";
import type { DecidedRight, PartyId } from "./entitled.ts";

/** One right of one person (child, household): what dues are settled over. */
export interface Matter {
  readonly programme: string;
  readonly about: PartyId;
}

export const matterKey = ({ programme, about }: Matter): string => `${programme}/${about}`;

type Of<Thing> = Thing & Matter & { readonly decisionId: number };

/** What decisions change in money; nothing else has to be written. New dues and recoveries have ids for a while, until `withOwnIds`. */
export interface Settlement {
  readonly added: readonly Of<Due>[];
  /** Dues that were there before and have less to pay. */
  readonly reduced: readonly (Due & Matter)[];
  readonly opened: readonly Of<Recovery>[];
  /** Recoveries that were there before, and of which more is withdrawn now. */
  readonly withdrawn: readonly (Matter & { readonly before: Recovery; readonly after: Recovery })[];
}

/** Applies decisions in the order given to the accounts of their matters (by `matterKey`), which stay as they are. */
export function settleDecisions(
  accounts: ReadonlyMap<string, Account>,
  decisions: readonly DecidedRight[],
  today: LocalDate,
): Settlement {
  const ids = idsForAWhile();
  const open = firstOfMonth(today);
  const decidedBy = new Map<string, number>();
  const now = copyOf(accounts);
  for (const decision of decisions) {
    const account = accountOf(now, decision);
    const { leavesPaid = false, fund = null } = decision;
    for (const { id, recoveryId } of settle(
      account,
      accrueRight(decision, open, account.since),
      { open, leavesPaid, fund },
      ids,
    )) {
      decidedBy.set(`due/${id}`, decision.decisionId);
      if (recoveryId !== null && !decidedBy.has(`recovery/${recoveryId}`))
        decidedBy.set(`recovery/${recoveryId}`, decision.decisionId);
    }
  }
  return compareAll(decisions, accounts, now, decidedBy);
}

/** A due whose money has come back, and the decision on which it rests. */
export interface Returned extends Matter {
  readonly dueId: number;
  readonly decisionId: number;
}

/** Takes what was paid too much off dues that came back (see `settleBack`). The accounts stay as they are. */
export function settleReturned(
  accounts: ReadonlyMap<string, Account>,
  returned: readonly Returned[],
  open: LocalDate,
): Settlement {
  const ids = idsForAWhile();
  const decidedBy = new Map<string, number>();
  const now = copyOf(accounts);
  for (const { dueId, decisionId, ...matter } of returned) {
    for (const { id } of settleBack(accountOf(now, matter), new Set([dueId]), open, ids))
      decidedBy.set(`due/${id}`, decisionId);
  }
  return compareAll(returned, accounts, now, decidedBy);
}

const copyOf = (accounts: ReadonlyMap<string, Account>): Map<string, Account> =>
  new Map(
    [...accounts].map(([key, { since, dues, recoveries }]) => [
      key,
      { since, dues: [...dues], recoveries: new Map(recoveries) },
    ]),
  );

function compareAll(
  of: readonly Matter[],
  accounts: ReadonlyMap<string, Account>,
  now: ReadonlyMap<string, Account>,
  decidedBy: ReadonlyMap<string, number>,
): Settlement {
  const matters = [...new Map(of.map((it) => [matterKey(it), { programme: it.programme, about: it.about }])).values()];
  const parts = matters.map((matter) =>
    compare(matter, accountOf(accounts, matter), accountOf(now, matter), decidedBy),
  );
  return {
    added: parts.flatMap(({ added }) => added).toSorted((a, b) => a.id - b.id),
    reduced: parts.flatMap(({ reduced }) => reduced),
    opened: parts.flatMap(({ opened }) => opened),
    withdrawn: parts.flatMap(({ withdrawn }) => withdrawn),
  };
}

/** Newer than every id that the database gives. */
const FOR_A_WHILE = 2 ** 52;

/** Ids that hold until the database has given its own (`withOwnIds`). */
function idsForAWhile(): Ids {
  let [dues, recoveries] = [FOR_A_WHILE, FOR_A_WHILE];
  return { due: () => ++dues, recovery: () => ++recoveries };
}

/** The same with the ids of the database, given in the order of those that they replace. */
export function withOwnIds(
  settled: Settlement,
  ids: { readonly dues: readonly number[]; readonly recoveries: readonly number[] },
): Settlement {
  const dues = idsOf(settled.added, ids.dues);
  const recoveries = idsOf(settled.opened, ids.recoveries);
  return {
    ...settled,
    added: settled.added.map((due) => ({
      ...due,
      id: dues.get(due.id) ?? due.id,
      reduces: due.reduces === null ? null : (dues.get(due.reduces) ?? due.reduces),
      recoveryId: due.recoveryId === null ? null : (recoveries.get(due.recoveryId) ?? due.recoveryId),
    })),
    opened: settled.opened.map((it) => ({ ...it, id: recoveries.get(it.id) ?? it.id })),
  };
}

function idsOf(things: readonly { readonly id: number }[], own: readonly number[]): Map<number, number> {
  invariant(things.length === own.length, "there is one id of the database for each thing");
  const rising = things.map(({ id }) => id).toSorted((a, b) => a - b);
  return new Map(rising.map((id, nth) => [id, own[nth] as number])); // as many
}

function compare(matter: Matter, before: Account, after: Account, decidedBy: ReadonlyMap<string, number>): Settlement {
  const toPay = new Map(before.dues.map((due) => [due.id, due.toPay]));
  const decisionOf = (key: string): number => decidedBy.get(key) ?? 0; // only what a decision has just added is asked for
  const recoveries = [...after.recoveries.values()];
  return {
    added: after.dues.flatMap((due) =>
      toPay.has(due.id) ? [] : [{ ...due, ...matter, decisionId: decisionOf(`due/${due.id}`) }],
    ),
    reduced: after.dues.flatMap((due) =>
      toPay.has(due.id) && toPay.get(due.id) !== due.toPay ? [{ ...due, ...matter }] : [],
    ),
    opened: recoveries.flatMap((it) =>
      before.recoveries.has(it.id) ? [] : [{ ...it, ...matter, decisionId: decisionOf(`recovery/${it.id}`) }],
    ),
    withdrawn: recoveries.flatMap((it) => {
      const earlier = before.recoveries.get(it.id);
      return earlier && earlier.withdrawn !== it.withdrawn ? [{ ...matter, before: earlier, after: it }] : [];
    }),
  };
}

function accountOf<Kept extends Account>(accounts: ReadonlyMap<string, Kept>, matter: Matter): Kept {
  const account = accounts.get(matterKey(matter));
  invariant(account !== undefined, "the account of every matter is loaded before it is settled");
  return account;
}
