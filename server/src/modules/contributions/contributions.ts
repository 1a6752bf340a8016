import type { Changed, FactLaw, FactLedger } from "../registry/index.ts";
import type { LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { inTransaction, type Pool, type Tx } from "../../platform/index.ts";
import type { ContributionPorts, Learned } from "./ports.ts";
import { ledgerOf } from "./store/ledger.ts";
import { takeTouched } from "./store/touched.ts";
import { dropAbandoned } from "./store/uploads.ts";
import { type AccountSeen, seeAccount } from "./use-cases/see-account.ts";
import { openAccounts } from "./use-cases/open-accounts.ts";
import { takeArrived } from "./use-cases/take-arrived.ts";
import { type StepSizes, workOnUpload } from "./use-cases/work-on-upload.ts";

/** Days for which the first bytes of a month wait for the rest. */
const DAYS_KEPT = 7;

/** Insured persons and what is paid in for them, month by month. */
export interface Contributions {
  /** Lines that count, as facts that rules read. */
  readonly ledger: FactLedger;
  /** Opens the accounts of those who are insured by what was just learned and have no number; answers with the numbers, as `identifierText` has them. */
  openAccounts(tx: Tx, law: FactLaw, changed: readonly Changed[], learned: Learned): Promise<readonly string[]>;
  /** The account of a person as the rules see it on a day. Whoever shows it to somebody else lets the reading be audited. */
  account(tx: Tx, law: Law, party: number, today: LocalDate): Promise<AccountSeen>;
  /** One step of an upload whose bytes have all come; its id, or undefined when there is nothing to do. */
  work(pool: Pool, id?: string, sizes?: StepSizes): Promise<string | undefined>;
  /** Takes the lines that waited for somebody who is known by now. */
  takeArrived(pool: Pool, today: LocalDate): Promise<{ readonly lines: number }>;
  /** Drops the bytes of uploads that nobody went on with. */
  dropAbandoned(pool: Pool): Promise<{ readonly uploads: number }>;
  /** Whose rights are to be looked at again since their lines changed; they are locked, and looked at in this transaction. */
  takeTouched(tx: Tx, limit: number): Promise<readonly { readonly partyId: number; readonly kind: string }[]>;
}

export function contributionsModule(ports: ContributionPorts): Contributions {
  const ledger = ledgerOf(ports.rules, ports.currency);
  return {
    ledger,
    account: (tx, law, party, today) => seeAccount(tx, law, party, today, ports.rules, ledger),
    openAccounts: (tx, law, changed, learned) => openAccounts(tx, law, changed, ports.rules, learned),
    work: (pool, id, sizes) => workOnUpload(pool, ports, id, sizes),
    takeArrived,
    dropAbandoned: async (pool) => ({ uploads: await inTransaction(pool, (tx) => dropAbandoned(tx, DAYS_KEPT)) }),
    takeTouched: async (tx, limit) =>
      (await takeTouched(tx, limit)).map((partyId) => ({ partyId, kind: ports.rules.wage.kind })),
  };
}
