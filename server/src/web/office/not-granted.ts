import { type FieldError, officeNotGrantedPage, officeNotGrantedTodayPage } from "@dayaq/portals";
import { findNotGranted, type NotGranted } from "../../modules/life-events/index.ts";
import { findByUuid, givenNames, people } from "../../modules/registry/index.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { contest, contestedView, contestOf, groundIn } from "../views/contest.ts";
import { type Called, eventWords, notGrantedToday } from "../views/not-granted.ts";
import { reasonsFor } from "../views/not-now.ts";
import { PackWords } from "../views/words.ts";

/** Every no of today by name: whoever is listed was read, and the audit says so. */
export const noesOfToday: PageRoute = {
  method: "GET",
  path: "/office/not-granted",
  may: "no.see",
  answer: async (ask) => {
    const { view, shown } = await notGrantedToday(ask, (noes) => calledInOffice(ask, noes));
    return { html: officeNotGrantedTodayPage(view, ask.say, ask.shell), read: shown.map(({ about }) => about) };
  },
};

async function calledInOffice(ask: Ask, noes: readonly NotGranted[]): Promise<Called> {
  const { tx, to } = ask;
  const abouts = [...new Set(noes.map(({ about }) => reach(ask, "no.see", about)))];
  const names = await givenNames(tx, abouts);
  const known = await people(tx, abouts);
  return new Map(
    [...known].map(([about, { uuid, family }]) => [
      about,
      {
        who: `${names.get(about) ?? ""} ${family}`.trim() || ask.say.t("not-granted.somebody"),
        to: (programme: string) => to.officeNotGranted(uuid, programme),
      },
    ]),
  );
}

/** One no of one person: why, and the case that can be opened for it. */
export const no: PageRoute = {
  method: "GET",
  path: "/office/people/:person/not-granted/:programme",
  may: "no.see",
  answer: async (ask) => show(ask),
};

/** The person says that it is wrong, and the officer writes down what is. */
export const contestNoAtDesk: PageRoute = {
  method: "POST",
  path: "/office/people/:person/not-granted/:programme",
  may: "no.contest-at-desk",
  answer: async (ask) => {
    const party = reach(ask, "no.contest-at-desk", await findByUuid(ask.tx, ask.params["person"] ?? ""));
    const programme = ask.params["programme"] ?? "";
    if (!isProgramme(ask, programme)) return { trouble: "404" };
    const ground = groundIn(ask);
    if (ground === undefined) return show(ask, [{ field: "ground", message: ask.say.t("contest.missing") }]);
    await contest(ask, { programme, party }, ground);
    return { go: ask.to.officeNotGranted(ask.params["person"] ?? "", programme), read: [party] };
  },
};

const isProgramme = ({ ports }: Ask, programme: string): boolean =>
  ports.pack.programmes.some(({ code }) => code === programme);

async function show(ask: Ask, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { tx, ports, say, shell, params } = ask;
  const party = reach(ask, "no.see", await findByUuid(tx, params["person"] ?? ""));
  const programme = params["programme"] ?? "";
  if (!isProgramme(ask, programme)) return { trouble: "404" };
  const { entitlements } = await ports.modules.entitlements.rightsOf(tx, party);
  // Granted since: the person's page says what and how much.
  if (entitlements.some((it) => it.programme === programme && it.about === party))
    return { go: ask.to.person(params["person"] ?? ""), read: [party] };
  const person = (await people(tx, [party])).get(party);
  const given = (await givenNames(tx, [party])).get(party) ?? "";
  const last = await findNotGranted(tx, { programme, about: party });
  const task = await contestOf(ask, { programme, party });
  const view = {
    programme,
    title: new PackWords(ports.pack, say.language).programme(programme),
    personId: params["person"] ?? "",
    personName: `${given} ${person?.family ?? ""}`.trim(),
    ...(await reasonsFor(ask, party, programme)),
    ...(last === undefined ? {} : { event: eventWords(last, say) }),
    ...contestedView(task),
    ...(task === undefined ? {} : { taskId: String(task.id) }),
  };
  return {
    html: officeNotGrantedPage(view, say, shell, errors),
    read: [party],
    ...(errors.length > 0 ? { status: 422 } : {}),
  };
}
