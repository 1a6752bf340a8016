import type { CaseGrammar } from "./case-grammar.ts";
import { compare, type Grammar } from "./grammar.ts";
import type { NegationGrammar } from "./negation-grammar.ts";

const of = (whose?: string): string => (whose === undefined ? "" : ` of ${whose}`);
const either = (codes: readonly string[]): string => codes.join(" or ");
const before = (months?: number): string =>
  months === undefined ? "all full months before" : `the ${months} full months before`;
const ROUNDED = { "half-up": "half up", up: "up", down: "down" } as const;

const cases: CaseGrammar = {
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  notThere: "not there",
  there: "yes",
  on: (day) => `on ${day}`,
  about: (whom) => `about ${whom}`,
  claim: { itself: "claim", programme: "for", about: "about", by: "by", on: "on" },
  together: (of) => of.join(" and "),
  paid: (sum, payee, whose) => `${sum} to ${payee}${whose === undefined ? "" : ` for ${whose}`}`,
  offered: (sum) => `${sum} offered`,
  nothing: "nothing",
  notKnown: (why) => `not known: ${why}`,
  officerDecides: (sum) => `${sum}, an officer decides who is paid`,
  asksFor: (kind, whose) => `asks for ${kind} of ${whose}`,
};

/** Somebody of whom it is said whether there is one. */
const aPerson = (person: string): string =>
  person.replace(/^the (.)/u, (_, first: string) => `${/[aeiou]/u.test(first) ? "an" : "a"} ${first}`);
const noPerson = (person: string): string => `no ${person.replace(/^(?:the|an?|each) /u, "")}`;

const not: NegationGrammar = {
  itself: (condition) => `not ${condition}`,
  has: (kind) => `no ${kind}`,
  exists: (person) => `there is ${noPerson(person)}`,
  reached: (day) => `${day} has not come`,
  oneOf: (what, codes) => `${what} is not ${either(codes)}`,
  read: (question, readings) => `${question} is not read as ${either(readings)}`,
  any: (people, holds) => `none of ${people}: ${holds}`,
  all: (people, hold) => `not all of ${people}: ${hold}`,
  onceReached: (condition) => `${condition}, never so far`,
  draws: (person, right) => `${person} does not draw ${right}`,
};

export const en: Grammar = {
  truth: (is) => (is ? "yes" : "no"),
  about: "the person",
  they: "they",
  beneficiary: "the beneficiary",
  open: { somebody: "somebody", day: "the day", date: "the date", sum: "the sum" },
  whose: of,
  claimant: "a claimant",
  claimedOn: "the day of the claim",
  factOf: (field, kind, whose) => `${field} of ${kind}${of(whose)}`,
  kindOf: (kind, codes, whose) => `${kind}${codes.length === 0 ? "" : ` (${either(codes)})`}${of(whose)}`,
  each: (relation, whose) => `each ${relation}${of(whose)}`,
  everyoneWhose: (relation, person) => `everyone whose ${relation} is ${person}`,
  among: (people, where) => `${people}, where ${where}`,
  union: (people) => people.join(" and "),
  ever: (people) => `${people}, ever`,
  first: (people) => `the first of ${people}`,
  firstOf: (persons) => persons.join(", else "),
  any: (people, holds) => `any of ${people}: ${holds}`,
  all: (people, hold) => `all of ${people}: ${hold}`,
  count: (people) => `the number of ${people}`,
  sum: (people, each) => `the sum over ${people} of ${each}`,
  and: (conditions) => conditions.join(" and "),
  or: (conditions) => `(${either(conditions)})`,
  not,
  exists: (person) => `there is ${aPerson(person)}`,
  least: (all) => `the least of ${all.join(", ")}`,
  greatest: (all) => `the greatest of ${all.join(", ")}`,
  compare,
  quotient: (left, right, rounding) => `${left} ÷ ${right}, rounded ${ROUNDED[rounding]}`,
  asStated: (fact) => `${fact} (where a register says so)`,
  total: (what, months) => `${what}, summed over ${before(months)}`,
  monthsWith: (what, months) => `the number of months with ${what} among ${before(months)}`,
  yearsSince: (day) => `full years since ${day}`,
  oneOf: (what, codes) => `${what} is ${either(codes)}`,
  read: (question, readings) => `${question} is read as ${either(readings)}`,
  when: (cases, otherwise) =>
    `${cases.map(([when, then]) => `if ${when}: ${then}`).join("; ")}; otherwise ${otherwise}`,
  onceThere: (whom, there) => `${whom}, once there is ${there}`,
  parameter: (title) => `“${title}”`,
  plusMonths: (day, months) =>
    `${day} ${months < 0 ? "−" : "+"} ${months % 12 === 0 ? `${Math.abs(months) / 12} years` : `${Math.abs(months)} months`}`,
  plusMonthsOf: (day, months) => `${day} + ${months} months`,
  plusDays: (day, days) => `${day} ${days < 0 ? "−" : "+"} ${Math.abs(days)} days`,
  reached: (day) => `${day} has come`,
  asAt: (what, day) => `${what}, as at ${day}`,
  onceReached: (condition) => `${condition}, once and for all`,
  firstDay: (condition) => `the first day on which ${condition}`,
  firstOfMonth: (day) => `the first of the month of ${day}`,
  draws: (person, right) => `${person} draws ${right}`,
  whole: {
    about: "about",
    mode: "mode",
    byItself: "runs by itself when",
    opens: "opens on",
    modelledFrom: "modelled from",
    due: "falls due",
    amount: "amount",
    month: "a month counts",
    each: "for each",
    whose: "whose",
    reachesBack: "months that a claim reaches back",
  },
  cases,
  equalShares: (people) => `${people}, in equal shares`,
};
