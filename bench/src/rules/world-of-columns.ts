import type { LocalDate } from "@dayaq/kernel";
import {
  type Columns,
  type CompiledLaw,
  type Fact,
  type Field,
  type KindColumns,
  type Law,
  NOBODY,
  NOTHING,
  type PersonId,
  type Scalar,
  type Words,
  type World,
} from "@dayaq/rules";

/** The same people as a world of facts, made once each when they are first asked for: what the timelines read. Nobody has asked for anything. */
export function worldOfColumns({ law, words }: CompiledLaw, columns: Columns): World {
  const { kinds, reversed } = tablesOf(law, columns);
  return { facts: once(kinds, words), relatedTo: once(reversed, words), claims: () => [] };
}

const NO_FACTS: readonly Fact[] = [];

/** Of most kinds a person has none: nothing is kept of that. */
function once(tables: ReadonlyMap<string, Table>, words: Words): World["facts"] {
  const known = new Map<PersonId, Map<string, readonly Fact[]>>();
  return (person, kind) => {
    const table = tables.get(kind);
    const of = Number(person);
    if (table === undefined || table.columns.offsets[of] === table.columns.offsets[of + 1]) return NO_FACTS;
    let ofPerson = known.get(person);
    if (ofPerson === undefined) known.set(person, (ofPerson = new Map()));
    let made = ofPerson.get(kind);
    if (made === undefined) ofPerson.set(kind, (made = factsIn(table, of, words)));
    return made;
  };
}

function factsIn({ columns, kind, isReversed, fields, ids }: Table, of: number, words: Words): readonly Fact[] {
  const facts: Fact[] = [];
  for (let at = columns.offsets[of] as number; at < (columns.offsets[of + 1] as number); at++) {
    const other = columns.other[at] ?? NOBODY;
    const value: Record<string, Scalar> = {};
    for (const { name, field, held } of fields) value[name] = scalar(field, held[at] ?? NOTHING, words);
    facts.push({
      id: (ids[at] ??= `${kind}${isReversed ? "~" : "/"}${at}`),
      kind,
      person: isReversed ? other : of,
      other: isReversed ? of : other,
      from: columns.from[at] as LocalDate, // days of columns
      until: columns.until[at] as LocalDate,
      value,
    });
  }
  return facts;
}

function scalar(field: Field, held: number, words: Words): Scalar {
  if (held === NOTHING) return null;
  if (field.type === "boolean") return held === 1;
  return field.type === "code" || field.type === "text" ? (words.text(held) ?? null) : held;
}

/** The columns of one kind, from one end, with what is the same for every household: a database hands out ids and fields as they are. */
interface Table {
  readonly kind: string;
  readonly isReversed: boolean;
  readonly columns: KindColumns;
  readonly fields: readonly { readonly name: string; readonly field: Field; readonly held: Float64Array }[];
  /** By row, each once it was asked for. */
  readonly ids: string[];
}

interface Tables {
  readonly kinds: ReadonlyMap<string, Table>;
  readonly reversed: ReadonlyMap<string, Table>;
}

const prepared = new WeakMap<Columns, Tables>();

function tablesOf({ factKinds }: Law, columns: Columns): Tables {
  const known = prepared.get(columns);
  if (known !== undefined) return known;
  const table = (isReversed: boolean) =>
    new Map(
      factKinds.flatMap(({ kind, fields: named }): [string, Table][] => {
        const ofKind = (isReversed ? columns.reversed : columns.kinds)[kind];
        if (ofKind === undefined) return [];
        const fields = Object.entries(named).map(([name, field]) => ({
          name,
          field,
          held: ofKind.fields[name] as Float64Array, // a column for each field
        }));
        return [[kind, { kind, isReversed, columns: ofKind, fields, ids: [] }]];
      }),
    );
  const tables = { kinds: table(false), reversed: table(true) };
  prepared.set(columns, tables);
  return tables;
}
