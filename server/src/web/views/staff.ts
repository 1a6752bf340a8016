import type { MergeSeen, Staff } from "../../modules/registry/index.ts";
import { systemClock } from "../../platform/index.ts";
import type { Ask } from "../page-route.ts";

/** Who reads or acts, as traces name them: `account/17`. */
export const readerOf = ({ reader }: Pick<Ask, "reader">): string => `account/${reader?.accountId}`;

/** `account/17` -> 17 */
export const accountIn = (by: string): number => Number(/^account\/(\d+)$/.exec(by)?.[1] ?? -1);

/** The reader, as one of the two who join records. */
export const staffOf = (ask: Pick<Ask, "reader">): Staff => ({ by: readerOf(ask), at: systemClock.now() });

/** Names of those who proposed, approved or proposed to undo. */
export async function staffNames({ tx, ports }: Ask, of: readonly MergeSeen[]): Promise<(by: string) => string> {
  const all = of.flatMap(({ proposedBy, approvedBy, undoProposedBy }) => [proposedBy, approvedBy, undoProposedBy]);
  const names = await ports.modules.identity.staffNames(
    tx,
    all.flatMap((by) => (by === null ? [] : [accountIn(by)])),
  );
  return (by) => names.get(accountIn(by)) ?? by;
}
