import type { CaseGrammar } from "./case-grammar.ts";
import { compare, type Grammar } from "./grammar.ts";
import type { NegationGrammar } from "./negation-grammar.ts";

/** A phrase has no case here: what would stand in one stands in brackets or behind a colon. Unchecked by a native reader. */
const of = (whose?: string): string => (whose === undefined ? "" : ` (чей: ${whose})`);
const either = (codes: readonly string[]): string => codes.join(" или ");
const before = (months?: number): string =>
  months === undefined ? "все прежние полные месяцы" : `полных месяцев до этого дня: ${months}`;
const ROUNDED = { "half-up": "от половины вверх", up: "вверх", down: "вниз" } as const;

/** 1 год, 2 года, 5 лет. */
function counted(count: number, one: string, few: string, many: string): string {
  const [last, lastTwo] = [count % 10, count % 100];
  const form =
    last === 1 && lastTwo !== 11 ? one : last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
  return `${count} ${form}`;
}

const cases: CaseGrammar = {
  from: (day) => `с: ${day}`,
  until: (day) => `до: ${day}`,
  notThere: "нет",
  there: "есть",
  on: (day) => `день: ${day}`,
  about: (whom) => `о ком: ${whom}`,
  claim: { itself: "обращение", programme: "право", about: "о ком", by: "кто обратился", on: "день" },
  together: (of) => of.join(" и "),
  paid: (sum, payee, whose) => `${sum} (кому: ${payee}${whose === undefined ? "" : `; чьё право: ${whose}`})`,
  offered: (sum) => `${sum}, предлагается`,
  nothing: "ничего",
  notKnown: (why) => `неизвестно: ${why}`,
  officerDecides: (sum) => `${sum}, кому платить, решает сотрудник`,
  asksFor: (kind, whose) => `спрашивает: ${kind} (чей: ${whose})`,
};

const not: NegationGrammar = {
  itself: (condition) => `не так: ${condition}`,
  has: (kind) => `нет: ${kind}`,
  exists: (person) => `нет: ${person}`,
  reached: (day) => `ещё не наступил день: ${day}`,
  oneOf: (what, codes) => `${what} — не ${codes.join(" и не ")}`,
  read: (question, readings) => `${question} ответ не таков: ${either(readings)}`,
  any: (people, holds) => `ни к кому не относится (${people}): ${holds}`,
  all: (people, hold) => `не ко всем относится (${people}): ${hold}`,
  onceReached: (condition) => `ещё ни разу не было: ${condition}`,
  draws: (person, right) => `${person} не получает: ${right}`,
};

export const ru: Grammar = {
  truth: (is) => (is ? "да" : "нет"),
  about: "этот человек",
  they: "он или она",
  beneficiary: "получатель права",
  open: { somebody: "кто-либо", day: "этот день", date: "эта дата", sum: "эта сумма" },
  whose: of,
  claimant: "заявитель",
  claimedOn: "день обращения",
  factOf: (field, kind, whose) => `${kind}${of(whose)}: ${field}`,
  kindOf: (kind, codes, whose) => `${kind}${codes.length === 0 ? "" : ` (${either(codes)})`}${of(whose)}`,
  each: (relation, whose) => `каждый: ${relation}${of(whose)}`,
  everyoneWhose: (relation, person) => `все, для кого ${relation} — ${person}`,
  among: (people, where) => `${people}, при условии: ${where}`,
  union: (people) => people.join(" и "),
  ever: (people) => `${people}, когда-либо`,
  first: (people) => `первый (${people})`,
  firstOf: (persons) => persons.join(", если нет — "),
  any: (people, holds) => `хотя бы один (${people}): ${holds}`,
  all: (people, hold) => `все (${people}): ${hold}`,
  count: (people) => `число (${people})`,
  sum: (people, each) => `сумма (${people}): ${each}`,
  and: (conditions) => conditions.join(" и "),
  or: (conditions) => `(${either(conditions)})`,
  not,
  exists: (person) => `есть: ${person}`,
  least: (all) => `наименьшее: ${all.join(", ")}`,
  greatest: (all) => `наибольшее: ${all.join(", ")}`,
  compare,
  quotient: (left, right, rounding) => `${left} ÷ ${right} (округление ${ROUNDED[rounding]})`,
  asStated: (fact) => `${fact} (если это есть в реестре)`,
  total: (what, months) => `сумма (${before(months)}): ${what}`,
  monthsWith: (what, months) => `число месяцев (${before(months)}): ${what}`,
  yearsSince: (day) => `полных лет (с какого дня: ${day})`,
  oneOf: (what, codes) => `${what} — ${either(codes)}`,
  read: (question, readings) => `${question} ответ: ${either(readings)}`,
  when: (cases, otherwise) =>
    `${cases.map(([when, then]) => `если ${when}, то ${then}`).join("; ")}; иначе ${otherwise}`,
  onceThere: (whom, there) => `${whom} (когда есть: ${there})`,
  parameter: (title) => `«${title}»`,
  plusMonths: (day, months) =>
    `${day} ${months < 0 ? "−" : "+"} ${months % 12 === 0 ? counted(Math.abs(months) / 12, "год", "года", "лет") : counted(Math.abs(months), "месяц", "месяца", "месяцев")}`,
  plusMonthsOf: (day, months) => `${day} + ${months} (месяцев)`,
  plusDays: (day, days) => `${day} ${days < 0 ? "−" : "+"} ${counted(Math.abs(days), "день", "дня", "дней")}`,
  reached: (day) => `наступил день: ${day}`,
  asAt: (what, day) => `${what} (на день: ${day})`,
  onceReached: (condition) => `${condition} (раз и навсегда)`,
  firstDay: (condition) => `первый день (условие: ${condition})`,
  firstOfMonth: (day) => `первое число месяца (день: ${day})`,
  draws: (person, right) => `${person} получает: ${right}`,
  whole: {
    about: "о ком",
    mode: "порядок назначения",
    byItself: "назначается само, когда",
    opens: "какое событие открывает",
    modelledFrom: "в системе с",
    due: "день выплаты",
    amount: "сумма",
    month: "как считается месяц",
    each: "за каждое",
    whose: "чьё право",
    reachesBack: "на сколько месяцев назад действует обращение",
  },
  cases,
  equalShares: (people) => `${people}, равными долями`,
};
