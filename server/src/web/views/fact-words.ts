import { type LocalDate, minor } from "@dayaq/kernel";
import type { Speech } from "@dayaq/portals";
import type { FactKind, Field, Scalar } from "@dayaq/rules";
import type { PackWords } from "./words.ts";

/** What a fact says, one word or number a field, in the reader's language. */
export const factWords = (
  kind: FactKind | undefined,
  value: Readonly<Record<string, Scalar>>,
  words: PackWords,
  say: Speech,
): string[] =>
  Object.entries(kind?.fields ?? {}).flatMap(([name, field]) => {
    const given = value[name];
    return given === undefined || given === null ? [] : wordOf(name, field, given, words, say);
  });

function wordOf(name: string, field: Field, given: NonNullable<Scalar>, words: PackWords, say: Speech): string[] {
  switch (field.type) {
    case "code":
      return [words.code(name, String(given)) ?? String(given)];
    case "boolean":
      return [words.code(name, given === true ? "yes" : "no") ?? []].flat();
    case "day":
      return [say.day(given as LocalDate)]; // a day is held as that number
    case "money":
      return [say.sum(minor(Number(given)))];
    case "integer":
      return [name === "percent" ? `${String(given)} %` : String(given)];
    case "text":
      return [textOf(name, String(given), words, say)];
  }
}

/** Codes that the core knows itself: of a district and of a country. */
function textOf(name: string, given: string, words: PackWords, say: Speech): string {
  if (name === "district") return words.district(given);
  if (name === "country" && /^[A-Z]{2}$/.test(given))
    return new Intl.DisplayNames([say.language], { type: "region" }).of(given) ?? given;
  return given;
}
