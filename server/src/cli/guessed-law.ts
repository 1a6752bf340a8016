import type { LocalDate } from "@dayaq/kernel";
import { illustrativeIn, type Law, type Programme } from "@dayaq/rules";
import { Trouble } from "../platform/index.ts";

/** In production nothing is granted by itself on a rule that no source gives: such a right waits for whoever states its law. */
export function refuseGuessedLaw(law: Law, today: LocalDate): void {
  const guessed = law.programmes.filter((it) => grantsByItself(it) && illustrativeIn(law, it, today).length > 0);
  if (guessed.length === 0) return;
  const named = guessed.map((it) => `${it.code} (${illustrativeIn(law, it, today).join(", ")})`).join("; ");
  throw new Trouble(
    `The law cannot be put in use in production: no source gives part of what grants these rights by itself: ${named}. State their law, or let them be offered.`,
  );
}

/** In every case or in some. */
const grantsByItself = ({ mode, automaticWhen }: Programme): boolean =>
  mode === "automatic" || automaticWhen !== undefined;
