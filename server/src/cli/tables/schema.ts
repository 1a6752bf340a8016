import type { Field, Law } from "@dayaq/rules";

/** The tables of a folder. A table of facts is named after its kind. */
export type TableName = "persons" | "relations" | "households" | "household-members" | "claims" | "facts";

/** A table that a folder may hold: its file and its columns. */
export interface Table {
  readonly name: TableName;
  /** Below the folder: `persons.csv`, `facts/disability.csv`. */
  readonly file: string;
  readonly columns: readonly string[];
  /** Columns that a header may leave out. */
  readonly optional: readonly string[];
  /** Of a table of facts. */
  readonly kind?: string;
  readonly fields?: Readonly<Record<string, Field>>;
}

const PERIOD = ["from", "until"];
const table = (name: TableName, columns: readonly string[], optional: readonly string[] = []): Table => ({
  name,
  file: `${name}.csv`,
  columns: [...columns, ...optional],
  optional,
});

/** Persons first, since the others name them; households before who belongs to them. */
export const tablesOf = ({ factKinds }: Law): readonly Table[] => [
  table("persons", ["id", "bornOn", "sex"], ["bornAlive", "diedOn"]),
  table("relations", ["kind", "of", "is"], [...PERIOD, "known"]),
  table("households", ["id", "representative"]),
  table("household-members", ["household", "person"], PERIOD),
  table("claims", ["programme", "about", "by", "on"]),
  ...factKinds
    .filter(({ relation, timeless }) => !relation && !timeless)
    .map(({ kind, fields }): Table => {
      const left = Object.entries(fields).filter(([, field]) => "optional" in field || "default" in field);
      const optional = [...PERIOD, "known", ...left.map(([name]) => name)];
      const needed = Object.keys(fields).filter((name) => !optional.includes(name));
      return { ...table("facts", ["person", ...needed], optional), file: `facts/${kind}.csv`, kind, fields };
    }),
];
