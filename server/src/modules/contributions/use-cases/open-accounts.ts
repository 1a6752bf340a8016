import type { Contributions as Rules } from "@dayaq/country";
import type { Tx } from "../../../platform/index.ts";
import {
  type Changed,
  type FactLaw,
  holdersOf,
  identifiersOf,
  identifierText,
  identify,
  resolve,
} from "../../registry/index.ts";
import type { Learned } from "../ports.ts";
import { keepAccounts, nextAccounts } from "../store/accounts.ts";

/**
 * Opens the account of everybody who is insured by what was just learned and has no number yet: once, whatever comes again.
 * Call it with them locked. Answers with the numbers given, as `identifierText` has them: somebody may have been named by one.
 */
export async function openAccounts(
  tx: Tx,
  law: FactLaw,
  changed: readonly Changed[],
  { insuredBy, accounts }: Rules,
  learned: Learned,
): Promise<string[]> {
  const touched = [...new Set(changed.flatMap(({ kind, partyId }) => (kind === insuredBy ? [partyId] : [])))];
  if (touched.length === 0) return [];
  const { scheme } = accounts.value;
  const numbered = await identifiersOf(tx, touched);
  const without = touched.filter((party) => numbered.get(party)?.some((it) => it.scheme === scheme) !== true);
  const insured = await holdersOf(tx, law, without, insuredBy);
  const numbers = await freeNumbers(tx, accounts.value, insured.length);
  const given = numbers.map((value, at) => ({ scheme, value, partyId: insured[at] as number })); // a number for each
  await identify(tx, given);
  await keepAccounts(tx, given, learned);
  return given.map(identifierText);
}

/** The next numbers that nobody has: another house may have given out one of ours. */
async function freeNumbers(tx: Tx, { scheme, numberOf }: Rules["accounts"]["value"], count: number): Promise<string[]> {
  const free: string[] = [];
  while (free.length < count) {
    const drawn = (await nextAccounts(tx, count - free.length)).map(numberOf); // nearly always once
    const taken = await resolve(
      tx,
      drawn.map((value) => ({ scheme, value })),
    );
    free.push(...drawn.filter((value) => !taken.has(identifierText({ scheme, value }))));
  }
  return free;
}
