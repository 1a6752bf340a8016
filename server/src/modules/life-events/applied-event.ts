import type { LocalDate } from "@dayaq/kernel";
import type { Determination, Law, World } from "@dayaq/rules";
import type { PartyId } from "../registry/index.ts";

/** An event that has just been applied. */
export interface AppliedEvent {
  /** That of the inbox. */
  readonly id: number;
  readonly type: string;
  /** What it states: each kind of fact, and by what a statement is told apart from others of its kind, such as the status that was granted. */
  readonly keys: readonly string[];
  readonly happenedOn: LocalDate;
  /** To whom it happened. */
  readonly subject: PartyId;
  /** Everybody of whom it speaks. */
  readonly parties: readonly PartyId[];
  readonly record: string;
  readonly recordVersion: number;
}

/** An answer of the rules that the events led to. */
export interface Answered {
  readonly programme: string;
  readonly about: number;
  /** May be worked out only when it is read. */
  readonly after: Determination;
  /** Certain: it gives nothing on any day. */
  readonly isNever: boolean;
  readonly world: World;
  readonly law: Law;
  readonly lawHash: string;
}

export interface Noting {
  readonly known: number;
  readonly today: LocalDate;
  /** (programme, about) that an officer has to decide: `BIRTH 12`. */
  readonly withOfficer: ReadonlySet<string>;
  /** (programme, about) that arose so long ago that nothing of it is paid any more. */
  readonly lapsed?: ReadonlySet<string>;
}
