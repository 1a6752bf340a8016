import { type Currency, findDay, findMoney, type LocalDate, type Minor } from "@dayaq/kernel";

/** A record that is not understood: where the fault is (a JSON path) and what was wanted there. */
export class RecordFault extends Error {
  override readonly name = "RecordFault";
  readonly path: string;

  constructor(path: string, wanted: string) {
    super(`${path} ${wanted}`);
    this.path = path;
  }
}

/** A value of the file with its path. Each reader gives the value or throws a `RecordFault` that names the place. */
export class Reading {
  readonly path: string;
  readonly json: unknown;

  constructor(json: unknown, path = "$") {
    this.json = json;
    this.path = path;
  }

  fault(wanted: string): never {
    throw new RecordFault(this.path, wanted);
  }

  get absent(): boolean {
    return this.json === undefined;
  }

  /** An object with these fields and no others: a typing error must not become an absence. */
  object<Name extends string>(...names: readonly Name[]): Record<Name, Reading> {
    if (typeof this.json !== "object" || this.json === null || Array.isArray(this.json)) this.fault("is not an object");
    const json = this.json as Record<string, unknown>; // an object, checked above
    const stranger = Object.keys(json).find((it) => !(names as readonly string[]).includes(it));
    if (stranger !== undefined)
      throw new RecordFault(`${this.path}.${stranger}`, "is not a field of the record format");
    const fields = names.map((name) => [name, new Reading(json[name], `${this.path}.${name}`)]);
    return Object.fromEntries(fields) as Record<Name, Reading>; // one for each name
  }

  /** The entries of a list; an absent list has none. */
  list(): Reading[] {
    if (this.absent) return [];
    if (!Array.isArray(this.json)) this.fault("is not a list");
    return (this.json as unknown[]).map((it, index) => new Reading(it, `${this.path}[${index}]`));
  }

  text(): string {
    return typeof this.json === "string" && this.json !== "" ? this.json : this.fault("is not a text");
  }

  oneOf<Word extends string>(...words: readonly Word[]): Word {
    const word = words.find((it) => it === this.json);
    return word ?? this.fault(`is not one of ${words.join(", ")}`);
  }

  boolean(otherwise: boolean): boolean {
    if (this.absent) return otherwise;
    return typeof this.json === "boolean" ? this.json : this.fault("is not true or false");
  }

  day(otherwise?: LocalDate): LocalDate {
    if (this.absent && otherwise !== undefined) return otherwise;
    const day = typeof this.json === "string" ? findDay(this.json) : undefined;
    return day ?? this.fault("is not a day written YYYY-MM-DD");
  }

  month(): LocalDate {
    const first = typeof this.json === "string" ? findDay(`${this.json}-01`) : undefined;
    return first ?? this.fault("is not a month written YYYY-MM");
  }

  money(currency: Currency): Minor {
    const sum = typeof this.json === "string" ? findMoney(this.json, currency) : undefined;
    return sum ?? this.fault(`is not money written as a decimal string with ${currency.decimals} decimals at most`);
  }
}
