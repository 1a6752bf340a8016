import type { NotNowView, TownView } from "@dayaq/portals";
import { type EventOfPerson, eventsOf } from "../../modules/life-events/index.ts";
import { people, relatives } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { PackWords } from "../views/words.ts";

/** As many people as one takes in. */
const PEOPLE_MAX = 8;

type LookedPerson = TownView["looked"][number];
type Outcome = EventOfPerson["outcomes"][number];
type Asking = Pick<Ask, "tx" | "ports" | "say" | "today">;

/** Events of today that opened no right for these people or their children: each person once, each programme once, with the sentence of the law that did not hold. */
export async function lookedAtToday(ask: Asking, parties: readonly number[]): Promise<LookedPerson[]> {
  const { tx, today } = ask;
  const asked = parties.map((partyId) => ({ partyId, relation: "parent", direction: "from" as const }));
  const children = (await relatives(tx, asked)).map(({ relative }) => relative);
  const looked = new Map<number, Map<string, Outcome>>();
  for (const party of new Set([...parties, ...children])) {
    // The handful of people on this page, the newest event first: what came last is what holds.
    for (const { recordedOn, outcomes } of await eventsOf(tx, party)) {
      if (recordedOn !== today) continue;
      for (const outcome of outcomes) {
        const of = looked.get(outcome.about) ?? new Map<string, Outcome>();
        if (!of.has(outcome.programme)) of.set(outcome.programme, outcome);
        looked.set(outcome.about, of);
      }
    }
  }
  const known = await people(tx, [...looked.keys()]);
  return [...looked]
    .map(([about, outcomes]) => ({
      id: String(about),
      name: known.get(about)?.given ?? "",
      programmes: [...outcomes.values()].flatMap((it) => (it.outcome === "not-granted" ? [notNow(ask, it)] : [])),
    }))
    .filter(({ name, programmes }) => name !== "" && programmes.length > 0) // a birth that was withdrawn has no name
    .slice(0, PEOPLE_MAX);
}

/** A programme with the sentence of its law that did not hold. */
function notNow({ ports, say }: Asking, { programme, condition }: Outcome): NotNowView {
  const words = new PackWords(ports.pack, say.language);
  const law = ports.pack.programmes
    .find(({ code }) => code === programme)
    ?.conditions.find(({ id }) => id === condition);
  const reasons =
    law === undefined
      ? []
      : [
          {
            says: words.of(law.says),
            holds: "no" as const,
            certainty: law.certainty,
            law: words.law(law.basis),
            sources: [],
          },
        ];
  return { id: programme, title: words.programme(programme), reasons };
}
