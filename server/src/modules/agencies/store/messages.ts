import type { Tx } from "../../../platform/database.ts";
import type { IncomingItem } from "../domain/items.ts";

/** A message that may be taken: who sent it is certain. */
export interface Incoming {
  readonly sender: string;
  readonly messageId: string;
  readonly protocol: "dci" | "cloudevents" | "file" | "paper";
  /** Id of the key, of a message whose signature was checked. */
  readonly signedBy: string | null;
  /** As received; null for lines of a file. */
  readonly body: string | null;
  /** Account of the officer who saw the paper, of what was entered at a desk. */
  readonly seenBy?: string;
  readonly items: readonly IncomingItem[];
}

/** What became of a message. Its events add up: accepted + repeated + parked. */
export interface Receipt {
  /** The sender sent a message with this id before: nothing of it was taken. */
  readonly isDuplicate: boolean;
  readonly accepted: number;
  /** Versions of records that we had already. */
  readonly repeated: number;
  /** Codes of items that wait for somebody to mend them. */
  readonly parked: readonly string[];
}

/** Stores messages with their events, once each by (sender, message id) and by (register, record number, version). */
export async function storeMessages(tx: Tx, messages: readonly Incoming[]): Promise<Receipt[]> {
  const ids = await insertMessages(tx, messages);
  const rows = messages.flatMap((message, index) => {
    const id = ids[index];
    return id === undefined ? [] : message.items.map((item) => rowOf(item, message.sender, id));
  });
  const told = await insertEvents(tx, rows);
  const byMessage = Map.groupBy(told, ({ message }) => message);
  return ids.map((id) => receiptOf(id, (id !== undefined && byMessage.get(id)) || []));
}

/** The id of each message; undefined where the sender sent that id before. */
async function insertMessages(tx: Tx, messages: readonly Incoming[]): Promise<(number | undefined)[]> {
  // In one order everywhere: two groups with the same ids must not wait for each other in a circle.
  const sorted = [...new Map(messages.map((it) => [keyOf(it), it])).values()].toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );
  const { rows } = await tx.query<{ id: number; sender: string; messageId: string }>(
    `insert into agencies.message (sender, message_id, protocol, signed_by, body, seen_by)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
     on conflict (sender, message_id) do nothing returning id, sender, message_id as "messageId"`,
    [
      sorted.map(({ sender }) => sender),
      sorted.map(({ messageId }) => messageId),
      sorted.map(({ protocol }) => protocol),
      sorted.map(({ signedBy }) => signedBy),
      sorted.map(({ body }) => body),
      sorted.map(({ seenBy }) => seenBy ?? null),
    ],
  );
  const ids = new Map(rows.map((row) => [keyOf(row), row.id]));
  return messages.map((message) => {
    const id = ids.get(keyOf(message));
    ids.delete(keyOf(message)); // of two in this group that bear the same id the first is the message
    return id;
  });
}

const keyOf = ({ sender, messageId }: { readonly sender: string; readonly messageId: string }): string =>
  `${sender} ${messageId}`;

interface Row {
  readonly message: number;
  readonly sender: string;
  readonly reference: string;
  readonly register: string | null;
  readonly record_no: string | null;
  readonly version: number | null;
  readonly type: string;
  readonly stated_at: string | null;
  readonly payload: unknown;
  readonly code: string | null;
  readonly detail: unknown;
}

function rowOf({ reference, event, parkAs, line }: IncomingItem, sender: string, message: number): Row {
  const common = { message, sender, reference };
  // What is no event goes through the inbox too: a worker parks it, with a task, as it does with all that it cannot apply.
  if (!event.ok)
    return {
      ...common,
      ...NO_RECORD,
      type: "",
      payload: line === undefined ? {} : { line },
      code: event.code,
      detail: event.detail,
    };
  const { register, recordNo, version, statedAt, type } = event.value;
  // Not under the name of the record: that belongs to the agency that keeps the register.
  if (parkAs !== undefined) return { ...common, ...NO_RECORD, type, payload: event.value, code: parkAs, detail: null };
  return {
    ...common,
    register,
    record_no: recordNo,
    version,
    type,
    stated_at: statedAt,
    payload: event.value,
    code: null,
    detail: null,
  };
}

const NO_RECORD = { register: null, record_no: null, version: null, stated_at: null } as const;

interface Told {
  readonly message: number;
  readonly kind: "accepted" | "repeated" | "parked";
  readonly code: string | null;
}

async function insertEvents(tx: Tx, rows: readonly Row[]): Promise<Told[]> {
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((a, b) => (recordOf(a) < recordOf(b) ? -1 : 1)); // in one order everywhere, as above
  const accepted = await insertRows(tx, sorted);
  const rest = sorted.filter((row) => !accepted.delete(placeOf(row)));
  const repeated = await noteRepeated(tx, rest);
  const other = rest.filter((row) => !repeated.has(placeOf(row)));
  // The same version of a record in other words: which of the two is right only the agency can say.
  const conflicts = other.map((row) => ({ ...row, ...NO_RECORD, code: "record.version-conflict" }));
  await insertRows(tx, conflicts);
  const conflicting = new Set(other.map(placeOf));
  return rows.map((row): Told => {
    if (repeated.has(placeOf(row))) return { message: row.message, kind: "repeated", code: null };
    const code = conflicting.has(placeOf(row)) ? "record.version-conflict" : row.code;
    return { message: row.message, kind: code === null ? "accepted" : "parked", code };
  });
}

const recordOf = ({ register, record_no, version }: Row): string => `${register} ${record_no} ${version}`;
const placeOf = ({ message, reference }: Pick<Row, "message" | "reference">): string => `${message} ${reference}`;

/** Places of the items that are in the inbox now. */
async function insertRows(tx: Tx, rows: readonly Row[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await tx.query<{ message: number; reference: string }>(
    `insert into agencies.inbox (message, sender, reference, register, record_no, version, type, stated_at, payload, code, detail, status)
     select message, sender, reference, register, record_no, version, type, stated_at, payload, code, detail, 'waiting'
       from jsonb_to_recordset($1) as it(message bigint, sender text, reference text, register text, record_no text,
         version int, type text, stated_at timestamptz, payload jsonb, code text, detail jsonb)
     on conflict (register, record_no, version) do nothing returning message, reference`,
    [JSON.stringify(rows)],
  );
  return new Set(inserted.rows.map(placeOf));
}

/** Notes which items say again, in the same words, what we had; answers with their places. */
async function noteRepeated(tx: Tx, rows: readonly Row[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const noted = await tx.query<{ message: number; reference: string }>(
    `insert into agencies.repeated (message, reference, inbox)
     select it.message, it.reference, inbox.id
       from jsonb_to_recordset($1) as it(message bigint, reference text, register text, record_no text, version int, payload jsonb)
       join agencies.inbox on (inbox.register, inbox.record_no, inbox.version) = (it.register, it.record_no, it.version)
        and inbox.payload - 'statedAt' = it.payload - 'statedAt'
     on conflict do nothing returning message, reference`,
    [JSON.stringify(rows)],
  );
  return new Set(noted.rows.map(placeOf));
}

function receiptOf(id: number | undefined, told: readonly Told[]): Receipt {
  return {
    isDuplicate: id === undefined,
    accepted: told.filter(({ kind }) => kind === "accepted").length,
    repeated: told.filter(({ kind }) => kind === "repeated").length,
    parked: told.flatMap(({ code }) => code ?? []),
  };
}
