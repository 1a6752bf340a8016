import type { Choice } from "@dayaq/portals";
import { type FullOffer, isGrownUp } from "../../modules/entitlements/index.ts";
import { findByUuid, people, relativesOn } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";

const KIN = [
  { relation: "spouse", direction: "to" },
  { relation: "spouse", direction: "from" },
  { relation: "parent", direction: "to" },
  { relation: "parent", direction: "from" },
] as const;

/**
 * Whom the reader may name as the one who has the right. An offer about the reader: somebody of the family, such as the carer. An
 * offer about somebody else: the reader alone, so there is no choice. `read`: whom the choices name, for the audit.
 */
export async function claimantsFor(
  { tx, ports, today }: Pick<Ask, "tx" | "ports" | "today">,
  offer: FullOffer,
  party: number,
): Promise<{ readonly choices: Choice[]; readonly read: number[] }> {
  if (offer.about !== party) return { choices: [], read: [] };
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const asked = KIN.map((kin) => ({ partyId: party, ...kin }));
  const found = await relativesOn(tx, law, asked, today);
  const family = [...new Set(found.toSorted((a, b) => a.asked - b.asked).map(({ relative }) => relative))];
  const known = await people(tx, family);
  const canBe = family.flatMap((id) => {
    const person = known.get(id);
    // Of a birth that was withdrawn nothing is left: nobody without a name is asked about.
    return person && isGrownUp(person, today) && person.given !== "" ? [{ id, ...person }] : [];
  });
  return {
    choices: canBe.map(({ uuid, given, family: name }) => ({ value: uuid, label: `${given} ${name}` })),
    read: canBe.map(({ id }) => id),
  };
}

/** The one whom the form names: of the family where it has to be said, else the reader; undefined for anybody else. */
export async function claimantIn(
  ask: Pick<Ask, "tx" | "ports" | "form" | "today">,
  offer: FullOffer,
  party: number,
): Promise<number | undefined> {
  if (offer.about !== party) return party;
  const named = ask.form["claimant"];
  const { choices } = await claimantsFor(ask, offer, party);
  return choices.some(({ value }) => value === named) ? findByUuid(ask.tx, named ?? "") : undefined;
}
