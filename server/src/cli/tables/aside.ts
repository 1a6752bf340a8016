import type { PersonId, World } from "@dayaq/rules";

/** Why a row was not used: stable codes, with what to do about each. */
export const REMEDIES = {
  "cell.empty": "Fill the cell in.",
  "cell.malformed": "Write the cell as it is asked for.",
  "id.unknown":
    "Add the person to persons.csv, or the household to households.csv, or mend the id. See there whether that row was kept aside too.",
  "id.twice": "Give each person and each household one row and an id of its own.",
  "row.cells":
    "Give every column of the header a cell, an empty one where there is nothing to say. Put a cell with a comma in quotes.",
  "row.quotes": "End the quote that begins here. Double a quote that is part of a text.",
} as const;

export type AsideCode = keyof typeof REMEDIES;

/** A row that was not used. */
export interface RowAside {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly code: AsideCode;
  readonly says: string;
  readonly cells: readonly string[];
}

/** Stands for every kind of fact, and for every programme. */
const ANY = "*";

/** The rows kept aside, and of whom they would have spoken: an answer that would have read one of them is not given. */
export class Aside {
  readonly rows: RowAside[] = [];
  readonly #facts = new Set<string>();
  readonly #claims = new Set<string>();

  /** What the row would have said of a person, as the one it is about or as the other one of a relation. */
  doubtFact(person: string, kind: string = ANY): void {
    this.#facts.add(keyOf(person, kind));
  }

  doubtClaim(about: string, programme: string = ANY): void {
    this.#claims.add(keyOf(about, programme));
  }

  /** The same world; `sure` gives an answer unless something was asked for it that a row aside would have said. */
  watched(world: World): { readonly world: World; readonly sure: <Answer>(work: () => Answer) => Answer | undefined } {
    let doubtful = false;
    const doubts = (set: ReadonlySet<string>, of: PersonId, what: string): void => {
      if (set.has(keyOf(of, what)) || set.has(keyOf(of, ANY))) doubtful = true;
    };
    return {
      world: {
        facts: (person, kind) => {
          doubts(this.#facts, person, kind);
          return world.facts(person, kind);
        },
        relatedTo: (person, kind) => {
          doubts(this.#facts, person, kind);
          return world.relatedTo(person, kind);
        },
        claims: (programme, about) => {
          doubts(this.#claims, about, programme);
          return world.claims(programme, about);
        },
      },
      sure: (work) => {
        doubtful = false;
        const answer = work();
        return doubtful ? undefined : answer;
      },
    };
  }
}

const keyOf = (of: PersonId, what: string): string => `${what} ${String(of)}`;
