import { firstOfMonth, invariant, isoDay } from "@dayaq/kernel";
import type { Programme } from "@dayaq/rules";
import { identifiersOf } from "../../../modules/registry/index.ts";
import { systemClock } from "../../../platform/index.ts";
import type { Ask, PageAnswer } from "../../page-route.ts";
import { askFor } from "../../views/ask-for.ts";
import { readerOf } from "../../views/staff.ts";
import { type Home, homeOf, registerOfHomes } from "./home.ts";
import type { Said } from "./said.ts";

interface Entering {
  readonly programme: Programme;
  /** The same for a form that is sent twice. */
  readonly entry: string;
  /** As it is known; absent where it is new. */
  readonly home: Home | undefined;
  /** Its members were typed: it is new, or was entered wrongly. */
  readonly isTyped: boolean;
}

/**
 * The register of households states what the paper says, by the officer who saw it, as an agency would; then whoever speaks for the
 * household asks for the right, on the day on which the paper came. The same form sent again states and asks for nothing.
 */
export async function enterSaid(ask: Ask, said: Said, entering: Entering): Promise<PageAnswer> {
  const { tx, ports, to } = ask;
  const { programme, entry } = entering;
  const speaker = said.members.find(({ speaks }) => speaks)?.person;
  invariant(speaker !== undefined, "somebody speaks for a household that was read");
  const identifiers = (await identifiersOf(tx, [speaker.party])).get(speaker.party) ?? [];
  const { agency, register } = registerOfHomes(ports.pack);
  const shared = { register, statedAt: systemClock.now().toISOString() };
  const stated = await ports.enterPaper(tx, {
    id: entry,
    agency,
    seenBy: readerOf(ask),
    body: bodyOf(said, programme),
    records: [
      ...householdRecords(said, entering).map((record) => ({ ...shared, ...record })),
      {
        ...shared,
        recordNo: `paper-${entry}-declaration`,
        version: 1,
        type: "declaration-checked",
        body: { person: { identifiers }, from: isoDay(countsFrom(said, programme)), agrees: said.agrees },
      },
    ],
  });
  const about = (await homeOf(ask, speaker.party))?.party;
  if (stated === "parked" || about === undefined) return { trouble: "409" };
  const right = { programme: programme.code, about, claimant: speaker.party, on: said.received };
  await askFor(ask, right, readerOf(ask)); // refused where it was asked for on that day already
  return {
    go: to.officePaper(speaker.uuid, programme.code),
    read: [about, ...said.members.map(({ person }) => person.party)],
  };
}

/** The household as a version of its record; nothing where its members were only confirmed. */
function householdRecords({ since, members }: Said, { entry, home, isTyped }: Entering): object[] {
  if (!isTyped) return [];
  const body = {
    from: isoDay(since),
    members: members.map(({ person: { bornOn }, number, speaks }) => ({
      person: { identifiers: [number] },
      // Who was born later belongs to it from then on.
      ...(bornOn !== null && bornOn > since ? { from: isoDay(bornOn) } : {}),
      speaks,
    })),
  };
  const recordNo = home?.recordNo ?? `paper-${entry}`;
  return [{ recordNo, version: (home?.version ?? 0) + 1, type: "household-stated", body }];
}

/** Whether the declaration agrees bears on the application from where that counts. */
const countsFrom = ({ received }: Said, { claimCountsFrom }: Programme) =>
  claimCountsFrom === "first-of-month" ? firstOfMonth(received) : received;

/** What was seen, and when it came: it names nobody. */
const bodyOf = ({ received, papers, notary }: Said, { code }: Programme): string =>
  JSON.stringify({ programme: code, received: isoDay(received), papers, notary });

/** What an earlier paper said of itself, as fields of the form. */
export function fieldsOfBody(body: string): Readonly<Record<string, string>> {
  const { received, papers, notary } = JSON.parse(body) as { received: string; papers: string[]; notary: boolean }; // as `bodyOf` wrote it
  return {
    received,
    notary: notary ? "yes" : "no",
    ...Object.fromEntries(papers.map((paper) => [`seen-${paper}`, "yes"])),
  };
}
