import type { LocalDate } from "@dayaq/kernel";
import type { Claim, Law } from "@dayaq/rules";
import {
  type CaseRecord,
  type RecordedFact,
  RecordFault,
  recordParts,
  type RecordParts,
  unique,
} from "@dayaq/rules/record";
import { Aside, type AsideCode } from "./aside.ts";
import { type Cells, cellsOf, ofType, valueOf } from "./cells.ts";
import { columnsIn, FolderFault } from "./folder.ts";
import { type Row, rowsOf } from "./rows.ts";
import type { Table } from "./schema.ts";

/** The people of a folder of tables, and the rows that could not be used. */
export interface Population {
  readonly record: CaseRecord;
  readonly aside: Aside;
}

interface Asked {
  readonly on: LocalDate;
  readonly known: LocalDate;
}

/** Reads the tables in their order. Of a row that is not understood nothing is used. */
export async function readPopulation(
  law: Law,
  folder: string,
  tables: readonly Table[],
  { on, known }: Asked,
  progress: (says: string) => void,
): Promise<Population> {
  const reading = new PopulationReading(law);
  let read = 0;
  for (const table of tables) {
    let columns: ReadonlyMap<string, number> | undefined;
    for await (const row of rowsOf(folder, table.file)) {
      if (columns) reading.read(table, columns, row);
      else columns = columnsIn(table, row.cells);
      read += 1;
      if (read % 10_000 === 0) progress(`Reading ${table.file}: ${read} rows of all tables`);
    }
    if (!columns) throw new FolderFault(table.file, "is empty: its first line names the columns");
  }
  return { record: { on, known, decided: [], ...reading.record() }, aside: reading.aside };
}

/** A row that is kept aside: in which column the fault lies. */
class RowFault extends Error {
  readonly code: AsideCode;
  readonly column: string;

  constructor(code: AsideCode, column: string, says: string) {
    super(says);
    this.code = code;
    this.column = column;
  }
}

class PopulationReading {
  readonly aside = new Aside();
  readonly #parts: RecordParts;
  readonly #relations: readonly string[];
  readonly #persons = new Set<string>();
  readonly #households = new Set<string>();
  readonly #facts: RecordedFact[] = [];
  readonly #claims: Claim[] = [];

  constructor(law: Law) {
    this.#parts = recordParts(law);
    this.#relations = law.factKinds.filter(({ relation }) => relation).map(({ kind }) => kind);
  }

  record(): Pick<CaseRecord, "persons" | "households" | "facts" | "claims"> {
    return {
      persons: [...this.#persons],
      households: [...this.#households],
      facts: unique(this.#facts),
      claims: this.#claims,
    };
  }

  read(table: Table, columns: ReadonlyMap<string, number>, { line, cells, broken }: Row): void {
    const named = cellsOf(columns, cells);
    try {
      if (broken)
        throw new RowFault("row.quotes", "", "has a quote that never ends, so that the rest of the file is not read");
      if (cells.length !== columns.size)
        throw new RowFault("row.cells", "", `has ${cells.length} cells where the header has ${columns.size}`);
      this.#use(table, named);
    } catch (error) {
      const fault = error instanceof RecordFault ? rowFaultOf(error, named) : error;
      if (!(fault instanceof RowFault)) throw error;
      this.aside.rows.push({
        file: table.file,
        line,
        column: fault.column,
        code: fault.code,
        says: fault.message,
        cells,
      });
      this.#doubt(table, named);
    }
  }

  #use({ name, kind, fields }: Table, cells: Cells): void {
    switch (name) {
      case "persons": {
        const read = this.#parts.person({ ...cells, bornAlive: ofType("boolean", cells["bornAlive"]), facts: [] });
        this.#add(this.#persons, cells["id"] ?? "");
        this.#facts.push(...read);
        return;
      }
      case "facts": {
        const { from, until, known } = cells;
        const person = this.#person(cells, "person");
        this.#facts.push(this.#parts.fact({ kind, from, until, known, value: valueOf(cells, fields ?? {}) }, person));
        return;
      }
      case "relations":
        this.#person(cells, "of");
        this.#person(cells, "is");
        this.#facts.push(this.#parts.relation(cells));
        return;
      case "households": {
        this.#person(cells, "representative");
        const read = this.#parts.household({ ...cells, members: [] });
        this.#add(this.#households, cells["id"] ?? "");
        this.#facts.push(...read);
        return;
      }
      case "household-members": {
        const { household: id, ...member } = cells;
        this.#known(cells, "household", this.#households);
        const representative = this.#person(cells, "person");
        const read = this.#parts.household({ id, representative, members: [member] });
        this.#facts.push(...read.filter((it) => it.kind === "household-member"));
        return;
      }
      case "claims":
        this.#person(cells, "by");
        this.#known(cells, "about", this.#persons, this.#households);
        this.#claims.push(this.#parts.claim(cells, this.#claims.length));
    }
  }

  /** An id is named once, and no household as a person is. */
  #add(ids: Set<string>, id: string): void {
    if (this.#persons.has(id) || this.#households.has(id))
      throw new RowFault("id.twice", "id", "is the id of another row");
    ids.add(id);
  }

  #person = (cells: Cells, column: string): string => this.#known(cells, column, this.#persons);

  #known(cells: Cells, column: string, ...among: readonly ReadonlySet<string>[]): string {
    const id = cells[column];
    if (id === undefined) throw new RowFault("cell.empty", column, "is empty");
    if (among.some((ids) => ids.has(id))) return id;
    throw new RowFault("id.unknown", column, "is not the id of a person or household that was read");
  }

  /** Whom the row would have said something of. */
  #doubt({ name, kind }: Table, cells: Cells): void {
    const { id, about, programme, kind: relation } = cells;
    if (name === "claims") {
      if (about !== undefined) this.aside.doubtClaim(about, programme);
      return;
    }
    if (id !== undefined) this.aside.doubtFact(id);
    const known = relation !== undefined && this.#relations.includes(relation) ? [relation] : this.#relations;
    const said = name === "facts" ? [kind] : name === "relations" ? known : HOUSEHOLD;
    for (const column of ["person", "of", "is", "household", "representative"])
      for (const it of said) if (cells[column] !== undefined) this.aside.doubtFact(cells[column], it);
  }
}

/** What the tables of households say. */
const HOUSEHOLD = ["household-member", "household-representative"];

/** The last name of the path is the column: `$.value.percent`. */
function rowFaultOf({ path: at, message }: RecordFault, cells: Cells): RowFault {
  const column = at.split(/[.[]/).at(-1) ?? "";
  if (!(column in cells) || cells[column] !== undefined)
    return new RowFault("cell.malformed", column, message.slice(at.length + 1));
  return new RowFault("cell.empty", column, `is empty, and ${message.slice(at.length + 1)}`);
}
