import { done, minor, type Minor, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { PaymentPorts } from "../ports.ts";
import { type BatchDue, duesOfBatch, lockBatch } from "../store/batches.ts";
import { freeHeld, insertHold, liftHold, listHeld, setHeld } from "../store/holds.ts";
import { letWait } from "../store/orders.ts";
import type { PaymentContext } from "./post-decisions.ts";

/** What an officer keeps back from a batch: all of it, a programme, or everybody paid in a district. */
export interface HoldRequest {
  readonly batchId: number;
  readonly scope: "batch" | "programme" | "district";
  /** Code of the programme or district; empty for the batch. */
  readonly value: string;
  readonly reason: string;
  readonly by: string;
}

/** What is kept back, person by person. */
export interface Held {
  readonly holdId: number;
  readonly people: readonly { readonly payee: PartyId; readonly sum: Minor }[];
  readonly total: Minor;
}

/** Keeps a part of a batch back; the rest can be released. Signatures already given no longer fit and are refused at release. */
export async function hold(
  tx: Tx,
  request: HoldRequest,
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<Outcome<Held, "batch.unknown" | "batch.already-released" | "hold.reason-missing">> {
  if (request.reason.trim() === "") return refuse("hold.reason-missing");
  const batch = await lockBatch(tx, request.batchId);
  if (!batch) return refuse("batch.unknown", { batch: request.batchId });
  if (batch.status !== "drafted") return refuse("batch.already-released", { batch: batch.id });
  const dues = await duesOfBatch(tx, batch.id);
  const kept = await chosen(tx, dues, request, today, ports);
  const holdId = await insertHold(tx, request);
  if (request.scope === "batch") await setHeld(tx, batch.id, true);
  else await letWait(tx, kept, "hold", holdId);
  return done({ holdId, ...peopleOf(kept) });
}

async function chosen(
  tx: Tx,
  dues: readonly BatchDue[],
  { scope, value }: HoldRequest,
  today: PaymentContext["today"],
  ports: PaymentPorts,
): Promise<readonly BatchDue[]> {
  if (scope === "batch") return dues;
  if (scope === "programme") return dues.filter(({ programme }) => programme === value);
  const payees = await ports.payees(tx, [...new Set(dues.map(({ payee }) => payee))], today);
  return dues.filter(({ payee }) => payees.get(payee)?.district === value);
}

/** The people and the sum that a hold keeps back now. */
export async function heldBy(tx: Tx, holdId: number): Promise<Held> {
  return { holdId, ...peopleOf(await listHeld(tx, holdId)) };
}

/** Lets what was kept back go with the next payment run, whatever its day. */
export async function lift(
  tx: Tx,
  holdId: number,
  by: string,
): Promise<Outcome<Held, "hold.unknown" | "hold.already-lifted">> {
  const found = await liftHold(tx, holdId, by);
  if (!found) return refuse("hold.unknown", { hold: holdId });
  if (!found.lifted) return refuse("hold.already-lifted", { hold: holdId });
  if (found.scope === "batch") {
    await setHeld(tx, found.batchId, false);
    return done({ holdId, ...peopleOf(await duesOfBatch(tx, found.batchId)) });
  }
  const held = await heldBy(tx, holdId);
  await freeHeld(tx, holdId);
  return done(held);
}

function peopleOf(dues: readonly { readonly payee: PartyId; readonly toPay: Minor }[]): Omit<Held, "holdId"> {
  const sums = new Map<PartyId, number>();
  for (const { payee, toPay } of dues) sums.set(payee, (sums.get(payee) ?? 0) + toPay);
  const people = [...sums].map(([payee, sum]) => ({ payee, sum: minor(sum) }));
  return { people, total: minor(people.reduce((all, { sum }) => all + sum, 0)) };
}
