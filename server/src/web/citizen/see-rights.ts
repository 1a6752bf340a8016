import { letterPage, myRightsPage, noticesPage, rightPage } from "@dayaq/portals";
import { partiesOf } from "../../modules/entitlements/index.ts";
import { fullName, givenNames, membersOf, people } from "../../modules/registry/index.ts";
import { numberIn } from "../asked.ts";
import { type Ask, OutOfReach, type PageRoute, reach, reachSelf } from "../page-route.ts";
import { decisionView, rightDecided } from "../views/decision.ts";
import { noticeViews } from "../views/notices.ts";
import { seePerson } from "../views/person.ts";
import type { RightsContext } from "../views/rights.ts";
import { signedOf } from "../views/signed.ts";
import { PackWords } from "../views/words.ts";

export const myRights: PageRoute = {
  method: "GET",
  path: "/rights",
  may: "rights.see",
  answer: async (ask) => {
    const { person, view, read } = await seePerson(ask, reachSelf(ask, "rights.see"));
    return { html: myRightsPage({ givenName: person?.given ?? "", ...view }, ask.say, ask.shell), read };
  },
};

export const oneRight: PageRoute = {
  method: "GET",
  path: "/rights/:right",
  may: "rights.see",
  answer: async (ask) => {
    const party = reachSelf(ask, "rights.see");
    const { view, seen, words, nameOf, signedOf: signed, read } = await seePerson(ask, party);
    const decision = seen.decisions.find(({ id }) => String(id) === ask.params["right"]);
    if (decision === undefined) return { trouble: "404" };
    const context: RightsContext = { party, today: ask.today, words, say: ask.say, nameOf, signedOf: signed };
    const decisions = seen.decisions.filter(
      ({ programme, about }) => programme === decision.programme && about === decision.about,
    );
    const right =
      view.rights.find(({ id }) => decisions.some((it) => String(it.id) === id)) ?? rightDecided(decision, context);
    return {
      html: rightPage({ right, decisions: decisions.map((it) => decisionView(it, context)) }, ask.say, ask.shell),
      read,
    };
  },
};

export const myNotices: PageRoute = {
  method: "GET",
  path: "/notices",
  may: "notice.see",
  answer: async (ask) => {
    const party = reachSelf(ask, "notice.see");
    const notices = await noticeViews(ask, party);
    const unread = notices.filter((it) => it.unread);
    for (const { id } of unread) await ask.ports.modules.notices.markRead(ask.tx, party, Number(id)); // a person's few new ones
    return { html: noticesPage({ notices }, ask.say, ask.shell), read: [party] };
  },
};

export const letter: PageRoute = {
  method: "GET",
  path: "/letters/:decision",
  may: "letter.see",
  answer: async (ask) => {
    const decision = await ask.ports.modules.entitlements.findDecision(ask.tx, numberIn(ask, "decision"));
    if (decision === undefined) return { trouble: "404" };
    const parties = partiesOf({ ...decision, right: decision.decided });
    const party = await addressee(ask, parties);
    const person = (await people(ask.tx, [party])).get(party);
    const names = await givenNames(ask.tx, parties);
    const words = new PackWords(ask.ports.pack, ask.say.language);
    const context: RightsContext = {
      party,
      today: ask.today,
      words,
      say: ask.say,
      nameOf: (id) => names.get(id),
      signedOf: await signedOf(ask, [decision]),
    };
    const { what, on, by } = decisionView(decision, context);
    return {
      read: [...new Set([party, decision.about])],
      html: letterPage(
        {
          number: String(decision.id),
          on,
          what,
          by,
          to: fullName(person),
          right: rightDecided(decision, context),
          lawHash: decision.lawHash,
          appealableUntil: decision.appealableUntil,
          ...(decision.reason === null ? {} : { officerReason: decision.reason }),
        },
        ask.say,
        ask.shell,
      ),
    };
  },
};

/** As whom the letter speaks to the reader, when it is theirs under whichever of their records; for staff to the first who is paid. */
async function addressee(ask: Ask, parties: readonly number[]): Promise<number> {
  const { reader } = ask;
  if (reader?.role !== "citizen") return reach(ask, "letter.see", parties[1] ?? parties[0]);
  const members = await membersOf(ask.tx, reader.partyId === undefined ? [] : [reader.partyId]);
  const own = parties.find((party) => members.has(party));
  if (own === undefined) throw new OutOfReach();
  reach(ask, "letter.see", members.get(own));
  return own;
}
