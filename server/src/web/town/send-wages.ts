import { people, resolve } from "../../modules/registry/index.ts";
import type { Tx } from "../../platform/index.ts";
import type { Ask, PageAnswer } from "../page-route.ts";
import { back } from "./acts.ts";
import type { TownPorts } from "./ports.ts";
import { wish } from "./simulators.ts";
import { nextWages } from "./wages.ts";

/** The tax service sends the wages of a month; what follows appears on the phone of whom its first line names. */
export async function sendWages(ask: Ask, town: TownPorts): Promise<PageAnswer> {
  const next = await nextWages(ask, town);
  if (next === undefined) return back(ask, "wages-none", {});
  if (!(await wish(`${town.agencies}/wage-months`, { ...next, version: 1 }))) return back(ask, "unreachable", {});
  const person = await uuidOf(ask.tx, next.lines[0]?.person ?? "");
  return back(ask, "wages", { person, phone: person });
}

async function uuidOf(tx: Tx, text: string): Promise<string | undefined> {
  const [scheme = "", value = ""] = text.split(":");
  const [party] = (await resolve(tx, [{ scheme, value }])).values();
  return party === undefined ? undefined : (await people(tx, [party])).get(party)?.uuid;
}
