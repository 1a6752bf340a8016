/** One check of the source: it answers with what is wrong, a line each; none = it holds. */
export interface Check {
  /** One word, as `npm run check -- NAME` takes it. */
  readonly name: string;
  /** What to do about a complaint: one sentence. */
  readonly mend: string;
  readonly run: () => Promise<readonly string[]>;
}
