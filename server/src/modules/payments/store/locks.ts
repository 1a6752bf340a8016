import type { Tx } from "../../../platform/index.ts";

/** Keys of the advisory locks of this module: "pay" in ASCII, then a number. */
const OPENING = 0x70_61_79_01;
const ORDERING = 0x70_61_79_02;

/** Decisions are posted side by side, but not while a month is being opened: else a due could be made from a right that just ended. */
export const whilePosting = (tx: Tx): Promise<unknown> => tx.query(`select pg_advisory_xact_lock_shared(${OPENING})`);

export const whileOpeningMonth = (tx: Tx): Promise<unknown> => tx.query(`select pg_advisory_xact_lock(${OPENING})`);

/** One payment run at a time puts dues into orders. */
export const whileOrdering = (tx: Tx): Promise<unknown> => tx.query(`select pg_advisory_xact_lock(${ORDERING})`);
