import { FaultyLaw } from "@dayaq/rules";
import { diskFull, isDiskFull, reportIncident, Trouble } from "../platform/index.ts";

/**
 * What a person can mend is one sentence. Of anything else only the number under which its kind and its place are written down:
 * its own words may quote a person's data. Whoever develops asks for them.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof Trouble || error instanceof FaultyLaw) return error.message;
  if (isDiskFull(error)) return diskFull(error).message;
  if (process.env["DAYAQ_ERRORS"] === "full")
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Dayaq failed, and it is our fault: incident ${reportIncident(error)}. With DAYAQ_ERRORS=full it is told in its own words, which may name a person.`;
}
