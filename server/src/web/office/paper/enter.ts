import { firstOfMonth, invariant, isoDay } from "@dayaq/kernel";
import type { Programme } from "@dayaq/rules";
import type { EnteredPaper } from "../../../flow/index.ts";
import { identifiersOf, type Person } from "../../../modules/registry/index.ts";
import { inSavepoint, systemClock } from "../../../platform/index.ts";
import type { Ask, PageAnswer } from "../../page-route.ts";
import { askFor } from "../../views/ask-for.ts";
import { readerOf } from "../../views/staff.ts";
import { homeOf, registerOfHomes } from "./home.ts";
import { bodyOf } from "./kept.ts";
import type { Said } from "./said.ts";

/** A version of a household's record. */
export interface Version {
  readonly recordNo: string;
  /** 0 where there is none yet. */
  readonly version: number;
}

/** What a paper says, as statements of the register of households, by the officer who saw it. */
export async function paperOf(
  ask: Ask,
  said: Said,
  {
    programme,
    entry,
    replaces,
  }: {
    readonly programme: Programme;
    /** The same for a form that is sent twice. */
    readonly entry: string;
    /** What the members as typed take the place of; absent where those known were only confirmed. */
    readonly replaces: Version | undefined;
  },
): Promise<EnteredPaper> {
  const { party } = speakerIn(said);
  const identifiers = (await identifiersOf(ask.tx, [party])).get(party) ?? [];
  const { agency, register } = registerOfHomes(ask.ports.pack);
  const shared = { register, statedAt: systemClock.now().toISOString() };
  return {
    id: entry,
    agency,
    seenBy: readerOf(ask),
    body: bodyOf(said, programme.code),
    records: [
      ...(replaces === undefined ? [] : [{ ...shared, ...householdRecord(said, replaces) }]),
      {
        ...shared,
        recordNo: `paper-${entry}-declaration`,
        version: 1,
        type: "declaration-checked",
        body: { person: { identifiers }, from: isoDay(countsFrom(said, programme)), agrees: said.agrees },
      },
    ],
  };
}

/**
 * Enters the paper, as an agency would state it; then whoever speaks for the household asks for the right, on the day on which the paper
 * came. All of it or nothing: undefined where a statement cannot be taken in.
 */
export async function enterSaid(
  ask: Ask,
  said: Said,
  { programme, paper }: { readonly programme: Programme; readonly paper: EnteredPaper },
): Promise<PageAnswer | undefined> {
  const { tx, ports, to } = ask;
  const speaker = speakerIn(said);
  const work = async (): Promise<PageAnswer> => {
    const stated = await ports.enterPaper(tx, paper);
    const about = (await homeOf(ask, speaker.party))?.party;
    if (stated !== "applied" || about === undefined) throw new NotTaken();
    const right = { programme: programme.code, about, claimant: speaker.party, on: said.received };
    await askFor(ask, right, readerOf(ask)); // refused where it was asked for on that day already
    return {
      go: to.officePaper(speaker.uuid, programme.code),
      read: [about, ...said.members.map(({ person }) => person.party)],
    };
  };
  return inSavepoint(tx, work).catch((error: unknown) => {
    if (error instanceof NotTaken) return undefined;
    throw error;
  });
}

/** A half of a paper is not kept. */
class NotTaken extends Error {}

function speakerIn({ members }: Said): Person {
  const speaker = members.find(({ speaks }) => speaks)?.person;
  invariant(speaker !== undefined, "somebody speaks for a household that was read");
  return speaker;
}

/** The household as the next version of its record. */
function householdRecord({ since, members }: Said, { recordNo, version }: Version): object {
  const body = {
    from: isoDay(since),
    members: members.map(({ person: { bornOn }, number, speaks }) => ({
      person: { identifiers: [number] },
      // Who was born later belongs to it from then on.
      ...(bornOn !== null && bornOn > since ? { from: isoDay(bornOn) } : {}),
      speaks,
    })),
  };
  return { recordNo, version: version + 1, type: "household-stated", body };
}

/** Whether the declaration agrees bears on the application from where that counts. */
const countsFrom = ({ received }: Said, { claimCountsFrom }: Programme) =>
  claimCountsFrom === "first-of-month" ? firstOfMonth(received) : received;
