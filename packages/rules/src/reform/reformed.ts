import { findDay, findMoney, type LocalDate, probablyMeant, type Texts } from "@dayaq/kernel";
import type { Basis } from "../basis.ts";
import { calendarDay } from "../expressions/day.ts";
import { soundLaw } from "../faults.ts";
import { FaultyLaw } from "../faulty-law.ts";
import type { Law } from "../law.ts";
import { type Parameter, type ParameterValue, valueInForce } from "../parameter.ts";
import type { Condition, Programme } from "../programme.ts";
import type { Addition, Change, ParameterChange, Reform, Repeal, Switch } from "./reform.ts";

/**
 * Another law, sound like the first, which stays as it is. What the reform sets is of its own act and illustrative: nobody has
 * decided it. Throws `FaultyLaw` with every change that fits nothing, or with what is unsound after all of them.
 */
export function reform(law: Law, { title, changes }: Reform, languages: readonly string[]): Law {
  const act = keyOfReform(law);
  const texts = inAll(languages, title);
  const faults: string[] = [];
  const draft: Draft = { basis: { act, article: "" }, says: texts, languages, fault: (says) => faults.push(says) };
  const start: Law = { ...law, acts: [...law.acts, { key: act, title: texts }] };
  const result = changes.reduce((before, change) => changed(before, change, draft), start);
  if (faults.length > 0) throw new FaultyLaw(faults);
  return soundLaw(result, languages);
}

interface Draft {
  readonly basis: Basis;
  readonly says: Texts;
  readonly languages: readonly string[];
  readonly fault: (says: string) => void;
}

/** A law may be reformed again. */
const keyOfReform = ({ acts }: Law): string => {
  const earlier = acts.filter(({ key }) => /^reform(-\d+)?$/.test(key)).length;
  return earlier === 0 ? "reform" : `reform-${earlier + 1}`;
};

/** A draft need not be translated: where a text is missing the first one stands. */
const inAll = (languages: readonly string[], texts: Texts): Texts =>
  Object.fromEntries(languages.map((it) => [it, texts[it] ?? Object.values(texts)[0] ?? ""]));

const translated = (programme: Programme, { languages }: Draft): Programme => ({
  ...programme,
  title: inAll(languages, programme.title),
  conditions: programme.conditions.map((it) => ({ ...it, says: inAll(languages, it.says) })),
});

function changed(law: Law, change: Change, draft: Draft): Law {
  if ("parameter" in change) return withParameter(law, change, draft);
  if ("add" in change) return withProgramme(law, change, draft);
  if ("replace" in change) return withInstead(law, change.replace.code, () => translated(change.replace, draft), draft);
  if ("repeal" in change) return withoutProgramme(law, change, draft);
  return withReading(law, change, draft);
}

function withParameter(law: Law, change: ParameterChange, draft: Draft): Law {
  const { parameter: key, to } = change;
  const found = law.parameters.find((it) => it.key === key);
  const from = dayOf(change.from, `parameter ${key}`, draft);
  const until = change.until === undefined ? undefined : dayOf(change.until, `parameter ${key}`, draft);
  if (!found)
    draft.fault(
      thereIsNo(
        "parameter",
        key,
        law.parameters.map((it) => it.key),
      ),
    );
  const value = found && valueOf(found, to, law);
  if (found && value === undefined)
    draft.fault(
      `parameter ${key}: ${JSON.stringify(to)} is not ${found.unit === "money" ? "money as a decimal string" : "a whole number"}`,
    );
  if (!found || value === undefined || from === undefined) return law;
  if (until !== undefined && until <= from)
    draft.fault(`parameter ${key}: ${change.until ?? ""} is not after ${change.from}`);
  const set: ParameterValue = { from, value, basis: draft.basis, certainty: "illustrative" };
  const changedOne = { ...found, values: valuesWith(found, set, until) };
  return { ...law, parameters: law.parameters.map((it) => (it === found ? changedOne : it)) };
}

/** Before, the law's own values; then the new one; and where it ends, what the law would have had by then. */
function valuesWith(
  parameter: Parameter,
  set: ParameterValue,
  until: LocalDate | undefined,
): readonly ParameterValue[] {
  const { values } = parameter;
  const before = values.filter(({ from }) => from < set.from);
  if (until === undefined) return [...before, set];
  const again = valueInForce(parameter, until) ?? { ...set, value: null };
  return [...before, set, { ...again, from: until }, ...values.filter(({ from }) => from > until)];
}

function valueOf({ unit }: Parameter, to: string | number, { currency }: Law): number | undefined {
  if (unit === "money") return typeof to === "string" ? findMoney(to, currency) : undefined;
  return typeof to === "number" && Number.isSafeInteger(to) ? to : undefined;
}

function withProgramme(law: Law, addition: Addition, draft: Draft): Law {
  const { from, parameters = [], factKinds = [], acts = [] } = addition;
  const add = translated(addition.add, draft);
  const twice = [
    ...law.programmes.filter(({ code }) => code === add.code).map(({ code }) => `programme ${code}`),
    ...parameters.filter(({ key }) => law.parameters.some((it) => it.key === key)).map(({ key }) => `parameter ${key}`),
    ...factKinds
      .filter(({ kind }) => law.factKinds.some((it) => it.kind === kind))
      .map(({ kind }) => `fact kind ${kind}`),
    ...acts.filter(({ key }) => law.acts.some((it) => it.key === key)).map(({ key }) => `act ${key}`),
  ];
  for (const it of twice) draft.fault(`${it} is in the law already`);
  const since = from === undefined ? undefined : dayOf(from, `programme ${add.code}`, draft);
  const begins =
    since === undefined || from === undefined
      ? []
      : [inForce(`in-force-from-${from}`, calendarDay(from).reached().node, draft)];
  return {
    ...law,
    acts: [...law.acts, ...acts],
    factKinds: [...law.factKinds, ...factKinds],
    parameters: [...law.parameters, ...parameters],
    programmes: [...law.programmes, { ...add, conditions: [...begins, ...add.conditions] }],
  };
}

/** The right stays in the law for the days before, so that what rests on it still can: who draws it is answered, by no from then on. */
function withoutProgramme(law: Law, { repeal: code, from }: Repeal, draft: Draft): Law {
  if (dayOf(from, `programme ${code}`, draft) === undefined) return law;
  const ends = inForce(`repealed-from-${from}`, calendarDay(from).reached().not().node, draft);
  return withInstead(law, code, (it) => ({ ...it, conditions: [...it.conditions, ends] }), draft);
}

function withInstead(law: Law, code: string, change: (before: Programme) => Programme, draft: Draft): Law {
  const codes = law.programmes.map((it) => it.code);
  if (!codes.includes(code)) draft.fault(thereIsNo("programme", code, codes));
  return { ...law, programmes: law.programmes.map((it) => (it.code === code ? change(it) : it)) };
}

const inForce = (id: string, holds: Condition["holds"], { says, basis }: Draft): Condition => ({
  id,
  says,
  basis,
  certainty: "illustrative",
  holds,
});

function withReading(law: Law, { choose: name, reading }: Switch, draft: Draft): Law {
  const choice = law.choices.find((it) => it.name === name);
  if (!choice)
    draft.fault(
      thereIsNo(
        "choice",
        name,
        law.choices.map((it) => it.name),
      ),
    );
  else if (!choice.readings.some(({ code }) => code === reading))
    draft.fault(
      `choice ${name} has no reading ${reading}: it has ${choice.readings.map(({ code }) => code).join(", ")}`,
    );
  return { ...law, choices: law.choices.map((it) => (it === choice ? { ...it, inForce: reading } : it)) };
}

const thereIsNo = (what: string, name: string, names: readonly string[]): string =>
  `there is no ${what} ${name}${probablyMeant(name, names)}`;

function dayOf(iso: string, what: string, draft: Draft): LocalDate | undefined {
  const day = findDay(iso);
  if (day === undefined) draft.fault(`${what}: ${iso} is not a day written YYYY-MM-DD`);
  return day;
}
