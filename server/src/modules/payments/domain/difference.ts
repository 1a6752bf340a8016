import { BEGINNING, type LocalDate, type Minor, minor } from "@dayaq/kernel";
import type { Accrued } from "./accrual.ts";
import { type Due, firstStatus, type Recovery, withdrawable } from "./due.ts";

/** Everything known of one (programme, about). It grows as decisions are applied to it, one after another. */
export interface Account {
  readonly dues: Due[];
  readonly recoveries: Map<number, Recovery>;
  /** The first month that may change, of which and after which all dues are here; absent: every month. */
  readonly since?: LocalDate | undefined;
}

/** Where new ids come from: rising numbers, so that the highest is the newest. */
export interface Ids {
  due(): number;
  recovery(): number;
}

/** How a decision is settled. */
export interface Settling {
  /** First day of the open month. */
  readonly open: LocalDate;
  /** What was paid too much by it is kept by whoever has it: no recovery is opened. */
  readonly leavesPaid: boolean;
  /** The fund that pays what has no dues in its month yet; null: the programme's own. */
  readonly fund: string | null;
}

/**
 * New minus already due, month by month: afterwards each month's dues add up to what it accrued.
 * The account is brought up to date, so that the next decision of the same batch stands on it; answers with what was added.
 * A negative difference lowers what has not been sent, newest first; only the rest is an overpayment, or is kept.
 */
export function settle(account: Account, accrued: readonly Accrued[], settling: Settling, ids: Ids): Due[] {
  const already = Map.groupBy(account.dues, ({ origin, ...due }) => keyOf({ ...due, month: origin }));
  const wanted = new Map(accrued.map((row) => [keyOf(row), row]));
  const since = account.since ?? BEGINNING;
  for (const [key, [due]] of already)
    if (due && due.origin >= since && !wanted.has(key))
      wanted.set(key, { ...due, month: due.origin, amount: minor(0) });
  const rows = [...wanted].map(([key, row]): Row => ({ ...row, already: already.get(key) ?? [] }));
  const differing = rows.filter((row) => differenceOf(row) !== 0); // of a right of many years nearly no month
  differing.sort((a, b) => a.month - b.month || a.beneficiary - b.beneficiary || (a.payee ?? 0) - (b.payee ?? 0));
  const before = account.dues.length;
  const recoveryOf = oneRecoveryEach(account, settling, ids);
  for (const row of differing) settleMonth(account, row, settling, ids, recoveryOf);
  return account.dues.slice(before);
}

/** What a month is to have, beside the dues that it has. */
interface Row extends Accrued {
  readonly already: readonly Due[];
}

/** What a month already has says which fund pays for it, whatever the facts say now: money that was paid returns to where it came from. */
const fundFor = ({ dues }: Account, month: LocalDate, otherwise: string | null): string | null => {
  const first = dues.find(({ origin }) => origin === month);
  return first === undefined ? otherwise : first.fund;
};

const differenceOf = ({ amount, already }: Row): number =>
  already.reduce<number>((rest, due) => rest - due.amount, amount);

function settleMonth(
  account: Account,
  row: Row,
  { open, leavesPaid, fund }: Settling,
  ids: Ids,
  recoveryOf: RecoveryOf,
): void {
  const { already } = row;
  const difference = differenceOf(row);
  const write: Write = (kind, amount, about) =>
    void account.dues.push(
      newDue(account, { ...row, fund: fundFor(account, row.month, fund) }, open, ids.due(), kind, amount, about),
    );
  if (difference > 0) {
    const counted = countKept(already, difference, write);
    const rest = difference - counted - withdrawRecoveries(account, already, difference - counted, write);
    if (rest > 0) write(row.month < open || already.length > 0 ? "arrears" : "regular", rest);
  } else {
    const rest = -difference - reduceUnsent(account, already, -difference, write);
    if (rest > 0 && leavesPaid) write("kept", -rest);
    else if (rest > 0) write("overpayment", -rest, { recoveryId: recoveryOf(row, rest) });
  }
}

/**
 * Dues whose money has come back: what of it had been paid too much is taken off them, and its recovery is withdrawn, or what was
 * kept is kept no more, by the same sum, so that the month still adds up. The account is brought up to date; answers with what was added.
 */
export function settleBack(account: Account, returned: ReadonlySet<number>, open: LocalDate, ids: Ids): Due[] {
  const before = account.dues.length;
  for (const due of account.dues.filter(({ id }) => returned.has(id))) {
    const row = { ...due, month: due.origin };
    const already = account.dues.filter((it) => isOf(it, row) && it.origin === due.origin);
    const write: Write = (kind, amount, about) =>
      void account.dues.push(newDue(account, row, open, ids.due(), kind, amount, about));
    const counted = countKept(already, due.toPay, write);
    const back = counted + withdrawRecoveries(account, already, due.toPay - counted, write);
    if (back > 0) reduceUnsent(account, [due], back, write);
  }
  return account.dues.slice(before);
}

type About = { readonly reduces?: number; readonly recoveryId?: number };
type Write = (kind: Due["kind"], amount: number, about?: About) => void;

function newDue(
  account: Account,
  row: Accrued & Pick<Due, "fund">,
  open: LocalDate,
  id: number,
  kind: Due["kind"],
  amount: number,
  about: About = {},
): Due {
  const status = firstStatus(kind, row.payee);
  const ofMonth = account.dues.filter((due) => isOf(due, row) && due.month === open);
  return {
    id,
    beneficiary: row.beneficiary,
    payee: row.payee,
    month: open,
    sequence: 1 + ofMonth.reduce((last, { sequence }) => Math.max(last, sequence), 0),
    origin: row.month,
    kind,
    amount: minor(amount),
    toPay: minor(status === "settled" ? 0 : amount),
    status,
    sent: false,
    recoveryId: about.recoveryId ?? null,
    reduces: about.reduces ?? null,
    fund: row.fund,
  };
}

/** Lowers the dues of the month that no bank has yet, newest first; answers with how much that was. */
function reduceUnsent(account: Account, already: readonly Due[], most: number, write: Write): number {
  let left = most;
  for (const due of already.toSorted((a, b) => b.id - a.id)) {
    const part = due.sent ? 0 : Math.min(left, due.toPay);
    if (part === 0) continue;
    write("reduction", -part, { reduces: due.id });
    const toPay = minor(due.toPay - part);
    account.dues[account.dues.indexOf(due)] = { ...due, toPay, status: toPay === 0 ? "settled" : due.status };
    left -= part;
  }
  return most - left;
}

/** The right has come back: what was kept of its month counts for it first; answers with how much that was. */
function countKept(already: readonly Due[], most: number, write: Write): number {
  const kept = already.reduce(
    (sum, { kind, amount }) => (kind === "kept" || kind === "counted" ? sum - amount : sum),
    0,
  );
  const part = Math.min(most, kept);
  if (part > 0) write("counted", part);
  return Math.max(0, part);
}

/** The right has come back: recoveries of the same month are withdrawn first, as far as they have not been repaid. */
function withdrawRecoveries(account: Account, already: readonly Due[], most: number, write: Write): number {
  let left = most;
  const ids = new Set(
    already.flatMap(({ kind, recoveryId }) => (kind === "overpayment" && recoveryId !== null ? [recoveryId] : [])),
  );
  for (const id of ids) {
    const recovery = account.recoveries.get(id);
    if (!recovery) continue;
    const ofMonth = already.reduce((sum, due) => (due.recoveryId === id ? sum - due.amount : sum), 0);
    const part = Math.min(left, ofMonth, withdrawable(recovery));
    if (part <= 0) continue;
    write("reinstatement", part, { recoveryId: id });
    account.recoveries.set(id, { ...recovery, withdrawn: minor(recovery.withdrawn + part) });
    left -= part;
  }
  return most - left;
}

type RecoveryOf = (row: Accrued, amount: number) => number;

/** A decision opens one recovery for each payee, beneficiary and fund, however many months it reaches back. */
function oneRecoveryEach(account: Account, { fund: otherwise }: Settling, ids: Ids): RecoveryOf {
  const opened = new Map<string, number>();
  return ({ beneficiary, payee, month }, amount) => {
    const fund = fundFor(account, month, otherwise);
    const key = `${beneficiary}/${payee}/${fund}`;
    const id = opened.get(key) ?? ids.recovery();
    opened.set(key, id);
    const none = 0 as Minor;
    const before = account.recoveries.get(id) ?? {
      id,
      owes: payee ?? beneficiary,
      beneficiary,
      fund,
      amount: none,
      repaid: none,
      waived: none,
      withdrawn: none,
    };
    account.recoveries.set(id, { ...before, amount: minor(before.amount + amount) });
    return id;
  };
}

const isOf = (due: Due, row: Accrued): boolean => due.beneficiary === row.beneficiary && due.payee === row.payee;
const keyOf = ({ beneficiary, payee, month }: Omit<Accrued, "amount">): string => `${beneficiary}/${payee}/${month}`;
