/** A test file that cannot be understood: on which line, and what to write instead. */
export class TestFault extends Error {
  override readonly name = "TestFault";
  readonly line: number;

  constructor(line: number, says: string) {
    super(says);
    this.line = line;
  }
}
