import { contributionsPage } from "@dayaq/portals";
import { type PageRoute, reachSelf } from "../page-route.ts";
import { contributionsView } from "../views/contributions.ts";

export const myContributions: PageRoute = {
  method: "GET",
  path: "/contributions",
  may: "contributions.see",
  answer: async (ask) => {
    const party = reachSelf(ask, "contributions.see");
    const view = await contributionsView(ask, party);
    return view === undefined
      ? { trouble: "404" }
      : { html: contributionsPage(view, ask.say, ask.shell), read: [party] };
  },
};
