import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

/** One command of `dayaq`. A file of `commands/` holds exactly one, and `commands/index.ts` lists it. */
export interface Command {
  /** What people type: `business-day`. */
  readonly name: string;
  /** How it is called, without `dayaq`: `business-day [--move YYYY-MM-DD]`. One form a line. */
  readonly usage: string;
  /** One line for `dayaq help`, without a full stop. */
  readonly summary: string;
  /** Does it, and answers with the exit code: 0 done, 1 the answer is no or something failed, 2 it was called wrongly. */
  run(argv: readonly string[], terminal: Terminal): Promise<number>;
}

/** Where a command speaks. `out` is its result and nothing else; progress, questions and trouble go to `say`. */
export interface Terminal {
  /** One line on stdout. */
  readonly out: (line: string) => void;
  /** One line on stderr. */
  readonly say: (line: string) => void;
  /** Asks on stderr and reads a line; undefined where nobody can answer (no terminal). */
  readonly ask: (question: string) => Promise<string | undefined>;
}

/** Called wrongly: the message says what was wrong, and the hint how it is called. */
export class UsageTrouble extends Error {
  override readonly name = "UsageTrouble";
}

/**
 * Reads options and positional arguments as `node:util` parseArgs does; anything unknown is a `UsageTrouble`.
 * `readOptions(argv, { record: { type: "string" } })` gives `{ values: { record?: string }, positionals }`.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  positionalsMax = 0,
) {
  const parsed = parse(argv, options);
  const extra = parsed.positionals[positionalsMax];
  if (extra !== undefined) throw new UsageTrouble(`“${extra}” is one argument too many`);
  return parsed;
}

function parse<const Options extends ParseArgsOptionsConfig>(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs says the same at length: “Unknown option '--foo'. To specify a positional argument …”
    const message = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? error.message) : String(error);
    throw new UsageTrouble(message.replace(/\.$/, ""), { cause: error });
  }
}
