import { readdirSync } from "node:fs";
import path from "node:path";
import { lawOf } from "@dayaq/country";
import { day, plusDays } from "@dayaq/kernel";
import type { Examples } from "@dayaq/rules";
import { ABOUT, type Answer, type AnswerJson, inquire, type Inquired, isQuestion } from "@dayaq/rules/ask";
import { answerRecord, readRecord } from "@dayaq/rules/record";
import { recordOf, toldIn } from "@dayaq/rules/testing";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const law = lawOf(azerbaijan);
const FOLDER = path.join(import.meta.dirname, "programmes");
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((it) => it.isDirectory());

interface PersonJson {
  readonly id: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly bornAlive?: boolean;
  readonly diedOn?: string;
  readonly facts: readonly { kind: string; from?: string; until?: string; known?: string; value: object }[];
}
interface RecordJson {
  readonly on: string;
  readonly persons: readonly PersonJson[];
  readonly relations: readonly { kind: string; of: string; is: string; from?: string; until?: string }[];
  readonly households: readonly {
    readonly id: string;
    readonly representative: string;
    readonly members: readonly { person: string; from?: string; until?: string }[];
  }[];
}

const period = ({ from, until }: { from?: string | undefined; until?: string | undefined }) => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});

/** Answers one question as the people of the record would. */
function answered(record: RecordJson, person: string, kind: string, direction: "to" | "from"): AnswerJson {
  const relations = [
    ...record.relations,
    ...record.households.flatMap(({ id: of, representative, members }) => [
      { kind: "household-representative", of, is: representative },
      ...members.map((it) => ({ kind: "household-member", of, is: it.person, ...period(it) })),
    ]),
  ].filter((it) => it.kind === kind);
  const others =
    direction === "to"
      ? relations.filter(({ of }) => of === person).map((it) => ({ person: it.is, ...period(it) }))
      : relations.filter(({ is }) => is === person).map((it) => ({ person: it.of, ...period(it) }));
  const shared = { person, kind, ...(direction === "from" ? { direction } : {}) };
  if (law.factKinds.find((it) => it.kind === kind)?.relation) return { ...shared, others };
  const who = record.persons.find(({ id }) => id === person);
  return { ...shared, facts: who ? factsOf(who, kind) : [] };
}

function factsOf({ bornOn, sex, bornAlive = true, diedOn, facts }: PersonJson, kind: string) {
  if (kind === "birth") return [{ value: { on: bornOn, sex, alive: bornAlive } }];
  if (kind === "death") return diedOn === undefined ? [] : [{ value: { on: diedOn } }];
  return facts.filter((it) => it.kind === kind).map((it) => ({ ...period(it), value: it.value }));
}

/** Kinds of which a right asks of some people no more than registers say. */
const onlyRead = (programme: string): ReadonlySet<string> => {
  const kinds = new Set<string>();
  JSON.stringify(
    law.programmes.find(({ code }) => code === programme),
    (_, it: { readonly kind?: string; readonly silence?: string } | null) => {
      if (it?.silence === "no" && it.kind !== undefined) kinds.add(it.kind);
      return it;
    },
  );
  return kinds;
};

/** The record without what a register says and nobody was asked about. */
const withoutRead = (record: RecordJson, programme: string, asked: readonly string[]): RecordJson => {
  const read = onlyRead(programme);
  return {
    ...record,
    persons: record.persons.map((it) => ({
      ...it,
      facts: it.facts.filter(({ kind }) => !read.has(kind) || asked.includes(`${kind} to ${it.id}`)),
    })),
  };
};

/** No right has so many. */
const QUESTIONS_MAX = 120;

/** Asks until the answer is known; with what was asked on the way. */
function conversation(programme: string, record: RecordJson): { last: Inquired["next"]; asked: readonly string[] } {
  const answers: AnswerJson[] = [];
  const asked: string[] = [];
  const on = day(record.on);
  const window = windowOf(record.on);
  for (;;) {
    const last = inquire(law, { programme, on, answers, window });
    if (!isQuestion(last.next) || asked.length > QUESTIONS_MAX) return { last: last.next, asked };
    const { kind, direction, persons } = last.next;
    for (const person of persons) {
      asked.push(`${kind} ${direction} ${person}`);
      answers.push(answered(record, person, kind, direction));
    }
  }
}

/** One example in so many of each right: asking for all of them takes minutes. */
const EVERY = 3;

/** All that was ever due, so that a sum of its own day is seen on it. */
const windowOf = (on: string) => ({ from: day("1990-01-01"), until: plusDays(day(on), 1) });

type Determined = Answer["determination"];

const isOpen = ({ answer, needs }: Determined) => answer === "undetermined" && needs.length > 0;

/** What is so on the day itself: what was before and what may come can hang on what nobody was asked. */
const onTheDay = ({ answer, timeline, once }: Determined) => {
  const now = timeline.find(({ until }) => until === undefined) ?? timeline.at(-1);
  return {
    answer: answer === "entitled-later" ? "not-entitled" : answer,
    once,
    ...(answer === "entitled" ? { amount: now?.amount, shares: now?.shares } : {}),
  };
};

test.each(folders)(
  "$name: who answers as the people of an example gets its answer, and is asked nothing twice",
  async ({ name }) => {
    const file = path.join(FOLDER, name, `${name}.examples.ts`);
    const { examples } = (await import(file)) as { examples: Examples }; // each right has its examples beside it
    for (const { why, but, on = examples.on } of examples.cases.filter((_, at) => at % EVERY === 0)) {
      const text = JSON.stringify({
        ...(recordOf(law, examples.programme, examples.about, on, toldIn(examples, but)) as RecordJson),
        claims: [],
      });
      const record = JSON.parse(text.replaceAll(`"${examples.about}"`, `"${ABOUT}"`)) as RecordJson; // as recordOf writes it
      if (record.persons.some(({ facts }) => facts.some(({ known }) => known !== undefined))) continue;
      const window = windowOf(on);
      const answerOf = (it: RecordJson) =>
        answerRecord(law, readRecord(law, it), { window, programmes: [examples.programme] }).determinations.find(
          ({ about }) => about === ABOUT,
        );
      const whole = answerOf(record);
      if (whole === undefined || isOpen(whole)) continue; // whom it asks does not know either
      const { last, asked } = conversation(examples.programme, record);
      const reference = answerOf(withoutRead(record, examples.programme, asked)) ?? whole;
      const said = `${why["en"]}: ${asked.join(", ")}`;
      expect(new Set(asked).size, said).toBe(asked.length);
      expect(isQuestion(last) ? last : onTheDay(last.determination), said).toEqual(onTheDay(reference));
    }
  },
);
