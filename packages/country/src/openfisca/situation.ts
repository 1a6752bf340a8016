import { probablyMeant } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { TestFault } from "./fault.ts";
import { type Group, readGroup } from "./groups.ts";
import type { NamedPeriod } from "./period.ts";
import { datedIn, daysOf, StatedFacts } from "./stated-facts.ts";
import type { Variables } from "./variables.ts";
import { dayIn, type Entry, entriesOf, oneOf, textOf, textsOf, type Written } from "./written.ts";

/** Who is in a test: their names there, and everything that is said of them as the JSON of a record file. */
export interface Situation {
  readonly persons: readonly string[];
  readonly households: readonly string[];
  readonly record: Readonly<Record<string, unknown>>;
}

export interface Reader {
  readonly law: Law;
  readonly variables: Variables;
  /** The period of the test, for which everything is said that names none. */
  readonly period: NamedPeriod | undefined;
}

/** The end of a refusal of a name that is near to none. */
export const SEE = ": see `dayaq pack variables`";

/** The name of somebody who is alone in a test, and of a household alone. */
const ALONE = { person: "person", household: "household" };

/** Reads `input`: `persons` and `households` by name, `person` or `household` where there is one, or the variables of one person. */
export function readSituation(reader: Reader, input: Written | undefined): Situation {
  const entries = input ? entriesOf(input, "`input`") : [];
  const entities = ["persons", "person", "households", "household"];
  const loose = entries.filter(({ name }) => !entities.includes(name));
  const named = (plural: string, singular: "person" | "household"): readonly Entry[] =>
    entries.flatMap(({ name, line, is }) =>
      name === plural ? entriesOf(is, `\`${name}\``) : name === singular ? [{ name: ALONE[singular], line, is }] : [],
    );
  const persons = [
    ...named("persons", "person"),
    ...(loose.length > 0
      ? [{ name: ALONE.person, line: loose[0]?.line ?? 1, is: { ...input, entries: loose } as Written }]
      : []),
  ];
  const ids = new Set(persons.map(({ name }) => name));
  const groups = named("households", "household").map((it) => readGroup(it, ids));
  const people = persons.map((it) => readPerson(reader, it, ids));
  const households = groups.map(({ household }) => household);
  return {
    persons: [...ids],
    households: households.map(({ id }) => id),
    record: {
      persons: people.map(({ person }) => person),
      relations: [...people.flatMap(({ relations }) => relations), ...groups.flatMap(({ relations }) => relations)],
      households,
      claims: [...people.flatMap(({ claims }) => claims), ...groups.flatMap((it) => claimsOfGroup(reader, it, ids))],
    },
  };
}

interface ReadPerson {
  readonly person: unknown;
  readonly relations: readonly unknown[];
  readonly claims: readonly unknown[];
}

function readPerson(reader: Reader, { name: id, line, is }: Entry, ids: ReadonlySet<string>): ReadPerson {
  const { law, variables, period } = reader;
  const facts = new StatedFacts(law);
  const self: { birth?: string; sex?: string; born_alive?: string; death?: string } = {};
  const relations: unknown[] = [];
  const claims: unknown[] = [];
  for (const entry of entriesOf(is, `the person ${id}`)) {
    const variable = variables.inputs.get(entry.name);
    const what = `\`${entry.name}\``;
    switch (variable?.is) {
      case undefined:
        throw new TestFault(
          entry.line,
          variables.outputs.has(entry.name)
            ? `${what} is an answer: it is asked under \`output\``
            : `${what} is not a variable of this country${probablyMeant(entry.name, [...variables.inputs.keys()]) || SEE}`,
        );
      case "birth":
      case "death":
        self[variable.is] = dayIn(entry.is, what);
        break;
      case "sex":
        self.sex = oneOf(["female", "male"], entry.is, what);
        break;
      case "born_alive":
        self.born_alive = oneOf(["true", "false"], entry.is, what);
        break;
      case "fact":
        for (const it of datedIn(law, entry.is, period, what)) facts.say(variable.kind, variable.field, it, what);
        break;
      case "relation":
        for (const it of relatedIn(reader, entry))
          for (const other of textsOf(it.value, what))
            relations.push({ kind: variable.kind.kind, of: id, is: known(other, ids, it.value.line), ...it.days });
        break;
      case "claim":
        claims.push({ programme: variable.programme.code, about: id, ...claimIn(entry, id, ids) });
        break;
    }
  }
  const missing = (["birth", "sex"] as const).find((it) => self[it] === undefined);
  if (missing) throw new TestFault(line, `the person ${id} has no \`${missing}\``);
  const { birth = "", sex, born_alive: alive, death } = self;
  if (death !== undefined && death < birth)
    throw new TestFault(line, `the person ${id} has a \`death\` before the \`birth\``);
  const person = {
    id,
    bornOn: birth,
    sex,
    ...(alive === undefined ? {} : { bornAlive: alive === "true" }),
    ...(death === undefined ? {} : { diedOn: death }),
    facts: facts.facts(),
  };
  return { person, relations, claims };
}

/** A relation that names no period always holds, as the roles of a group do. */
function relatedIn({ law }: Reader, { name, is }: Entry): readonly { value: Written; days: object }[] {
  if (is.kind !== "names") return [{ value: is, days: {} }];
  return datedIn(law, is, undefined, `\`${name}\``).map(({ period, value }) => ({ value, days: daysOf(period) }));
}

/** A day on which the person claimed; or `{by: mother, on: 2025-01-10}`. */
function claimIn(
  { name, line, is }: Entry,
  self: string | undefined,
  ids: ReadonlySet<string>,
): { by: string; on: string } {
  if (is.kind === "value" && self !== undefined) return { by: self, on: dayIn(is, `\`${name}\``) };
  const fields = new Map(entriesOf(is, `\`${name}\``).map((it) => [it.name, it.is]));
  const [by, on] = [fields.get("by"), fields.get("on")];
  if (!by || !on) throw new TestFault(line, `\`${name}\` wants {by: …, on: …}`);
  return { by: known(textOf(by, "`by`"), ids, by.line), on: dayIn(on, "`on`") };
}

const claimsOfGroup = ({ variables }: Reader, { household, others }: Group, ids: ReadonlySet<string>): unknown[] =>
  others.map((entry) => {
    const variable = variables.inputs.get(entry.name);
    if (variable?.is !== "claim")
      throw new TestFault(entry.line, `\`${entry.name}\` is not said of a household: it has roles and claims`);
    return { programme: variable.programme.code, about: household.id, ...claimIn(entry, undefined, ids) };
  });

function known(id: string, ids: ReadonlySet<string>, line: number): string {
  if (ids.has(id)) return id;
  throw new TestFault(line, `\`${id}\` is not a person of this test`);
}
