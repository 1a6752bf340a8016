import { randomInt } from "node:crypto";
import { type EventCode, type IncomingEvent, readEvent } from "@dayaq/contracts";
import { type Outcome, type Refusal, refuse } from "@dayaq/kernel";
import { bodyOf } from "./people-form.ts";

export type RecordCode = EventCode | "record.unknown";

/** What a form may say of the record beside its content. */
export interface RecordForm {
  readonly recordNo?: string;
  readonly version?: number;
  readonly statedAt?: string;
  readonly type?: string;
  readonly [content: string]: unknown;
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // without those that are read for one another

/** The records of a register as this process remembers them: the last version of each. */
export class RecordBook {
  readonly #last = new Map<string, IncomingEvent>();

  /** A new record, or the version of a known one that the form names. */
  state(register: string, type: string, form: RecordForm, now: string): Outcome<IncomingEvent, EventCode> {
    const { recordNo, version, statedAt, ...content } = form;
    return this.#keep({
      register,
      recordNo: recordNo ?? numberFor(type, now),
      version: version ?? 1,
      statedAt: statedAt ?? now,
      type,
      body: bodyOf(content),
    });
  }

  /** The next version of a record, with what the form changes in it. After a restart the form says the whole: type, version, content. */
  correct(register: string, form: RecordForm, now: string): Outcome<IncomingEvent, RecordCode> {
    const { recordNo, version, statedAt, type, ...changes } = form;
    const last = this.find(register, recordNo);
    const nextVersion = version ?? (last ? last.version + 1 : undefined);
    const nextType = type ?? last?.type;
    if (recordNo === undefined || nextVersion === undefined || nextType === undefined) return unknownRecord();
    const before = last && last.type !== "annulment" ? last.body : {};
    return this.#keep({
      register,
      recordNo,
      version: nextVersion,
      statedAt: statedAt ?? now,
      type: nextType,
      body: { ...before, ...bodyOf(changes) },
    });
  }

  /** The record no longer holds. */
  annul(register: string, form: RecordForm, now: string): Outcome<IncomingEvent, RecordCode> {
    const { recordNo, version, statedAt, type, reason } = form;
    const last = this.find(register, recordNo);
    const of = type ?? (last?.type === "annulment" ? last.body.of : last?.type);
    const nextVersion = version ?? (last ? last.version + 1 : undefined);
    if (recordNo === undefined || nextVersion === undefined || of === undefined) return unknownRecord();
    const body = { of, ...(reason !== undefined && { reason }) };
    return this.#keep({ register, recordNo, version: nextVersion, statedAt: statedAt ?? now, type: "annulment", body });
  }

  find(register: string, recordNo: string | undefined): IncomingEvent | undefined {
    return recordNo === undefined ? undefined : this.#last.get(`${register} ${recordNo}`);
  }

  /** In which register this process remembers a record of that number. */
  registerOf(recordNo: string | undefined): string | undefined {
    return [...this.#last.values()].find((event) => event.recordNo === recordNo)?.register;
  }

  #keep(value: unknown): Outcome<IncomingEvent, EventCode> {
    const event = readEvent(value);
    if (event.ok) this.#last.set(`${event.value.register} ${event.value.recordNo}`, event.value);
    return event;
  }
}

const unknownRecord = (): Refusal<"record.unknown"> => refuse("record.unknown");

/** `BIRTH-20260312-7KQ2MX`: no two alike also over restarts, since Dayaq never takes a record's version twice. */
function numberFor(type: string, now: string): string {
  const tail = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${type.split("-")[0]?.toUpperCase() ?? ""}-${now.slice(0, 10).replaceAll("-", "")}-${tail}`;
}
