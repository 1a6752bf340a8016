import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { namingOf, statementsOf } from "../facts/fact-rows.ts";
import { MergedParties, readMerged } from "./merged.ts";
import { membersOf, type Relative, type RelativesAsked } from "./relatives.ts";
import { type FactLaw, LoadedWorld } from "../facts/world.ts";

/** For each question those who are so on a day, by the statements that count: who is to be told, or may act, for somebody. */
export async function relativesOn(
  tx: Tx,
  law: FactLaw,
  asked: readonly RelativesAsked[],
  on: LocalDate,
): Promise<Relative[]> {
  if (asked.length === 0) return [];
  const people = asked.map(({ partyId }) => partyId);
  const parties = [...(await membersOf(tx, people)).keys()];
  const kinds = [...new Set(asked.map(({ relation }) => relation))];
  const naming = (await namingOf(tx, parties, { kinds })).map(({ party }) => party);
  const rows = await statementsOf(tx, [...new Set([...parties, ...naming])], { kinds });
  const merged = new MergedParties();
  await readMerged(
    tx,
    [...parties, ...rows.flatMap(({ party, other }) => (other === null ? [party] : [party, other]))],
    merged,
  );
  const world = new LoadedWorld(law, rows, merged, []);
  return asked.flatMap(({ partyId, relation, direction }, index) => {
    const person = merged.rootOf(partyId);
    const facts = direction === "to" ? world.facts(person, relation) : world.relatedTo(person, relation);
    const standing = facts.filter(({ from, until }) => from <= on && on < until);
    const found = standing.flatMap((fact) => (direction === "to" ? (fact.other ?? []) : fact.person));
    return [...new Set(found)].map((relative): Relative => ({ asked: index, relative: relative as number })); // a party id
  });
}
