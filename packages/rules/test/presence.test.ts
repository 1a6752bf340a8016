import type { LocalDate } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, compileLaw, type Law, type Node, type Pay, type Programme } from "../src/index.ts";
import { presencesOf } from "../src/presence/presences.ts";
import { differencesOf } from "../src/testing.ts";
import { birthGrant, death, grade, graded, income, lawOf, orphans, parent, Story, work } from "./a-small-law.ts";
import { anyPayment } from "./random-payments.ts";
import { anyDay, homes, ONE_COIN, type Payment, START } from "./random-rules.ts";

const ABOUT: Node = { op: "about" };
const CHILD: Node = { op: "bound", name: "child" };
const related = (of: Node, direction: "to" | "from"): Node => ({ op: "related", of, relation: "parent", direction });
const has = (of: Node, kind: string): Node => ({ op: "has", of, kind });
const anyOf = (people: Node, where: Node): Node => ({ op: "any", people, as: "child", where });
const count = (people: Node, where: Node): Node => ({ op: "count", people, as: "child", where });
const value = (it: number): Node => ({ op: "value", value: it });
const atLeast = (left: Node, least: number): Node => ({ op: "compare", by: ">=", left, right: value(least) });
const sum = (people: Node): Node => ({
  op: "sum",
  people,
  as: "child",
  where: { op: "fact", of: CHILD, kind: "grade", field: "percent" },
});
const YES: Node = { op: "value", value: true };

/** A right of one condition, beside one of another condition that it may draw on, and those that random sums draw on. */
const lawWhere = (holds: Node, drawn: Node = YES, payment: Payment = ONE_COIN): Law => {
  const right = (code: string, node: Node, of: Payment): Programme => ({
    ...birthGrant,
    ...of,
    code,
    given: { family: related(ABOUT, "from"), holds: node },
    conditions: [
      {
        id: "one",
        says: { en: "it holds" },
        basis: birthGrant.basis,
        certainty: "official",
        holds: { op: "given", name: "holds" },
      },
    ],
  });
  return lawOf(right("RULE", holds, payment), right("DRAWN", drawn, ONE_COIN), homes);
};

/** What a right cannot do without, briefly: `3 parent~` are three parent's relations seen from the parent. */
const without = (law: Law, code = "RULE"): readonly string[] =>
  (presencesOf(law).get(code) ?? []).map(({ least, of }) => {
    const kinds = of.map(({ by, kind, direction }) =>
      [...by.map((it) => [it.relation, it.direction] as const), [kind, direction] as const]
        .map(([name, end]) => (end === "from" ? `${name}~` : name))
        .join(" "),
    );
    return `${least === 1 ? "" : `${least} `}${kinds.join(" or ")}`;
  });

describe("a right cannot do without", () => {
  test("what one of its conditions asks of a complete register, whichever says the most", () => {
    expect(without(lawOf(birthGrant), "BIRTH")).toEqual(["birth"]);
    expect(without(lawOf(graded), "GRADED")).toEqual(["grade"]);
    expect(without(lawOf(orphans), "ORPHANS")).toEqual(["death"]);
  });

  test.each<readonly [string, Node, readonly string[]]>([
    ["nothing where silence is no no", has(ABOUT, "income"), []],
    ["nothing where the contrary is asked", { op: "not", of: has(ABOUT, "work") }, []],
    ["either of two", { op: "or", of: [has(ABOUT, "work"), has(ABOUT, "grade")] }, ["work or grade"]],
    ["both", { op: "and", of: [has(ABOUT, "work"), has(ABOUT, "grade")] }, ["work", "grade"]],
    ["what relatives have", anyOf(related(ABOUT, "to"), has(CHILD, "work")), ["parent", "parent work"]],
    [
      "so many relatives",
      atLeast(count({ op: "given", name: "family" }, has(CHILD, "work")), 3),
      ["3 parent~", "parent~ work"],
    ],
    [
      "one relative, where it may be in doubt who of them counts",
      atLeast(count(related(ABOUT, "from"), has(CHILD, "income")), 3),
      ["parent~"],
    ],
    [
      "what is added up of relatives, where it may be in doubt who of them counts",
      atLeast(sum({ op: "filter", people: related(ABOUT, "from"), as: "child", where: has(CHILD, "income") }), 1),
      ["parent~"],
    ],
    ["what is added up of relatives", atLeast(sum(related(ABOUT, "from")), 1), ["parent~", "parent~ grade"]],
    ["months in which something was had", atLeast({ op: "months-with", of: ABOUT, kind: "work" }, 1), ["work"]],
    ["nothing for months that may be none", atLeast({ op: "months-with", of: ABOUT, kind: "work" }, 0), []],
    ["what another right cannot do without", { op: "draws", programme: "DRAWN", of: ABOUT }, ["grade"]],
    [
      "what another right of a relative cannot do without",
      anyOf(related(ABOUT, "to"), { op: "draws", programme: "DRAWN", of: CHILD }),
      ["parent", "parent grade"],
    ],
    ["what never is", { op: "value", value: false }, ["Infinity "]],
  ])("%s", (_, holds, expected) => {
    expect(without(lawWhere(holds, has(ABOUT, "grade")))).toEqual(expected);
  });
});

const person = fc.constantFrom(ABOUT, CHILD);
const least = fc.integer({ min: -1, max: 3 });
const tree = fc.letrec<{ truth: Node; group: Node }>((tie) => ({
  group: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(person, fc.constantFrom("to" as const, "from" as const)).map(([of, end]) => related(of, end)),
    fc.constant<Node>({ op: "given", name: "family" }),
    fc.tuple(tie("group"), tie("truth")).map(([people, where]): Node => ({ op: "filter", people, as: "child", where })),
    fc.array(tie("group"), { minLength: 1, maxLength: 2 }).map((of): Node => ({ op: "union", of })),
    fc.constant<Node>({ op: "ever", people: related(ABOUT, "from") }),
  ),
  truth: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(person, fc.constantFrom("work", "grade", "income", "death")).map(([of, kind]) => has(of, kind)),
    fc
      .tuple(person, fc.constantFrom(["grade", "percent"] as const, ["income", "amount"] as const), least)
      .map(([of, [kind, field], it]) => atLeast({ op: "fact", of, kind, field }, it)),
    fc
      .tuple(person, fc.constantFrom("work", "income"), least)
      .map(([of, kind, it]) => atLeast({ op: "months-with", of, kind, months: 12 }, it)),
    fc.tuple(tie("group"), tie("truth"), least).map(([people, where, it]) => atLeast(count(people, where), it)),
    fc.tuple(tie("group"), least).map(([people, it]) => atLeast(sum(people), it)),
    fc.tuple(tie("group"), tie("truth")).map(([people, where]) => anyOf(people, where)),
    tie("group").map((people): Node => ({ op: "exists", of: { op: "first", people } })),
    tie("group").map((people) => has({ op: "first", people }, "work")),
    person.map((of): Node => ({ op: "reached", day: { op: "fact", of, kind: "death", field: "on" } })),
    person.map((of): Node => ({ op: "draws", programme: "DRAWN", of })),
    fc.array(tie("truth"), { maxLength: 3 }).map((of): Node => ({ op: "and", of })),
    fc.array(tie("truth"), { maxLength: 3 }).map((of): Node => ({ op: "or", of })),
    tie("truth").map((of): Node => ({ op: "not", of })),
    tie("truth").map((of): Node => ({ op: "once-reached", of })),
    fc
      .tuple(tie("truth"), tie("truth"), tie("truth"))
      .map(([when, then, otherwise]): Node => ({ op: "when", cases: [{ when, then }], otherwise })),
    fc.boolean().map((it): Node => ({ op: "value", value: it })),
  ),
}));
/** Nobody is bound around a condition. */
const condition = tree.truth.filter((it) => !isLoose(it));
/** No right rests on itself. */
const drawnOn = condition.filter((it) => !JSON.stringify(it).includes('"draws"'));

function isLoose(node: unknown, bound = false): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("op" in node && node.op === "bound") return !bound;
  return Object.entries(node).some(([name, part]) => isLoose(part, bound || (name === "where" && "as" in node)));
}

const PEOPLE = 8;
const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const iso = (on: LocalDate) => new Date(on * 86_400_000).toISOString().slice(0, 10);

/** Grandparents, parents and children, of whom few have anything. */
const family = fc
  .record({
    parents: fc.array(fc.tuple(who, who, anyDay), { maxLength: 8 }),
    facts: fc.array(fc.tuple(who, fc.constantFrom(work, grade, income, death), anyDay), { maxLength: 5 }),
  })
  .map(({ parents, facts }) => {
    const story = new Story();
    const name = (it: number) => `p${it}`;
    for (let it = 0; it < PEOPLE; it++) story.born(name(it), iso((START - it * 5000) as LocalDate));
    for (const [of, is, on] of parents) if (of < is) story.who(parent, name(is), name(of), iso(on));
    for (const [it, kind, on] of facts) {
      const value = kind === grade ? { percent: 2 } : kind === income ? { amount: 2 } : kind === death ? { on } : {};
      story.that(kind, name(it), value, kind === death ? undefined : iso(on));
    }
    return story;
  });

describe("of a right that is only asked of those who have what it cannot do without", () => {
  test("every answer is what the timelines say", () => {
    fc.assert(
      fc.property(condition, drawnOn, family, fc.array(anyDay, { maxLength: 3 }), (holds, drawn, story, days) => {
        expect(differencesOf(lawWhere(holds, drawn), story, story.people(), days, ["RULE"])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("one loop over everybody, or over a part of them, says of each what each is told alone", () => {
    fc.assert(
      fc.property(condition, drawnOn, anyPayment, family, anyDay, who, (holds, drawn, payment, story, on, middle) => {
        const code = compileLaw(lawWhere(holds, drawn, payment));
        const columns = columnsOf(code.law, code.words, story.people(), story.everything(), []);
        const bound = code.bind(columns);
        const alone = Array.from(columns.people, (_, it) => briefly(bound.awardOn("RULE", it, on)));
        const asked = (...ranges: readonly (readonly [number, number])[]) => {
          // What an earlier question left is no answer.
          const [states, amounts] = [new Uint8Array(PEOPLE).fill(7), new Float64Array(PEOPLE).fill(7)];
          for (const range of ranges) bound.everybody("RULE", on, range, states, amounts);
          return Array.from(states, (state, it) => [state, amounts[it]]);
        };
        expect(asked([0, PEOPLE])).toEqual(alone);
        expect(asked([0, middle], [middle, PEOPLE])).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});

const briefly = (award: Pay): readonly [state: number, amount: number] =>
  award.kind === "due" ? [1, award.amount] : [award.kind === "none" ? 0 : 2, 0];
