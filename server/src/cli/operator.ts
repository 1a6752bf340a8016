import { isProduction, recordReads, Trouble, type Tx } from "../platform/index.ts";

/** Whoever works at the machine, as traces name them: by the number of the account there, never by a name. */
export const operator = (): string => `operator/${process.getuid?.() ?? "unknown"}`;

/** Whoever works at the machine reads a person's data as an officer does: the person sees that, and the chain holds it. */
export const leaveTrace = (tx: Tx, partyIds: readonly number[], operation: string): Promise<void> =>
  recordReads(tx, [{ reader: operator(), readerRole: "operator", partyIds, operation, basis: "answering" }]);

/** What two people decide is typed by one here: fine for a demonstration, and no four eyes in production. */
export function refuseForTwo(what: string): void {
  if (isProduction())
    throw new Trouble(
      `In production two people ${what}, each signed in on the pages of the office: not one at a machine.`,
    );
}
