import { BEGINNING, later, type LocalDate, type Period } from "@dayaq/kernel";
import { indexOf, type Law, lawAsKnown } from "../law.ts";
import { answerAbout, type DeterminationAnswer } from "../record/answer-record.ts";
import { Reading } from "../record/reading.ts";
import { worldOf } from "../record/record-world.ts";
import type { Need, World } from "../values.ts";
import { type Answered, readAnswer } from "./answers.ts";
import { openNeeds } from "./open-needs.ts";

/** One right, a day, and what was said so far. */
export interface Inquiry {
  readonly programme: string;
  readonly on: LocalDate;
  /** `AnswerJson`, in the order in which they were given. */
  readonly answers: unknown;
  readonly window: Period;
}

/** What is asked next: one kind of fact, of everybody for whom it could still change the answer. */
export interface Question {
  readonly kind: string;
  readonly direction: "to" | "from";
  readonly persons: readonly string[];
}

/** Whom the right is about, in an inquiry; others are named by who asks. */
export const ABOUT = "about";

export interface Inquired {
  /** Everybody who is spoken of: whom the right is about, then others as they were named. */
  readonly persons: readonly string[];
  /** Answers that still count, by their place among those given: one that spoke of somebody no longer named does not. */
  readonly counted: readonly number[];
  /** What is asked next, or the answer once nothing more matters. */
  readonly next: Question | Omit<DeterminationAnswer, "dues">;
}

/**
 * Asks only what could still change the answer of that day, and answers once nothing can. Whatever was not asked is unknown,
 * also where a register would be complete. Throws `RecordFault` for an answer that is not understood.
 */
export function inquire(law: Law, { programme: code, on, answers: json, window }: Inquiry): Inquired {
  const index = indexOf(law);
  const programme = index.programmes.get(code);
  if (!programme) return new Reading(code, "programme").fault("is not a programme of this country");
  const read = new Reading(json).list().map((it) => readAnswer(it, index));
  const { persons, counted } = spokenOf(read);
  const answers = counted.map((at) => read[at] as Answered); // places of that list
  const { known, asked } = lawsOn(law, on);
  const world = worldOfAnswers(law, answers, on);
  const needs = openNeeds(asked, code, world, ABOUT, on).filter(({ person }) => persons.includes(String(person)));
  const next = questionOf(needs) ?? answerAbout({ law, known, world, on, window }, programme, ABOUT);
  return { persons, counted, next };
}

export const isQuestion = (next: Inquired["next"]): next is Question => "direction" in next;

/** The law as it could be known, and as it is asked by. */
interface Laws {
  readonly known: Law;
  /** Modelled at all times: where a right of a time is not, what is asked is what would matter if it were. */
  readonly asked: Law;
}

const laws = new WeakMap<Law, Map<LocalDate, Laws>>();

/** A law changes on the few days on which an act was published: between two of them it is one object, with its look-ups made once. */
function lawsOn(law: Law, on: LocalDate): Laws {
  const published = law.parameters.flatMap(({ values }) => values.flatMap(({ knownFrom }) => knownFrom ?? []));
  const since = published.filter((it) => it <= on).reduce(later, BEGINNING);
  const made = laws.get(law) ?? new Map<LocalDate, Laws>();
  laws.set(law, made);
  const found = made.get(since);
  if (found) return found;
  const known = lawAsKnown(law, on);
  const programmes = known.programmes.map((it) => ({ ...it, modelledFrom: BEGINNING }));
  const both = { known, asked: { ...known, programmes } };
  made.set(since, both);
  return both;
}

/** Who is named, answer by answer; what is said of somebody whom nobody named is left out, and so are those whom it names. */
function spokenOf(answers: readonly Answered[]): Pick<Inquired, "persons" | "counted"> {
  const persons = [ABOUT];
  const counted: number[] = [];
  for (const [at, { person, others }] of answers.entries()) {
    if (!persons.includes(person)) continue;
    counted.push(at);
    persons.push(...others.filter((it) => !persons.includes(it)));
  }
  return { persons, counted };
}

function worldOfAnswers(law: Law, answers: readonly Answered[], on: LocalDate): World {
  const facts = answers.flatMap((it) => it.facts);
  const asked = new Set(answers.map(({ person, kind, direction }) => keyOf(person, kind, direction)));
  return {
    ...worldOf(law, { facts, claims: [] }, on),
    silence: (person, kind, direction) => (asked.has(keyOf(String(person), kind, direction)) ? "no" : "unknown"),
  };
}

const keyOf = (person: string, kind: string, direction: "to" | "from"): string => `${kind} ${direction} ${person}`;

function questionOf(needs: readonly Need[]): Question | undefined {
  const [first] = needs;
  if (first === undefined) return undefined;
  const asked = needs.filter((it) => it.kind === first.kind && it.direction === first.direction);
  return {
    kind: first.kind,
    direction: first.direction ?? "to",
    persons: [...new Set(asked.map(({ person }) => String(person)))],
  };
}
