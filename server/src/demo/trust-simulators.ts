import type { PublicJwk } from "@dayaq/contracts";
import type { CountryPack } from "@dayaq/country";
import { trustKey } from "../modules/agencies/index.ts";
import { inTransaction, type Pool } from "../platform/index.ts";

/** In a demonstration the agencies are simulators, which make their keys at their first start: we fetch them once they answer. In production an officer enters the keys that an agency handed over. */
export async function trustSimulators(
  pool: Pool,
  { agencies }: CountryPack,
  simulators: readonly string[],
): Promise<number> {
  const asked = simulators.flatMap((address) => agencies.map(({ code }) => keysOf(address, code)));
  const found = (await Promise.all(asked)).flat();
  await inTransaction(pool, async (tx) => {
    for (const { agency, key } of found) await trustKey(tx, agency, key); // a handful, once at start
  });
  return found.length;
}

async function keysOf(address: string, agency: string): Promise<{ agency: string; key: PublicJwk }[]> {
  const answer = await fetch(`${address}/${agency}/.well-known/jwks.json`);
  if (!answer.ok) return []; // that simulator does not speak for this agency
  const { keys } = (await answer.json()) as { keys: PublicJwk[] }; // our own simulator's answer
  return keys.map((key) => ({ agency, key }));
}
