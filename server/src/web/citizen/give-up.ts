import { type FieldError, giveUpPage } from "@dayaq/portals";
import { type Ask, type PageAnswer, type PageRoute, reachSelf } from "../page-route.ts";
import { giveUp, giveUpErrors, giveUpView } from "../views/give-up.ts";
import { seePerson } from "../views/person.ts";

export const seeGiveUp: PageRoute = {
  method: "GET",
  path: "/rights/:right/give-up",
  may: "right.give-up",
  answer: (ask) => show(ask),
};

export const giveUpRight: PageRoute = {
  method: "POST",
  path: "/rights/:right/give-up",
  may: "right.give-up",
  answer: async (ask) => {
    const errors = giveUpErrors(ask);
    if (errors.length > 0) return show(ask, errors);
    const party = reachSelf(ask, "right.give-up");
    const { seen } = await seePerson(ask, party);
    const decision = seen.decisions.find(({ id }) => String(id) === ask.params["right"]);
    if (decision === undefined) return { trouble: "404" };
    const outcome = await giveUp(ask, party, decision, `party/${party}`);
    return outcome.ok ? { go: ask.to.rights() } : { trouble: "409" };
  },
};

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const party = reachSelf(ask, "right.give-up");
  const person = await seePerson(ask, party);
  const view = await giveUpView(ask, party, person);
  if (view === undefined) return { trouble: "404" };
  const html = giveUpPage(view, ask.say, ask.shell, errors);
  return { html, read: person.read, ...(errors.length > 0 ? { status: 422 } : {}) };
}
