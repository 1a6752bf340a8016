import { minor } from "@dayaq/kernel";
import type { StripView } from "@dayaq/portals";
import { countInbox } from "../../modules/agencies/index.ts";
import type { Ask } from "../page-route.ts";
import type { TownPorts } from "./ports.ts";

type Seen = Pick<Ask, "tx" | "ports" | "today">;

/** What must agree, counted from the inbox and the ledger. */
export async function stripView({ tx, ports, today }: Seen, town: TownPorts): Promise<StripView> {
  const inbox = await countInbox(tx);
  const count = (status: string): number =>
    inbox.filter((it) => it.status === status).reduce((all, { events }) => all + events, 0);
  const rows = await ports.modules.payments.trialBalance(tx, today);
  const balance = (...accounts: string[]): number =>
    rows.filter(({ account }) => accounts.includes(account)).reduce((all, row) => all + row.balance, 0);
  const { differences } = await ports.modules.payments.check(tx, today);
  const [applied, parked, waiting] = [count("applied"), count("parked"), count("waiting")];
  return {
    received: applied + parked + waiting,
    applied,
    parked,
    waiting,
    // What rights have cost, also where it is to be recovered: money that left is money that was decided.
    decided: minor(balance("expense", "receivable", "written-off", "suspense")),
    bank: minor(-balance("bank")),
    transit: minor(-balance("in-transit")),
    owed: minor(-balance("payable")),
    doubled: differences.filter(({ check }) => check === "dues=orders").length,
    worker: (await processOf(town)) === undefined ? "down" : "runs",
  };
}

/** Number of the worker's process; undefined while none answers. */
export async function processOf({ worker }: TownPorts): Promise<number | undefined> {
  const answer = await fetch(`${worker}/health`, { signal: AbortSignal.timeout(500) }).catch(() => undefined); // down is an answer here
  const pid = Number(answer?.headers.get("process"));
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}
