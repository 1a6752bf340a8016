import { type AtDesk, type FieldError, officeAskForPage, officeGiveUpPage } from "@dayaq/portals";
import { findByUuid, fullName } from "../../modules/registry/index.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { aboutErrors, aboutIn, askFor, askForView } from "../views/ask-for.ts";
import { giveUp, giveUpErrors, giveUpView } from "../views/give-up.ts";
import { seePerson, type SeenPerson } from "../views/person.ts";
import { readerOf } from "../views/staff.ts";
import { isOnPaper } from "./paper/home.ts";

/** What somebody who has come in says of their rights. It is kept who heard it, beside whose word it is. */

export const seeGiveUpAtDesk: PageRoute = {
  method: "GET",
  path: "/office/people/:person/rights/:right/give-up",
  may: "right.give-up-at-desk",
  answer: (ask) => showGiveUp(ask),
};

export const giveUpAtDesk: PageRoute = {
  method: "POST",
  path: "/office/people/:person/rights/:right/give-up",
  may: "right.give-up-at-desk",
  answer: async (ask) => {
    const errors = giveUpErrors(ask);
    if (errors.length > 0) return showGiveUp(ask, errors);
    const { party, person, desk } = await atDesk(ask, "right.give-up-at-desk");
    const decision = person.seen.decisions.find(({ id }) => String(id) === ask.params["right"]);
    if (decision === undefined) return { trouble: "404" };
    const outcome = await giveUp(ask, party, decision, readerOf(ask));
    return outcome.ok ? { go: ask.to.person(desk.personId), read: [party] } : { trouble: "409" };
  },
};

export const seeAskForAtDesk: PageRoute = {
  method: "GET",
  path: "/office/people/:person/ask-for/:programme",
  may: "right.ask-for-at-desk",
  answer: async (ask) => onPaper(ask) ?? showAskFor(ask),
};

export const askForAtDesk: PageRoute = {
  method: "POST",
  path: "/office/people/:person/ask-for/:programme",
  may: "right.ask-for-at-desk",
  answer: async (ask) => {
    const paper = onPaper(ask);
    if (paper !== undefined) return paper;
    const { party, person, desk } = await atDesk(ask, "right.ask-for-at-desk");
    const view = await askForView(ask, party, person);
    if (view === undefined) return { trouble: "404" };
    const about = await aboutIn(ask, view);
    const errors = [
      ...aboutErrors(about, ask),
      ...(ask.form["yes"] === "yes" ? [] : [{ field: "yes", message: ask.say.t("desk-ask-for.yes-missing") }]),
    ];
    if (about === undefined || errors.length > 0) return showAskFor(ask, errors);
    const outcome = await askFor(ask, { programme: view.programme, about, claimant: party }, readerOf(ask));
    return outcome.ok ? { go: ask.to.person(desk.personId), read: [party, about] } : { trouble: "409" };
  },
};

/** A household asks on paper, which has its own page: an officer enters the household and its word in one. */
function onPaper({ ports, params, to }: Ask): PageAnswer | undefined {
  const programme = ports.pack.programmes.find(({ code }) => code === params["programme"]);
  if (programme === undefined || !isOnPaper(programme)) return undefined;
  return { go: to.officePaper(params["person"] ?? "", programme.code) };
}

async function showGiveUp(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { party, person, desk } = await atDesk(ask, "right.give-up-at-desk");
  const view = await giveUpView(ask, party, person);
  if (view === undefined) return { trouble: "404" };
  return page(officeGiveUpPage({ ...view, ...desk }, ask.say, ask.shell, errors), person, errors);
}

async function showAskFor(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { party, person, desk } = await atDesk(ask, "right.ask-for-at-desk");
  const view = await askForView(ask, party, person);
  if (view === undefined) return { trouble: "404" };
  return page(officeAskForPage({ ...view, ...desk }, ask.say, ask.shell, errors), person, errors);
}

const page = (html: string, { read }: SeenPerson, errors: readonly FieldError[]): PageAnswer => ({
  html,
  read,
  ...(errors.length > 0 ? { status: 422 } : {}),
});

/** Who has come in. */
async function atDesk(
  ask: Ask,
  may: "right.give-up-at-desk" | "right.ask-for-at-desk",
): Promise<{ readonly party: number; readonly person: SeenPerson; readonly desk: AtDesk }> {
  const party = reach(ask, may, await findByUuid(ask.tx, ask.params["person"] ?? ""));
  const person = await seePerson(ask, party);
  return {
    party,
    person,
    desk: { personId: person.person?.uuid ?? "", personName: fullName(person.person) },
  };
}
