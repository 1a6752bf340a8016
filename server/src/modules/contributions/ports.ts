import type { Contributions as Rules } from "@dayaq/country";
import type { LocalDate } from "@dayaq/kernel";
import type { LineRules } from "./use-cases/read-lines.ts";

/** What this module needs of the country. */
export interface ContributionPorts extends LineRules {
  readonly rules: Rules;
}

/** The number and the day under which a transaction learns. */
export interface Learned {
  readonly known: number;
  readonly today: LocalDate;
}
