import { day, type LocalDate } from "@dayaq/kernel";
import fc from "fast-check";
import type { Incompatibility, Law, Node, Programme } from "../src/index.ts";
import { birthGrant, grade, income, lawOf, member, parent, Story, work } from "./a-small-law.ts";

/** Random rules over random families: every execution of a law is asked the same, and must answer the same. */
export const children: Node = { op: "related", of: { op: "about" }, relation: "parent", direction: "from" };
/** Whom a rule asks of. */
interface Whom {
  readonly person: fc.Arbitrary<Node>;
  readonly group: fc.Arbitrary<Node>;
  readonly asks: readonly ("any" | "all")[];
  /** What else may hold. */
  readonly also: readonly fc.Arbitrary<Node>[];
}

const months = fc.constantFrom(undefined, 1, 3, 12).map((it) => (it === undefined ? {} : { months: it }));
/** Whether a rule asks for no more than registers say. */
const silence = fc.constantFrom<{ readonly silence?: "no" }>({}, { silence: "no" });
/** From some day on the law is another one. */
const lawChanges = fc
  .integer({ min: 0, max: 1500 })
  .map((days): Node => ({ op: "reached", day: { op: "day", on: day("2019-01-01") + days } }));
function rulesOver({ person, group, asks, also }: Whom) {
  const quantity: fc.Arbitrary<Node> = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((value): Node => ({ op: "value", value })),
    person.map((of): Node => ({ op: "fact", of, kind: "grade", field: "percent" })),
    fc.tuple(person, silence).map(([of, said]): Node => ({ op: "fact", of, kind: "income", field: "amount", ...said })),
  );
  const computed: fc.Arbitrary<Node> = fc.oneof(
    quantity,
    fc
      .tuple(person, months, fc.constantFrom(["income", "amount"], ["grade", "percent"]), silence)
      .map(([of, window, [kind = "", field = ""], said]): Node => ({
        op: "total",
        of,
        kind,
        field,
        ...window,
        ...said,
      })),
    fc
      .tuple(person, months, fc.constantFrom("work", "income"), silence)
      .map(([of, window, kind, said]): Node => ({ op: "months-with", of, kind, ...window, ...said })),
    fc.tuple(group, quantity).map(([people, where]): Node => ({ op: "sum", people, as: "child", where })),
    fc
      .tuple(quantity, quantity, fc.constantFrom("half-up", "up", "down"))
      .map(([left, right, rounding]): Node => ({ op: "quotient", left, right, rounding: rounding as "up" })),
    person.map((of): Node => ({ op: "years-since", day: { op: "fact", of, kind: "birth", field: "on" } })),
  );
  /** What only the facts of a story change, so that its first day lies among theirs. */
  const spell: fc.Arbitrary<Node> = fc.oneof(
    person.map((of): Node => ({ op: "has", of, kind: "work" })),
    fc.tuple(quantity, quantity).map(([left, right]): Node => ({ op: "compare", by: "<", left, right })),
  );
  const truth: fc.Arbitrary<Node> = fc.letrec<{ truth: Node }>((tie) => ({
    truth: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      person.map((of): Node => ({ op: "has", of, kind: "work" })),
      fc.tuple(person, silence).map(([of, said]): Node => ({ op: "has", of, kind: "income", ...said })),
      fc
        .tuple(computed, computed, fc.constantFrom("<", ">="))
        .map(([left, right, by]): Node => ({ op: "compare", by: by as "<", left, right })),
      fc.tuple(person, fc.integer({ min: 0, max: 300 })).map(([of, months]): Node => ({
        op: "reached",
        day: { op: "plus-months", months, day: { op: "fact", of, kind: "birth", field: "on" } },
      })),
      fc.array(tie("truth"), { minLength: 1, maxLength: 3 }).map((of): Node => ({ op: "and", of })),
      fc.array(tie("truth"), { minLength: 1, maxLength: 3 }).map((of): Node => ({ op: "or", of })),
      tie("truth").map((of): Node => ({ op: "not", of })),
      person.map((of): Node => {
        const bornOn: Node = { op: "fact", of, kind: "birth", field: "on" };
        const months: Node = { op: "parameter", key: "AGE" };
        const grown: Node = { op: "reached", day: { op: "plus-months-of", day: bornOn, months } };
        return { op: "once-reached", of: { op: "and", of: [{ op: "reached", day: bornOn }, grown] } };
      }),
      fc.tuple(spell, fc.integer({ min: 0, max: 30 })).map(([of, months]): Node => ({
        op: "reached",
        day: { op: "plus-months", months, day: { op: "first-day", of } },
      })),
      fc
        .tuple(fc.constantFrom(...asks), group, tie("truth"))
        .map(([op, people, where]): Node => ({ op, people, as: "child", where })),
      ...also,
      fc
        .tuple(fc.oneof(tie("truth"), lawChanges), tie("truth"), tie("truth"))
        .map(([first, then, otherwise]): Node => ({
          op: "when",
          cases: [{ when: first, then }],
          otherwise,
        })),
      fc
        .tuple(
          group.filter(({ op }) => op !== "ever"),
          tie("truth"),
        )
        .map(([people, where]): Node => ({
          op: "exists",
          of: { op: "first", people: { op: "filter", people, as: "child", where } },
        })),
      fc.tuple(group, tie("truth")).map(([people, where]): Node => ({
        op: "compare",
        by: ">=",
        left: { op: "count", people, as: "child", where },
        right: { op: "value", value: 2 },
      })),
    ),
  })).truth;

  return { computed, truth };
}

const own = [{ op: "about" as const }, { op: "bound" as const, name: "child" }];
/** Of somebody and their children alone. */
export const { truth: familyTruth } = rulesOver({
  person: fc.constantFrom<Node>(...own),
  group: fc.constant(children),
  asks: ["any"],
  also: [],
});

/** The household in which somebody lived first, of those in which they live. */
const home: Node = {
  op: "first",
  people: { op: "related", of: { op: "about" }, relation: "member", direction: "from" },
};
const household: Node = { op: "related", of: home, relation: "member", direction: "to" };
/** Whether it draws what somebody asked for, for it. */
export const drawn = fc
  .constantFrom<Node>(home, { op: "about" })
  .map((of): Node => ({ op: "draws", programme: "HOME", of }));
const union: Node = { op: "union", of: [children, household] };
export const { truth, computed } = rulesOver({
  person: fc.constantFrom<Node>(...own, home),
  group: fc.constantFrom<Node>(children, household, union, { op: "ever", people: children }),
  asks: ["any", "all"],
  also: [
    drawn,
    fc.integer({ min: -3, max: 3 }).map((months): Node => ({
      op: "reached",
      day: { op: "plus-months", months, day: { op: "claimed-on" } },
    })),
  ],
});

export const START = day("2019-01-01");
export const anyDay = fc.integer({ min: 0, max: 1500 }).map((it) => (START + it) as LocalDate);
const anyPeriod = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 900 }))
  .map(([from, days]) => [from, (from + days) as LocalDate] as const);
const iso = (on: LocalDate) => new Date(on * 86_400_000).toISOString().slice(0, 10);

const anyone = fc.integer({ min: 0, max: 3 });
const anyHome = fc.integer({ min: 4, max: 5 });
const nameOf = (who: number): string => (who === 0 ? "ana" : who < 4 ? `child${who - 1}` : `home${who - 4}`);

export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    children: fc.array(anyDay, { maxLength: 3 }),
    spells: fc.array(
      fc.record({
        who: fc.oneof({ weight: 3, arbitrary: anyone }, { weight: 1, arbitrary: anyHome }),
        kind: fc.constantFrom(work, grade, income),
        period: anyPeriod,
        number: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 8 },
    ),
    members: fc.array(fc.record({ who: anyone, home: anyHome, period: anyPeriod, isLasting: fc.boolean() }), {
      maxLength: 4,
    }),
    /** Since when somebody who works lives in a household for which they asked. */
    settled: fc.option(anyDay),
    claims: fc.array(
      fc.oneof(
        fc.record({ code: fc.constantFrom("RULE", "RIVAL"), about: anyone, by: anyone, on: anyDay }),
        fc.record({ code: fc.constant("HOME"), about: anyHome, by: anyone, on: anyDay }),
      ),
      { maxLength: 3 },
    ),
  })
  .map((told) => {
    const story = new Story().born("ana", "1995-02-28");
    for (const { code, about, by, on } of told.claims) story.asks(nameOf(by), code, nameOf(about), on);
    told.children.forEach((on, index) =>
      story.born(`child${index}`, iso(on)).who(parent, "ana", `child${index}`, iso(on)),
    );
    if (told.settled !== null)
      story
        .who(member, "ana", "home0", iso(told.settled))
        .that(work, "ana", {}, "2020-01-01")
        .asks("ana", "HOME", "home0", told.settled);
    for (const { who, home, period, isLasting } of told.members)
      story.who(member, nameOf(who), nameOf(home), iso(period[0]), isLasting ? undefined : iso(period[1]));
    for (const { who, kind, period, number } of told.spells) {
      const value = kind === grade ? { percent: number } : kind === income ? { amount: number } : {};
      story.that(kind, nameOf(who), value, iso(period[0]), iso(period[1]));
    }
    return story;
  });

/** What a rule pays, to whom, and whether anybody has to ask. */
export type Payment = Pick<Programme, "pays" | "beneficiaries" | "payee" | "mode"> &
  Partial<Pick<Programme, "automaticWhen" | "otherFund" | "claimCountsFrom" | "claimReachesBackMonths">>;

export const ONE_COIN: Payment = {
  mode: "automatic",
  pays: { rhythm: "monthly", amount: { op: "value", value: 1 }, accrual: "by-days" },
  beneficiaries: { kind: "one", person: { op: "about" } },
  payee: { ...birthGrant.payee, is: { op: "about" } },
};

const rule = (code: string, holds: Node, payment: Payment, people: Node = children): Programme => ({
  ...birthGrant,
  code,
  given: {},
  conditions: [
    {
      id: "rule",
      says: { en: "it holds" },
      basis: birthGrant.basis,
      certainty: "official",
      holds: { op: "any", people, as: "child", where: holds },
    },
  ],
  ...payment,
});

/** Confirmed by somebody for a household in which anybody works, and paid to them. */
export const homes: Programme = {
  ...rule(
    "HOME",
    { op: "has", of: { op: "bound", name: "child" }, kind: "work" },
    {
      mode: "offer",
      claimCountsFrom: "first-of-month",
      claimReachesBackMonths: 2,
      pays: ONE_COIN.pays,
      beneficiaries: { kind: "one", person: { op: "claimant" } },
      payee: { ...birthGrant.payee, is: { op: "bound", name: "beneficiary" } },
    },
    { op: "related", of: { op: "about" }, relation: "member", direction: "to" },
  ),
  about: "household",
};

export const ruled = (holds: Node, payment: Payment = ONE_COIN): Law => lawOf(rule("RULE", holds, payment), homes);

/** Two rights of one rule that nobody draws together. */
export const rivals = (holds: Node, one: Payment, other: Payment, by: Incompatibility["rule"]): Law => ({
  ...lawOf(rule("RULE", holds, one), rule("RIVAL", holds, other), homes),
  incompatibilities: [
    {
      id: "one-of-two",
      says: { en: "only one of the two" },
      programmes: ["RULE", "RIVAL"],
      rule: by,
      basis: birthGrant.basis,
      certainty: "official",
    },
  ],
});
