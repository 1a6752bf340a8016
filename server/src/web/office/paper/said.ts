import { findDay, type LocalDate } from "@dayaq/kernel";
import { type FieldError, PAPERS, type PaperFields, type PaperSeen } from "@dayaq/portals";
import type { Programme } from "@dayaq/rules";
import type { Ask } from "../../page-route.ts";
import { dayIn } from "../find.ts";
import type { Home } from "./home.ts";
import { type MemberSaid, readMembers } from "./read-members.ts";

/** What an officer says that a paper says, when all of it can be so. */
export interface Said {
  readonly received: LocalDate;
  readonly since: LocalDate;
  readonly members: readonly MemberSaid[];
  readonly papers: readonly PaperSeen[];
  readonly notary: boolean;
  readonly agrees: boolean;
}

interface Read {
  readonly said?: Said;
  readonly errors: readonly FieldError[];
  /** Whom the numbers name, also where the paper is refused: they were read. */
  readonly found: readonly number[];
}

/** Reads the form; what cannot be so is told beside its field, with what to do. */
export async function readPaper(
  ask: Ask,
  fields: PaperFields,
  { programme, home }: { readonly programme: Programme; readonly home: Home | undefined },
): Promise<Read> {
  const errors: FieldError[] = [];
  const received = dayOf(fields["received"]);
  const early = receivedError(received, programme, ask);
  if (early !== undefined) errors.push({ field: "received", message: early });
  const told = fields["mode"] === "known" && home !== undefined ? home : await typedHome(ask, fields, home, received);
  errors.push(...("errors" in told ? told.errors : spokenErrors(told, ask)));
  if (fields["seen-application"] !== "yes")
    errors.push({ field: "seen-application", message: ask.say.t("paper.error.application") });
  const agrees = fields["declaration"];
  if (agrees !== "yes" && agrees !== "no")
    errors.push({ field: "declaration", message: ask.say.t("paper.error.declaration") });
  const { since, members } = told;
  const found = members.map(({ person }) => person.party);
  if (errors.length > 0 || received === undefined || since === undefined) return { errors, found };
  return {
    errors,
    found,
    said: {
      received,
      since,
      members,
      papers: PAPERS.filter((paper) => fields[`seen-${paper}`] === "yes"),
      notary: fields["notary"] === "yes",
      agrees: agrees === "yes",
    },
  };
}

/** A register may state a household for which nobody speaks: then nobody can ask for it either. */
const spokenErrors = ({ members }: Home, { say }: Ask): FieldError[] =>
  members.some(({ speaks }) => speaks) ? [] : [{ field: "received", message: say.t("paper.error.nobody-speaks") }];

const dayOf = (typed = ""): LocalDate | undefined => findDay(dayIn(typed.trim()) ?? "");

function receivedError(
  received: LocalDate | undefined,
  { modelledFrom }: Programme,
  { say, today }: Ask,
): string | undefined {
  if (received === undefined) return say.t("paper.error.received-missing");
  if (received > today) return say.t("paper.error.received-future");
  return received < modelledFrom
    ? say.t("paper.error.received-before-law", { from: say.day(modelledFrom) })
    : undefined;
}

/** A household that is typed: since when, its members, and that a notary has seen who speaks for several. */
async function typedHome(
  ask: Ask,
  fields: PaperFields,
  home: Home | undefined,
  received: LocalDate | undefined,
): Promise<{
  readonly since: LocalDate | undefined;
  readonly members: readonly MemberSaid[];
  readonly errors: readonly FieldError[];
}> {
  const { say, today } = ask;
  const since = dayOf(fields["since"]);
  const on = received ?? today;
  const found = await readMembers(ask, fields, { on, since: since ?? on, home: home?.party });
  const errors: FieldError[] = [];
  if (since === undefined) errors.push({ field: "since", message: say.t("paper.error.since-missing") });
  else if (since > on) errors.push({ field: "since", message: say.t("paper.error.since-late") });
  errors.push(...found.errors);
  const { notary } = fields;
  if (notary !== "yes" && notary !== "no")
    errors.push({ field: "notary", message: say.t("paper.error.notary-missing") });
  // Somebody who lives alone is the household, and nobody else can speak for it.
  else if (notary === "no" && found.members.length > 1)
    errors.push({ field: "notary", message: say.t("paper.error.notary") });
  return { since, members: found.members, errors };
}
