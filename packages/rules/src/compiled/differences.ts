import { isoDay, type LocalDate, OPEN, type Period, plusDays } from "@dayaq/kernel";
import { answerOn } from "../answer.ts";
import type { Award, Determination, Pay } from "../award.ts";
import { determineByDay } from "../determine.ts";
import type { Law } from "../law.ts";
import type { PersonId, World } from "../values.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { codeOf } from "./arising.ts";
import { NotCompilable } from "./code.ts";
import type { BoundLaw } from "./compile.ts";

interface Sums {
  readonly states: Uint8Array;
  readonly amounts: Float64Array;
}

/**
 * Where compiled code and timelines disagree, about everybody given: on the days asked, on each day on which something changes, and
 * on its eve; also rights that compiled code took for impossible. `programmes`: all of the law where it is absent. Empty when all
 * agree.
 */
export function differencesOf(
  law: Law,
  world: World,
  people: readonly PersonId[],
  days: readonly LocalDate[],
  programmes: readonly string[] = law.programmes.map((it) => it.code),
): string[] {
  const code = codeOf(law);
  if (code === undefined) throw new NotCompilable("a law whose answers are compared has to be one that code can say");
  const facts = people.flatMap((person) => law.factKinds.flatMap(({ kind }) => world.facts(person, kind)));
  const claims = people.flatMap((about) => law.programmes.flatMap((it) => world.claims(it.code, about)));
  const columns = columnsOf(law, code.words, people, facts, claims);
  const bound = code.bind(columns);
  const sums: Sums = {
    states: new Uint8Array(columns.people.length),
    amounts: new Float64Array(columns.people.length),
  };
  return programmes.flatMap((programme) =>
    Array.from(columns.people, (about, person) => {
      const determination = determineByDay(law, programme, world, about);
      const changes = [...determination.timeline.from.slice(1), ...determination.once.map(({ on }) => on)];
      const asked = new Set([...days, ...changes.flatMap((it) => [plusDays(it, -1), it])]);
      const where = `${programme} about ${String(about)}`;
      const compare = (what: string, on: LocalDate, code: string, timeline: string) =>
        timeline === code ? [] : [`${where} on ${isoDay(on)}, ${what}: ${code} instead of ${timeline}`];
      return [
        ...((bound.begins(programme, person) ?? OPEN) === firstDayOf(determination)
          ? []
          : [`${where}: begins it on ${String(bound.begins(programme, person))}`]),
        ...[...asked].flatMap((on) => {
          const { award } = answerOn(determination, on);
          bound.everybody(programme, on, [person, person + 1], sums.states, sums.amounts);
          return [
            ...compare("one", on, told(bound.awardOn(programme, person, on)), told(award)),
            ...compare("all", on, `${sums.states[person]} ${sums.amounts[person]}`, briefly(award)),
            ...compare(
              "whom",
              on,
              inOrder(bound.beneficiariesOn(programme, person, on)),
              inOrder(whomOf(award, columns)),
            ),
            ...compare("week", on, weekOf(bound, programme, person, on, sums), fallenIn(determination, weekFrom(on))),
            ...compare("next", on, String(bound.nextChange(programme, person, on)), String(nextOf(determination, on))),
          ];
        }),
      ];
    }).flat(),
  );
}

/** The first day on which something is due or in doubt; OPEN where there is none. */
function firstDayOf({ timeline, once }: Determination): number {
  const monthly = timeline.from.find((_, index) => timeline.values[index]?.kind !== "none");
  return Math.min(monthly ?? OPEN, ...once.map(({ on }) => on));
}

/** The first later day on which somebody would notice a change. */
function nextOf(determination: Determination, on: LocalDate): LocalDate | undefined {
  const { rhythm, timeline, once } = determination;
  if (rhythm === "once") return once.find((it) => it.on > on)?.on;
  const now = told(answerOn(determination, on).award);
  return timeline.from.find((it) => it > on && told(answerOn(determination, it).award) !== now);
}

/** Those who share a sum, by their places. */
const whomOf = (award: Award, { people }: Columns): number[] =>
  award.kind === "due" ? award.shares.map(({ beneficiary }) => Array.prototype.indexOf.call(people, beneficiary)) : [];

const inOrder = (places: readonly number[]): string => String(places.toSorted((a, b) => a - b));

const weekFrom = (from: LocalDate): Period => ({ from, until: plusDays(from, 7) });

function weekOf(bound: BoundLaw, programme: string, person: number, on: LocalDate, { states, amounts }: Sums): string {
  bound.fallenWithin(programme, weekFrom(on), [person, person + 1], states, amounts);
  return `${states[person]} ${amounts[person]}`;
}

/** What falls due on the days of a period, all of it; unknown where part of it is. */
function fallenIn({ rhythm, once }: Determination, { from, until }: Period): string {
  const awards = rhythm === "once" ? once.filter(({ on }) => from <= on && on < until).map(({ award }) => award) : [];
  if (awards.some(({ kind }) => kind === "undetermined")) return "2 0";
  const due = awards.filter((it) => it.kind === "due");
  return due.length === 0 ? "0 0" : `1 ${due.reduce((sum, { amount }) => sum + amount, 0)}`;
}

/** As a run over everybody leaves it. */
const briefly = (award: Award): string =>
  award.kind === "due" ? `1 ${award.amount}` : award.kind === "none" ? "0 0" : "2 0";

/** An unknown answer is the same one whatever its reason: only the timelines keep reasons. */
const told = (award: Pay): string =>
  award.kind === "due"
    ? `${award.amount}: ${award.shares.map((it) => `${String(it.beneficiary)} ${String(it.payee)} ${it.amount}`).join(", ")}`
    : award.kind;
