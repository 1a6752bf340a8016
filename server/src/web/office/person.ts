import type { CountryPack } from "@dayaq/country";
import { type FactView, type OfficePersonView, personPage, type RelatedPerson } from "@dayaq/portals";
import { BEGINNING, MACHINE, OPEN } from "@dayaq/kernel";
import {
  fullName,
  factSources,
  findByUuid,
  identifiersOf,
  loadWorld,
  people,
  possibleDuplicates,
  uuidsOf,
} from "../../modules/registry/index.ts";
import { type Ask, type PageRoute, reach } from "../page-route.ts";
import { factWords } from "../views/fact-words.ts";
import { decidedSum } from "../views/decision.ts";
import { seePerson, type SeenPerson } from "../views/person.ts";
import { isOnPaper } from "./paper/home.ts";
import { taskTitle } from "./task-words.ts";
import { programmeOf } from "./tasks.ts";

export const person: PageRoute = {
  method: "GET",
  path: "/office/people/:person",
  may: "person.see",
  answer: async (ask) => {
    const party = reach(ask, "person.see", await findByUuid(ask.tx, ask.params["person"] ?? ""));
    const seen = await seePerson(ask, party);
    const { facts, related, named } = await heldOf(ask, party, seen);
    return {
      html: personPage({ ...(await headOf(ask, party, seen)), facts, related }, ask.say, ask.shell),
      read: [...seen.read, ...named],
    };
  },
};

async function headOf(
  ask: Ask,
  party: number,
  { person: it, view, seen, words }: SeenPerson,
): Promise<Omit<OfficePersonView, "facts" | "related">> {
  const { tx, ports, say } = ask;
  const number = (await identifiersOf(tx, [party])).get(party)?.[0]?.value;
  const tasks = await ports.modules.cases.listOfParty(tx, party);
  return {
    ...view,
    personId: it?.uuid ?? "",
    hasAccount: ports.pack.contributions !== undefined,
    papers: it === undefined || it.diedOn !== null ? [] : papersOf(ports.pack, words),
    duplicates: (await possibleDuplicates(tx, [party])).length,
    name: [it?.given, it?.patronymic, it?.family].filter((part) => part !== undefined && part !== "").join(" "),
    ...(it === undefined || it.bornOn === null ? {} : { bornOn: it.bornOn }),
    ...(it === undefined || it.diedOn === null ? {} : { diedOn: it.diedOn }),
    ...(it === undefined || it.district === null ? {} : { district: words.district(it.district) }),
    ...(number === undefined ? {} : { number }),
    decisions: seen.decisions.map((decision) => {
      const sum = decidedSum(decision, party);
      return {
        id: String(decision.id),
        on: decision.decidedOn,
        what: say.t(`decisions.${decision.kind}`),
        title: words.programme(decision.programme),
        by: decision.decidedBy === MACHINE ? ("machine" as const) : ("officer" as const),
        ...(sum === undefined ? {} : { sum }),
      };
    }),
    tasks: tasks
      .filter(({ state }) => state !== "closed")
      .map(({ id, kind, subject, dueOn }) => {
        const programme = programmeOf(subject, words);
        return {
          id: String(id),
          title: taskTitle(kind, say),
          dueOn,
          ...(programme === undefined ? {} : { programme }),
        };
      }),
  };
}

/** Rights whose applications come on paper. */
const papersOf = ({ programmes }: CountryPack, words: SeenPerson["words"]): OfficePersonView["papers"] =>
  programmes.filter(isOnPaper).map(({ code }) => ({ programme: code, title: words.programme(code) }));

/** What is held of a person, from whom, since when known; and whom the relations lead to. */
export async function heldOf(
  { tx, ports, say }: Ask,
  party: number,
  { words }: SeenPerson,
): Promise<{ facts: FactView[]; related: RelatedPerson[]; named: number[] }> {
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const world = await loadWorld(tx, law, [party]);
  const held = law.factKinds.flatMap(({ kind }) => world.facts(party, kind));
  const sources = await factSources(
    tx,
    held.map(({ id }) => id),
  );
  const naming = law.factKinds.filter(({ relation }) => relation).flatMap(({ kind }) => world.relatedTo(party, kind));
  const others = [
    ...held.flatMap(({ other, kind }) => (other === undefined ? [] : [{ party: other as number, kind }])),
    ...naming.map(({ person: it, kind }) => ({ party: it as number, kind: kind === "parent" ? "child" : kind })),
  ];
  const known = await people(
    tx,
    others.map((it) => it.party),
  );
  const uuids = await uuidsOf(
    tx,
    others.map((it) => it.party),
  );
  const related = new Map(
    others.map(({ party: id, kind }) => [
      id,
      {
        personId: uuids.get(id) ?? "",
        name: fullName(known.get(id)),
        relation: kind === "child" ? say.t("person.child") : words.factKind(kind),
      },
    ]),
  );
  const kindOf = new Map(law.factKinds.map((it) => [it.kind, it]));
  const facts = held.map((fact): FactView => {
    const source = sources.get(fact.id);
    return {
      what: [words.factKind(fact.kind), ...factWords(kindOf.get(fact.kind), fact.value, words, say)].join(" · "),
      agency: words.agency(source?.agency ?? ""),
      knownOn: source?.knownOn ?? fact.from,
      ...(fact.from === BEGINNING ? {} : { from: fact.from }),
      ...(fact.until === OPEN ? {} : { until: fact.until }),
    };
  });
  return { facts, related: [...related.values()], named: [...related.keys()] };
}
