import type { LocalDate } from "@dayaq/kernel";
import type { Award } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { isGrownUp } from "../domain/grown-up.ts";
import { isDue } from "../domain/right.ts";
import type { EntitlementPorts } from "../ports.ts";

/** Nearest first: the first group in which somebody lives is told. */
const KIN = [
  { relation: "household-representative", direction: "to" },
  { relation: "guardian", direction: "to" },
  { relation: "spouse", direction: "to" },
  { relation: "spouse", direction: "from" },
  { relation: "parent", direction: "from" },
  { relation: "parent", direction: "to" },
] as const;

/** Who is told of an offer: those named by it; else the grown-up whom it is about; else the nearest who live and are that today. */
export async function whomToTell(
  tx: Tx,
  offers: readonly { readonly about: number; readonly award: Award }[],
  today: LocalDate,
  ports: Pick<EntitlementPorts, "relativesOn" | "people">,
): Promise<number[][]> {
  if (offers.length === 0) return [];
  const asked = offers.flatMap(({ about }) => KIN.map((kin) => ({ partyId: about, ...kin })));
  const found = await ports.relativesOn(tx, asked, today);
  const named = offers.map(({ award }) =>
    isDue(award) ? award.shares.map((share) => (share.payee ?? share.beneficiary) as number) : [],
  ); // party ids
  const parties = [
    ...new Set([...offers.map(({ about }) => about), ...found.map(({ relative }) => relative), ...named.flat()]),
  ];
  const people = await ports.people(tx, parties);
  const canBeTold = (party: number): boolean => isGrownUp(people.get(party), today);
  return offers.map(({ about }, index) => {
    const kinOf = KIN.map((_, nth) =>
      found.filter((it) => it.asked === index * KIN.length + nth).map(({ relative }) => relative),
    );
    const groups = [named[index] ?? [], [about], ...kinOf];
    return [...new Set(groups.map((group) => group.filter(canBeTold)).find((group) => group.length > 0) ?? [])];
  });
}
