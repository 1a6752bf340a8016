import type { TaskDraft } from "../modules/cases/index.ts";
import type { Double } from "../modules/registry/index.ts";
import type { ParkedTask } from "../flow/index.ts";

/** What the task of a parked event is called, by its row of the inbox. */
export const parkedKey = (inboxId: number): string => `inbox/${inboxId}`;

export const parkedTask = ({ inboxId, code }: ParkedTask): TaskDraft => ({
  key: parkedKey(inboxId),
  kind: "parked-message",
  reason: code,
  partyId: null,
  subject: { inbox: inboxId },
});

/** One matter, whichever of the two came last. */
const doubleKey = (one: number, other: number): string =>
  `possible-duplicate/${Math.min(one, other)}/${Math.max(one, other)}`;

export const doubleTask = ({ party, other }: Double): TaskDraft => ({
  key: doubleKey(party, other),
  kind: "possible-duplicate",
  reason: "same-name-and-birth-date",
  partyId: party,
  subject: { party, other },
});

/** The matters that a merge of these people may have settled. */
export const doubleKeys = (merged: readonly number[]): string[] =>
  merged.flatMap((one) => merged.flatMap((other) => (one < other ? [doubleKey(one, other)] : [])));
