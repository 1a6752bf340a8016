import { type LocalDate } from "@dayaq/kernel";
import { indexOf, type Law } from "../law.ts";
import type { Claim, Fact, PersonId, World } from "../values.ts";
import type { CaseRecord, RecordedFact } from "./record.ts";

/** The record as it stood known on a day. */
export function worldOf(law: Law, { facts, claims }: CaseRecord, known: LocalDate): World {
  const { factKinds } = indexOf(law);
  const byPerson = new Map<string, RecordedFact[]>();
  for (const fact of facts) {
    if (fact.known > known) continue;
    const key = keyOf(fact.person, fact.kind);
    byPerson.set(key, [...(byPerson.get(key) ?? []), fact]);
  }
  const standing = new Map<string, readonly Fact[]>();
  for (const [key, told] of byPerson) {
    const kind = factKinds.get((told[0] as RecordedFact).kind); // a group is never empty
    standing.set(
      key,
      kind?.several || kind?.relation || kind?.timeless ? told : laterFirst(told).reduce(uncovered, []),
    );
  }
  const everything = [...standing.values()].flat();
  return {
    facts: (person, kind) => standing.get(keyOf(person, kind)) ?? [],
    relatedTo: (person, kind) => everything.filter((fact) => fact.kind === kind && fact.other === person),
    claims: (programme, about): readonly Claim[] =>
      claims.filter((it) => it.programme === programme && it.about === about),
  };
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
