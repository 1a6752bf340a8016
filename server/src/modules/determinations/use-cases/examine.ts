import { type Claim, type Determination, explainable, type Explanation, type World } from "@dayaq/rules";
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
  /** The same if this party asked for it on that day, once more where somebody had before: worked out when it is asked for. */
  explainIfAskedBy(party: number): Explanation;
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
      return {
        programme,
        about,
        determination,
        explanation: explain(on),
        explainFully: () => explainFully(on),
        explainIfAskedBy: (party) => {
          const asked = withClaim(world, { id: LAST_OF_ITS_DAY, programme, about, by: party, on });
          return explainable(law, programme, asked, about).explain(on);
        },
      };
    }),
  );
}

/** Claims of one day count in the order of their ids, and stored ones are digits. */
const LAST_OF_ITS_DAY = "supposed";

const withClaim = (world: World, claim: Claim): World => ({
  facts: (person, kind) => world.facts(person, kind),
  relatedTo: (person, kind) => world.relatedTo(person, kind),
  claims: (programme, about) => {
    const made = world.claims(programme, about);
    return programme === claim.programme && about === claim.about ? [...made, claim] : made;
  },
  ...(world.silence === undefined ? {} : { silence: world.silence.bind(world) }),
});
