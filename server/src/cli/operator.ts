/** Whoever works at the machine, as traces name them: by the number of the account there, never by a name. */
export const operator = (): string => `operator/${process.getuid?.() ?? "unknown"}`;
