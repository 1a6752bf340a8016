import { type CountryPack, registerOf } from "@dayaq/country";
import { invariant, type LocalDate } from "@dayaq/kernel";
import type { Programme } from "@dayaq/rules";
import { lastPaper } from "../../../modules/agencies/index.ts";
import { factSources, loadWorld, people, type Person } from "../../../modules/registry/index.ts";
import type { Ask } from "../../page-route.ts";

const MEMBER = "household-member";
const SPEAKER = "household-representative";

/** A right of a household that is stated from paper: its officers take the application with it. */
export const isOnPaper = ({ about, opens }: Pick<Programme, "about" | "opens">): boolean =>
  about === "household" && opens.includes("household-stated");

/** The register by which households are stated, and whose it is. */
export function registerOfHomes({ agencies }: CountryPack): { readonly agency: string; readonly register: string } {
  const owner = registerOf(agencies, MEMBER);
  invariant(owner !== undefined, "a country with rights of households has a register of them");
  return { agency: owner.agency.code, register: owner.register.code };
}

/** A household as it is stated now. */
export interface Home {
  readonly party: number;
  readonly since: LocalDate;
  readonly members: readonly { readonly person: Person; readonly speaks: boolean }[];
  /** Number of its record, and the version that speaks. */
  readonly recordNo: string;
  readonly version: number;
  /** Where an officer entered this version from paper: who, and what stands beside it. */
  readonly paper?: { readonly seenBy: string; readonly body: string };
}

/** The household to which somebody belongs today. */
export async function homeOf({ tx, ports, today }: Ask, party: number): Promise<Home | undefined> {
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const isNow = ({ from, until }: { readonly from: LocalDate; readonly until: LocalDate }): boolean =>
    from <= today && today < until;
  const [own] = (await loadWorld(tx, law, [party])).relatedTo(party, MEMBER).filter(isNow);
  if (own === undefined) return undefined;
  const home = own.person as number; // in the registry a household is a party id
  const world = await loadWorld(tx, law, [home]);
  const facts = world.facts(home, MEMBER).filter(isNow);
  const speakers = new Set(
    world
      .facts(home, SPEAKER)
      .filter(isNow)
      .map(({ other }) => other),
  );
  const ids = facts.flatMap(({ other }) => (other === undefined ? [] : [other as number]));
  const known = await people(tx, ids);
  const [source] = (await factSources(tx, [own.id])).values();
  invariant(source !== undefined, "a fact has a source");
  const [register = "", ...number] = source.record.split("/");
  const recordNo = number.join("/");
  const paper = await lastPaper(tx, { register, number: recordNo });
  return {
    party: home,
    since: facts.reduce((first, { from }) => (from < first ? from : first), today),
    members: ids.flatMap((id) => {
      const person = known.get(id);
      return person === undefined ? [] : [{ person, speaks: speakers.has(id) }];
    }),
    recordNo,
    version: source.recordVersion,
    ...(paper?.version === source.recordVersion ? { paper } : {}),
  };
}

/** Those of these people who belong to another household on that day or later. */
export async function membersElsewhere(
  { tx, ports }: Ask,
  parties: readonly number[],
  { since, home }: { readonly since: LocalDate; readonly home: number | undefined },
): Promise<ReadonlySet<number>> {
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const world = await loadWorld(tx, law, parties);
  return new Set(
    parties.filter((party) =>
      world.relatedTo(party, MEMBER).some(({ person, until }) => until > since && person !== home),
    ),
  );
}
