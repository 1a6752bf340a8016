import { type FieldError, notGrantedPage } from "@dayaq/portals";
import { type Ask, type PageAnswer, type PageRoute, reachSelf } from "../page-route.ts";
import { contest, contestedView, contestOf, groundIn } from "../views/contest.ts";
import { seePerson } from "../views/person.ts";

/** Why one programme is not received, and the way to say that this is wrong. */
export const seeNo: PageRoute = {
  method: "GET",
  path: "/rights/not-granted/:programme",
  may: "no.contest",
  answer: async (ask) => show(ask),
};

export const contestNo: PageRoute = {
  method: "POST",
  path: "/rights/not-granted/:programme",
  may: "no.contest",
  answer: async (ask) => {
    const party = reachSelf(ask, "no.contest");
    const ground = groundIn(ask);
    if (ground === undefined) return show(ask, [{ field: "ground", message: ask.say.t("contest.missing") }]);
    const { view } = await seePerson(ask, party);
    const no = view.notNow.find(({ id }) => id === ask.params["programme"]);
    if (no === undefined) return { trouble: "404" };
    await contest(ask, { programme: no.id, party }, ground);
    return { go: ask.to.notGranted(no.id) };
  },
};

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const party = reachSelf(ask, "no.contest");
  const { view, read } = await seePerson(ask, party);
  const no = view.notNow.find(({ id }) => id === ask.params["programme"]);
  if (no === undefined) return { trouble: "404" }; // received, or no programme of ours
  const { id: programme, ...reasons } = no;
  const task = await contestOf(ask, { programme, party });
  return {
    html: notGrantedPage({ programme, ...reasons, ...contestedView(task) }, ask.say, ask.shell, errors),
    read,
    ...(errors.length > 0 ? { status: 422 } : {}),
  };
}
