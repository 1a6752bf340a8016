import { type LocalDate } from "@dayaq/kernel";
import { indexOf, type Law } from "../law.ts";
import type { Claim, Fact, PersonId, World } from "../values.ts";
import type { CaseRecord, RecordedFact } from "./record.ts";

/** The record as it stood known on a day. */
export function worldOf(law: Law, { facts, claims }: Pick<CaseRecord, "facts" | "claims">, known: LocalDate): World {
  const { factKinds } = indexOf(law);
  const byPerson = grouped(
    facts.filter((fact) => fact.known <= known),
    ({ person, kind }) => keyOf(person, kind),
  );
  const standing = new Map<string, readonly Fact[]>();
  for (const [key, told] of byPerson) {
    const kind = factKinds.get((told[0] as RecordedFact).kind); // a group is never empty
    standing.set(
      key,
      kind?.several || kind?.relation || kind?.timeless ? told : laterFirst(told).reduce(uncovered, []),
    );
  }
  const everything = [...standing.values()].flat();
  const related = grouped(
    everything.filter(({ other }) => other !== undefined),
    ({ other = "", kind }) => keyOf(other, kind),
  );
  const claimed = grouped(claims, ({ about, programme }) => keyOf(about, programme));
  return {
    facts: (person, kind) => standing.get(keyOf(person, kind)) ?? [],
    relatedTo: (person, kind) => related.get(keyOf(person, kind)) ?? [],
    claims: (programme, about): readonly Claim[] => claimed.get(keyOf(about, programme)) ?? [],
  };
}

function grouped<It>(all: readonly It[], keyOfOne: (it: It) => string): ReadonlyMap<string, readonly It[]> {
  const groups = new Map<string, It[]>();
  for (const it of all) {
    const key = keyOfOne(it);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return groups;
}

const keyOf = (person: PersonId, kind: string): string => `${kind} ${String(person)}`;

const laterFirst = (told: readonly RecordedFact[]): readonly RecordedFact[] =>
  told.toReversed().toSorted((a, b) => b.known - a.known || b.from - a.from);

/** What is left of a statement after the later ones: the days that none of them covers. */
function uncovered(later: Fact[], told: RecordedFact): Fact[] {
  let left: Fact[] = [told];
  for (const cover of later) {
    left = left.flatMap((piece) => [
      ...(piece.from < cover.from ? [{ ...piece, until: piece.until < cover.from ? piece.until : cover.from }] : []),
      ...(piece.until > cover.until ? [{ ...piece, from: piece.from > cover.until ? piece.from : cover.until }] : []),
    ]);
  }
  return [...later, ...left];
}
