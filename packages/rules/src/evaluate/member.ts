import type { Timeline } from "@dayaq/kernel";
import type { PersonId, Truth } from "../values.ts";

/** Somebody who belongs to a group on some days. */
export interface Member {
  readonly person: PersonId;
  readonly belongs: Timeline<Truth>;
}
