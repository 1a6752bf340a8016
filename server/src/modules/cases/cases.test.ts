import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction, type Tx } from "../../platform/index.ts";
import { casesModule } from "./cases.ts";
import type { TaskDraft } from "./domain/task.ts";

const database = testDatabase({ today: "2026-03-02" });
const today = day("2026-03-02");
/** Every day is a working day here; the calendar has its own tests. */
const cases = casesModule({ workingDays: { plus: (on, count) => (on + count) as typeof on } });
const within = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(database.pool, work);
const draft = (key: string, kind = "decide-proposal"): TaskDraft => ({
  key,
  kind,
  reason: "lowered",
  partyId: 7,
  subject: { proposal: 1 },
});

test("the same matter is one task while it is open, and another when it comes up again", async () => {
  const [first] = await within((tx) => cases.open(tx, [draft("a/1"), draft("a/1")], today));
  expect(first).toMatchObject({ state: "open", dueOn: day("2026-03-12") });
  expect(await within((tx) => cases.open(tx, [draft("a/1")], today))).toEqual([]);
  expect(await within((tx) => cases.settle(tx, ["a/1", "no/such"], "withdrawn"))).toEqual(["a/1"]);
  expect(await within((tx) => cases.settle(tx, ["a/1"], "withdrawn"))).toEqual([]);
  const [again] = await within((tx) => cases.open(tx, [draft("a/1")], today));
  expect(again?.id).not.toBe(first?.id);
  const seen = await within((tx) => cases.listOfParty(tx, 7));
  expect(seen.map(({ state, closedBy }) => [state, closedBy])).toEqual(
    expect.arrayContaining([
      ["open", null],
      ["closed", "machine"],
    ]),
  );
});

test("a task changes hands, and whoever closes it says why", async () => {
  const [task] = await within((tx) => cases.open(tx, [draft("b/1", "name-payee")], today));
  const id = task?.id ?? 0;
  expect(await within((tx) => cases.release(tx, id))).toMatchObject({ code: "task.not-assigned" });
  expect(await within((tx) => cases.assign(tx, id, "officer/1"))).toMatchObject({ ok: true });
  expect((await within((tx) => cases.listOpen(tx, { assignee: "officer/1", limit: 5 }))).map((it) => it.id)).toEqual([
    id,
  ]);
  expect(await within((tx) => cases.close(tx, id, { by: "officer/1", outcome: "done", reason: " " }))).toMatchObject({
    code: "task.reason-missing",
  });
  expect(
    await within((tx) => cases.close(tx, id, { by: "officer/1", outcome: "done", reason: "found the guardian" })),
  ).toMatchObject({ ok: true });
  expect(await within((tx) => cases.assign(tx, id, "officer/2"))).toMatchObject({ code: "task.closed" });
  expect(await within((tx) => cases.find(tx, id))).toMatchObject({
    state: "closed",
    outcome: "done",
    closingReason: "found the guardian",
  });
  expect(
    await within((tx) => cases.close(tx, 999_999, { by: "officer/1", outcome: "done", reason: "x" })),
  ).toMatchObject({ code: "task.unknown" });
});
