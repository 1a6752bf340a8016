import { officeContributionsPage } from "@dayaq/portals";
import { findByUuid } from "../../modules/registry/index.ts";
import { type PageRoute, reach } from "../page-route.ts";
import { contributionsView } from "../views/contributions.ts";

export const officeContributions: PageRoute = {
  method: "GET",
  path: "/office/people/:person/contributions",
  may: "contributions.see-at-desk",
  answer: async (ask) => {
    const personId = ask.params["person"] ?? "";
    const party = reach(ask, "contributions.see-at-desk", await findByUuid(ask.tx, personId));
    const view = await contributionsView(ask, party);
    if (view === undefined) return { trouble: "404" };
    return { html: officeContributionsPage({ ...view, personId }, ask.say, ask.shell), read: [party] };
  },
};
