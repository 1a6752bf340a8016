import { type AlikeLine, alikePage } from "@dayaq/portals";
import {
  compareNewPeople,
  countAlike,
  lastCompared,
  listAlike,
  people,
  type PossibleDuplicate,
  waitingMergesOf,
} from "../../modules/registry/index.ts";
import { wholeNumberIn } from "../asked.ts";
import type { Ask, PageRoute } from "../page-route.ts";

const SHOWN = 50;

/** Thousands of people each, in a second or two: what is left is for the daily run. */
const PIECES = 3;

export const alike: PageRoute = {
  method: "GET",
  path: "/office/merges/alike",
  may: "merge.see",
  answer: async (ask) => {
    const { tx, say, shell, query } = ask;
    const page = Math.max(1, wholeNumberIn(query["page"]));
    const pages = Math.ceil((await countAlike(tx)) / SHOWN);
    const found = await listAlike(tx, page, SHOWN);
    const parties = [...new Set(found.flatMap(({ party, other }) => [party, other]))];
    const lookedAt = await lastCompared(tx);
    const pairs = await linesOf(ask, found, parties);
    const view = { pairs, page, pages, ...(lookedAt === undefined ? {} : { lookedAt }) };
    return { html: alikePage(view, say, shell), read: parties };
  },
};

export const compareNow: PageRoute = {
  method: "POST",
  path: "/office/merges/alike",
  may: "merge.decide",
  work: async ({ ports, to }) => {
    await compareNewPeople(ports.pool, PIECES); // in transactions of its own, of a few thousand people each
    return async () => ({ go: to.alike() });
  },
};

async function linesOf(
  { tx }: Ask,
  found: readonly PossibleDuplicate[],
  parties: readonly number[],
): Promise<AlikeLine[]> {
  const known = await people(tx, parties);
  const waiting = await waitingMergesOf(tx, parties);
  return found.map(({ party, other, names, schemesOfBoth }): AlikeLine => {
    const both = [known.get(party), known.get(other)].flatMap((it) => it ?? []);
    const born = both.flatMap(({ bornOn }) => bornOn ?? []);
    return {
      personId: both[0]?.uuid ?? "",
      otherId: both[1]?.uuid ?? "",
      names: [
        ...new Set(both.map((it) => [it.given, it.patronymic, it.family].filter((name) => name !== "").join(" "))),
      ],
      born: [...new Set(born)],
      percent: Math.round(names * 100),
      bothNumbered: schemesOfBoth.length > 0,
      waits: waiting.some(({ kept, merged }) => [kept, merged].every((it) => it === party || it === other)),
    };
  });
}
