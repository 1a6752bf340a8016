import { introduces, type Part, type PersonMention } from "@dayaq/contracts";
import { ALL_DAYS, assertion, fromDay, type Said } from "./said.ts";

/**
 * Who a person is, as the message that introduces them says. It is said each time, also of people known already: what a
 * record states must not depend on whether we knew them when it came. The register that owns names outranks the others.
 */
export function identityOf({ path, person }: Part, sexByPart?: "female" | "male"): Said[] {
  if (!introduces(person)) return [];
  const sex = person.sex ?? sexByPart;
  return [
    ...named(path, person),
    ...(sex === undefined
      ? []
      : [assertion(path, "birth", { on: person.bornOn as string, sex, alive: true }, ALL_DAYS)]), // introduced: with a birth date
    ...nationality(path, person),
    ...(person.language === undefined ? [] : [assertion(path, "language", { language: person.language }, ALL_DAYS)]),
  ];
}

export function named(path: string, { names }: PersonMention): Said[] {
  // Without a family name a name is not yet one that a register can hold.
  if (names?.family === undefined) return [];
  const { given, family, patronymic } = names;
  return [assertion(path, "name", { given, family, ...(patronymic === undefined ? {} : { patronymic }) }, ALL_DAYS)];
}

export function nationality(path: string, { citizenship, bornOn }: PersonMention): Said[] {
  if (citizenship === undefined || bornOn === undefined) return [];
  return [assertion(path, "citizenship", { country: citizenship }, fromDay(bornOn), citizenship)];
}
