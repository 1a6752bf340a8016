import { done, findDay, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import { fold } from "./fold.ts";

/** What somebody looks for: any of the three, all that is given must fit. */
export interface SearchCriteria {
  /** As typed; matched by sound and shape, in any order of the words. */
  readonly names?: string;
  /** As typed. */
  readonly identifier?: string;
  /** YYYY-MM-DD */
  readonly bornOn?: string;
}

export interface Sought {
  /** In plain letters. */
  readonly words: readonly string[];
  readonly identifier: string | undefined;
  readonly bornOn: LocalDate | undefined;
}

/** Fewer letters fit half of a country. */
const LETTERS_MIN = 2;
/** Nobody has more names; each word costs an index scan. */
const WORDS_MAX = 8;

export function readCriteria({
  names,
  identifier,
  bornOn,
}: SearchCriteria): Outcome<Sought, "search.empty" | "search.too-short" | "search.day-malformed"> {
  const words = fold(names ?? "")
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, WORDS_MAX);
  const day = bornOn === undefined || bornOn === "" ? undefined : findDay(bornOn);
  if (bornOn !== undefined && bornOn !== "" && day === undefined) return refuse("search.day-malformed");
  const number = identifier?.trim();
  const sought = { words, identifier: number === "" ? undefined : number, bornOn: day };
  if (words.length === 0 && sought.identifier === undefined && day === undefined) return refuse("search.empty");
  if (sought.identifier === undefined && day === undefined && words.join("").length < LETTERS_MIN)
    return refuse("search.too-short");
  return done(sought);
}
