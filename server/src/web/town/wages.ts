import type { TownWages } from "@dayaq/country";
import { day, firstOfMonth } from "@dayaq/kernel";
import type { TaxDesk } from "@dayaq/portals";
import { listUploads } from "../../modules/contributions/index.ts";
import type { Ask } from "../page-route.ts";
import type { TownPorts } from "./ports.ts";

const firstDayOf = ({ month }: TownWages) => day(`${month}-01`);

/** The first month of the town that is over and of which nothing has come. */
export async function nextWages(
  { tx, today }: Pick<Ask, "tx" | "today">,
  { wages }: TownPorts,
): Promise<TownWages | undefined> {
  const sent = new Set((await listUploads(tx, undefined, wages.length)).map(({ month }) => month));
  return wages.find((it) => firstDayOf(it) < firstOfMonth(today) && !sent.has(firstDayOf(it)));
}

export async function taxDesk(ask: Pick<Ask, "tx" | "today">, town: TownPorts): Promise<TaxDesk> {
  const next = await nextWages(ask, town);
  return next === undefined ? { lines: 0 } : { month: firstDayOf(next), lines: next.lines.length };
}
