import type { CaseGrammar } from "./case-grammar.ts";
import { compare, type Grammar } from "./grammar.ts";
import type { NegationGrammar } from "./negation-grammar.ts";

/** A phrase has no case here: what would stand in one stands in brackets or behind a colon. Unchecked by a native reader. */
const of = (whose?: string): string => (whose === undefined ? "" : ` (kimin: ${whose})`);
const either = (codes: readonly string[]): string => codes.join(" və ya ");
const before = (months?: number): string =>
  months === undefined ? "əvvəlki bütün tam aylar" : `əvvəlki ${months} tam ay`;
const ROUNDED = { "half-up": "yarımdan yuxarıya", up: "yuxarıya", down: "aşağıya" } as const;

const cases: CaseGrammar = {
  from: (day) => `başlanğıc: ${day}`,
  until: (day) => `son: ${day}`,
  notThere: "yoxdur",
  there: "var",
  on: (day) => `gün: ${day}`,
  about: (whom) => `kimin haqqında: ${whom}`,
  claim: { itself: "müraciət", programme: "hüquq", about: "kimin haqqında", by: "kim müraciət edib", on: "gün" },
  together: (of) => of.join(" və "),
  paid: (sum, payee, whose) => `${sum} (kimə: ${payee}${whose === undefined ? "" : `; kimin hüququ: ${whose}`})`,
  offered: (sum) => `${sum}, təklif olunur`,
  nothing: "heç nə",
  notKnown: (why) => `məlum deyil: ${why}`,
  officerDecides: (sum) => `${sum}, kimə ödəniləcəyinə əməkdaş qərar verir`,
  asksFor: (kind, whose) => `soruşulur: ${kind} (kimin: ${whose})`,
};

const not: NegationGrammar = {
  itself: (condition) => `belə deyil: ${condition}`,
  has: (kind) => `${kind} yoxdur`,
  exists: (person) => `yoxdur: ${person}`,
  reached: (day) => `bu gün çatmayıb: ${day}`,
  oneOf: (what, codes) => `${what} — ${either(codes)} deyil`,
  read: (question, readings) => `${question} cavab bu deyil: ${either(readings)}`,
  any: (people, holds) => `heç birinə aid deyil (${people}): ${holds}`,
  all: (people, hold) => `hamısına aid deyil (${people}): ${hold}`,
  onceReached: (condition) => `hələ heç vaxt olmayıb: ${condition}`,
  draws: (person, right) => `${person} bunu almır: ${right}`,
};

export const az: Grammar = {
  truth: (is) => (is ? "bəli" : "xeyr"),
  about: "bu şəxs",
  they: "o",
  beneficiary: "hüququn sahibi",
  open: { somebody: "kimsə", day: "həmin gün", date: "həmin tarix", sum: "həmin məbləğ" },
  whose: of,
  claimant: "müraciət edən şəxs",
  claimedOn: "müraciət günü",
  factOf: (field, kind, whose) => `${kind}${of(whose)}: ${field}`,
  kindOf: (kind, codes, whose) => `${kind}${codes.length === 0 ? "" : ` (${either(codes)})`}${of(whose)}`,
  each: (relation, whose) => `hər ${relation}${of(whose)}`,
  everyoneWhose: (relation, person) => `kimin üçün ${relation} budur: ${person}`,
  among: (people, where) => `${people}, bu şərtlə: ${where}`,
  union: (people) => people.join(" və "),
  ever: (people) => `${people}, nə vaxtsa`,
  first: (people) => `birinci (${people})`,
  firstOf: (persons) => persons.join(", yoxdursa "),
  any: (people, holds) => `heç olmasa biri (${people}): ${holds}`,
  all: (people, hold) => `hamısı (${people}): ${hold}`,
  count: (people) => `sayı (${people})`,
  sum: (people, each) => `cəmi (${people}): ${each}`,
  and: (conditions) => conditions.join(" və "),
  or: (conditions) => `(${either(conditions)})`,
  not,
  exists: (person) => `var: ${person}`,
  least: (all) => `ən kiçiyi: ${all.join(", ")}`,
  greatest: (all) => `ən böyüyü: ${all.join(", ")}`,
  compare,
  quotient: (left, right, rounding) => `${left} ÷ ${right} (${ROUNDED[rounding]} yuvarlaqlaşdırılır)`,
  asStated: (fact) => `${fact} (reyestrdə varsa)`,
  total: (what, months) => `cəmi (${before(months)}): ${what}`,
  monthsWith: (what, months) => `ayların sayı (${before(months)}): ${what}`,
  yearsSince: (day) => `tam illər (başlanğıc: ${day})`,
  oneOf: (what, codes) => `${what} — ${either(codes)}`,
  read: (question, readings) => `${question} cavab: ${either(readings)}`,
  when: (cases, otherwise) =>
    `${cases.map(([when, then]) => `əgər ${when}, onda ${then}`).join("; ")}; əks halda ${otherwise}`,
  onceThere: (whom, there) => `${whom} (olduqda: ${there})`,
  parameter: (title) => `“${title}”`,
  plusMonths: (day, months) =>
    `${day} ${months < 0 ? "−" : "+"} ${months % 12 === 0 ? `${Math.abs(months) / 12} il` : `${Math.abs(months)} ay`}`,
  plusMonthsOf: (day, months) => `${day} + ${months} ay`,
  plusDays: (day, days) => `${day} ${days < 0 ? "−" : "+"} ${Math.abs(days)} gün`,
  reached: (day) => `bu gün çatıb: ${day}`,
  asAt: (what, day) => `${what} (hansı günə: ${day})`,
  onceReached: (condition) => `${condition} (bir dəfə olduqda həmişəlik)`,
  firstDay: (condition) => `ilk gün (bu şərtlə: ${condition})`,
  firstOfMonth: (day) => `ayın biri (hansı gün: ${day})`,
  draws: (person, right) => `${person} bunu alır: ${right}`,
  whole: {
    about: "kimin haqqında",
    mode: "təyinat qaydası",
    byItself: "özü təyin olunan hallar",
    opens: "hansı hadisədən",
    modelledFrom: "sistemdə hansı gündən",
    due: "ödəniş günü",
    amount: "məbləğ",
    month: "ayın hesablanması",
    each: "hər biri üçün",
    whose: "kimin hüququ",
    reachesBack: "müraciətin geriyə şamil olunduğu aylar",
  },
  cases,
  equalShares: (people) => `${people}, bərabər paylarla`,
};
