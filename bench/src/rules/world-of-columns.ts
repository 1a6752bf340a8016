import type { LocalDate } from "@dayaq/kernel";
import {
  type Columns,
  type CompiledLaw,
  type Fact,
  type Field,
  type KindColumns,
  type Law,
  NOBODY,
  type PersonId,
  type Scalar,
  type World,
} from "@dayaq/rules";

/** The same people as a world of facts, made once each when they are first asked for: what the timelines read. Nobody has asked for anything. */
export function worldOfColumns({ law, words }: CompiledLaw, { kinds, reversed }: Columns): World {
  const fields = fieldsOf(law);
  const scalar = (field: Field, held: number): Scalar => {
    if (held === Number.NEGATIVE_INFINITY) return null;
    if (field.type === "boolean") return held === 1;
    return field.type === "code" || field.type === "text" ? (words.text(held) ?? null) : held;
  };
  const factsIn = (
    columns: KindColumns | undefined,
    kind: string,
    of: number,
    isReversed: boolean,
  ): readonly Fact[] => {
    if (columns === undefined || columns.offsets[of] === columns.offsets[of + 1]) return NOTHING; // nearly always
    const facts: Fact[] = [];
    for (let at = columns.offsets[of] as number; at < (columns.offsets[of + 1] as number); at++) {
      const value: Record<string, Scalar> = {};
      for (const [name, field] of fields.get(kind) ?? [])
        value[name] = scalar(field, columns.fields[name]?.[at] ?? Number.NEGATIVE_INFINITY);
      const other = columns.other[at] ?? NOBODY;
      facts.push({
        id: isReversed ? `${kind}~${at}` : `${kind}/${at}`,
        kind,
        person: isReversed ? other : of,
        other: isReversed ? of : other,
        from: columns.from[at] as LocalDate, // days of columns
        until: columns.until[at] as LocalDate,
        value,
      });
    }
    return facts;
  };
  const once = (facts: (person: PersonId, kind: string) => readonly Fact[]): World["facts"] => {
    const known = new Map<PersonId, Map<string, readonly Fact[]>>();
    return (person, kind) => {
      let ofPerson = known.get(person);
      if (ofPerson === undefined) known.set(person, (ofPerson = new Map()));
      let made = ofPerson.get(kind);
      if (made === undefined) ofPerson.set(kind, (made = facts(person, kind)));
      return made;
    };
  };
  return {
    facts: once((person, kind) => factsIn(kinds[kind], kind, Number(person), false)),
    relatedTo: once((person, kind) => factsIn(reversed[kind], kind, Number(person), true)),
    claims: () => [],
  };
}

const NOTHING: readonly Fact[] = [];

type FieldsOf = ReadonlyMap<string, readonly (readonly [name: string, field: Field])[]>;
const known = new WeakMap<Law, FieldsOf>();

/** The fields of each kind of fact, listed once for a law: no world of it has others. */
function fieldsOf(law: Law): FieldsOf {
  const listed = known.get(law) ?? new Map(law.factKinds.map(({ kind, fields }) => [kind, Object.entries(fields)]));
  known.set(law, listed);
  return listed;
}
