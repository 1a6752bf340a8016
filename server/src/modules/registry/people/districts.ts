import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";
import { people } from "./person-view.ts";
import type { RelativesAsked } from "./relatives.ts";
import { relativesOn } from "./relatives-on.ts";
import type { FactLaw } from "../facts/world.ts";

/** Whose home is that of a party who has none of their own, in this order: a newborn lives with the parents, a household where its people do. */
const LIVES_WITH = ["parent", "household-representative", "household-member"];
/** Of whoever has neither: the household that they belong to. */
const BELONGS_TO = ["household-representative", "household-member"];
/** Parties of one question: what is stated of all of them is held at once. */
const CHUNK = 1_000;

/** Where these parties live on a day: in their own district, else in that of those whom they live with; absent where nobody knows. */
export async function districtsOf(
  tx: Tx,
  law: FactLaw,
  parties: readonly PartyId[],
  on: LocalDate,
): Promise<Map<PartyId, string>> {
  const found = new Map<PartyId, string>();
  const lost = () => parties.filter((party) => !found.has(party));
  for (const [party, { district }] of await people(tx, parties)) if (district !== null) found.set(party, district);
  for (const [party, home] of await homesOfRelatives(tx, law, lost(), on)) found.set(party, home);
  for (const relation of BELONGS_TO) {
    const households = await related(tx, law, lost(), { relation, direction: "from" }, on); // two relations, of few people
    const homes = await homesOfRelatives(tx, law, [...new Set([...households.values()].flat())], on);
    for (const [party, theirs] of households) {
      const home = theirs.map((it) => homes.get(it)).find((it) => it !== undefined);
      if (home !== undefined) found.set(party, home);
    }
  }
  return found;
}

/** Everybody who lives in these districts on a day, as `districtsOf` says: people, and households. */
export async function partiesIn(tx: Tx, law: FactLaw, districts: readonly string[], on: LocalDate): Promise<PartyId[]> {
  const { rows } = await tx.query<{ id: PartyId; own: boolean }>(
    `with own as (select party_id as id from registry.person where district = any($1::text[])),
     near as (
       select f.party_id as id from registry.fact f join own on own.id = f.other_party_id where f.kind = any($2::text[])),
     housed as (
       select f.other_party_id as id from registry.fact f join near on near.id = f.party_id where f.kind = any($3::text[])),
     root as (
       select distinct coalesce(p.merged_into, p.id) as id
       from registry.party p join (select id from near union select id from housed) it using (id))
     select id, true as own from own
     union all select root.id, false from root left join registry.person v on v.party_id = root.id where v.district is null`,
    [districts, LIVES_WITH, BELONGS_TO],
  );
  const inside = rows.flatMap(({ id, own }) => (own ? [id] : []));
  const doubtful = rows.flatMap(({ id, own }) => (own ? [] : [id]));
  for (let at = 0; at < doubtful.length; at += CHUNK) {
    const part = doubtful.slice(at, at + CHUNK);
    const homes = await districtsOf(tx, law, part, on); // part by part, so that a whole district's statements are not held at once
    inside.push(...part.filter((party) => districts.includes(homes.get(party) ?? "")));
  }
  return inside;
}

/** The district of those whom each lives with: the mother's before the father's. */
async function homesOfRelatives(
  tx: Tx,
  law: FactLaw,
  parties: readonly PartyId[],
  on: LocalDate,
): Promise<Map<PartyId, string>> {
  const found = new Map<PartyId, string>();
  for (const relation of LIVES_WITH) {
    const lost = parties.filter((party) => !found.has(party));
    const near = await related(tx, law, lost, { relation, direction: "to" }, on); // three relations, of few people
    const known = await people(tx, [...new Set([...near.values()].flat())]);
    for (const [party, theirs] of near) {
      const housed = theirs.flatMap((it) => known.get(it) ?? []).filter(({ district }) => district !== null);
      const home = (housed.find(({ sex }) => sex === "female") ?? housed[0])?.district ?? null;
      if (home !== null) found.set(party, home);
    }
  }
  return found;
}

/** Those who stand in a relation to each, by id; absent where nobody does, or the law knows no such relation. */
async function related(
  tx: Tx,
  law: FactLaw,
  parties: readonly PartyId[],
  asked: Omit<RelativesAsked, "partyId">,
  on: LocalDate,
): Promise<Map<PartyId, PartyId[]>> {
  if (!law.factKinds.some(({ kind }) => kind === asked.relation)) return new Map();
  const questions = parties.map((partyId) => ({ ...asked, partyId }));
  const found = Map.groupBy(await relativesOn(tx, law, questions, on), ({ asked: place }) => parties[place]);
  return new Map(
    parties.flatMap((party) => {
      const theirs = found.get(party)?.map(({ relative }) => relative) ?? [];
      return theirs.length > 0 ? [[party, theirs.toSorted((a, b) => a - b)] as const] : [];
    }),
  );
}
