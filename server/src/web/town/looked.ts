import type { TownView } from "@dayaq/portals";
import { countNotGranted, listNotGranted } from "../../modules/life-events/index.ts";
import { givenNames, relatives } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { noSentence } from "../views/not-granted.ts";
import { PackWords } from "../views/words.ts";
import type { Resident } from "./residents.ts";

/** As many people as one takes in below everything else; all others are one link away. */
const PEOPLE_MAX = 5;

type Asking = Pick<Ask, "tx" | "ports" | "say" | "today">;

/** How often today ended with a no over all people, and whom of the town it concerned last, with the sentence that did not hold. */
export async function lookedAtToday(ask: Asking, residents: readonly Resident[]): Promise<TownView["looked"]> {
  const { tx, ports, say, today } = ask;
  const total = (await countNotGranted(tx, today)).reduce((all, { rights }) => all + rights, 0);
  const names = await namesInTown(ask, residents);
  const noes = await listNotGranted(
    tx,
    { on: today, abouts: [...names.keys()] },
    {
      limit: PEOPLE_MAX * ports.pack.programmes.length,
    },
  );
  const words = new PackWords(ports.pack, say.language);
  const people = [...Map.groupBy(noes, ({ about }) => about)].slice(0, PEOPLE_MAX).map(([about, of]) => ({
    id: String(about),
    name: names.get(about) ?? "",
    programmes: of.map((it) => ({
      title: words.programme(it.programme),
      reasons: [noSentence(it, ask)],
    })),
  }));
  return { total, people };
}

/** The invented people who stand on the first page and their children, by given name: whom a page without sign-in may name. */
export async function namesInTown(
  { tx }: Pick<Ask, "tx">,
  residents: readonly Resident[],
): Promise<Map<number, string>> {
  const parties = residents.map(({ party }) => party);
  const asked = parties.map((partyId) => ({ partyId, relation: "parent", direction: "from" as const }));
  const children = (await relatives(tx, asked)).map(({ relative }) => relative);
  return givenNames(tx, [...new Set([...parties, ...children])]);
}
