import {
  type FieldError,
  type PaperFields,
  paperCheckPage,
  paperFormPage,
  paperHomePage,
  type PaperMember,
} from "@dayaq/portals";
import type { Programme } from "@dayaq/rules";
import { findByUuid, fullName, lockAround, people, type Person } from "../../../modules/registry/index.ts";
import { wholeNumberIn } from "../../asked.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../../page-route.ts";
import { nameOr } from "../../views/names.ts";
import { accountIn } from "../../views/staff.ts";
import { PackWords } from "../../views/words.ts";
import { enterSaid, paperOf, type Version } from "./enter.ts";
import { anotherForm, fieldsIn, fieldsOfHome, firstFields, hasMode, rowsOf, staleness } from "./fields.ts";
import { type Home, homeOf, isOnPaper } from "./home.ts";
import { outcomeOf } from "./outcome.ts";
import { schemeOf } from "./read-members.ts";
import { readPaper } from "./said.ts";

const PATH = "/office/people/:person/paper/:programme";

/** Where an officer enters what a household applied for on paper; of one that is known, its members to confirm, and what came of it. */
export const seePaper: PageRoute = {
  method: "GET",
  path: PATH,
  may: "right.ask-for-at-desk",
  answer: async (ask) => {
    const at = await paperAt(ask);
    return at === undefined ? { trouble: "404" } : show(ask, at, await firstFields(ask, at));
  },
};

/** Every step of it: one more row, the check, a change after it, a correction of the household, and the entry itself. */
export const sendPaper: PageRoute = {
  method: "POST",
  path: PATH,
  may: "right.ask-for-at-desk",
  answer: async (ask) => {
    const at = await paperAt(ask);
    if (at === undefined) return { trouble: "404" };
    const fields = fieldsIn(ask.form);
    if (!hasMode(fields)) return { trouble: "409" };
    switch (ask.form["act"]) {
      case "add":
        return show(ask, at, { ...fields, rows: String(rowsOf(fields) + 1) });
      case "mend":
        return show(ask, at, fields);
      case "correct":
        return at.home?.paper === undefined ? { trouble: "409" } : show(ask, at, await fieldsOfHome(ask, at.home));
      case "enter":
        return enter(ask, at, fields);
      default:
        return check(ask, at, fields);
    }
  },
};

/** The right, the person from whose page it is entered, and their household where it is known. */
interface At {
  readonly programme: Programme;
  readonly person: Person;
  readonly home: Home | undefined;
}

async function paperAt(ask: Ask): Promise<At | undefined> {
  const { tx, ports, params } = ask;
  const party = reach(ask, "right.ask-for-at-desk", await findByUuid(tx, params["person"] ?? ""));
  const programme = ports.pack.programmes.find((it) => it.code === params["programme"] && isOnPaper(it));
  const person = (await people(tx, [party])).get(party);
  return programme === undefined || person === undefined
    ? undefined
    : { programme, person, home: await homeOf(ask, party) };
}

async function check(ask: Ask, at: At, fields: PaperFields): Promise<PageAnswer> {
  const { said, errors, found } = await readPaper(ask, fields, at);
  if (said === undefined || staleness(fields, at.home) !== undefined) return show(ask, at, fields, { errors, found });
  const { since, received, papers, notary, agrees } = said;
  const members = said.members.map((it) => memberView(it, ask));
  const view = { ...headOf(ask, at), fields, since, received, papers, notary, agrees, members };
  return { html: paperCheckPage(view, ask.say, ask.shell), read: readOf(at, found) };
}

async function enter(ask: Ask, before: At, fields: PaperFields): Promise<PageAnswer> {
  const first = await readPaper(ask, fields, before);
  // Two officers with the same family, or one who pressed twice: whoever holds its members goes first, and the other looks again.
  await lockAround(ask.tx, readOf(before, first.found));
  const at = await paperAt(ask);
  const { entry = "" } = fields;
  if (at === undefined || !/^[0-9a-f-]{36}$/.test(entry)) return { trouble: "409" };
  const { said, errors, found } = await readPaper(ask, fields, at);
  if (said === undefined) return show(ask, at, fields, { errors, found });
  const paper = await paperOf(ask, said, { programme: at.programme, entry, replaces: replacedBy(fields) });
  const sent = await ask.ports.enteredBefore(ask.tx, paper);
  if (sent === "same") return { go: ask.to.officePaper(at.person.uuid, at.programme.code), read: readOf(at, found) };
  if (sent === "other")
    return show(ask, at, anotherForm(fields, at.home), { ...refusal(ask, "paper.error.sent-otherwise"), found });
  if (staleness(fields, at.home) !== undefined) return show(ask, at, fields, { errors, found });
  const entered = await enterSaid(ask, said, { programme: at.programme, paper });
  return entered ?? show(ask, at, fields, { ...refusal(ask, "paper.error.not-taken"), found });
}

/**
 * The version of the household's record that a form replaces: version 0 of a new record for a household that is new; undefined
 * where a known household is only confirmed.
 */
function replacedBy({ mode, entry = "", record = "", version }: PaperFields): Version | undefined {
  if (mode === "known") return undefined;
  return mode === "correct"
    ? { recordNo: record, version: wholeNumberIn(version) }
    : { recordNo: `paper-${entry}`, version: 0 };
}

const headOf = ({ ports, say }: Ask, { programme, person }: At) => ({
  programme: programme.code,
  title: new PackWords(ports.pack, say.language).programme(programme.code),
  personId: person.uuid,
  personName: fullName(person),
});

const readOf = ({ person, home }: At, found: readonly number[] = []): number[] => [
  ...new Set([
    person.party,
    ...(home === undefined ? [] : [home.party, ...home.members.map((it) => it.person.party)]),
    ...found,
  ]),
];

const memberView = (
  { person, speaks }: { readonly person: Person; readonly speaks: boolean },
  { say }: Ask,
): PaperMember => ({
  personId: person.uuid,
  name: nameOr(person, say),
  ...(person.bornOn === null ? {} : { bornOn: person.bornOn }),
  speaks,
});

/** What is wrong with a form as it was sent, and whom its numbers name. */
interface Wrong {
  readonly errors: readonly FieldError[];
  readonly found: readonly number[];
  /** 409 where all of it could be so, but not now; else 422. */
  readonly status?: 409;
}

const NOTHING_WRONG: Wrong = { errors: [], found: [] };

/** The form, or the household that is known; with everything that was typed. */
async function show(ask: Ask, at: At, sent: PaperFields, wrong: Wrong = NOTHING_WRONG): Promise<PageAnswer> {
  const { say, shell } = ask;
  const { home } = at;
  const stale = staleness(sent, home);
  // What was typed of a household that has become known meanwhile is not asked for any more; the rest stays.
  const fields = stale === undefined ? sent : { ...sent, mode: home === undefined ? "new" : "known" };
  const { errors, status = 422, found } = stale === undefined ? wrong : { ...wrong, ...refusal(ask, stale) };
  const answer = { read: readOf(at, found), ...(errors.length > 0 ? { status } : {}) };
  if (home === undefined || fields["mode"] === "correct") {
    const example = schemeOf(ask)?.example ?? "";
    const view = { ...headOf(ask, at), fields, rows: rowsOf(fields), example };
    return { html: paperFormPage(view, say, shell, errors), ...answer };
  }
  const view = {
    ...headOf(ask, at),
    fields,
    since: home.since,
    members: home.members.map((it) => memberView(it, ask)),
    ...(await enteredBy(ask, home)),
    ...(await withOutcome(ask, at.programme, home)),
  };
  return { html: paperHomePage(view, say, shell, errors), ...answer };
}

/** Told at the first field: it is of the form as a whole. */
const refusal = ({ say }: Ask, why: Refusal) =>
  ({ errors: [{ field: "received", message: say.t(why) }], status: 409 }) as const;

type Refusal = NonNullable<ReturnType<typeof staleness>> | "paper.error.sent-otherwise" | "paper.error.not-taken";

async function enteredBy({ tx, ports }: Ask, { paper }: Home): Promise<{ readonly enteredBy?: string }> {
  if (paper === undefined) return {};
  const names = await ports.modules.identity.staffNames(tx, [accountIn(paper.seenBy)]);
  return { enteredBy: names.get(accountIn(paper.seenBy)) ?? paper.seenBy };
}

async function withOutcome(ask: Ask, programme: Programme, home: Home) {
  const outcome = await outcomeOf(ask, programme.code, home);
  return outcome === undefined ? {} : { outcome };
}
