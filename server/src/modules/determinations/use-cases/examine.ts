import { type Determination, explainable, type Explanation } from "@dayaq/rules";
import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { StoredLaw } from "../law-store.ts";
import type { DeterminationPorts } from "../ports.ts";
import { worldAround } from "./world-around.ts";

/** The answer of one programme about one party, with its reasons on a day; nothing is stored. */
export interface Examined {
  readonly programme: string;
  readonly about: number;
  readonly determination: Determination;
  readonly explanation: Explanation;
  /** The same with what would have to be otherwise: worked out when it is asked for. */
  explainFully(): Explanation;
}

/** Every programme of the law about these parties, with reasons: why, and why not. Programmes about another kind of party answer no. */
export async function examine(
  tx: Tx,
  { law }: StoredLaw,
  abouts: readonly number[],
  on: LocalDate,
  ports: Pick<DeterminationPorts, "loadWorld" | "claims">,
  programmes: readonly string[] = law.programmes.map(({ code }) => code),
): Promise<Examined[]> {
  const world = await worldAround(tx, law, abouts, { programmes }, ports);
  return abouts.flatMap((about) =>
    programmes.map((programme) => {
      const { determination, explain, explainFully } = explainable(law, programme, world, about);
      return { programme, about, determination, explanation: explain(on), explainFully: () => explainFully(on) };
    }),
  );
}
