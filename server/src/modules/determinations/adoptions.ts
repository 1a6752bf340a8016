import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";

/** That a law was put in use. Going back to an older one is an adoption too. */
export interface Adoption {
  readonly hash: string;
  /** Business day from which people could know of it. */
  readonly on: LocalDate;
}

/** Every law that was ever in use, the one in use first. */
export async function adoptions(tx: Tx): Promise<Adoption[]> {
  const { rows } = await tx.query<Adoption>(
    `select hash, known_on as "on" from determinations.adoption order by known_from desc`,
  );
  return rows;
}
