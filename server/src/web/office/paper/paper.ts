import { randomUUID } from "node:crypto";
import {
  type FieldError,
  MEMBERS_MAX,
  type PaperFields,
  PAPERS,
  paperCheckPage,
  paperFormPage,
  paperHomePage,
  type PaperMember,
} from "@dayaq/portals";
import { isoDay } from "@dayaq/kernel";
import type { Programme } from "@dayaq/rules";
import {
  findByUuid,
  fullName,
  identifiersOf,
  lockAround,
  people,
  type Person,
} from "../../../modules/registry/index.ts";
import { wholeNumberIn } from "../../asked.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../../page-route.ts";
import { nameOr } from "../../views/names.ts";
import { accountIn } from "../../views/staff.ts";
import { PackWords } from "../../views/words.ts";
import { enterSaid, fieldsOfBody } from "./enter.ts";
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

const FIELDS = ["entry", "mode", "rows", "received", "since", "speaks", "notary", "declaration"] as const;

/** The fields that the form has, and no others. */
const fieldsIn = (form: Ask["form"]): PaperFields =>
  Object.fromEntries(
    [
      ...FIELDS,
      ...PAPERS.map((paper) => `seen-${paper}`),
      ...Array.from({ length: MEMBERS_MAX }, (_, index) => `member-${index + 1}`),
    ].flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])),
  );

/** Rows that a family of two parents needs at once; more are added one by one. */
const ROWS = 3;

const rowsOf = ({ rows = "" }: PaperFields): number => Math.min(Math.max(wholeNumberIn(rows), 1), MEMBERS_MAX);

/** Of a household that is known only the paper is asked for; else its first row holds the person themselves. */
async function firstFields(ask: Ask, { person, home }: At): Promise<PaperFields> {
  const fields = { entry: randomUUID(), received: isoDay(ask.today) };
  if (home !== undefined) return { ...fields, mode: "known" };
  const [own] = await ownNumbers(ask, [person.party]);
  return { ...fields, mode: "new", rows: String(ROWS), "member-1": own ?? "", speaks: "1" };
}

/** A household that was entered wrongly, as it was entered. */
async function fieldsOfHome(ask: Ask, { since, members, paper }: Home): Promise<PaperFields> {
  const numbers = await ownNumbers(
    ask,
    members.map(({ person }) => person.party),
  );
  return {
    ...(paper === undefined ? {} : fieldsOfBody(paper.body)),
    entry: randomUUID(),
    mode: "correct",
    rows: String(Math.max(members.length, ROWS)),
    since: isoDay(since),
    speaks: String(members.findIndex(({ speaks }) => speaks) + 1),
    ...Object.fromEntries(numbers.map((number, index) => [`member-${index + 1}`, number])),
  };
}

async function ownNumbers(ask: Ask, parties: readonly number[]): Promise<string[]> {
  const scheme = schemeOf(ask)?.code;
  const numbers = await identifiersOf(ask.tx, parties);
  return parties.map((party) => numbers.get(party)?.find((it) => it.scheme === scheme)?.value ?? "");
}

async function check(ask: Ask, at: At, fields: PaperFields): Promise<PageAnswer> {
  const { said, errors, found } = await readPaper(ask, fields, at);
  if (said === undefined || isStale(fields, at)) return show(ask, at, fields, { errors, found });
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
  const { entry = "", mode } = fields;
  if (at === undefined || !/^[0-9a-f-]{36}$/.test(entry)) return { trouble: "409" };
  if (mode === "new" && at.home?.recordNo === `paper-${entry}`)
    return { go: ask.to.officePaper(at.person.uuid, at.programme.code), read: readOf(at) };
  const { said, errors, found } = await readPaper(ask, fields, at);
  if (said === undefined || isStale(fields, at)) return show(ask, at, fields, { errors, found });
  return enterSaid(ask, said, { ...at, entry, isTyped: mode !== "known" });
}

/** What the form is for is no more: the household became known meanwhile, or is known no more. */
const isStale = ({ mode }: PaperFields, { home }: At): boolean =>
  mode === "new" ? home !== undefined : mode === "correct" ? home?.paper === undefined : home === undefined;

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

const NOTHING_WRONG = { errors: [], found: [] } as const;

/** The form, or the household that is known; with everything that was typed. */
async function show(
  ask: Ask,
  at: At,
  fields: PaperFields,
  { errors, found }: { readonly errors: readonly FieldError[]; readonly found: readonly number[] } = NOTHING_WRONG,
): Promise<PageAnswer> {
  const { say, shell } = ask;
  const status = errors.length > 0 || (isStale(fields, at) && ask.form["act"] !== undefined) ? { status: 422 } : {};
  const { home } = at;
  if (home === undefined || (fields["mode"] === "correct" && home.paper !== undefined)) {
    const example = schemeOf(ask)?.example ?? "";
    const view = { ...headOf(ask, at), fields, rows: rowsOf(fields), example };
    return { html: paperFormPage(view, say, shell, errors), read: readOf(at, found), ...status };
  }
  const view = {
    ...headOf(ask, at),
    // What was typed of a household that has become known meanwhile is not asked for any more; the rest stays.
    fields: { ...fields, mode: "known" },
    since: home.since,
    members: home.members.map((it) => memberView(it, ask)),
    ...(await enteredBy(ask, home)),
    ...(await withOutcome(ask, at.programme, home)),
  };
  const stale = isStale(fields, at) ? [{ field: "received", message: say.t("paper.error.stale") }] : errors;
  return { html: paperHomePage(view, say, shell, stale), read: readOf(at, found), ...status };
}

async function enteredBy({ tx, ports }: Ask, { paper }: Home): Promise<{ readonly enteredBy?: string }> {
  if (paper === undefined) return {};
  const names = await ports.modules.identity.staffNames(tx, [accountIn(paper.seenBy)]);
  return { enteredBy: names.get(accountIn(paper.seenBy)) ?? paper.seenBy };
}

async function withOutcome(ask: Ask, programme: Programme, home: Home) {
  const outcome = await outcomeOf(ask, programme.code, home);
  return outcome === undefined ? {} : { outcome };
}
