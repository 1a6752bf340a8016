import { BEGINNING, type Currency, invariant, OPEN } from "@dayaq/kernel";
import { type FactKind, type KindRows, NOBODY, readFactValue, type Words } from "@dayaq/rules";
import type { PartyId, WireValue } from "../domain/statement.ts";

/** A fact as it is laid out: persons by their place. */
export interface Told {
  readonly person: number;
  readonly party: PartyId;
  readonly id: number;
  /** A number that equal keys share. */
  readonly key: number;
  readonly from: number;
  readonly until: number;
  readonly other: number;
}

/**
 * How many parsed values of one kind are remembered. Most kinds have few values that come again and again; this bounds the others.
 */
const REMEMBERED = 50_000;
const FIRST_ROOM = 1024;

/** Facts of one kind in columns that grow, in the order in which they are told. */
export class ToldRows {
  readonly kind: FactKind;
  readonly #words: Words;
  readonly #currency: Currency;
  readonly #values = new Map<string, readonly number[]>();
  #count = 0;
  #person = new Int32Array(FIRST_ROOM);
  #from = new Int32Array(FIRST_ROOM);
  #until = new Int32Array(FIRST_ROOM);
  #other = new Int32Array(FIRST_ROOM);
  #key = new Int32Array(FIRST_ROOM);
  #party = new Float64Array(FIRST_ROOM);
  #id = new Float64Array(FIRST_ROOM);
  readonly #fields: Float64Array[];

  constructor(kind: FactKind, words: Words, currency: Currency) {
    this.kind = kind;
    this.#words = words;
    this.#currency = currency;
    this.#fields = Object.keys(kind.fields).map(() => new Float64Array(FIRST_ROOM));
  }

  /** `value`: its text in wire form. */
  add(told: Told, value: string): void {
    if (this.#count === this.#person.length) this.#grow();
    const at = this.#count++;
    this.#person[at] = told.person;
    this.#party[at] = told.party;
    this.#id[at] = told.id;
    this.#key[at] = told.key;
    this.#other[at] = told.other;
    this.#from[at] = this.kind.timeless ? BEGINNING : told.from;
    this.#until[at] = this.kind.timeless ? OPEN : told.until;
    const fields = this.#valueOf(value);
    for (let field = 0; field < this.#fields.length; field++) {
      const column = this.#fields[field] as Float64Array; // one for each field
      column[at] = fields[field] as number;
    }
  }

  /** Places of people of whom something is said twice under one key, so that one statement may cover another. */
  doubtful(people: number): Set<number> {
    const found = new Set<number>();
    const last = new Int32Array(people).fill(NOBODY);
    const before = new Int32Array(this.#count).fill(NOBODY);
    for (let at = 0; at < this.#count; at++) {
      const person = this.#person[at] as number; // a row of these
      let row = last[person] as number; // a place of these
      before[at] = row;
      last[person] = at;
      if (found.has(person)) continue;
      for (; row !== NOBODY; row = before[row] as number) {
        if (this.#key[row] !== this.#key[at]) continue;
        found.add(person);
        break;
      }
    }
    return found;
  }

  /** Takes back what was told of these people. */
  forget(people: ReadonlySet<number>): void {
    if (people.size === 0) return;
    for (let at = 0; at < this.#count; at++) {
      if (!people.has(this.#person[at] as number)) continue; // a row of these
      this.#person[at] = NOBODY; // a row is laid beside both of its persons
      this.#other[at] = NOBODY;
    }
  }

  done(): KindRows {
    const names = Object.keys(this.kind.fields);
    return {
      person: this.#person.subarray(0, this.#count),
      from: this.#from.subarray(0, this.#count),
      until: this.#until.subarray(0, this.#count),
      ...(this.kind.relation ? { other: this.#other.subarray(0, this.#count) } : {}),
      fields: Object.fromEntries(names.map((name, at) => [name, this.#fields[at] as Float64Array])), // one for each
      name: (row) => `${this.#party[row]}-${this.#id[row]}`,
    };
  }

  #valueOf(text: string): readonly number[] {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    const read = readFactValue(this.kind, JSON.parse(text) as WireValue, this.#currency);
    invariant(read.ok, `a stored fact of kind ${this.kind.kind} does not have the shape of its kind`);
    const { value } = read;
    const fields = Object.keys(this.kind.fields).map((name) => this.#words.valueOf(value[name] ?? null));
    if (this.#values.size < REMEMBERED) this.#values.set(text, fields);
    return fields;
  }

  #grow(): void {
    this.#person = twice(this.#person);
    this.#from = twice(this.#from);
    this.#until = twice(this.#until);
    this.#other = twice(this.#other);
    this.#key = twice(this.#key);
    this.#party = twice(this.#party);
    this.#id = twice(this.#id);
    this.#fields.forEach((column, at) => (this.#fields[at] = twice(column)));
  }
}

function twice<Column extends Int32Array | Float64Array>(column: Column): Column {
  const larger = new (column.constructor as new (length: number) => Column)(column.length * 2); // of its own kind
  larger.set(column);
  return larger;
}
