import { type FieldError, officeOfferPage } from "@dayaq/portals";
import { minor } from "@dayaq/kernel";
import type { FullOffer } from "../../modules/entitlements/index.ts";
import { fullName, people, uuidsOf } from "../../modules/registry/index.ts";
import { decideWith } from "../decide.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { readerOf } from "../views/staff.ts";
import { explanationView } from "../views/explanation.ts";
import { PackWords } from "../views/words.ts";
import { namingOf, personNamed } from "./naming.ts";

export const deskOffer: PageRoute = {
  method: "GET",
  path: "/office/offers/:offer",
  may: "offer.confirm-at-desk",
  answer: async (ask) => {
    const offer = await findOffer(ask);
    return offer === undefined ? { trouble: "404" } : show(ask, offer);
  },
};

/** The claim names the officer who heard the yes, beside the person who said it. */
export const confirmAtDesk: PageRoute = {
  method: "POST",
  path: "/office/offers/:offer",
  may: "offer.confirm-at-desk",
  answer: async (ask) => {
    const { tx, ports, form, say } = ask;
    const offer = await findOffer(ask);
    if (offer === undefined) return { trouble: "404" };
    const about = reach(ask, "offer.confirm-at-desk", offer.about);
    const claimant = await personNamed(ask, "claimant");
    const errors = [
      ...(claimant === undefined ? [{ field: "claimant", message: say.t("desk-offer.who-missing") }] : []),
      ...(form["yes"] === "yes" ? [] : [{ field: "yes", message: say.t("desk-offer.yes-missing") }]),
    ];
    if (claimant === undefined || errors.length > 0) return show(ask, offer, errors);
    const what = { offerId: offer.id, by: { officer: readerOf(ask) }, claimant };
    const outcome = await decideWith(ask, [about, claimant], (learned) =>
      ports.modules.entitlements.confirmOffer(tx, what, learned),
    );
    if (!outcome.ok) return { trouble: "409" };
    const uuid = (await uuidsOf(tx, [claimant])).get(claimant) ?? "";
    return { go: ask.to.person(uuid), read: [about, claimant] };
  },
};

const findOffer = (ask: Ask): Promise<FullOffer | undefined> =>
  ask.ports.modules.entitlements.findOffer(ask.tx, numberIn(ask, "offer"));

async function show(ask: Ask, offer: FullOffer, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { tx, ports, say, shell } = ask;
  const about = reach(ask, "offer.confirm-at-desk", offer.about);
  const words = new PackWords(ports.pack, say.language);
  const person = (await people(tx, [about])).get(about);
  const naming = await namingOf(ask, about, `offers/${offer.id}`);
  const view = {
    id: String(offer.id),
    title: words.programme(offer.programme),
    sum: offer.award.kind === "due" ? offer.award.amount : minor(0),
    rhythm: words.rhythm(offer.programme),
    from: offer.arisenOn,
    why: explanationView(offer.trace, words, say, { is: about, nameOf: () => undefined }),
    personId: person?.uuid ?? "",
    personName: fullName(person),
    claimant: naming.view,
    ...(offer.state === "open" ? {} : { closed: offer.state }),
  };
  return {
    html: officeOfferPage(view, say, shell, errors),
    read: [about, ...naming.read],
    ...(errors.length > 0 ? { status: 422 } : {}),
  };
}
