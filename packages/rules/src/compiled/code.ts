import type { Choice, LawIndex } from "../law.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Parameter } from "../parameter.ts";
import type { Programme } from "../programme.ts";
import { type Node, partsOf } from "../tree/node.ts";
import type { Words } from "./values.ts";

/** Where an expression stands: the names of the day, of the person whom it is about, and of those bound around it. */
export interface Place {
  readonly programme: Programme;
  /** Name of the variable that holds the day. */
  readonly on: string;
  readonly about: string;
  readonly bound: ReadonlyMap<string, string>;
  readonly when: When;
}

/**
 * Which day is asked about. `asked`: the day that everybody is asked about, so that what depends on it alone is worked out once.
 * `any`: some other day. `lasting`: some other day, and the code also says how long its answer lasts (lasting.ts).
 */
export type When = "asked" | "any" | "lasting";

export const placeOf = (programme: Programme, when: When): Place => ({
  programme,
  on: "on",
  about: "a",
  bound: new Map(),
  when,
});

/** The rule asks for something that has no compiled form. */
export class NotCompilable extends Error {
  override readonly name = "NotCompilable";
}

/** JavaScript under way: functions by node, columns by kind, and values of the asked day. */
export class Code {
  readonly law: LawIndex;
  readonly words: Words;
  readonly #functions: string[] = [];
  readonly #made = new Map<string, string>();
  readonly #texts = new WeakMap<Node, { readonly text: string; readonly isOfProgramme: boolean }>();
  readonly #askedDay = new Map<string, string>();
  readonly #ofColumns = new Map<string, string>();
  readonly #columns = new Map<string, string>();
  readonly #constants = new Map<string, string>();
  #count = 0;

  readonly #runtime: readonly string[];

  /** `runtime`: names that generated code may use. */
  constructor(law: LawIndex, words: Words, runtime: readonly string[]) {
    this.#runtime = runtime;
    this.law = law;
    this.words = words;
  }

  /**
   * A call of the function made for a node at such a place. Alike nodes share one function, also those of different programmes,
   * where nothing in them is the programme's own. `role`: what the function is for.
   */
  call(node: Node, role: string, place: Place, body: (inside: Place) => string): string {
    const names = [...place.bound.keys()];
    const { text, isOfProgramme } = this.#told(node);
    const whose = isOfProgramme ? place.programme.code : "";
    const key = `${role} ${whose} ${place.when} ${names.join(" ")} ${text}`;
    let name = this.#made.get(key);
    if (name === undefined) {
      name = this.fresh(role);
      this.#made.set(key, name);
      const bound = new Map(names.map((it, index) => [it, `b${index}`]));
      const inside = { ...place, on: "on", about: "a", bound };
      this.#functions.push(`function ${name}(${["on", "a", ...bound.values()].join(", ")}) {\n${body(inside)}\n}`);
    }
    return `${name}(${[place.on, place.about, ...place.bound.values()].join(", ")})`;
  }

  #told(node: Node): { readonly text: string; readonly isOfProgramme: boolean } {
    let told = this.#texts.get(node);
    if (told === undefined)
      this.#texts.set(node, (told = { text: JSON.stringify(node), isOfProgramme: namesProgramme(node) }));
    return told;
  }

  /** The name under which something is defined, once for whatever has the same key. */
  shared(key: string, prefix: string, text: (name: string) => string): string {
    let name = this.#made.get(key);
    if (name === undefined) {
      name = this.fresh(prefix);
      this.#made.set(key, name);
      this.define(text(name));
    }
    return name;
  }

  define(text: string): void {
    this.#functions.push(text);
  }

  /** A name that nothing else has: none of the runtime ends in such a number. */
  fresh(prefix: string): string {
    return `${prefix}_${++this.#count}`;
  }

  /** The name of a column: `disability.from`, `parent.offsets` and so on. `table`: kinds, reversed or claims. */
  column(table: "kinds" | "reversed" | "claims", of: string, column: string, field?: string): string {
    const path = `columns.${table}[${JSON.stringify(of)}].${column}${field === undefined ? "" : `[${JSON.stringify(field)}]`}`;
    return this.#named(this.#columns, path, "k");
  }

  /** A value that depends on nothing but the asked day. */
  onAskedDay(value: (on: string) => string): string {
    return this.#named(this.#askedDay, value("askedDay"), "v");
  }

  /** A value that depends on nothing but the columns. */
  ofColumns(value: string): string {
    return this.#named(this.#ofColumns, value, "c");
  }

  /** A value that never changes, worked out when the code is made. */
  constant(value: string): string {
    return this.#named(this.#constants, value, "n");
  }

  #named(names: Map<string, string>, text: string, prefix: string): string {
    let name = names.get(text);
    if (name === undefined) names.set(text, (name = this.fresh(prefix)));
    return name;
  }

  factKind(kind: string): FactKind {
    return known(this.law.factKinds.get(kind));
  }
  parameter(key: string): Parameter {
    return known(this.law.parameters.get(key));
  }
  choice(name: string): Choice {
    return known(this.law.choices.get(name));
  }
  given({ programme }: Place, name: string): Node {
    return known(programme.given[name]);
  }

  /** The whole as the body of a function of the runtime and the columns; `face` is what it returns. */
  text(face: string): string {
    return [
      '"use strict";',
      `const { ${this.#runtime.join(", ")} } = runtime;`,
      "let lasts = OPEN, asksWho = true, turn = 0;",
      "function upTo(day) { if (day < lasts) lasts = day; }",
      `let columns${[...this.#columns.values(), ...this.#ofColumns.values()].map((name) => `, ${name}`).join("")};`,
      `function bind(them) { turn++; columns = them; ${[...this.#columns, ...this.#ofColumns].map(([value, name]) => `${name} = ${value};`).join(" ")} }`,
      ...[...this.#constants].map(([value, name]) => `const ${name} = ${value};`),
      `let askedDay = NaN${[...this.#askedDay.values()].map((name) => `, ${name} = 0`).join("")};`,
      `function ask(on) { if (on === askedDay) return; askedDay = on; ${[...this.#askedDay].map(([value, name]) => `${name} = ${value};`).join(" ")} }`,
      ...this.#functions,
      face,
    ].join("\n");
  }
}

/** What is given, and who claims, mean something else in every programme. */
const namesProgramme = (node: Node): boolean =>
  node.op === "given" || node.op === "claimant" || node.op === "claimed-on" || partsOf(node).some(namesProgramme);

function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new NotCompilable("the law names something that it does not have");
  return thing;
}
