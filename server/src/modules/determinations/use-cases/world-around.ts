import type { Claim, Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { dependenciesOf } from "../domain/readers.ts";
import type { DeterminationPorts, WholeWorld } from "../ports.ts";

interface Asked {
  readonly programmes: readonly string[];
  /** As known at a number; absent: now. */
  readonly knownAt?: number;
}

/**
 * The facts around these parties and what people asked for: about them, and about others whose rights theirs rest on, as an
 * infant's allowance rests on what the household asked for. Who those are is known when the facts are, so where any of them asked
 * for something it is read once more, with whoever did.
 */
export async function worldAround(
  tx: Tx,
  law: Law,
  abouts: readonly number[],
  { programmes, knownAt }: Asked,
  ports: Pick<DeterminationPorts, "loadWorld" | "claims">,
): Promise<WholeWorld> {
  const at = knownAt === undefined ? {} : { knownAt };
  const load = (claims: readonly Claim[]) => ports.loadWorld(tx, law, abouts, { ...at, programmes, claims });
  const own = await ports.claims(tx, abouts, knownAt);
  const world = await load(own);
  const rested = restedOn(law, programmes);
  if (rested.size === 0) return world;
  const near = new Set(abouts);
  // In the registry a person is a party id.
  const others = (world.told().people as readonly number[]).filter((it) => !near.has(it));
  const asked = (await ports.claims(tx, others, knownAt)).filter(({ programme }) => rested.has(programme));
  return asked.length === 0 ? world : load([...own, ...asked]);
}

const known = new WeakMap<Law, ReadonlyMap<string, readonly string[]>>();

/** Rights that one of these rests on and that are somebody's for the asking. */
function restedOn(law: Law, programmes: readonly string[]): ReadonlySet<string> {
  let all = known.get(law);
  if (all === undefined) {
    const isAutomatic = new Set(law.programmes.filter(({ mode }) => mode === "automatic").map(({ code }) => code));
    const read = dependenciesOf(law).filter(
      ({ kind, path, end }) => end === "asked" && path.length > 0 && !isAutomatic.has(kind),
    );
    const byProgramme = Map.groupBy(read, ({ programme }) => programme);
    known.set(law, (all = new Map([...byProgramme].map(([code, its]) => [code, its.map(({ kind }) => kind)]))));
  }
  return new Set(programmes.flatMap((it) => all.get(it) ?? []));
}
