import type { Field } from "../fact-kind.ts";
import type { Node } from "../tree/node.ts";
import type { Code, Place } from "./code.ts";
import { costOf } from "./cost.ts";
import type { Emit, Given } from "./emit.ts";
import { numberText } from "./number.ts";
import { eachText, listText } from "./people.ts";
import { personText } from "./person.ts";
import { rememberedText } from "./remember.ts";
import { isSteady } from "./steady.ts";
import { truthText } from "./truth.ts";

const TEXT = { truth: truthText, number: numberText, person: personText };
/** What a value is where nothing is known, and where there is nothing. */
const DOUBT = { truth: "IN_DOUBT", number: "NaN", person: "-2" };
const NONE = { truth: "0", number: "N", person: "-1" };

/** What costs less is as soon asked again. */
const WORTH_KEEPING = 6;

/** Puts the writers of each kind of value together. What is given, cases and frozen values are alike for all of them. */
export class Emitter implements Emit {
  readonly code: Code;

  constructor(code: Code) {
    this.code = code;
  }

  truth = (node: Node, place: Place): string => this.#text("truth", node, place);
  number = (node: Node, place: Place): string => this.#text("number", node, place);
  person = (node: Node, place: Place): string => this.#text("person", node, place);
  list = (node: Node, place: Place): string => listText(this, node, place);
  each: Emit["each"] = (node, place, does, ever = false) => eachText(this, node, place, does, ever);

  value(node: Node, place: Place): string {
    const given = this.givenBy(node, place);
    return given === "truth"
      ? this.truth(node, place)
      : given === "person"
        ? this.person(node, place)
        : this.number(node, place);
  }

  givenBy(node: Node, place: Place): Given {
    switch (node.op) {
      case "given":
        return this.givenBy(this.code.given(place, node.name), place);
      case "when":
        return this.givenBy(node.otherwise, place);
      case "as-at":
        return this.givenBy(node.of, place);
      case "value":
        return typeof node.value === "boolean" ? "truth" : "number";
      case "fact":
        return GIVEN_BY_FIELD[this.code.factKind(node.kind).fields[node.field]?.type ?? "text"];
      default:
        return GIVEN_BY[node.op];
    }
  }

  #text(as: keyof typeof TEXT, node: Node, place: Place): string {
    const { code } = this;
    switch (node.op) {
      case "given": {
        const given = code.given(place, node.name);
        const alone = { ...place, bound: new Map<string, string>() };
        return code.call(given, "given", alone, (inside) => `return ${this[as](given, inside)};`);
      }
      case "as-at":
        return code.call(node, "asAt", place, (inside) => {
          const then = { ...inside, on: "day", when: "any" as const };
          const text = `const day = ${this.number(node.day, inside)};
  return day !== day ? ${DOUBT[as]} : day === N ? ${NONE[as]} : ${this[as](node.of, then)};`;
          const isWalked = inside.when !== "asked" && isSteady(this, node.day, inside);
          return isWalked && costOf(this, node.of, inside) > WORTH_KEEPING ? rememberedText(code, inside, text) : text;
        });
      case "when":
        return this.#cases(as, node, place, 0);
      default:
        return TEXT[as](this, node, place);
    }
  }

  /** The first case that holds; in doubt about one, its result only if the rest would give the same. */
  #cases(as: keyof typeof TEXT, node: Extract<Node, { op: "when" }>, place: Place, index: number): string {
    const it = node.cases[index];
    if (it === undefined) return this[as](node.otherwise, place);
    return this.code.call(node, `case${index}of`, place, (inside) => {
      const rest = this.#cases(as, node, inside, index + 1);
      const then = this[as](it.then, inside);
      return `const c = ${this.truth(it.when, inside)};
  return c === 1 ? ${then} : c === 0 ? ${rest} : agreed(${then}, ${rest}, ${DOUBT[as]});`;
    });
  }
}

const GIVEN_BY_FIELD: Record<Field["type"], Given> = {
  boolean: "truth",
  integer: "number",
  money: "number",
  day: "number",
  code: "number",
  text: "number",
};

const GIVEN_BY: Record<Exclude<Node["op"], "given" | "when" | "as-at" | "value" | "fact">, Given> = {
  day: "number",
  about: "person",
  bound: "person",
  claimant: "person",
  "claimed-on": "number",
  "first-of-month": "number",
  first: "person",
  "first-of": "person",
  has: "truth",
  any: "truth",
  all: "truth",
  and: "truth",
  or: "truth",
  not: "truth",
  exists: "truth",
  compare: "truth",
  "one-of": "truth",
  reached: "truth",
  "once-reached": "truth",
  "first-day": "number",
  draws: "truth",
  related: "people",
  filter: "people",
  union: "people",
  ever: "people",
  count: "number",
  sum: "number",
  total: "number",
  "months-with": "number",
  "years-since": "number",
  plus: "number",
  minus: "number",
  times: "number",
  divide: "number",
  quotient: "number",
  min: "number",
  max: "number",
  parameter: "number",
  choice: "number",
  "plus-months": "number",
  "plus-months-of": "number",
  "plus-days": "number",
};
