/** What one database says otherwise than another: the tree is written once, for both. */
export interface Dialect {
  readonly name: "postgresql" | "duckdb";
  /** What a rule calls, made once for a database. */
  readonly library: string;
  /** What a rule starts from, made anew with its functions. */
  readonly start: string;
  /** The same text in this dialect's words. */
  words(text: string): string;
  /** A function of `$1`, `$2` … */
  define(name: string, parameters: readonly string[], returns: string, body: string): string;
  /**
   * A function of persons `$1` … that gives one `held`, the first of these days on which it holds, and `doubted`, the first on which
   * that is in doubt before it holds. `holds`: asked on the day `DAY`.
   */
  defineFirsts(name: string, parameters: readonly string[], days: string, holds: string): string;
}

/** How the day stands in the text that `defineFirsts` is given. */
export const DAY = "the_day";
