import { BEGINNING, OPEN } from "@dayaq/kernel";
import type { FactKind } from "../fact-kind.ts";
import type { Law } from "../law.ts";
import type { Scalar } from "../values.ts";
import type { KindRows } from "./rows.ts";
import { NOBODY, type Words } from "./values.ts";

/** When a fact holds, and the other person of a relation. Default: always, nobody. */
interface Told {
  readonly from?: number;
  readonly until?: number;
  readonly other?: number;
}

/** Facts told one after another, for `columnsFrom`: of invented people, who are numbers. */
export class FactRows {
  readonly #kinds: ReadonlyMap<string, RowsOfKind>;

  constructor({ factKinds }: Law, words: Words) {
    this.#kinds = new Map(factKinds.map((kind) => [kind.kind, new RowsOfKind(kind, words)]));
  }

  /** Of a kind that the law does not have nothing is kept. Fields that are not told are nothing. */
  tell(kind: string, person: number, value: Readonly<Record<string, Scalar>> = {}, told: Told = {}): void {
    this.#kinds.get(kind)?.add(person, value, told);
  }

  /** How many facts of a kind were told. */
  count(kind: string): number {
    return this.#kinds.get(kind)?.person.length ?? 0;
  }

  rows(): Readonly<Record<string, KindRows>> {
    return Object.fromEntries([...this.#kinds].map(([kind, it]) => [kind, it.typed()]));
  }
}

class RowsOfKind {
  readonly person: number[] = [];
  readonly #from: number[] = [];
  readonly #until: number[] = [];
  readonly #other: number[] = [];
  readonly #fields: readonly (readonly [name: string, column: number[]])[];
  readonly #kind: FactKind;
  readonly #words: Words;

  constructor(kind: FactKind, words: Words) {
    this.#kind = kind;
    this.#words = words;
    this.#fields = Object.keys(kind.fields).map((name) => [name, []]);
  }

  add(
    person: number,
    value: Readonly<Record<string, Scalar>>,
    { from = BEGINNING, until = OPEN, other = NOBODY }: Told,
  ): void {
    this.person.push(person);
    this.#from.push(this.#kind.timeless ? BEGINNING : from);
    this.#until.push(this.#kind.timeless ? OPEN : until);
    this.#other.push(other);
    for (const [name, column] of this.#fields) column.push(this.#words.valueOf(value[name] ?? null));
  }

  typed(): KindRows {
    return {
      person: Int32Array.from(this.person),
      from: Int32Array.from(this.#from),
      until: Int32Array.from(this.#until),
      ...(this.#kind.relation ? { other: Int32Array.from(this.#other) } : {}),
      fields: Object.fromEntries(this.#fields.map(([name, column]) => [name, Float64Array.from(column)])),
    };
  }
}
