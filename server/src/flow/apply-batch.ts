import {
  type Applied,
  markApplied,
  markParked,
  type Parking,
  releaseWaiting,
  supersedeParked,
  type WaitingEvent,
} from "../modules/agencies/index.ts";
import { type AppliedRecord, lockAround, type PartyId, record } from "../modules/registry/index.ts";
import { businessDay, nextKnown, type Tx } from "../platform/index.ts";
import { appliedEvent, appliedRecord } from "./applied.ts";
import { arrive, type Play } from "./arrive.ts";
import { askAboutDoubles } from "./doubles.ts";
import { followAnswers } from "./follow-answers.ts";
import { lookUp } from "./look-up.ts";
import type { FlowPorts } from "./ports.ts";
import { type Meant, readBatch } from "./read-batch.ts";
import { versionsOf } from "./versions.ts";
import { castEvents, type Known } from "./who.ts";

/** What became of the rows of a batch. */
export interface BatchDone {
  readonly applied: number;
  readonly parked: number;
}

/**
 * Takes claimed events all the way: facts, answers, decisions, dues, notices, outcomes. All in the transaction given.
 * Locks are taken in one order everywhere: names (records, unknown identifiers), then people by id.
 */
export async function applyBatch(tx: Tx, rows: readonly WaitingEvent[], ports: FlowPorts): Promise<BatchDone> {
  const today = await businessDay(tx);
  const law = await ports.law(tx);
  const { meant, parked: unread } = readBatch(rows, law, ports);
  const known = await lookUp(tx, meant);
  const { speaking, superseded, overtaken } = versionsOf(meant, known.held);
  const { casts, parked: unknown } = castEvents(speaking, known);
  const { plays, names, newcomers } = await arrive(tx, casts, known);
  await lockAround(tx, partiesOf(plays, known));
  const learned = { known: await nextKnown(tx), today };
  const records = plays.map((play) => appliedRecord(play, heldOf(play, known)));
  const changed = await record(tx, law, records, learned);
  const numbers = await ports.insure(tx, law, changed, learned);
  const answers = await ports.redetermine(tx, changed, learned);
  const events = plays.flatMap((play) => appliedEvent(play, heldOf(play, known)) ?? []);
  await followAnswers(tx, ports, answers, learned, events);
  await askAboutDoubles(tx, ports, { plays, known, newcomers, today });
  const late = [...superseded, ...plays.flatMap((play) => overtaken.get(play.meant) ?? [])];
  const applied = [
    ...plays.map(({ meant: it }) => appliedRow(it, null)),
    ...late.map((it) => appliedRow(it, "record.superseded")),
  ];
  const parked = [...unread, ...unknown];
  await markApplied(tx, applied);
  await markParked(tx, parked);
  await releaseWaiting(tx, [...names, ...numbers]);
  await keepTasks(tx, ports, { rows, records, applied, parked, today });
  return { applied: applied.length, parked: parked.length };
}

const heldOf = ({ meant: { name } }: Play, { held }: Known) => held.get(name);

const appliedRow = ({ row }: Meant, code: string | null): Applied => ({ id: row.id, code });

/** Everybody in the events, and everybody of whom an earlier version of their records spoke. */
function partiesOf(plays: readonly Play[], known: Known): PartyId[] {
  const all = plays.flatMap((play) => [
    ...Object.values(play.parties),
    ...Object.values(heldOf(play, known)?.parties ?? {}),
  ]);
  return [...new Set(all)];
}

interface Finished {
  readonly rows: readonly WaitingEvent[];
  readonly records: readonly AppliedRecord[];
  readonly applied: readonly Applied[];
  readonly parked: readonly Parking[];
  readonly today: Parameters<FlowPorts["openTasks"]>[2];
}

/** A task for what is parked; none any more for what was parked before and is applied now. */
async function keepTasks(tx: Tx, ports: FlowPorts, { rows, records, applied, parked, today }: Finished): Promise<void> {
  const corrections = records.filter(({ version }) => version > 1);
  const overtaken = corrections.length > 0 ? await supersedeParked(tx, corrections) : [];
  const tried = new Set(rows.filter(({ attempts }) => attempts > 0).map(({ id }) => id));
  const settled = [...overtaken, ...applied.flatMap(({ id }) => (tried.has(id) ? [id] : []))];
  if (settled.length > 0) await ports.settleTasks(tx, settled);
  if (parked.length > 0)
    await ports.openTasks(
      tx,
      parked.map(({ id, code }) => ({ inboxId: id, code })),
      today,
    );
}
