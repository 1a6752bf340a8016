import { registerOf } from "@dayaq/country";
import { isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import { factSources, loadWorld } from "../../modules/registry/index.ts";
import type { Tx } from "../../platform/index.ts";
import type { WebPorts } from "../ports.ts";
import type { TownPorts } from "./ports.ts";
import type { Resident } from "./residents.ts";
import { have } from "./simulators.ts";

/** A contract of the page begins long enough before the birth to count on that day. */
const DAYS_BEFORE = 30;

/** Has the contracts register say that somebody works on a day, or does not: only where it says otherwise now. */
export async function setWork(
  tx: Tx,
  { pack, modules }: WebPorts,
  town: TownPorts,
  who: Pick<Resident, "party" | "uuid" | "identifiers">,
  works: boolean,
  on: LocalDate,
): Promise<void> {
  const { law } = await modules.determinations.currentLaw(tx);
  const world = await loadWorld(tx, law, [who.party]);
  const contracts = world.facts(who.party, "employment").filter(({ from, until }) => from <= on && on < until);
  const person = { identifiers: who.identifiers };
  const address = `${town.agencies}/contracts`;
  if (works && contracts.length === 0) {
    const from = isoDay(plusDays(on, -DAYS_BEFORE));
    await have(address, {
      event: "started",
      recordNo: `TOWN-${who.uuid.slice(-8).toUpperCase()}-${from}`,
      person,
      from,
      kind: "contract",
    });
  }
  if (works) return;
  const register = registerOf(pack.agencies, "employment")?.register.code ?? "";
  const sources = await factSources(
    tx,
    contracts.map(({ id }) => id),
  );
  for (const { id, from, value } of contracts) {
    // One or two contracts: each ends by the next version of its own record.
    const source = sources.get(id);
    if (source === undefined || from >= on) continue;
    await have(address, {
      event: "ended",
      recordNo: source.record.slice(register.length + 1),
      version: source.recordVersion + 1,
      person,
      from: isoDay(from),
      until: isoDay(on),
      kind: value["kind"] ?? "contract",
    });
  }
}
