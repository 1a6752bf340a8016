import type { Examples } from "../examples/example.ts";

/** Worked cases as lines of words, for every page that tells them. */
export interface ExamplesInWords {
  readonly on: string;
  readonly about: string;
  readonly usually: readonly string[];
  readonly cases: readonly {
    readonly why: string;
    /** How the case differs from the usual one. */
    readonly but: readonly string[];
    readonly gives: string;
    readonly source?: string;
  }[];
}

export const examplesInWords = ({ on, about, usually, cases }: Examples): ExamplesInWords => ({
  on,
  about,
  usually: Object.entries(usually).map(([key, told]) => `${key}: ${inLine(told)}`),
  cases: cases.map(({ why, but = {}, on: asked, gives, source }) => ({
    why,
    but: [
      ...(asked === undefined ? [] : [`on ${asked}`]),
      ...Object.entries(but).map(([key, told]) => `${key}: ${told === null ? "not there" : inLine(told)}`),
    ],
    gives,
    ...(source === undefined ? {} : { source }),
  })),
});

function inLine(told: unknown): string {
  if (Array.isArray(told)) return told.map(inLine).join(" and ");
  if (typeof told !== "object" || told === null) return String(told);
  return (
    Object.entries(told)
      .map(([name, it]) => `${name} ${it === null ? "–" : inLine(it)}`)
      .join(", ") || "yes"
  );
}
