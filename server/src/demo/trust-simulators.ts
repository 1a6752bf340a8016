import type { PublicJwk } from "@dayaq/contracts";
import type { CountryPack } from "@dayaq/country";
import { trustKey } from "../modules/agencies/index.ts";
import { inTransaction, type Pool } from "../platform/index.ts";

/** Whose word a country takes: its agencies by code, its banks by BIC. */
export const sendersOf = ({ agencies, accounts }: CountryPack): string[] => [
  ...agencies.map(({ code }) => code),
  ...accounts.banks.map(({ bic }) => bic),
];

/** In a demonstration the agencies are simulators, which make their keys at their first start: we fetch them once they answer. In production an operator enters the keys that were handed over: `dayaq agencies trust`. */
export async function trustSimulators(
  pool: Pool,
  senders: readonly string[],
  simulators: readonly string[],
): Promise<number> {
  const asked = simulators.flatMap((address) => senders.map((sender) => keysOf(address, sender)));
  const found = (await Promise.all(asked)).flat();
  await inTransaction(pool, async (tx) => {
    for (const { sender, key } of found) await trustKey(tx, sender, key); // a handful, once at start
  });
  return found.length;
}

async function keysOf(address: string, sender: string): Promise<{ sender: string; key: PublicJwk }[]> {
  const answer = await fetch(`${address}/${sender}/.well-known/jwks.json`);
  if (!answer.ok) return []; // that simulator does not speak for this sender
  const { keys } = (await answer.json()) as { keys: PublicJwk[] }; // our own simulator's answer
  return keys.map((key) => ({ sender, key }));
}
