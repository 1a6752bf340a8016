import type { LocalDate } from "@dayaq/kernel";
import type { Columns, CompiledLaw, Fact, Field, KindColumns, PersonId, Scalar, World } from "@dayaq/rules";

/** The same people as a world of facts, made once each when they are first asked for: what the timelines read. Nobody has asked for anything. */
export function worldOfColumns({ law, words }: CompiledLaw, { kinds, reversed }: Columns): World {
  const fieldsOf = new Map(law.factKinds.map(({ kind, fields }) => [kind, Object.entries(fields)]));
  const scalar = (field: Field, held: number): Scalar => {
    if (held === Number.NEGATIVE_INFINITY) return null;
    if (field.type === "boolean") return held === 1;
    return field.type === "code" || field.type === "text" ? (words.text(held) ?? null) : held;
  };
  const factsIn = (columns: KindColumns | undefined, kind: string, of: number, ends: (at: number) => Partial<Fact>) => {
    if (columns === undefined) return [];
    const facts: Fact[] = [];
    for (let at = columns.offsets[of] as number; at < (columns.offsets[of + 1] as number); at++) {
      const value = (fieldsOf.get(kind) ?? []).map(([name, field]) => [
        name,
        scalar(field, columns.fields[name]?.[at] ?? Number.NEGATIVE_INFINITY),
      ]);
      facts.push({
        id: `${kind}/${of}/${at}`,
        kind,
        person: of,
        from: columns.from[at] as LocalDate, // days of columns
        until: columns.until[at] as LocalDate,
        value: Object.fromEntries(value) as Fact["value"], // one for each field
        ...ends(at),
      });
    }
    return facts;
  };
  const once = (facts: (person: PersonId, kind: string) => readonly Fact[]): World["facts"] => {
    const known = new Map<string, Map<PersonId, readonly Fact[]>>();
    return (person, kind) => {
      let ofKind = known.get(kind);
      if (ofKind === undefined) known.set(kind, (ofKind = new Map()));
      let made = ofKind.get(person);
      if (made === undefined) ofKind.set(person, (made = facts(person, kind)));
      return made;
    };
  };
  return {
    facts: once((person, kind) => {
      const columns = kinds[kind];
      return factsIn(columns, kind, Number(person), (at) =>
        columns && columns.other.length > 0 ? { other: columns.other[at] as number } : {},
      );
    }),
    relatedTo: once((person, kind) => {
      const columns = reversed[kind];
      return factsIn(columns, kind, Number(person), (at) => ({
        person: columns?.other[at] as number, // of a relation, the other end
        other: person,
      }));
    }),
    claims: () => [],
  };
}
