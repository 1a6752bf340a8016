import type { IncomingEvent } from "@dayaq/contracts";
import { done } from "@dayaq/kernel";
import { determine } from "@dayaq/rules";
import { inTransaction, type Pool, type Tx } from "../platform/index.ts";
import { type IncomingItem, storeMessages } from "../modules/agencies/index.ts";
import type { Answered } from "../modules/life-events/index.ts";
import { type Changed, type Double, loadWorld, relatives, rootsOf, type PartyId } from "../modules/registry/index.ts";
import { testKinds, testLaw } from "../modules/registry/testing.ts";
import type { FlowPorts } from "./ports.ts";

/** Ports whose modules above only determine: what is decided and paid is tested with those modules. */
export function testPorts(
  more: Partial<FlowPorts> = {},
): FlowPorts & { readonly tasks: Map<number, string>; readonly doubles: Double[] } {
  const tasks = new Map<number, string>();
  const doubles: Double[] = [];
  return {
    tasks,
    doubles,
    law: () => Promise.resolve(testLaw),
    normalise: ({ scheme, value }) => done({ scheme, value: value.toUpperCase() }),
    mayState: (_, register) => (register === "people" ? new Set(Object.keys(testKinds)) : undefined),
    insure: () => Promise.resolve([]),
    redetermine,
    follow: () => Promise.resolve({ withOfficer: [] }),
    openTasks: (_, parked) => {
      for (const { inboxId, code } of parked) tasks.set(inboxId, code);
      return Promise.resolve();
    },
    settleTasks: (_, ids) => {
      for (const id of ids) tasks.delete(id);
      return Promise.resolve();
    },
    askAboutDoubles: (_, found) => {
      doubles.push(...found);
      return Promise.resolve();
    },
    settleDoubles: () => Promise.resolve(),
    ...more,
  };
}

/** The changed people and the children of those. */
async function redetermine(tx: Tx, changed: readonly Changed[]): Promise<Answered[]> {
  const roots = await rootsOf(
    tx,
    changed.map(({ partyId }) => partyId),
  );
  const parties = [...new Set(roots.values())];
  const children = await relatives(
    tx,
    parties.map((partyId) => ({ partyId, relation: "parent", direction: "from" as const })),
  );
  const abouts = [...new Set([...parties, ...children.map(({ relative }) => relative)])];
  const world = await loadWorld(tx, testLaw, abouts);
  return abouts.map((about) => ({
    programme: "CHILD",
    about,
    after: determine(testLaw, "CHILD", world, about),
    isNever: false,
    world,
    law: testLaw,
    lawHash: "sha256:test",
  }));
}

let sent = 0;

/** The town sends these events in one message, each. Answers with the receipts. */
export const send = (pool: Pool, events: readonly (IncomingEvent | IncomingItem["event"])[]) =>
  inTransaction(pool, (tx) =>
    storeMessages(
      tx,
      events.map((event) => ({
        sender: "town",
        messageId: `m-${++sent}`,
        protocol: "dci",
        signedBy: null,
        body: null,
        items: [{ reference: "1", event: "ok" in event ? event : done(event) }],
      })),
    ),
  );

type Rest = Partial<Pick<IncomingEvent, "version" | "statedAt">>;

const spoken = (recordNo: string, rest: Rest) => ({
  register: "people",
  recordNo,
  version: 1,
  statedAt: "2026-02-01T10:00:00Z",
  ...rest,
});

/** A child born on 1 February 2026 to a mother with this FIN, and with this name if she is to be introduced. */
export const birth = (
  recordNo: string,
  motherFin: string,
  rest: Rest & { introduces?: boolean; fin?: string; given?: string } = {},
): IncomingEvent => {
  const { introduces = false, fin, given = "Murad", ...more } = rest;
  return {
    ...spoken(recordNo, more),
    type: "birth",
    body: {
      child: {
        identifiers: fin === undefined ? [] : [{ scheme: "FIN", value: fin }],
        names: { given, family: "Əliyev" },
        sex: "male",
        bornOn: "2026-02-01",
      },
      alive: true,
      mother: {
        identifiers: [{ scheme: "FIN", value: motherFin }],
        ...(introduces ? { names: { given: "Aysel", family: "Əliyeva" }, bornOn: "1995-05-05" } : {}),
      },
    },
  };
};

export const residence = (
  recordNo: string,
  fin: string,
  rest: Rest & { permanent?: boolean; introduces?: boolean } = {},
): IncomingEvent => {
  const { permanent = true, introduces = false, ...more } = rest;
  const who = introduces
    ? { names: { given: "Aysel", family: "Əliyeva" }, bornOn: "1995-05-05", sex: "female" as const }
    : {};
  return {
    ...spoken(recordNo, more),
    type: "residence-changed",
    body: { person: { identifiers: [{ scheme: "FIN", value: fin }], ...who }, from: "1995-05-05", permanent },
  };
};

export const annulment = (recordNo: string, version: number, of: string): IncomingEvent => ({
  ...spoken(recordNo, { version }),
  type: "annulment",
  body: { of },
});

/** What the rules say of everybody of whom something holds now, by name: independent of the ids that arrival gave to people. */
export async function answers(pool: Pool): Promise<string[]> {
  return inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<{ party: PartyId; name: string }>(
      "select party_id as party, given || ' ' || folded as name from registry.person where folded <> ''",
    );
    const world = await loadWorld(
      tx,
      testLaw,
      rows.map(({ party }) => party),
    );
    return rows
      .map(({ party, name }) => {
        const { once, conditions } = determine(testLaw, "CHILD", world, party);
        return `${name} ${JSON.stringify(once.map(({ on, award }) => [on, award.kind]))} ${JSON.stringify(conditions.map(({ holds }) => holds))}`;
      })
      .toSorted((a, b) => (a < b ? -1 : 1));
  });
}
