import {
  about,
  asAt,
  type Bool,
  choiceOf,
  claimant,
  claimedOn,
  decreed,
  type Expression,
  type Person,
  type Quantity,
  quantity,
  when,
} from "@dayaq/rules";
import { stayAbroad } from "../../facts/absence.ts";
import { refusedJobs } from "../../facts/job-seeking.ts";
import { benefit, employment, income, labourPension } from "../../facts/livelihood.ts";
import { deal, property, utilities, vehicle } from "../../facts/means.ts";
import { membersOf } from "../../law/households.ts";
import { isUnder } from "../../law/people.ts";

const members = membersOf(about);

/** Of children under 15 nobody is asked for more than registers say: what stands there counts, and silence means none. */
const each =
  <E extends Expression>(said: (it: Person) => E) =>
  (it: Person): E =>
    when(isUnder(15, it)).then(said(it.asStated)).otherwise(said(it));

/** As it stood on the day of the claim, for the whole term; before a claim, as it stands. */
export const asClaimed = <E extends Expression>(expression: E): E =>
  when(claimant.exists()).then(asAt(claimedOn, expression)).otherwise(expression);

/**
 * It held on the day of the claim and has since. The days of the month before the claim go by that day, and whoever was refused
 * has to ask again: the term is a whole year, from the first of the month of the application. Before a claim, as it stands.
 */
export const asClaimedAndSince = (holds: Bool): Bool =>
  claimant.exists().not().or(asAt(claimedOn, holds)).and(claimant.exists().and(claimedOn.reached().not()).or(holds));

const aMonth = (year: Quantity): Quantity => year.dividedBy(12);

/** The criterion of the day for each member. */
export const need = members.sum(() => decreed("NEED-CRITERION"));

const paid = choiceOf<"counts" | "left-out">("UDSY.benefits-paid");

/** What fills what income lacks, and what is paid because it does: else whoever was helped last year would have less this year. */
const OPENED_BY_ASSISTANCE = ["UDSY", "ALW-INF-POOR", "ALW-GUARD"];

/** What other rights paid in the year. */
const benefits = members.sum((it) =>
  it
    .total(benefit, "amount", { months: 12 })
    .minus(it.total(benefit, "amount", { months: 12, having: { programme: OPENED_BY_ASSISTANCE } })),
);

/** What the members had in the twelve full months before the claim, a month. */
export const averageIncome = asClaimed(
  aMonth(
    members.sum(each((it) => it.total(income, "amount", { months: 12 }))).plus(
      members.sum((it) => it.total(labourPension, "amount", { months: 12 })),
      when(paid.is("counts")).then(benefits).otherwise(quantity(0)),
    ),
  ),
);

/** Utilities and communication of those months, a month, for the whole household. */
const averageUtilities = aMonth(members.sum(each((it) => it.total(utilities, "amount", { months: 12 }))));

/** A head, below a share of the subsistence minimum. */
export const spendsLittle = asClaimed(
  averageUtilities
    .times(100)
    .below(members.count().times(decreed("SUBSISTENCE")).times(decreed("UDSY.utilities-below"))),
);

export const boughtLittle = asClaimed(
  members
    .sum(each((it) => it.total(deal, "amount", { months: 12 })))
    .atMost(decreed("SUBSISTENCE").times(decreed("UDSY.deals-at-most"))),
);

const registered = choiceOf<"as-checked" | "a-year-abroad">("UDSY.member-abroad");

/** Someone who is said to live with the household spent the whole year before the claim abroad, where that is taken for a mismatch. */
export const hasMemberAbroad = registered
  .is("a-year-abroad")
  .and(asClaimed(members.any((it) => it.has(stayAbroad).and(it.fact(stayAbroad).since.plusYears(1).reached()))));

export const hasVehicle = members.any(each((it) => it.has(vehicle, { owned: true, fromState: false })));

const atMostOne = (purpose: "dwellings" | "premises" | "plots") =>
  members
    .sum((it) => {
      const owned = it.fact(property)[purpose];
      return when(isUnder(15, it).and(it.asStated.has(property).not()))
        .then(quantity(0))
        .otherwise(owned);
    })
    .atMost(1);

export const hasOneOfEach = atMostOne("dwellings").and(atMostOne("premises"), atMostOne("plots"));

/** A month after the second refusal the household may ask again. Nobody may employ a child under 15. */
export const refusedWork = asClaimed(
  members
    .where((it) => isUnder(15, it).not())
    .any((it) =>
      it
        .has(employment)
        .not()
        .and(it.fact(refusedJobs).count.atLeast(2), it.fact(refusedJobs).lastOn.plusMonths(1).reached().not()),
    ),
);
