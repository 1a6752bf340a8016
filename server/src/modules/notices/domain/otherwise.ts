import type { Cause, ConditionExplained, ToldOtherwise, Turn, Unit } from "@dayaq/rules";
import { type FactSaid, factSaid } from "./fact-said.ts";
import type { Words } from "./words.ts";

/** Who reads, and what others are called; undefined for whom the reader is not told by name. */
export interface Reader {
  readonly is: number | undefined;
  readonly nameOf: (party: number) => string | undefined;
}

/** What would have to be otherwise, as sentences: what time brings first, then each other way. Empty where nothing can be said. */
export function otherwiseInWords(
  { holds, turns, changes = [] }: Pick<ConditionExplained, "holds" | "turns" | "changes">,
  words: Words,
  reader: Reader,
): string[] {
  const ways = changes.map((told) => changeInWords(told, words, reader));
  return turns === undefined ? ways : [turnInWords(turns, holds === true, words, reader), ...ways];
}

const changeInWords = (told: readonly ToldOtherwise[], words: Words, reader: Reader): string =>
  told.map((it) => toldInWords(it, words, reader)).join(` ${words.say("otherwise.together")}`);

function toldInWords(told: ToldOtherwise, words: Words, reader: Reader): string {
  const of = (what: string) => whose(what, told.person, words, reader);
  switch (told.kind) {
    case "field": {
      const what = of(words.text(`field.${told.fact}.${told.field}`) ?? words.factKind(told.fact));
      const needed = words.say("otherwise.number", { what, limit: limitOf(told, words) });
      // What a register says of somebody else is theirs to tell.
      return isOwn(told.person, reader) ? `${needed} ${nowOf(told, words)}` : needed;
    }
    case "worked-out": {
      if (told.unit !== "months" || told.is !== "at-least")
        return `${words.say("otherwise.counted", { limit: limitOf(told, words) })} ${nowOf(told, words)}`;
      const months = words.counted("otherwise.months", told.needed - told.now);
      return words.say("otherwise.more-months", { months, needed: String(told.needed), now: String(told.now) });
    }
    case "someone": {
      const what = words.text(`related.${told.fact}.${told.direction}`) ?? words.factKind(told.fact);
      if (told.direction === "to" && told.more === 1) return recordNeeded({ ...told, value: {} }, words, reader);
      return words.say("otherwise.more", { more: String(told.more), what: of(what) });
    }
    case "said":
      return recordNeeded(told, words, reader);
    case "unsaid":
      return words.say("otherwise.unsaid", { what: of(factSaid(told, words)) });
    case "drawn":
      return words.say(told.is ? "otherwise.drawn" : "otherwise.not-drawn", { what: words.programme(told.programme) });
  }
}

function recordNeeded(told: FactSaid & { readonly person: string | number }, words: Words, reader: Reader): string {
  const agency = words.agency(words.country.fact(told.fact)?.agency ?? "");
  return words.say("otherwise.said", { what: whose(factSaid(told, words), told.person, words, reader), agency });
}

/** The thing by its name, and whose it is where that is not the reader. */
function whose(what: string, person: string | number, words: Words, reader: Reader): string {
  const name = isOwn(person, reader) ? undefined : reader.nameOf(Number(person));
  return name === undefined ? what : words.say("otherwise.of", { what, name });
}

const isOwn = (person: string | number, { is }: Reader): boolean => person === is;

type Numbered = Extract<ToldOtherwise, { needed: number }>;

const limitOf = ({ is, needed, unit }: Numbered, words: Words): string =>
  words.say(`otherwise.${is}`, { needed: numberIn(needed, unit, words) });

const nowOf = ({ now, unit }: Numbered, words: Words): string =>
  words.say("otherwise.now", { now: numberIn(now ?? 0, unit, words) });

function numberIn(number: number, unit: Unit, words: Words): string {
  switch (unit) {
    case "money":
      return words.money(number);
    case "percent":
      return `${number} %`;
    case "months":
    case "years":
      return words.counted(`otherwise.${unit}`, number);
    case "count":
      return String(number);
  }
}

function turnInWords({ on, because }: Turn, holds: boolean, words: Words, reader: Reader): string {
  const values = { on: words.day(on), because: because === undefined ? "" : causeInWords(because, words, reader) };
  return words.say(holds ? "otherwise.ends" : "otherwise.turns", values);
}

/** Begins with what parts it from the sentence; nothing for a cause that has no plain words. */
function causeInWords(cause: Cause, words: Words, reader: Reader): string {
  switch (cause.kind) {
    case "law":
      return words.say("otherwise.because-law");
    case "begins":
    case "ends":
      return words.say(`otherwise.because-${cause.kind}`, {
        what: whose(words.factKind(cause.fact), cause.person, words, reader),
      });
    case "since":
      return cause.fact === "birth" ? ageInWords(cause.months, cause.person, words, reader) : "";
  }
}

function ageInWords(months: number, person: string | number, words: Words, reader: Reader): string {
  const years = words.counted("otherwise.years", Math.floor(months / 12));
  const rest = months % 12;
  const age =
    rest === 0 ? years : words.say("otherwise.age", { years, months: words.counted("otherwise.months", rest) });
  if (isOwn(person, reader)) return words.say("otherwise.because-you", { age });
  const name = reader.nameOf(Number(person));
  return name === undefined
    ? words.say("otherwise.because-age", { age })
    : words.say("otherwise.because-other", { name, age });
}
