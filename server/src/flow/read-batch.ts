import { type Identifier, type IncomingEvent, type PersonMention, readEvent } from "@dayaq/contracts";
import type { Law } from "@dayaq/rules";
import type { Parking, WaitingEvent } from "../modules/agencies/index.ts";
import { understand, type Understood } from "../modules/life-events/index.ts";
import { type RecordName, recordText } from "../modules/registry/index.ts";
import type { FlowPorts } from "./ports.ts";

/** A person of an event, with identifiers as they are stored. */
export interface Mentioned {
  readonly role: string;
  readonly person: PersonMention;
  readonly identifiers: readonly Identifier[];
}

/** An event whose meaning is clear; who its people are is not looked up yet. */
export interface Meant {
  readonly row: WaitingEvent;
  readonly event: IncomingEvent;
  readonly understood: Understood;
  readonly record: RecordName;
  /** `recordText(record)` */
  readonly name: string;
  readonly people: readonly Mentioned[];
}

/** Reads the rows of a batch under a law; those without a meaning are to be parked. */
export function readBatch(rows: readonly WaitingEvent[], law: Law, ports: Pick<FlowPorts, "normalise" | "mayState">) {
  const meant: Meant[] = [];
  const parked: Parking[] = [];
  for (const row of rows) {
    const read = readRow(row, law, ports);
    if ("understood" in read) meant.push(read);
    else parked.push(read);
  }
  return { meant, parked };
}

function readRow(row: WaitingEvent, law: Law, ports: Pick<FlowPorts, "normalise" | "mayState">): Meant | Parking {
  if (row.code !== null) return parking(row, row.code, row.detail ?? {});
  const read = readEvent(row.payload);
  if (!read.ok) return parking(row, read.code, read.detail);
  const event = read.value;
  const may = ports.mayState(row.sender, event.register, event.type === "fact-stated" ? "owned" : "any");
  if (may === undefined) return parking(row, "register.not-owned");
  const understood = understand(event, law);
  if (!understood.ok) return parking(row, understood.code, understood.detail);
  const outside = understood.value.said.find(({ kind }) => !may.has(kind));
  if (outside) return parking(row, "fact.not-agreed", { kind: outside.kind });
  const people: Mentioned[] = [];
  for (const { path, person } of understood.value.people) {
    const identifiers: Identifier[] = [];
    for (const identifier of person.identifiers) {
      const normal = ports.normalise(identifier);
      if (!normal.ok) return parking(row, normal.code, { path, scheme: identifier.scheme });
      identifiers.push(normal.value);
    }
    people.push({ role: path, person, identifiers });
  }
  const record = { register: event.register, number: event.recordNo };
  return { row, event, understood: understood.value, record, name: recordText(record), people };
}

/**
 * Of whom an event says that they have died, whatever its type: a death itself, a court's finding, a fact stated as such. Rights end by
 * machine at it, so it is taken only where number, name and birth date agree.
 */
export const saidDead = ({ understood, people }: Meant): readonly Mentioned[] => {
  const roles = new Set(understood.said.flatMap(({ kind, of }) => (kind === "death" ? [of] : [])));
  return people.filter(({ role }) => roles.has(role));
};

export const parking = (
  { id }: WaitingEvent,
  code: string,
  detail: Parking["detail"] = {},
  waitsFor: readonly string[] = [],
): Parking => ({ id, code, detail, waitsFor });
