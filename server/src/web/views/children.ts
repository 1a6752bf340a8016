import type { Programme } from "@dayaq/rules";
import { type EventOfPerson, eventsOf } from "../../modules/life-events/index.ts";
import { relativesOn } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";

/** Whose parent somebody is today. */
export async function childrenOf({ tx, ports, today }: Ask, party: number): Promise<number[]> {
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const found = await relativesOn(tx, law, [{ partyId: party, relation: "parent", direction: "from" }], today);
  return found.map(({ relative }) => relative);
}

/** For which households somebody speaks today. */
async function homesOf({ tx, ports, today }: Ask, party: number): Promise<number[]> {
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const asked = [{ partyId: party, relation: "household-representative", direction: "from" }] as const;
  return (await relativesOn(tx, law, asked, today)).map(({ relative }) => relative);
}

/** About whom somebody has rights, by what a programme is about: themselves, their children, the household that they speak for. */
export async function aboutsOf(ask: Ask, party: number): Promise<(about: Programme["about"]) => readonly number[]> {
  const children = await childrenOf(ask, party);
  const homes = await homesOf(ask, party);
  return (about) => {
    if (about === "person") return [party];
    return about === "child" ? children : about === "household" ? homes : [];
  };
}

/** What happened to somebody's children, as far as it opens rights about a child: the parent is who would have them. */
export async function eventsOfChildren(ask: Ask, party: number): Promise<EventOfPerson[]> {
  const children = await childrenOf(ask, party);
  const aboutChild = new Set(
    ask.ports.pack.programmes.filter(({ about }) => about === "child").map(({ code }) => code),
  );
  const events = await eventsOf(ask.tx, children);
  return events.map((event) => ({
    ...event,
    outcomes: event.outcomes.filter(({ programme, about }) => aboutChild.has(programme) && children.includes(about)),
  }));
}
