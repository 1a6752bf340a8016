import type { Texts } from "@dayaq/kernel";
import type { Programme } from "../programme.ts";

/**
 * What is told of people, by flat names: `child` is a person (`bornOn`, `sex`, `bornAlive`, `diedOn`); `mother.employment` a fact
 * (its fields with `from` and `until`; several in a list); `child.parent` says who stands in that relation; `claim` who asked and
 * when; `home` is a household (`representative`, `members`).
 */
export type Told = Readonly<Record<string, unknown>>;

export interface Example {
  /** Why somebody would doubt this case. */
  readonly why: Texts;
  /** How it differs from the usual one: fields replace fields, null takes away. */
  readonly but?: Told;
  /** The day that is asked of, where it is another one. */
  readonly on?: string;
  /** `300.00`, `600.00 to mother`, `nothing`, `asks for income of person`. */
  readonly gives: string;
  /** The fund that pays it, where it is another than the right's own. */
  readonly from?: string;
  /** Where the case was worked out, if not by us. */
  readonly source?: string;
}

/** Part of the law file: read by the tests, printed on the lawyers' page. */
export interface Examples {
  readonly programme: string;
  readonly about: string;
  readonly on: string;
  readonly usually: Told;
  readonly cases: readonly Example[];
}

export const examplesOf = (programme: Programme, examples: Omit<Examples, "programme">): Examples => ({
  programme: programme.code,
  ...examples,
});

/** The usual case as one example changes it. */
export function toldIn({ usually }: Examples, but: Told = {}): Told {
  const told: Record<string, unknown> = { ...usually };
  for (const [key, change] of Object.entries(but)) told[key] = changed(told[key], change);
  return withoutNull(told);
}

const changed = (before: unknown, change: unknown): unknown =>
  isFields(before) && isFields(change) ? withoutNull({ ...before, ...change }) : change;

const withoutNull = (fields: Told): Told => Object.fromEntries(Object.entries(fields).filter(([, it]) => it !== null));

export const isFields = (it: unknown): it is Told => typeof it === "object" && it !== null && !Array.isArray(it);
