import { minor } from "@dayaq/kernel";
import type { PhoneOffer, PhoneView } from "@dayaq/portals";
import type { FullOffer } from "../../modules/entitlements/index.ts";
import { claimantsFor } from "../citizen/claimants.ts";
import { people } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { explanationView } from "../views/explanation.ts";
import { PackWords } from "../views/words.ts";
import { type Resident, residentOf } from "./residents.ts";

type Seen = Pick<Ask, "tx" | "ports" | "say" | "to" | "today">;
type Owner = Omit<Resident, "identifiers">;

/** As many messages as one scrolls through on a phone. */
const MESSAGES_SHOWN = 12;

/** Whose phones can be looked at: the residents of the desks and whom they are married to. */
export async function ownersOf({ tx }: Pick<Ask, "tx">, shown: readonly Resident[]): Promise<Owner[]> {
  const spouses = [...new Set(shown.flatMap(({ spouse }) => spouse ?? []))].filter(
    (it) => !shown.some(({ party }) => party === it),
  );
  const known = await people(tx, spouses);
  return [...shown, ...[...known].map(([party, person]) => residentOf(party, person))];
}

export async function phoneView(
  { tx, ports, say, today }: Seen,
  owners: readonly Owner[],
  owner: Owner,
  kept: string,
): Promise<PhoneView> {
  const { notices, entitlements } = ports.modules;
  const told = await notices.of(tx, owner.party, MESSAGES_SHOWN);
  const { offers } = await entitlements.rightsOf(tx, owner.party);
  const words = new PackWords(ports.pack, say.language);
  const abouts = await people(
    tx,
    offers.map(({ about }) => about),
  );
  const own = offers.filter(({ toldTo }) => toldTo.includes(owner.party));
  const offerOf = async (offer: FullOffer): Promise<PhoneOffer> => ({
    id: String(offer.id),
    title: words.programme(offer.programme),
    sum: offer.award.kind === "due" ? offer.award.amount : minor(0),
    statement: say.t("offer.statement", {
      whose: offer.about === owner.party ? "own" : "other",
      name: abouts.get(offer.about)?.given ?? "",
    }),
    claimants: (await claimantsFor({ tx, ports, today }, offer, owner.party)).choices,
  });
  const nameOf = (party: number): string | undefined => owners.find((it) => it.party === party)?.given;
  const messages = [];
  for (const notice of told) {
    // A dozen at most; each names one decision.
    const decision =
      notice.decisionId === undefined ? undefined : await entitlements.findDecision(tx, notice.decisionId);
    messages.push({
      id: String(notice.id),
      on: notice.toldOn,
      text: notice.smsText,
      ...(decision === undefined
        ? {}
        : { why: explanationView(decision.trace, words, say, { is: owner.party, nameOf }) }),
    });
  }
  return {
    kept,
    owners: owners.map(({ uuid, given }) => ({ personId: uuid, name: given, unread: 0 })),
    personId: owner.uuid,
    name: owner.name,
    messages,
    offers: await Promise.all(own.map(offerOf)),
  };
}
