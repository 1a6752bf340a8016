import type { LocalDate, Outcome } from "@dayaq/kernel";
import type { Decided } from "../modules/entitlements/index.ts";
import { lockAround } from "../modules/registry/index.ts";
import { nextKnown } from "../platform/index.ts";
import type { Ask } from "./page-route.ts";

/** Somebody's word about a right, and all that follows from it, in the transaction of the page; with the people around these locked. */
export async function decideWith<Code extends string>(
  { tx, ports, today }: Pick<Ask, "tx" | "ports" | "today">,
  parties: readonly number[],
  say: (learned: { readonly known: number; readonly today: LocalDate }) => Promise<Outcome<Decided, Code>>,
): Promise<Outcome<Decided, Code>> {
  await lockAround(tx, parties);
  const outcome = await say({ known: await nextKnown(tx), today });
  if (outcome.ok) await ports.carryOut(tx, outcome.value, today);
  return outcome;
}
