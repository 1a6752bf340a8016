import { invariant, type LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { WaitReason } from "../domain/due.ts";
import type { PartyId } from "../domain/entitled.ts";
import { lastPaydayOf, paydayUpTo } from "../domain/payday.ts";
import { type Readiness, readinessOf } from "../domain/readiness.ts";
import type { Payee, PaymentPorts } from "../ports.ts";
import { draftOrders, letWait, lockOpenDues, type OpenDue, ordersOnceOf } from "../store/orders.ts";
import { whileOrdering } from "../store/locks.ts";
import { askForCards, endCardOrders } from "./ask-for-cards.ts";
import { groupOf, payableAccount, purseOf } from "./country.ts";
import { GONE, goneOf } from "./gone.ts";
import { returnTaskKey } from "./tell-returns.ts";

export interface Run {
  /** The day on which banks are to pay: a working day. */
  readonly on: LocalDate;
  /** Payees above this id; 0 for the first piece. */
  readonly after: PartyId;
  /** Payees of one piece, in one transaction. */
  readonly limit: number;
  /** Only programmes of this payment group; all without it. */
  readonly group?: string | undefined;
}

export interface Ordered {
  readonly dues: number;
  readonly waiting: number;
  /** Where the next piece begins; null when everybody has been looked at. */
  readonly next: PartyId | null;
}

/** Puts what is to be paid by a day into orders, for one piece of the payees. After a kill the next run goes on with the rest. */
export async function makeOrders(tx: Tx, { on, after, limit, group }: Run, ports: PaymentPorts): Promise<Ordered> {
  await whileOrdering(tx);
  const dues = await lockOpenDues(tx, after, limit, lastPaydays(on, group, ports));
  if (dues.length === 0) return { dues: 0, waiting: 0, next: null };
  const people = await ports.payees(
    tx,
    [...new Set(dues.flatMap(({ payee, beneficiary }) => [payee, beneficiary]))],
    on,
  );
  const looked = dues.map((due) => ({ due, is: look(due, people, on, ports) }));

  const ready = looked.flatMap(({ due, is }) => (is.is === "ready" ? [due] : []));
  await draftOrders(
    tx,
    ready.map((due) => placed(due, people, ports)),
    on,
  );
  await endCardOrders(
    tx,
    ready.map(({ payee }) => payee),
    ports,
  );

  const held = looked.flatMap(({ due, is }) => (is.is === "waits" ? [{ due, reason: is.for }] : []));
  for (const reason of ["account", "returned", ...GONE] as const) {
    await letWait(
      tx,
      held.filter((it) => it.reason === reason && it.due.waits !== reason).map(({ due }) => due),
      reason,
    );
  }
  await askForWhatLacks(tx, held, people, on, ports);
  await askNoMore(tx, ready, held, ports);
  return { dues: ready.length, waiting: held.length, next: dues.at(-1)?.payee ?? null };
}

/** What an officer is asked about money that nobody can have now. */
const ASKED_OF = {
  death: (party: PartyId) => ({
    key: `due-after-death/${party}`,
    kind: "due-after-death",
    reason: "death-known-before-payment",
  }),
  missing: (party: PartyId) => ({ key: `due-of-missing/${party}`, kind: "due-of-missing", reason: "found-missing" }),
};

/** Who was dead or missing by what was known then is paid now, or what came back goes out again: nobody is asked about it any more. */
async function askNoMore(
  tx: Tx,
  ready: readonly OpenDue[],
  held: readonly { readonly due: OpenDue; readonly reason: WaitReason }[],
  ports: PaymentPorts,
): Promise<void> {
  const returned = await ordersOnceOf(
    tx,
    ready.filter(({ waits }) => waits === "returned"),
  );
  const still = new Set(held.map(({ due, reason }) => `${reason} ${due.payee}`));
  const back = GONE.flatMap((gone) =>
    ready
      .filter(({ waits, payee }) => waits === gone && !still.has(`${gone} ${payee}`))
      .map(({ payee }) => ASKED_OF[gone](payee).key),
  );
  const keys = [...new Set([...back, ...returned.map(returnTaskKey)])];
  if (keys.length > 0) await ports.cases.settle(tx, keys, "ordered");
}

function lastPaydays(
  on: LocalDate,
  only: string | undefined,
  { country }: PaymentPorts,
): ReadonlyMap<string, LocalDate> {
  const paydays = { calendar: country.calendar, days: country.workingDays };
  const programmes = Object.keys(country.paidFrom).filter(
    (code) => only === undefined || groupOf(country, code).code === only,
  );
  return new Map(programmes.map((code) => [code, lastPaydayOf(paydays, groupOf(country, code), on)]));
}

function look(due: OpenDue, people: ReadonlyMap<PartyId, Payee>, on: LocalDate, { country }: PaymentPorts): Readiness {
  const payee = people.get(due.payee);
  return readinessOf({
    waits: due.waits,
    payday: paydayUpTo(
      { calendar: country.calendar, days: country.workingDays },
      groupOf(country, due.programme),
      payee?.district ?? null,
      on,
    ),
    postedOn: due.postedOn,
    urgent: due.urgent,
    gone: goneOf([payee, people.get(due.beneficiary)]),
    account: payableAccount(country, payee)?.account ?? null,
    refusedAccount: due.refusedAccount,
  });
}

function placed(due: OpenDue, people: ReadonlyMap<PartyId, Payee>, { country }: PaymentPorts) {
  const { id, about, payee } = due;
  const place = payableAccount(country, people.get(payee));
  invariant(place !== undefined, "a due is ready only with an account that can be paid to");
  return { id, about, payee, account: place.account, fund: purseOf(country, due).fund, bank: place.bank.code };
}

/** A card for those without an account; an officer for what would be paid to or for the dead, or the missing: heirs may have a right to it. */
async function askForWhatLacks(
  tx: Tx,
  held: readonly { readonly due: OpenDue; readonly reason: WaitReason }[],
  people: ReadonlyMap<PartyId, Payee>,
  on: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  const payeesOf = (reason: WaitReason): number[] => [
    ...new Set(held.flatMap((it) => (it.reason === reason ? [it.due.payee] : []))),
  ];
  const without = payeesOf("account").flatMap((id) => people.get(id) ?? []);
  await askForCards(tx, without, on, ports);
  const tasks = GONE.flatMap((gone) =>
    payeesOf(gone).map((partyId) => ({ ...ASKED_OF[gone](partyId), partyId, subject: { payee: partyId } })),
  );
  if (tasks.length > 0) await ports.cases.open(tx, tasks, on);
}
