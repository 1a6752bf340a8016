import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { endOtherwise } from "./outcome-store.ts";
import { eventsOf, insertEvents } from "./store.ts";

const db = testDatabase();
const [CHILD, MOTHER] = [1, 2];
const RECORDED = day("2026-03-01");
const LATER = day("2026-03-02");

const ending = (about: number, outcome: "waiting" | "granted" | "not-granted") =>
  ({
    programme: "A",
    about,
    outcome,
    condition: null,
    needs: [],
    facts: [`${about}-1`],
    lawHash: "sha256:test",
  }) as const;

test("two who end the same event otherwise at once, each for another person, both stay", async () => {
  const event = {
    subject: CHILD,
    id: 1,
    type: "birth",
    happenedOn: RECORDED,
    record: "test/1",
    recordVersion: 1,
    keys: [],
    parties: [CHILD, MOTHER],
    outcomes: [ending(MOTHER, "waiting"), ending(CHILD, "waiting")],
  };
  const noting = { known: 1, today: RECORDED, withOfficer: new Set<string>() };
  await inTransaction(db.pool, (tx) => insertEvents(tx, [event], noting));
  let second: Promise<void> | undefined;
  await inTransaction(db.pool, async (tx) => {
    await endOtherwise(tx, [{ event, outcome: ending(CHILD, "not-granted") }], LATER);
    second = inTransaction(db.pool, (other) =>
      endOtherwise(other, [{ event, outcome: ending(MOTHER, "granted") }], LATER),
    );
    await untilSomebodyWaits();
  });
  await second;
  const [ended] = await inTransaction(db.pool, (tx) => eventsOf(tx, [CHILD]));
  expect(ended?.outcome).toBe("granted");
  expect(ended?.outcomes.map(({ about, outcome }) => [about, outcome])).toEqual([
    [CHILD, "not-granted"],
    [MOTHER, "granted"],
  ]);
});

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await db.owner.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    if (rows.length > 0) return;
  }
}
