import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { LANGUAGES, speech } from "@dayaq/portals";
import { testDatabase } from "@dayaq/testing";
import { azerbaijan } from "@dayaq/country-az";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { TASK_KINDS, TASK_REASONS, taskAdvice, taskReason, taskTitle } from "../../server/src/web/office/task-words.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  await house.pay();
  officer = await house.staff("officer");
}, 60_000);
afterAll(() => house.close());

const get = async (url: string) => (await house.get(url, officer)).body.replaceAll("\u00A0", " ");
const post = (url: string, form: Readonly<Record<string, string>>) => house.post(url, form, officer);
const open = (kind: string, reason: string, partyId: number | null, subject: Record<string, string | number>) =>
  inTransaction(house.ports.pool, async (tx) => {
    const draft = { key: `test/${kind}/${reason}`, kind, reason, partyId, subject };
    const [task] = await house.ports.modules.cases.open(tx, [draft], day("2025-07-21"));
    return `/en/office/tasks/${task?.id}`;
  });

test("every kind and reason has words in three languages, and the town has no task without them", async () => {
  for (const language of LANGUAGES) {
    const say = speech(language, azerbaijan);
    for (const kind of TASK_KINDS) {
      expect.soft(taskTitle(kind, say), kind).not.toBe(taskTitle("other", say));
      expect.soft(taskAdvice(kind, say), kind).not.toBe(taskAdvice("other", say));
      for (const reason of Object.keys(TASK_REASONS))
        expect.soft(taskReason({ kind, reason }, say)).not.toContain(": ?");
    }
  }
  const tasks = await house.country.rows<{ kind: string; reason: string }>(
    "select distinct kind, reason from cases.task",
  );
  expect(tasks.length).toBeGreaterThan(0);
  for (const { kind, reason } of tasks) {
    expect.soft(TASK_KINDS).toContain(kind);
    expect.soft(Object.keys(TASK_REASONS)).toContain(reason);
  }
});

test("nothing that is not a word of the page settles a task, whatever is written beside it", async () => {
  const task = await open("answer-contest", "contested", null, {});
  for (const form of [{ note: "Done." }, { act: "settle", note: "Done." }])
    expect((await post(task, form)).statusCode).toBe(422);
  expect((await post(task, { act: "close", note: "Done." })).statusCode).toBe(303);
});

test("a right whose assessment is late goes on until a day, by whom and why", async () => {
  const [term] = await house.country.rows<{ party: number; programme: string; ends: string }>(
    `select party_id as party, programme, valid_until::text as ends from entitlements.segment
     where valid_until < 'infinity' and programme = 'ALW-DIS' and valid_until > '2025-07-21' order by valid_until limit 1`,
  );
  if (term === undefined) throw new Error("somebody in the town has a term");
  const task = await open("reassess-term", "term-expiring", term.party, {
    programme: term.programme,
    endsOn: term.ends,
  });
  expect(await get(task)).toContain("First day without it");
  expect((await post(task, { act: "continue", until: "2031-01-01" })).statusCode).toBe(422); // no word
  expect((await post(task, { act: "continue", until: "soon", note: "Late." })).body).toContain(
    "after the end of the term",
  );
  expect((await post(task, { act: "continue", until: "2031-01-01", note: "The expertise is late." })).statusCode).toBe(
    303,
  );
  const [decision] = await house.country.rows(
    "select kind, reason, decided_by from entitlements.decision order by id desc limit 1",
  );
  expect(decision).toMatchObject({ kind: "continued", reason: "The expertise is late." });
});

test("a parked message says in words why it waits, and is tried again", async () => {
  const inbox = await house.one<number>(
    `update agencies.inbox set status = 'parked', code = 'person.unknown'
     where id = (select min(id) from agencies.inbox where payload ? 'register') returning id as one`,
  );
  const task = await open("parked-message", "person.unknown", null, { inbox });
  expect(await get(task)).toContain("It names somebody whom nobody has told us of.");
  expect((await post(task, { act: "retry" })).statusCode).toBe(303);
  expect(await house.one<string>("select status as one from agencies.inbox where id = $1", [inbox])).toBe("waiting");
  expect((await post(task, { act: "retry" })).body).toContain("It cannot be tried again alone");
});

test("money that came back is paid to the same account again", async () => {
  const order = await house.one<number>(
    "select max(id) as one from payments.payment_order where status = 'released' and party_id <> $1",
    [await house.partyOf("5S4KJ0X")],
  );
  const payee = await house.one<number>("select party_id as one from payments.payment_order where id = $1", [order]);
  await database.owner.query(
    "update payments.due set status = 'waiting', wait_reason = 'returned', refused_account = 'x', order_id = null where order_id = $1",
    [order],
  );
  const back = await open("returned-payment", "AC04", payee, { order });
  expect(await get(back)).toContain("The account is closed (AC04).");
  expect((await post(back, { act: "pay-again", note: "The branch says that it is open." })).statusCode).toBe(303);
  expect((await post(back, { act: "pay-again", note: "Again." })).body).toContain("Nothing of this order waits");
});

test("an overpayment is let go by a person, with the reason", async () => {
  await house.withdrawBirth("5S4KJ0X");
  const proposal = await house.one<number>("select id as one from entitlements.proposal where doubt is null");
  const mother = await house.citizen(await house.partyOf("5S4KJ0X"));
  await house.post(`/en/proposals/${proposal}/contest`, { text: "She is here." }, mother);
  await post(`/en/office/proposals/${proposal}`, { outcome: "approved", reason: "No such birth." });
  const task = await house.one<string>(
    "select '/en/office/tasks/' || id as one from cases.task where kind = 'decide-recovery'",
  );
  expect(await get(task)).toMatch(/Still owed<\/dt><dd class="amount">500/);
  expect((await post(task, { act: "waive" })).statusCode).toBe(422);
  expect((await post(task, { act: "waive", note: "Our mistake." })).statusCode).toBe(303);
  expect(await house.one("select act || ': ' || reason as one from payments.recovery_act")).toBe("waive: Our mistake.");
  expect(await house.one("select closing_reason as one from cases.task where kind = 'decide-recovery'")).toBe(
    "Our mistake.",
  );
});
