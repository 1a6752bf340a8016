import { day, firstOfMonth, type Period } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import type { RuleCount, TallyWord } from "./domain/rule.ts";
import { qualityModule } from "./index.ts";
import type { RuleTask } from "./ports.ts";

const database = testDatabase({ today: "2026-03-10" });
const RULE = { programme: "P", condition: "c" };

/** What modules would count; a test adds to it. */
let happened: RuleCount[] = [];
let tasks: RuleTask[] = [];
let settled: string[] = [];
let woken: string[] = [];

beforeEach(async () => {
  [happened, tasks, settled, woken] = [[], [], [], []];
  await database.owner.query("truncate quality.tally, quality.counted, quality.rule_act");
});

const ports = {
  sources: [
    (_: unknown, { from, until }: Period) =>
      Promise.resolve(happened.filter(({ happenedOn }) => from <= happenedOn && happenedOn < until)),
  ],
  stopRule: { errorsPerThousand: 100, answersMin: 10, months: 3 },
  cases: {
    open: (_: unknown, drafts: readonly RuleTask[]) => Promise.resolve(void tasks.push(...drafts)),
    settle: (_: unknown, keys: readonly string[]) => Promise.resolve(void settled.push(...keys)),
  },
  lookAgain: (_: unknown, programme: string) => Promise.resolve(void woken.push(programme)),
};
const quality = qualityModule(ports);

const happen = (
  on: string,
  what: TallyWord,
  count: number,
  but: { answered?: string; law?: string; condition?: string } = {},
) =>
  happened.push({
    ...RULE,
    condition: but.condition ?? RULE.condition,
    lawHash: but.law ?? "law-1",
    happenedOn: day(on),
    answeredIn: firstOfMonth(day(but.answered ?? on)),
    what,
    count,
  });

const measure = (on: string) => quality.measureDay(database.pool, day(on));
const stopped = () => inTransaction(database.pool, quality.stoppedRules);
const act = (verb: Parameters<typeof quality.act>[2], by: string, on = "2026-03-10", reason = "a reason") =>
  inTransaction(database.pool, (tx) => quality.act(tx, RULE, verb, { by, reason }, day(on)));

describe("a rule", () => {
  test("is not stopped for one wrong answer of one, and is when more than the country allows of enough are wrong", async () => {
    happen("2026-03-01", "answer", 1);
    happen("2026-03-02", "corrected", 1);
    expect(await measure("2026-03-03")).toEqual({ answers: 1, stopped: 0 });
    happen("2026-03-03", "answer", 18);
    happen("2026-03-03", "rejected", 1);
    expect(await measure("2026-03-04")).toMatchObject({ stopped: 1 });
    expect(await stopped()).toEqual([RULE]);
    expect(tasks).toMatchObject([{ key: "rule/P/c", kind: "rule-stopped", reason: "threshold", subject: RULE }]);
    const acts = await inTransaction(database.pool, (tx) => quality.actsOf(tx, RULE));
    expect(acts).toMatchObject([{ act: "stopped", by: "machine", answers: 19, errors: 2 }]);
  });

  test("that is wrong as often as is allowed, and not more, goes on", async () => {
    happen("2026-03-01", "answer", 20);
    happen("2026-03-02", "corrected", 2);
    expect(await measure("2026-03-03")).toMatchObject({ stopped: 0 });
  });

  test("is judged under each law by itself: a bad version is not covered by the good years of the old one", async () => {
    happen("2026-02-01", "answer", 10_000);
    happen("2026-03-01", "answer", 10, { law: "law-2" });
    happen("2026-03-02", "undone", 2, { law: "law-2" });
    expect(await measure("2026-03-03")).toMatchObject({ stopped: 1 });
  });

  test("is judged by answers of the last months only, whenever they turn out to be wrong", async () => {
    happen("2025-11-01", "answer", 100);
    happen("2026-03-01", "corrected", 50, { answered: "2025-11-01" });
    expect(await measure("2026-03-03")).toMatchObject({ stopped: 0 });
  });

  test("that was contested is not wrong for that, and goes on where the country gives no threshold of appeals", async () => {
    happen("2026-03-01", "answer", 20);
    happen("2026-03-02", "contested", 20);
    expect(await measure("2026-03-03")).toMatchObject({ stopped: 0 });
    const rates = await inTransaction(database.pool, (tx) => quality.rates(tx, day("2026-03-03"), 3));
    expect(rates).toEqual([{ ...RULE, lawHash: "law-1", answers: 20, appeals: 20, errors: 0 }]);
  });
});

describe("a rule where the country gives a threshold of appeals", () => {
  const strict = qualityModule({ ...ports, stopRule: { ...ports.stopRule, appealsPerThousand: 200 } });
  const measured = (on: string) => strict.measureDay(database.pool, day(on));

  test("is stopped when more of enough answers are contested, and says that it was for that", async () => {
    happen("2026-03-01", "answer", 20);
    happen("2026-03-02", "contested", 4);
    expect(await measured("2026-03-03")).toMatchObject({ stopped: 0 });
    happen("2026-03-03", "contested", 1);
    expect(await measured("2026-03-04")).toMatchObject({ stopped: 1 });
    expect(await stopped()).toEqual([RULE]);
    expect(tasks).toMatchObject([{ key: "rule/P/c", kind: "rule-stopped", reason: "appeals", subject: RULE }]);
    const acts = await inTransaction(database.pool, (tx) => strict.actsOf(tx, RULE));
    expect(acts).toMatchObject([
      { act: "stopped", by: "machine", reason: "appeals", answers: 20, errors: 0, appeals: 5 },
    ]);
  });

  test("is not stopped for appeals against too few answers", async () => {
    happen("2026-03-01", "answer", 9);
    happen("2026-03-02", "contested", 9);
    expect(await measured("2026-03-03")).toMatchObject({ stopped: 0 });
  });

  test("that is wrong too often as well is stopped for being wrong", async () => {
    happen("2026-03-01", "answer", 20);
    happen("2026-03-02", "contested", 20);
    happen("2026-03-02", "corrected", 3);
    await measured("2026-03-03");
    expect(tasks).toMatchObject([{ reason: "threshold" }]);
  });

  test("is judged by appeals under each law by itself", async () => {
    happen("2026-02-01", "answer", 10_000);
    happen("2026-03-01", "answer", 10, { law: "law-2" });
    happen("2026-03-02", "contested", 3, { law: "law-2" });
    expect(await measured("2026-03-03")).toMatchObject({ stopped: 1 });
  });
});

describe("counting", () => {
  test("a day again, or a day that went on, counts everything once", async () => {
    happen("2026-03-03", "answer", 4);
    await measure("2026-03-03");
    await measure("2026-03-03");
    happen("2026-03-03", "answer", 3);
    await measure("2026-03-04");
    const rates = await inTransaction(database.pool, (tx) => quality.rates(tx, day("2026-03-04"), 3));
    expect(rates.map(({ answers }) => answers)).toEqual([7]);
  });

  test("puts errors into the month of the answer", async () => {
    happen("2026-02-10", "answer", 5);
    happen("2026-03-03", "corrected", 2, { answered: "2026-02-10" });
    await measure("2026-03-04");
    const months = await inTransaction(database.pool, (tx) => quality.months(tx, RULE, day("2026-03-04"), 12));
    expect(months).toEqual([{ month: day("2026-02-01"), answers: 5, appeals: 0, errors: 2 }]);
  });
});

describe("a supervisor", () => {
  test("stops a rule with a reason, and two different people let it go on: then it is looked at again", async () => {
    expect(await act("stop", "account/1", "2026-03-10", " ")).toMatchObject({ code: "rule.reason-missing" });
    expect((await act("stop", "account/1")).ok).toBe(true);
    expect(await act("stop", "account/1")).toMatchObject({ code: "rule.stopped-already" });
    expect(await act("agree", "account/2")).toMatchObject({ code: "rule.nothing-proposed" });
    expect((await act("propose-start", "account/1")).ok).toBe(true);
    expect(await act("propose-start", "account/2")).toMatchObject({ code: "rule.proposed-already" });
    expect(await act("agree", "account/1")).toMatchObject({ code: "rule.same-person" });
    expect((await act("refuse", "account/2")).ok).toBe(true);
    expect(await stopped()).toEqual([RULE]);
    await act("propose-start", "account/1");
    expect((await act("agree", "account/2")).ok).toBe(true);
    expect(await stopped()).toEqual([]);
    expect({ settled, woken }).toEqual({ settled: ["rule/P/c"], woken: ["P"] });
    expect(await act("propose-start", "account/1")).toMatchObject({ code: "rule.runs" });
  });

  test("who lets a rule go on does not see it stopped again for what was wrong before", async () => {
    happen("2026-03-01", "answer", 50);
    happen("2026-03-02", "corrected", 40);
    await measure("2026-03-03");
    await act("propose-start", "account/1", "2026-03-04");
    await act("agree", "account/2", "2026-03-04");
    expect(await measure("2026-03-05")).toMatchObject({ stopped: 0 });
    happen("2026-03-06", "answer", 20);
    happen("2026-03-07", "corrected", 3);
    expect(await measure("2026-03-08")).toMatchObject({ stopped: 1 });
  });

  test("history is never rewritten", async () => {
    await act("stop", "account/1");
    await expect(database.pool.query("update quality.rule_act set reason = 'other'")).rejects.toThrow(
      "permission denied",
    );
    await expect(database.pool.query("delete from quality.rule_act")).rejects.toThrow("permission denied");
  });
});
