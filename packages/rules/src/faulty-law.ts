/** A law that cannot be loaded. It names every fault at once: programme, expression and what is wrong. */
export class FaultyLaw extends Error {
  override readonly name = "FaultyLaw";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the law has ${faults.length} faults:\n${faults.map((it) => `- ${it}`).join("\n")}`);
    this.faults = faults;
  }
}
