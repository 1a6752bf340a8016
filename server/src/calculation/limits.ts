import type { NoAnswer } from "./task.ts";

/** What anybody may send: a large family with the facts of a life. */
export const RECORD_BYTES_MAX = 256 * 1024;

const MOST = { persons: 24, relations: 150, households: 4, claims: 24, decided: 12 } as const;
const FACTS_MAX = 400;
const ENTRIES_MAX = 60;

/** The first list that is longer than anybody needs; looked at before anything is worked out, and of whatever form. */
export function tooLarge(json: unknown): NoAnswer | undefined {
  for (const [part, most] of Object.entries(MOST)) {
    const count = listIn(json, part).length;
    if (count > most) return refusal(`$.${part}`, count, most);
  }
  const facts = listIn(json, "persons").flatMap((it) => listIn(it, "facts")).length;
  if (facts > FACTS_MAX) return refusal("$.persons[*].facts", facts, FACTS_MAX);
  for (const [part, list] of [["households", "members"] as const, ["decided", "paid"] as const]) {
    const longest = Math.max(0, ...listIn(json, part).map((it) => listIn(it, list).length));
    if (longest > ENTRIES_MAX) return refusal(`$.${part}[*].${list}`, longest, ENTRIES_MAX);
  }
  return undefined;
}

const refusal = (path: string, count: number, most: number): NoAnswer => ({
  code: "record.too-large",
  path,
  detail: `${path} has ${count} entries; ${most} are answered at most`,
});

const ANSWERS_MAX = 300;

/** The same of the answers to questions. */
export function tooManyAnswers(json: unknown): NoAnswer | undefined {
  const answers: readonly unknown[] = Array.isArray(json) ? json : [];
  const entries = answers.flatMap((it) => [...listIn(it, "facts"), ...listIn(it, "others")]).length;
  return answers.length + entries > ANSWERS_MAX ? refusal("$", answers.length + entries, ANSWERS_MAX) : undefined;
}

function listIn(json: unknown, name: string): readonly unknown[] {
  if (typeof json !== "object" || json === null || !(name in json)) return [];
  const list = (json as Record<string, unknown>)[name]; // it has that field
  return Array.isArray(list) ? list : [];
}
