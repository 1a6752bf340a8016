import { at, BEGINNING, day, firstOfMonth, type LocalDate, plusDays, plusMonths } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { determine, type Node } from "../src/index.ts";
import { age, birth, Story } from "./a-small-law.ts";
import { anyDay, anyStory, ruled, START, familyTruth } from "./random-rules.ts";

/**
 * A second evaluator that knows nothing of timelines: it asks one day at a time, in the plainest way.
 * Random rules over random families must come out the same on every day.
 */
type Answer = boolean | number | string | null;

/** Nothing in a story happens outside these days, or changes by itself. */
const EARLIEST_ASKED = day("1990-01-01");
const LATEST_ASKED = day("2027-01-01");

class OneDay {
  readonly #story: Story;
  readonly #on: LocalDate;

  constructor(story: Story, on: LocalDate) {
    this.#story = story;
    this.#on = on;
  }

  ask(node: Node, bound: Readonly<Record<string, string>> = {}): Answer {
    const ask = (it: Node) => this.ask(it, bound);
    switch (node.op) {
      case "value":
        return node.value;
      case "about":
        return "ana";
      case "bound":
        return bound[node.name] ?? null;
      case "has": {
        const facts = this.#holding(String(ask(node.of)), node);
        if (facts === undefined) return "unknown";
        return facts.some((it) =>
          Object.entries(node.where ?? {}).every(([name, codes]) => codes.includes(it[name] ?? null)),
        );
      }
      case "fact": {
        const facts = this.#holding(String(ask(node.of)), node);
        return facts === undefined ? "unknown" : (facts.at(-1)?.[node.field] ?? null);
      }
      case "any":
      case "count": {
        const children = this.#story
          .relatedTo("ana", "parent")
          .filter((it) => it.from <= this.#on && this.#on < it.until);
        const answers = children.map((it) => this.ask(node.where, { ...bound, [node.as]: String(it.person) }));
        if (node.op === "any") return answers.includes(true) ? true : answers.includes("unknown") ? "unknown" : false;
        return answers.includes("unknown") ? "unknown" : answers.filter((it) => it === true).length;
      }
      case "and": {
        const all = node.of.map(ask);
        return all.includes(false) ? false : all.includes("unknown") ? "unknown" : true;
      }
      case "or": {
        const all = node.of.map(ask);
        return all.includes(true) ? true : all.includes("unknown") ? "unknown" : false;
      }
      case "not": {
        const it = ask(node.of);
        return it === "unknown" ? it : it !== true;
      }
      case "compare": {
        const [left, right] = [ask(node.left), ask(node.right)];
        if (left === null || right === null) return false;
        if (left === "unknown" || right === "unknown") return "unknown";
        return node.by === ">=" ? left >= right : left < right;
      }
      case "reached": {
        const it = ask(node.day);
        return it === "unknown" ? it : typeof it === "number" && it <= this.#on;
      }
      case "day":
        return node.on;
      case "when": {
        const [first] = node.cases;
        const told = first === undefined ? false : ask(first.when);
        const [then, otherwise] = [first === undefined ? null : ask(first.then), ask(node.otherwise)];
        return told === true ? then : told === false || then === otherwise ? otherwise : "unknown";
      }
      case "exists": {
        // The only person whom these rules ask for: the first child of whom something is so.
        if (node.of.op !== "first" || node.of.people.op !== "filter") return "unknown";
        const { as, where } = node.of.people;
        const answers = this.#story
          .relatedTo("ana", "parent")
          .filter((it) => it.from <= this.#on && this.#on < it.until)
          .toSorted((a, b) => a.from - b.from || (String(a.person) < String(b.person) ? -1 : 1))
          .map((it) => this.ask(where, { ...bound, [as]: String(it.person) }));
        return answers.find((it) => it !== false) ?? false;
      }
      case "parameter":
        return age.values.findLast(({ from }) => from <= this.#on)?.value ?? null;
      case "once-reached": {
        for (let on = EARLIEST_ASKED; on <= this.#on && on < LATEST_ASKED; on = plusDays(on, 1))
          if (new OneDay(this.#story, on).ask(node.of, bound) === true) return true;
        return new OneDay(this.#story, this.#on).ask(node.of, bound);
      }
      case "plus-months-of": {
        const [it, months] = [ask(node.day), ask(node.months)];
        return typeof it === "number" ? plusMonths(it as LocalDate, Number(months), "first-of-next-month") : it;
      }
      case "plus-months": {
        const it = ask(node.day);
        return typeof it === "number" ? plusMonths(it as LocalDate, node.months, "first-of-next-month") : it;
      }
      case "sum": {
        const children = this.#story
          .relatedTo("ana", "parent")
          .filter((it) => it.from <= this.#on && this.#on < it.until);
        const parts = children.map((it) => this.ask(node.where, { ...bound, [node.as]: String(it.person) }));
        if (parts.includes("unknown")) return "unknown";
        return parts.reduce<number>((sum, it) => sum + (typeof it === "number" ? it : 0), 0);
      }
      case "total":
      case "months-with":
        return this.#overMonths(String(ask(node.of)), node);
      case "quotient": {
        const [left, right] = [ask(node.left), ask(node.right)];
        if (right === 0 || left === null || right === null) return null;
        if (left === "unknown" || right === "unknown") return "unknown";
        const exact = Number(left) / Number(right);
        return node.rounding === "up"
          ? Math.ceil(exact)
          : node.rounding === "down"
            ? Math.floor(exact)
            : Math.round(exact);
      }
      case "first-day": {
        for (let on = EARLIEST_ASKED; on < LATEST_ASKED; on = plusDays(on, 1)) {
          const it = new OneDay(this.#story, on).ask(node.of, bound);
          if (it === "unknown") return it;
          if (it === true) return on === EARLIEST_ASKED ? BEGINNING : on;
        }
        return null;
      }
      case "years-since": {
        const since = ask(node.day);
        if (typeof since !== "number") return since;
        let years = 0;
        while (years < 120 && plusMonths(since as LocalDate, (years + 1) * 12, "first-of-next-month") <= this.#on)
          years++;
        return years;
      }
      default:
        throw new Error(`the plain evaluator does not know ${node.op}`);
    }
  }

  /** Walks back from month to month, and asks each on its first day. */
  #overMonths(person: string, node: Extract<Node, { op: "total" | "months-with" }>): Answer {
    const told = this.#story.facts(person, node.kind);
    const start = firstOfMonth(this.#on);
    let sum = 0;
    for (let back = 1; back <= (node.months ?? Infinity); back++) {
      const first = plusMonths(start, -back, "last-of-month");
      if (node.months === undefined && told.every(({ from }) => first < firstOfMonth(from))) break;
      const covering = told.filter((it) => it.from <= first && first < it.until);
      if (covering.length === 0 && isInDoubt(node)) return "unknown";
      sum +=
        node.op === "total"
          ? covering.reduce((all, it) => all + Number(it.value[node.field]), 0)
          : Math.min(covering.length, 1);
    }
    return told.length === 0 && isInDoubt(node) ? "unknown" : sum;
  }

  #holding(person: string, node: Extract<Node, { op: "has" | "fact" }>): Record<string, Answer>[] | undefined {
    const { kind } = node;
    const facts = this.#story.facts(person, kind).toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
    const holding = facts.filter((it) => kind === "birth" || (it.from <= this.#on && this.#on < it.until));
    return holding.length === 0 && isInDoubt(node) ? undefined : holding.map((it) => it.value);
  }
}

/** Silence says nothing of incomes, unless the rule asks for no more than registers say. */
const isInDoubt = ({ kind, silence }: { readonly kind: string; readonly silence?: "no" }): boolean =>
  kind === "income" && silence === undefined;

describe("a rule over timelines", () => {
  test("says on every day what it says when it is asked that day alone", () => {
    fc.assert(
      fc.property(familyTruth, anyStory, fc.array(anyDay, { minLength: 10, maxLength: 10 }), (holds, story, days) => {
        const law = ruled(holds);
        const [condition] = determine(law, "RULE", story, "ana").conditions;
        const node = law.programmes[0]?.conditions[0]?.holds as Node;
        const boundaries = condition?.holds.from.slice(1).flatMap((it) => [(it - 1) as LocalDate, it]) ?? [];
        for (const on of [...days, ...boundaries]) {
          const value = condition && at(condition.holds, on);
          expect(typeof value === "boolean" ? value : "unknown").toBe(new OneDay(story, on).ask(node));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("reads births of the small law as days", () => {
    expect(
      new OneDay(new Story().born("ana", "1995-02-28"), START).ask({
        op: "fact",
        of: { op: "about" },
        kind: birth.kind,
        field: "on",
      }),
    ).toBe(day("1995-02-28"));
  });
});
