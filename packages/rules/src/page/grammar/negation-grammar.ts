/** How a language says that something is not so, each thing in the form that a person would use. */
export interface NegationGrammar {
  /** Of what has no form of its own for it: a name of a law file, a field that says yes or no. */
  readonly itself: (condition: string) => string;
  readonly has: (kind: string) => string;
  readonly exists: (person: string) => string;
  readonly reached: (day: string) => string;
  readonly oneOf: (what: string, codes: readonly string[]) => string;
  readonly read: (question: string, readings: readonly string[]) => string;
  readonly any: (people: string, holds: string) => string;
  readonly all: (people: string, hold: string) => string;
  readonly onceReached: (condition: string) => string;
  readonly draws: (person: string, right: string) => string;
}
