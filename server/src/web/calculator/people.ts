import type { AboutKind, ConditionExplained, PersonId } from "@dayaq/rules";
import { ABOUT } from "@dayaq/rules/ask";
import { capital, type Speaking } from "../open/fields.ts";

/** Whom a relation names is called by it and counted: `parent-1`, and the other way round `parent~1`. No name is ever asked for. */
const OTHER = /^(?<kind>[a-z][a-z-]*?)(?<direction>[-~])(?<number>\d{1,3})$/;

export const otherId = (kind: string, direction: "to" | "from", number: number): string =>
  `${kind}${direction === "to" ? "-" : "~"}${number}`;

/** What a person of a conversation is called: “Parent 1”, “The child”. */
export function nameOf(person: string, about: AboutKind, { words, say }: Speaking): string {
  if (person === ABOUT) return say.t(`calc.about-${about}`);
  const { kind = "", direction, number = "" } = OTHER.exec(person)?.groups ?? {};
  return `${capital(relatedWord(kind, direction === "~" ? "from" : "to", words), say)} ${number}`;
}

/** What somebody is to somebody by a relation: a parent; the other way round a child. */
export const relatedWord = (kind: string, direction: "to" | "from", words: Speaking["words"]): string =>
  (direction === "from" ? words.text(`related.${kind}.from`) : undefined) ?? words.factKind(kind);

/** The first number that nobody has yet. */
export function nextNumber(kind: string, direction: "to" | "from", persons: readonly string[]): number {
  let number = 1;
  while (persons.includes(otherId(kind, direction, number))) number++;
  return number;
}

/** A condition that speaks of everybody by their place: sentences know people by numbers, as the registry counts them. */
export function byPlace(condition: ConditionExplained, persons: readonly string[]): ConditionExplained {
  const place = (person: PersonId): number => persons.indexOf(String(person));
  const { turns, changes } = condition;
  const because = turns?.because;
  return {
    ...condition,
    ...(turns === undefined || because === undefined || !("person" in because)
      ? {}
      : { turns: { ...turns, because: { ...because, person: place(because.person) } } }),
    ...(changes === undefined
      ? {}
      : { changes: changes.map((way) => way.map((it) => ({ ...it, person: place(it.person) }))) }),
  };
}
