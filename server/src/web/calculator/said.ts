import { ABOUT, type AnswerJson, type Question } from "@dayaq/rules/ask";
import type { Form } from "../own-form.ts";
import { dayIn } from "../open/days.ts";

/** What a form of the calculator carries: the day, everything said so far, and the question that it answers. */
export interface Said {
  readonly on: string;
  readonly answers: readonly AnswerJson[];
  readonly asked?: Question;
  /** Where the answer goes among those given. */
  readonly at: number;
  readonly act: string;
}

/** Undefined where the form is none of ours: what it carries is read as JSON, and checked when it is worked out. */
export function saidIn(form: Form): Said | undefined {
  const answers = listIn(form["answers"] ?? "[]");
  const asked = form["asked"] === undefined ? undefined : questionIn(form["asked"]);
  if (answers === undefined || (form["asked"] !== undefined && asked === undefined)) return undefined;
  const at = /^\d{1,3}$/.test(form["at"] ?? "") ? Number(form["at"]) : answers.length;
  return {
    on: form["on"] ?? "",
    answers,
    at: Math.min(at, answers.length),
    act: form["act"] ?? "next",
    ...(asked === undefined ? {} : { asked }),
  };
}

export const dayOf = ({ on }: Pick<Said, "on">) => dayIn(on);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the form is none of ours
  }
}

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === "object" && it !== null;

function listIn(text: string): readonly AnswerJson[] | undefined {
  const list = parsed(text);
  return Array.isArray(list) && list.every(isAnswer) ? (list as AnswerJson[]) : undefined; // what is inside is checked by the rules
}

const isAnswer = (it: unknown): boolean =>
  isObject(it) &&
  typeof it["person"] === "string" &&
  typeof it["kind"] === "string" &&
  [it["facts"] ?? [], it["others"] ?? []].every((list) => Array.isArray(list) && list.every(isObject));

/** Everybody who is spoken of: whom the right is about, then others as they were named. */
export function personsIn(answers: readonly AnswerJson[]): readonly string[] {
  const persons: string[] = [ABOUT];
  for (const { person, others = [] } of answers) {
    if (!persons.includes(person)) continue;
    persons.push(...others.map((it) => it.person).filter((it) => !persons.includes(it)));
  }
  return persons;
}

function questionIn(text: string): Question | undefined {
  const it = parsed(text);
  if (!isObject(it) || typeof it["kind"] !== "string" || !Array.isArray(it["persons"])) return undefined;
  return {
    kind: it["kind"],
    direction: it["direction"] === "from" ? "from" : "to",
    persons: it["persons"].filter((person) => typeof person === "string"),
  };
}

/** Answers that were given together, to one question: where they begin, and how many they are. */
export interface Group {
  readonly at: number;
  readonly answers: readonly AnswerJson[];
}

export function groupsOf(answers: readonly AnswerJson[]): readonly Group[] {
  const groups: { at: number; answers: AnswerJson[] }[] = [];
  for (const [at, answer] of answers.entries()) {
    const last = groups.at(-1);
    if (last?.answers[0]?.kind === answer.kind && last.answers[0].direction === answer.direction)
      last.answers.push(answer);
    else groups.push({ at, answers: [answer] });
  }
  return groups;
}

/** The question that a group answered. */
export const questionOf = ({ answers }: Group): Question => ({
  kind: answers[0]?.kind ?? "",
  direction: answers[0]?.direction ?? "to",
  persons: answers.map(({ person }) => person),
});
