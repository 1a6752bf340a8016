import { at, isoDay, type LocalDate } from "@dayaq/kernel";
import type { Bound } from "./evaluate/bound.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { asked } from "./evaluate/people.ts";
import { inWords } from "./page/in-words.ts";
import { DayEvaluation } from "./reasons/day-evaluation.ts";
import { LAW_FILE_WORDS } from "./page/rule-words.ts";
import { type Node, partsOf } from "./tree/node.ts";
import { type NodeType, typeOf } from "./tree/type-of.ts";
import { isUnknown, type Value } from "./values.ts";

/** One step of the working, with the steps that it rests on. */
export interface Step {
  /** The expression as the lawyers' page says it; a long one is cut short, since its parts follow. */
  readonly expression: string;
  /** A day `YYYY-MM-DD`, a whole number (money in the smallest unit), a code, a person's id, a list of them; null: there is none. */
  readonly value: boolean | number | string | null | readonly string[];
  /** Instead of a value: why there is none yet. */
  readonly unknown?: string;
  /** Whom a step of a group is about. */
  readonly person?: string;
  /** The day that is looked at, where it is another than that of the step above. */
  readonly asAt?: string;
  readonly facts?: readonly string[];
  /** A value of the law, by its key and the day since which it is in force. */
  readonly parameter?: { readonly key: string; readonly from: string; readonly basis: string };
  readonly steps?: readonly Step[];
  /** True where the steps below were left out, since there were too many. */
  readonly cut?: true;
}

/** How many steps one tree may have: an answer must not grow without end. */
const STEPS_MAX = 500;

const WORDS_MAX = 120;

const shortened = (words: string): string => (words.length <= WORDS_MAX ? words : `${words.slice(0, WORDS_MAX)}…`);

/** The working of an expression on a day, step by step, down to the facts and the values of the law. */
export class Tracing {
  readonly #evaluation: Evaluation;
  readonly #day: DayEvaluation;
  #left = STEPS_MAX;

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
    this.#day = new DayEvaluation(evaluation);
  }

  of(node: Node, on: LocalDate, bound: Bound = this.#evaluation.nobody): Step {
    const step = {
      expression: shortened(inWords(node, LAW_FILE_WORDS)),
      ...this.#valueOf(node, on, bound),
      ...this.#sourceOf(node, on, bound),
    };
    if (this.#left-- <= 0) return { ...step, cut: true };
    const steps = this.#below(node, on, bound);
    return steps.length === 0 ? step : { ...step, steps };
  }

  #below(node: Node, on: LocalDate, bound: Bound): readonly Step[] {
    const evaluation = this.#evaluation;
    switch (node.op) {
      case "given": {
        const meant = evaluation.programme.given[node.name];
        return meant === undefined ? [] : [this.of(meant, on)];
      }
      case "as-at": {
        const day = at(evaluation.value(node.day, bound), on);
        const then = typeof day === "number" ? [this.#then(node.of, day as LocalDate, bound)] : [];
        return [this.of(node.day, on, bound), ...then];
      }
      case "any":
      case "all":
      case "count":
      case "sum":
      case "filter": {
        const members = asked(evaluation, node, bound).filter((it) => at(it.belongs, on) !== false);
        return [
          this.of(node.people, on, bound),
          ...members.map(({ person }) => ({
            ...this.of(node.where, on, bound.with(node.as, person)),
            person: String(person),
          })),
        ];
      }
      default:
        return this.#settling(node, on, bound)
          .filter((part) => part.op !== "about" && part.op !== "bound")
          .map((part) => this.of(part, on, bound));
    }
  }

  /** The parts that the value rests on: one true settles an `or`, one false an `and`, and of cases the first that holds. */
  #settling(node: Node, on: LocalDate, bound: Bound): readonly Node[] {
    const value = (it: Node): Value => at(this.#evaluation.value(it, bound), on);
    if (node.op === "and" || node.op === "or") {
      const settled = node.of.find((it) => value(it) === (node.op === "or"));
      return settled === undefined ? node.of : [settled];
    }
    if (node.op !== "when") return partsOf(node);
    const index = node.cases.findIndex((it) => value(it.when) !== false && value(it.when) !== null);
    const asked = node.cases.slice(0, index < 0 ? node.cases.length : index + 1).map((it) => it.when);
    return [...asked, node.cases[index]?.then ?? node.otherwise];
  }

  #then(node: Node, day: LocalDate, bound: Bound): Step {
    return { ...this.of(node, day, bound), asAt: isoDay(day) };
  }

  #valueOf(node: Node, on: LocalDate, bound: Bound): Pick<Step, "value" | "unknown"> {
    const type = this.#typeOf(node);
    if (type === "people") {
      const members = this.#evaluation.members(node, bound).filter((it) => at(it.belongs, on) === true);
      return { value: members.map(({ person }) => String(person)) };
    }
    const value: Value = at(this.#evaluation.value(node, bound), on);
    if (isUnknown(value)) return { value: null, unknown: value.reason };
    return { value: type === "day" && typeof value === "number" ? isoDay(value as LocalDate) : value };
  }

  #sourceOf(node: Node, on: LocalDate, bound: Bound): Pick<Step, "facts" | "parameter"> {
    if (
      node.op !== "fact" &&
      node.op !== "has" &&
      node.op !== "related" &&
      node.op !== "total" &&
      node.op !== "parameter"
    )
      return {};
    const { facts, parameters } = this.#day.settledBy(node, on, bound).evidence;
    const used = parameters.find(({ key }) => node.op === "parameter" && key === node.key);
    return {
      ...(facts.length === 0 ? {} : { facts: facts.map(({ id }) => id) }),
      ...(used
        ? { parameter: { key: used.key, from: isoDay(used.from), basis: `${used.basis.act}, ${used.basis.article}` } }
        : {}),
    };
  }

  #typeOf(node: Node): NodeType | undefined {
    const { law, programme } = this.#evaluation;
    const given = (name: string): NodeType | undefined => {
      const meant = programme.given[name];
      return meant && this.#typeOf(meant);
    };
    return typeOf(node, { law, given, fault: () => undefined }); // the law is sound: it was loaded
  }
}
