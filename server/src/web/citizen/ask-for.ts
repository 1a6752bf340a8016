import { askForPage, type FieldError } from "@dayaq/portals";
import { type Ask, type PageAnswer, type PageRoute, reachSelf } from "../page-route.ts";
import { aboutErrors, aboutIn, askFor, askForView } from "../views/ask-for.ts";
import { seePerson } from "../views/person.ts";

export const seeAskFor: PageRoute = {
  method: "GET",
  path: "/rights/ask-for/:programme",
  may: "right.ask-for",
  answer: (ask) => show(ask),
};

export const askForRight: PageRoute = {
  method: "POST",
  path: "/rights/ask-for/:programme",
  may: "right.ask-for",
  answer: async (ask) => {
    const claimant = reachSelf(ask, "right.ask-for");
    const view = await askForView(ask, claimant, await seePerson(ask, claimant));
    if (view === undefined) return { trouble: "404" };
    const about = await aboutIn(ask, view);
    if (about === undefined) return show(ask, aboutErrors(about, ask));
    const outcome = await askFor(ask, { programme: view.programme, about, claimant }, `party/${claimant}`);
    if (!outcome.ok) return { trouble: "409" };
    // Where no answer could be given yet, the page says until when there will be one.
    const after = await askForView(ask, claimant, await seePerson(ask, claimant));
    return { go: after?.asked === undefined ? ask.to.rights() : ask.to.askFor(view.programme) };
  },
};

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const claimant = reachSelf(ask, "right.ask-for");
  const person = await seePerson(ask, claimant);
  const view = await askForView(ask, claimant, person);
  if (view === undefined) return { trouble: "404" };
  const html = askForPage(view, ask.say, ask.shell, errors);
  return { html, read: person.read, ...(errors.length > 0 ? { status: 422 } : {}) };
}
