import { BEGINNING, type LocalDate, type Period } from "@dayaq/kernel";
import { type Explanation, explainable } from "../explain.ts";
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
  readonly next: Question | Answer;
}

/** The answer as the API gives it, and why: with what would have to be otherwise. */
export interface Answer {
  readonly determination: Omit<DeterminationAnswer, "dues">;
  readonly why: Explanation;
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
  const known = lawAsKnown(law, on);
  const world = worldOfAnswers(law, answers, on);
  const needs = openNeeds(asked(known), code, world, ABOUT, on).filter(({ person }) =>
    persons.includes(String(person)),
  );
  const next = questionOf(needs) ?? {
    determination: answerAbout({ law, known, world, on, window }, programme, ABOUT),
    why: explainable(known, code, world, ABOUT).explainFully(on),
  };
  return { persons, counted, next };
}

export const isQuestion = (next: Inquired["next"]): next is Question => "direction" in next;

const everModelled = new WeakMap<Law, Law>();

/**
 * The law as if it were modelled at all times: where the rules of a time are missing, what is asked is what would matter if they
 * were there.
 */
function asked(law: Law): Law {
  const made = everModelled.get(law) ?? {
    ...law,
    programmes: law.programmes.map((it) => ({ ...it, modelledFrom: BEGINNING })),
  };
  everModelled.set(law, made);
  return made;
}

/** Who is named, answer by answer. What is said of somebody whom nobody named is left out, and so are the people whom it names. */
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
