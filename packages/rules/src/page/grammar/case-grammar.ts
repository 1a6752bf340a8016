/** How a language tells a worked case: what is told of people, and what comes of it. */
export interface CaseGrammar {
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  /** Said of a fact that the usual case has and this one has not. */
  readonly notThere: string;
  /** Said of a fact that has no field. */
  readonly there: string;
  readonly on: (day: string) => string;
  readonly about: (whom: string) => string;
  readonly claim: Readonly<Record<"itself" | "programme" | "about" | "by" | "on", string>>;
  readonly together: (of: readonly string[]) => string;
  readonly paid: (sum: string, payee: string, of?: string) => string;
  readonly offered: (sum: string) => string;
  readonly nothing: string;
  readonly notKnown: (why: string) => string;
  readonly officerDecides: (sum: string) => string;
  readonly asksFor: (kind: string, whose: string) => string;
}
