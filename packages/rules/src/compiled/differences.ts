import { isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import { answerOn } from "../answer.ts";
import type { Award, Determination } from "../award.ts";
import { determine } from "../determine.ts";
import type { Law } from "../law.ts";
import type { PersonId, World } from "../values.ts";
import { columnsOf } from "./columns.ts";
import { type CompiledLaw, compileLaw } from "./compile.ts";

const compiled = new WeakMap<Law, CompiledLaw>();

/**
 * Where compiled code says otherwise than the timelines do, for some programmes (all) and everybody, on the days asked, on each day on
 * which something changes and on its eve; and changes of which compiled code did not know the day. Empty when all agree.
 */
export function differencesOf(
  law: Law,
  world: World,
  people: readonly PersonId[],
  days: readonly LocalDate[],
  programmes: readonly string[] = law.programmes.map((it) => it.code),
): string[] {
  const code = compiled.get(law) ?? compileLaw(law);
  compiled.set(law, code);
  const facts = people.flatMap((person) => law.factKinds.flatMap(({ kind }) => world.facts(person, kind)));
  const claims = people.flatMap((about) => law.programmes.flatMap((it) => world.claims(it.code, about)));
  const columns = columnsOf(law, code.words, people, facts, claims);
  const bound = code.bind(columns);
  const sums = { states: new Uint8Array(columns.people.length), amounts: new Float64Array(columns.people.length) };
  return programmes.flatMap((programme) =>
    Array.from(columns.people, (about, person) => {
      const determination = determine(law, programme, world, about);
      const changes = [...determination.timeline.from.slice(1), ...determination.once.map(({ on }) => on)];
      const known = new Set(bound.daysOf(programme, person));
      const asked = new Set([...days, ...changes.flatMap((it) => [plusDays(it, -1), it])]);
      const where = `${programme} about ${String(about)}`;
      const compare = (what: string, on: LocalDate, code: string, timeline: string) =>
        timeline === code ? [] : [`${where} on ${isoDay(on)}, ${what}: ${code} instead of ${timeline}`];
      return [
        ...changes.filter((it) => !known.has(it)).map((it) => `${where}: does not know that ${isoDay(it)} changes it`),
        ...[...asked].flatMap((on) => {
          const { award } = answerOn(determination, on);
          bound.everybody(programme, on, [person, person + 1], sums.states, sums.amounts);
          return [
            ...compare("one", on, told(bound.awardOn(programme, person, on)), told(award)),
            ...compare("all", on, `${sums.states[person]} ${sums.amounts[person]}`, briefly(award)),
            ...compare("next", on, String(bound.nextChange(programme, person, on)), String(nextOf(determination, on))),
          ];
        }),
      ];
    }).flat(),
  );
}

/** The first later day on which somebody would notice a change. */
function nextOf(determination: Determination, on: LocalDate): LocalDate | undefined {
  const { rhythm, timeline, once } = determination;
  if (rhythm === "once") return once.find((it) => it.on > on)?.on;
  const now = told(answerOn(determination, on).award);
  return timeline.from.find((it) => it > on && told(answerOn(determination, it).award) !== now);
}

/** As a run over everybody leaves it. */
const briefly = (award: Award): string =>
  award.kind === "due" ? `1 ${award.amount}` : award.kind === "none" ? "0 0" : "2 0";

/** An unknown answer is the same one whatever its reason: only the timelines keep reasons. */
const told = (award: Award): string =>
  award.kind === "due"
    ? `${award.amount}: ${award.shares.map((it) => `${String(it.beneficiary)} ${String(it.payee)} ${it.amount}`).join(", ")}`
    : award.kind;
