import fc from "fast-check";
import type { Node } from "../src/index.ts";
import { birthGrant } from "./a-small-law.ts";
import { children, computed, type Payment, truth } from "./random-rules.ts";

/** Random sums to random people: with random rules they make a right of which only the days of the law are given. */
const amongChildren = (where: Node, op: "filter" | "sum" = "filter"): Node => ({
  op,
  people: children,
  as: "child",
  where,
});
const firstChild: Node = { op: "first", people: children };
const birthOf = (of: Node): Node => ({ op: "fact", of, kind: "birth", field: "on" });
const decreed: Node = { op: "parameter", key: "PENSION" };

/** A sum that names the child of a `sum` over children. */
const each: fc.Arbitrary<Node> = fc.letrec<{ sum: Node }>((tie) => ({
  sum: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    computed,
    fc.constant(decreed),
    fc
      .tuple(fc.constantFrom("plus" as const, "min" as const, "max" as const), tie("sum"), tie("sum"))
      .map(([op, ...of]): Node => ({ op, of })),
    fc
      .tuple(fc.constantFrom("minus" as const, "times" as const), tie("sum"), computed)
      .map(([op, left, right]): Node => ({ op, left, right })),
    fc.tuple(tie("sum"), fc.integer({ min: 1, max: 12 })).map(([left, by]): Node => ({ op: "divide", left, by })),
    fc
      .tuple(truth, tie("sum"), tie("sum"))
      .map(([when, then, otherwise]): Node => ({ op: "when", cases: [{ when, then }], otherwise })),
    tie("sum").map((of): Node => ({ op: "as-at", day: birthOf({ op: "bound", name: "child" }), of })),
  ),
})).sum;
/** Nothing is owed back by a law. */
const amount = each.map((it): Node => ({ op: "max", of: [amongChildren(it, "sum"), { op: "value", value: 0 }] }));

const pays: fc.Arbitrary<Payment["pays"]> = fc.oneof(
  amount.map((it) => ({ rhythm: "monthly" as const, amount: it, accrual: "by-days" as const })),
  amount.map((it) => ({ rhythm: "once" as const, on: birthOf(firstChild), amount: it })),
);

/** One of them, or all in equal shares; each is paid alone, or somebody for everybody. */
const whom: fc.Arbitrary<Pick<Payment, "beneficiaries" | "payee">> = fc.oneof(
  fc
    .tuple(fc.constantFrom<Node>({ op: "about" }, firstChild, { op: "claimant" }), fc.boolean())
    .map(([person, isOwn]) => ({
      beneficiaries: { kind: "one" as const, person },
      payee: {
        ...birthGrant.payee,
        is: isOwn ? ({ op: "bound", name: "beneficiary" } as const) : { op: "about" as const },
      },
    })),
  truth.map((where) => ({
    beneficiaries: { kind: "equal-shares" as const, people: amongChildren(where) },
    payee: { ...birthGrant.payee, is: { op: "bound" as const, name: "beneficiary" } },
  })),
);

/** By itself, or upon somebody's word; or by itself in some cases only. */
const mode: fc.Arbitrary<Pick<Payment, "mode" | "automaticWhen">> = fc.oneof(
  fc.constantFrom({ mode: "automatic" as const }, { mode: "offer" as const }),
  fc
    .tuple(fc.constantFrom("offer" as const, "application" as const), truth)
    .map(([mode, where]) => ({ mode, automaticWhen: { op: "any" as const, people: children, as: "child", where } })),
);
/** And from when on a word counts. */
const asking = fc
  .tuple(mode, fc.constantFrom({}, { claimCountsFrom: "first-of-month" as const }), fc.integer({ min: 0, max: 3 }))
  .map(([mode, counts, claimReachesBackMonths]) => ({ ...mode, ...counts, claimReachesBackMonths }));

export const ALWAYS: fc.Arbitrary<Node> = fc.constant({ op: "value", value: true });

/** A difference that was found: the relation to the child never ends, and the day was asked as of the day after all days. */
export const GRANT_OF_FIRST_CHILD: Payment = {
  mode: "automatic",
  pays: { rhythm: "once", on: birthOf(firstChild), amount: decreed },
  beneficiaries: { kind: "one", person: { op: "about" } },
  payee: { ...birthGrant.payee, is: { op: "bound", name: "beneficiary" } },
};

/** What is paid once may have two sources of money: no way of running the right may be moved by it. */
const funds: fc.Arbitrary<Pick<Payment, "otherFund">> = fc.oneof(
  fc.constant({}),
  truth.map((where) => ({
    otherFund: {
      fund: "insurance",
      basis: birthGrant.basis,
      certainty: "official" as const,
      when: { op: "any" as const, people: children, as: "child", where },
    },
  })),
);

export const anyPayment: fc.Arbitrary<Payment> = fc
  .tuple(pays, whom, asking, funds)
  .map(([it, to, how, of]) => ({ pays: it, ...to, ...how, ...(it.rhythm === "once" ? of : {}) }));
