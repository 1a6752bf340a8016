import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileLaw, FaultyLaw, type Law, NotCompilable } from "@dayaq/rules";
import { type Change, type Reform, reform } from "@dayaq/rules/reform";
import { Trouble } from "../../platform/index.ts";
import { faultsOfShape } from "./reform-shape.ts";

export interface ReformedLaw {
  readonly reform: Reform;
  readonly law: Law;
}

/**
 * The reform that a file of TypeScript states, and the law as it would be. The file runs: whoever names it has written it. Throws
 * `Trouble` of one sentence: the file, and where it can be known the programme and the expression.
 */
export async function reformedBy(file: string, law: Law, languages: readonly string[]): Promise<ReformedLaw> {
  const wrong = (says: string, cause?: unknown) => new Trouble(`${file}: ${says.replace(/\.$/, "")}.`, { cause });
  if (!existsSync(file)) throw wrong("there is no such file");
  if (!/\.m?ts$/.test(file)) throw wrong("a reform is a file of TypeScript, whose name ends in .ts");
  let loaded: unknown;
  try {
    loaded = await imported(path.resolve(file));
  } catch (error) {
    throw wrong(whatBroke(error, file), error);
  }
  const faults = faultsOfShape(loaded);
  if (faults.length > 0) throw wrong(faults.join("; "));
  const { reform: stated } = loaded as { readonly reform: Reform }; // of its shape, by now
  try {
    const reformed = reform(law, stated, languages);
    stated.changes.forEach((_, last) => checkCompilable(stated, last, law, languages));
    return { reform: stated, law: reformed };
  } catch (error) {
    if (error instanceof FaultyLaw) throw wrong(error.faults.join("; "), error);
    throw error;
  }
}

/** A right may ask for what can be asked of one person, and not of everybody at once. */
function checkCompilable({ title, changes }: Reform, last: number, law: Law, languages: readonly string[]): void {
  const change = changes[last] as Change; // one of them
  const right = "add" in change ? change.add : "replace" in change ? change.replace : undefined;
  if (right === undefined) return;
  try {
    compileLaw(reform(law, { title, changes: changes.slice(0, last + 1) }, languages));
  } catch (error) {
    if (!(error instanceof NotCompilable)) throw error;
    throw new FaultyLaw([`programme ${right.code} cannot be asked of everybody at once: ${error.message}`]);
  }
}

/** A file may stand anywhere: our packages are found from here, and it is read as a module whatever stands beside it. */
async function imported(file: string): Promise<unknown> {
  const { href } = pathToFileURL(file);
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith("@dayaq/") && context.parentURL === href
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
    load: (url, context, next) => next(url, url === href ? { ...context, format: "module-typescript" } : context),
  });
  try {
    return await import(href);
  } finally {
    hooks.deregister();
  }
}

/** In one sentence, with the line where Node knows it. */
function whatBroke(error: unknown, file: string): string {
  if (error instanceof FaultyLaw) return error.faults.join("; ");
  if (!(error instanceof Error)) return `it threw ${String(error)}`;
  const [, line] =
    new RegExp(`${path.basename(file).replaceAll(/[^\w]/g, String.raw`\$&`)}:(\\d+)`).exec(error.stack ?? "") ?? [];
  const at = line === undefined ? "" : `line ${line}: `;
  const [first = ""] = error.message.trim().split(/\n| imported from /);
  return `${at}${first}`;
}
