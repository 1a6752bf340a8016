import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { membersOf } from "../registry/index.ts";
import type { Task, TaskDraft, TaskState, TaskSubject } from "./domain/task.ts";

interface Row {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly reason: string;
  readonly party_id: number | null;
  readonly subject: TaskSubject;
  readonly opened_on: LocalDate;
  readonly due_on: LocalDate;
  readonly state: TaskState;
  readonly assignee: string | null;
  readonly closed_by: string | null;
  readonly closed_at: Date | null;
  readonly outcome: string | null;
  readonly closing_reason: string | null;
}

const COLUMNS = `id, key, kind, reason, party_id, subject, opened_on, due_on, state, assignee, closed_by, closed_at, outcome, closing_reason`;

/** Inserts those whose matter is not open already; answers with what was opened. */
export async function insertTasks(
  tx: Tx,
  drafts: readonly (TaskDraft & { readonly dueOn: LocalDate })[],
  today: LocalDate,
): Promise<Task[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map((it) => ({ ...it, party_id: it.partyId, due_on: sqlDay(it.dueOn) }));
  const { rows: opened } = await tx.query<Row>(
    `insert into cases.task (key, kind, reason, party_id, subject, opened_on, due_on)
     select distinct on (key) key, kind, reason, party_id, subject, $2::date, due_on
     from jsonb_to_recordset($1::jsonb)
       as draft (key text, kind text, reason text, party_id bigint, subject jsonb, due_on date)
     order by key
     on conflict (key) where state <> 'closed' do nothing
     returning ${COLUMNS}`,
    [JSON.stringify(rows), sqlDay(today)],
  );
  return opened.map(taskOf);
}

/** Closes whatever is open under these keys; answers with the keys of what was. */
export async function closeByKey(
  tx: Tx,
  keys: readonly string[],
  closing: { readonly by: string; readonly outcome: string; readonly reason: string },
): Promise<string[]> {
  if (keys.length === 0) return [];
  const { rows } = await tx.query<{ key: string }>(
    `update cases.task
     set state = 'closed', closed_at = now(), closed_by = $2, outcome = $3, closing_reason = $4
     where key = any ($1::text[]) and state <> 'closed' returning key`,
    [keys, closing.by, closing.outcome, closing.reason],
  );
  return rows.map(({ key }) => key);
}

/** As `closeByKey`, and says of what a person closed as done what came of it: who closed it, when and why stays. */
export async function answerByKey(
  tx: Tx,
  keys: readonly string[],
  answer: { readonly by: string; readonly outcome: string },
): Promise<string[]> {
  if (keys.length === 0) return [];
  const { rows } = await tx.query<{ key: string }>(
    `update cases.task
     set outcome = $2 where key = any ($1::text[]) and state = 'closed' and outcome = 'done' returning key`,
    [keys, answer.outcome],
  );
  return [...rows.map(({ key }) => key), ...(await closeByKey(tx, keys, { ...answer, reason: answer.outcome }))];
}

export async function findTask(tx: Tx, id: number): Promise<Task | undefined> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from cases.task where id = $1 for update`, [id]);
  return rows[0] && taskOf(rows[0]);
}

export async function updateTask(
  tx: Tx,
  id: number,
  change: {
    readonly state: TaskState;
    readonly assignee?: string | null;
    readonly closedBy?: string;
    readonly outcome?: string;
    readonly reason?: string;
  },
): Promise<void> {
  await tx.query(
    `update cases.task
     set state = $2, assignee = coalesce($3, case when $2 = 'closed' then assignee end),
         closed_at = case when $2 = 'closed' then now() end, closed_by = $4, outcome = $5, closing_reason = $6
     where id = $1`,
    [id, change.state, change.assignee ?? null, change.closedBy ?? null, change.outcome ?? null, change.reason ?? null],
  );
}

/** Open tasks, the most urgent first. */
export async function listOpen(
  tx: Tx,
  { kind, assignee, limit }: { readonly kind?: string; readonly assignee?: string; readonly limit: number },
): Promise<Task[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from cases.task
     where state <> 'closed' and ($1::text is null or kind = $1) and ($2::text is null or assignee = $2)
     order by due_on, id limit $3`,
    [kind ?? null, assignee ?? null, limit],
  );
  return rows.map(taskOf);
}

/** How many tasks are open; more than `max` are not counted. */
export async function countOpen(tx: Tx, max: number): Promise<number> {
  const { rows } = await tx.query<{ open: number }>(
    "select count(*) as open from (select from cases.task where state <> 'closed' limit $1) open",
    [max],
  );
  return rows[0]?.open ?? 0;
}

/** Every task of a person, under whichever of their records, the newest first. */
export async function listOfParty(tx: Tx, partyId: number): Promise<Task[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from cases.task where party_id = any($1::bigint[]) order by id desc`,
    [[...(await membersOf(tx, [partyId])).keys()]],
  );
  return rows.map(taskOf);
}

const taskOf = (row: Row): Task => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  reason: row.reason,
  partyId: row.party_id,
  subject: row.subject,
  openedOn: row.opened_on,
  dueOn: row.due_on,
  state: row.state,
  assignee: row.assignee,
  closedBy: row.closed_by,
  closedAt: row.closed_at,
  outcome: row.outcome,
  closingReason: row.closing_reason,
});
