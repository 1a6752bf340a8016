import type { AppliedEvent } from "../modules/life-events/index.ts";
import type { AppliedRecord, HeldRecord, PartyId, Statement } from "../modules/registry/index.ts";
import type { Play } from "./arrive.ts";

/** What a version of a record says, of parties. */
export function appliedRecord({ meant, parties }: Play, before: HeldRecord | undefined): AppliedRecord {
  const { event, row, understood, record, name } = meant;
  const spoken = { statedAt: event.statedAt, agency: row.sender, messageId: row.messageId };
  const statements = understood.said.map(({ of, is, ...said }): Statement => ({
    ...said,
    partyId: parties[of] as PartyId, // everybody of whom something is said has a place in the event
    ...(is === undefined ? {} : { otherPartyId: parties[is] as PartyId }), // and so has the other of a relation
    ...spoken,
    record: name,
    recordVersion: event.version,
  }));
  // An annulment names nobody: who stood in the record is kept, should it be stated again.
  const standing = event.type === "annulment" ? (before?.parties ?? {}) : parties;
  return { ...record, ...spoken, version: event.version, parties: standing, statements, ...(before ? { before } : {}) };
}

/** The event of the person to whom it happened; undefined for the annulment of a record that never came. */
export function appliedEvent({ meant, parties }: Play, before: HeldRecord | undefined): AppliedEvent | undefined {
  const { event, row, understood, name } = meant;
  const standing = event.type === "annulment" ? (before?.parties ?? {}) : parties;
  const subject = standing[understood.subject] ?? standing["child"] ?? Object.values(standing)[0];
  if (subject === undefined) return undefined;
  return {
    id: row.id,
    type: event.type,
    keys: understood.said.flatMap(({ key, kind }) => [key, kind]),
    happenedOn: understood.happenedOn,
    subject,
    parties: [...new Set(Object.values(standing))],
    record: name,
    recordVersion: event.version,
  };
}
