import { probablyMeant } from "@dayaq/kernel";
import type { Law, Programme } from "@dayaq/rules";
import { TestFault } from "./fault.ts";
import type { NamedPeriod } from "./period.ts";
import { SEE, type Situation } from "./situation.ts";
import { datedIn } from "./stated-facts.ts";
import type { Output, Variables } from "./variables.ts";
import { type Entry, entriesOf, type Plain, type Written } from "./written.ts";

/** One answer that a test expects. */
export interface Asked {
  readonly variable: string;
  readonly is: Output["is"];
  readonly programme: Programme;
  readonly about: string;
  readonly period: NamedPeriod;
  readonly expected: Exclude<Plain, null>;
  readonly line: number;
}

interface Context {
  readonly law: Law;
  readonly variables: Variables;
  readonly situation: Situation;
  readonly period: NamedPeriod | undefined;
}

/** Reads `output`: of persons and households by name; of the one person or household without a name. */
export function askedIn(output: Written, context: Context): readonly Asked[] {
  const { persons, households } = context.situation;
  const asked = entriesOf(output, "`output`").flatMap((entry) => {
    const { name, is } = entry;
    if (name === "persons" || name === "households")
      return entriesOf(is, `\`${name}\``).flatMap((of) =>
        entriesOf(of.is, `\`${of.name}\``).flatMap((it) => answersIn(it, partyOf(of, context.situation), context)),
      );
    const alone = name === "person" ? persons : name === "household" ? households : undefined;
    if (alone) return entriesOf(is, `\`${name}\``).flatMap((it) => answersIn(it, only(alone, it), context));
    const variable = context.variables.outputs.get(name);
    const all = variable && isOfHouseholds(variable) ? households : persons;
    return answersIn(entry, variable && only(all, entry), context);
  });
  if (asked.length === 0) throw new TestFault(output.line, "`output` expects nothing");
  return asked;
}

/** Who is paid is a person, whomever the right is about. */
const isOfHouseholds = ({ is, programme }: Output): boolean => programme.about === "household" && is !== "paid";

function partyOf({ name, line }: Entry, { persons, households }: Situation): string {
  if (persons.includes(name) || households.includes(name)) return name;
  throw new TestFault(line, `\`${name}\` is nobody of this test`);
}

function only(all: readonly string[], { line, name }: Entry): string {
  const [one] = all;
  if (one !== undefined && all.length === 1) return one;
  throw new TestFault(line, `\`${name}\`: of whom? Write it under \`persons\` or \`households\`, by name`);
}

function answersIn(
  { name, line, is }: Entry,
  about: string | undefined,
  { law, variables, situation, period }: Context,
): Asked[] {
  const variable = variables.outputs.get(name);
  if (about === undefined || !variable)
    throw new TestFault(
      line,
      `\`${name}\` is not answered by this country${probablyMeant(name, [...variables.outputs.keys()]) || SEE}`,
    );
  const { is: what, programme } = variable;
  if (isOfHouseholds(variable) !== situation.households.includes(about))
    throw new TestFault(line, `\`${name}\` is not of ${about}: it is about a ${programme.about}`);
  return datedIn(law, is, period, `\`${name}\``).map(({ period: of, value }) => {
    if (value.kind !== "value" || value.value === null)
      throw new TestFault(value.line, `\`${name}\` wants a single value of each person`);
    const expected = value.value;
    return { variable: name, is: what, programme, about, period: of, expected, line: value.line };
  });
}
