import { day, findDay, isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import { type FieldError, PAPERS, type PaperFields, type PaperSeen } from "@dayaq/portals";
import type { Programme } from "@dayaq/rules";
import type { Ask } from "../../page-route.ts";
import { dayIn } from "../find.ts";
import type { Home } from "./home.ts";
import { fieldsOfBody } from "./kept.ts";
import { type MemberSaid, readMembers, speakerError } from "./read-members.ts";

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
  const before = fields["mode"] === "correct" && home?.paper ? fieldsOfBody(home.paper.body).received : undefined;
  const early = receivedError(received, { programme, before }, ask);
  if (early !== undefined) errors.push({ field: "received", message: early });
  const on = received ?? ask.today;
  const told =
    fields["mode"] === "known" && home !== undefined
      ? { ...home, errors: knownErrors(home, on, ask) }
      : await typedHome(ask, fields, home, on);
  errors.push(...told.errors);
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

/**
 * What bars a household that is known from asking by a paper. A register may state one for which nobody speaks. A member who has died
 * bars nothing, unless they spoke: the law counts who lives, and the family must not wait for the register.
 */
function knownErrors({ since, members }: Home, on: LocalDate, { say }: Ask): FieldError[] {
  const speaker = members.find(({ speaks }) => speaks)?.person;
  const error = speaker === undefined ? say.t("paper.error.nobody-speaks") : speakerError(speaker, on, say);
  const messages = [
    ...(error === undefined ? [] : [error]),
    ...(since > on ? [say.t("paper.error.before-home", { since: say.day(since) })] : []),
  ];
  return messages.map((message) => ({ field: "received", message }));
}

const dayOf = (typed = ""): LocalDate | undefined => findDay(dayIn(typed.trim()) ?? "");

function receivedError(
  received: LocalDate | undefined,
  {
    programme: { modelledFrom },
    before,
  }: {
    readonly programme: Programme;
    /** The day that the paper which is corrected came on: nothing is backdated by saying it again. */
    readonly before: string | undefined;
  },
  { say, today, ports }: Ask,
): string | undefined {
  if (received === undefined) return say.t("paper.error.received-missing");
  if (received > today) return say.t("paper.error.received-future");
  if (received < modelledFrom) return say.t("paper.error.received-before-law", { from: say.day(modelledFrom) });
  if (isoDay(received) === before) return undefined;
  const days = ports.pack.conventions.paperDays.value;
  return received < plusDays(today, -days) ? say.t("paper.error.received-long-ago", { count: days }) : undefined;
}

/** A household that is typed: since when, its members, and that a notary has seen who speaks for several. */
async function typedHome(
  ask: Ask,
  fields: PaperFields,
  home: Home | undefined,
  on: LocalDate,
): Promise<{
  readonly since: LocalDate | undefined;
  readonly members: readonly MemberSaid[];
  readonly errors: readonly FieldError[];
}> {
  const { say } = ask;
  const since = dayOf(fields["since"]);
  const found = await readMembers(ask, fields, { on, since: since ?? on, home: home?.party });
  const errors: FieldError[] = [];
  if (since === undefined) errors.push({ field: "since", message: say.t("paper.error.since-missing") });
  else if (since > on) errors.push({ field: "since", message: say.t("paper.error.since-late") });
  else if (since < firstDay(found.members)) errors.push({ field: "since", message: say.t("paper.error.since-early") });
  errors.push(...found.errors);
  const { notary } = fields;
  if (notary !== "yes" && notary !== "no")
    errors.push({ field: "notary", message: say.t("paper.error.notary-missing") });
  // Somebody who lives alone is the household, and nobody else can speak for it.
  else if (notary === "no" && found.members.length > 1)
    errors.push({ field: "notary", message: say.t("paper.error.notary") });
  return { since, members: found.members, errors };
}

/** Nobody who lives was born before. */
const LIVING_MEMORY = day("1900-01-01");

/** No household is older than its oldest member; where somebody's birth is not known, only no older than anybody who lives. */
const firstDay = (members: readonly MemberSaid[]): LocalDate =>
  members.reduce<LocalDate | undefined>((first, { person: { bornOn } }) => {
    const from = bornOn === null || bornOn < LIVING_MEMORY ? LIVING_MEMORY : bornOn;
    return first === undefined || from < first ? from : first;
  }, undefined) ?? LIVING_MEMORY;
