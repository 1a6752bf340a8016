import { randomUUID } from "node:crypto";
import { isoDay } from "@dayaq/kernel";
import { MEMBERS_MAX, type PaperFields, PAPERS } from "@dayaq/portals";
import { identifiersOf, type Person } from "../../../modules/registry/index.ts";
import { wholeNumberIn } from "../../asked.ts";
import type { Ask } from "../../page-route.ts";
import type { Home } from "./home.ts";
import { fieldsOfBody } from "./kept.ts";
import { schemeOf } from "./read-members.ts";

const FIELDS = [
  "entry",
  "mode",
  "record",
  "version",
  "rows",
  "received",
  "since",
  "speaks",
  "notary",
  "declaration",
] as const;

/** The fields that the form has, and no others. */
export const fieldsIn = (form: Ask["form"]): PaperFields =>
  Object.fromEntries(
    [
      ...FIELDS,
      ...PAPERS.map((paper) => `seen-${paper}`),
      ...Array.from({ length: MEMBERS_MAX }, (_, index) => `member-${index + 1}`),
    ].flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])),
  );

const MODES: readonly string[] = ["new", "known", "correct"];

/** Whether a form says what it is for, in a word that we gave it. */
export const hasMode = ({ mode = "" }: PaperFields): boolean => MODES.includes(mode);

/** Rows that a family of two parents needs at once; more are added one by one. */
const ROWS = 3;

export const rowsOf = ({ rows = "" }: PaperFields): number => Math.min(Math.max(wholeNumberIn(rows), 1), MEMBERS_MAX);

/** Of a household that is known only the paper is asked for; else its first row holds the person themselves. */
export async function firstFields(
  ask: Ask,
  { person, home }: { readonly person: Person; readonly home: Home | undefined },
): Promise<PaperFields> {
  const fields = { entry: randomUUID(), received: isoDay(ask.today) };
  if (home !== undefined) return { ...fields, mode: "known" };
  const [own] = await ownNumbers(ask, [person.party]);
  return { ...fields, mode: "new", rows: String(ROWS), "member-1": own ?? "", speaks: "1" };
}

/** A household that was entered wrongly, as it was entered. */
export async function fieldsOfHome(ask: Ask, home: Home): Promise<PaperFields> {
  const { since, members, paper } = home;
  const numbers = await ownNumbers(
    ask,
    members.map(({ person }) => person.party),
  );
  return {
    ...(paper === undefined ? {} : fieldsOfBody(paper.body)),
    ...correcting(home),
    rows: String(Math.max(members.length, ROWS)),
    since: isoDay(since),
    speaks: String(members.findIndex(({ speaks }) => speaks) + 1),
    ...Object.fromEntries(numbers.map((number, index) => [`member-${index + 1}`, number])),
  };
}

/** A form of its own that corrects what the officer has before them, and no later version. */
const correcting = ({ recordNo, version }: Home): PaperFields => ({
  entry: randomUUID(),
  mode: "correct",
  record: recordNo,
  version: String(version),
});

/**
 * A form for what can be entered now, with all that was typed: the one that was sent had already been taken in with other contents.
 */
export function anotherForm(fields: PaperFields, home: Home | undefined): PaperFields {
  if (home === undefined) return { ...fields, entry: randomUUID(), mode: "new" };
  return home.paper !== undefined && fields["mode"] !== "known"
    ? { ...fields, ...correcting(home) }
    : { ...fields, entry: randomUUID(), mode: "known" };
}

/** Why a form is for nothing that is there any more; undefined where it still is. */
export function staleness({ mode, record, version }: PaperFields, home: Home | undefined) {
  if (mode === "new") return home === undefined ? undefined : "paper.error.stale";
  if (mode === "known") return home === undefined ? "paper.error.changed" : undefined;
  const isThat = home?.paper !== undefined && home.recordNo === record && String(home.version) === version;
  return isThat ? undefined : "paper.error.changed";
}

async function ownNumbers(ask: Ask, parties: readonly number[]): Promise<string[]> {
  const scheme = schemeOf(ask)?.code;
  const numbers = await identifiersOf(ask.tx, parties);
  return parties.map((party) => numbers.get(party)?.find((it) => it.scheme === scheme)?.value ?? "");
}
