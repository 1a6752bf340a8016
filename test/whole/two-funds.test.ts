import { readPaymentFile } from "@dayaq/contracts";
import { ibanOf, type StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BANK_QUEUE, sendToBanks } from "../../server/src/modules/payments/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import {
  again,
  annulled,
  born,
  died,
  lives,
  man,
  of,
  type Somebody,
  states,
  woman,
  works,
} from "./life-events/registers.ts";

const database = testDatabase({ today: "2026-02-02" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const BUDGET = "state-budget";
const FUND = "social-insurance";
const accountOf = (code: string): string => azerbaijan.funds.find((it) => it.code === code)?.account ?? "";

let accounts = 0;
const banksWith = (person: Somebody): StatedRecord =>
  states(
    "account",
    "account-registered",
    of(person, "2022-01-01", {
      account: ibanOf("AZ", `AIIB${String(++accounts).padStart(20, "0")}`),
      bank: "AIIB",
      currency: "AZN",
    }),
  );

const insured = { mother: woman("Aysel", "1996-04-11"), child: woman("Nur", "2026-02-01") };
const uninsured = { mother: woman("Lalə", "1995-03-02"), child: man("Ömər", "2026-02-01") };
const contract = works(insured.mother, "2020-03-01");
const birthOf = ({ child, mother }: typeof insured) => born(child, mother);
const births = { insured: birthOf(insured), uninsured: birthOf(uninsured) };

/** The dues of a right, by whom they are about. */
const dues = (programme: string) =>
  country.rows<{ of: string; kind: string; sum: number; fund: string; status: string }>(
    `select p.given as of, d.kind, d.amount / 100 as sum, d.fund, d.status
       from payments.due d join registry.person p using (party_id) where d.programme = $1 order by d.id`,
    [programme],
  );

/** What stands in the accounts of a right, by fund. */
const ledger = async (programme: string) => {
  const rows = await country.rows<{ account: string; fund: string; sum: number }>(
    `select account, fund, (sum(amount) / 100)::bigint as sum from payments.posting where programme = $1
      group by account, fund having sum(amount) <> 0 order by fund, account`,
    [programme],
  );
  return rows.map(({ account, fund, sum }) => `${fund} ${account} ${sum}`);
};

/** Nothing impossible in the world, and in every fund the accounts add up to 0. */
async function sound(): Promise<void> {
  expect(await country.impossible()).toEqual({});
  expect(await country.rows("select fund from payments.posting group by fund having sum(amount) <> 0")).toEqual([]);
  const check = await inTransaction(country.dayaq.pool, async (tx) =>
    country.dayaq.payments.check(tx, await businessDay(tx)),
  );
  expect(check.differences).toEqual([]);
}

describe("one right with two sources of money, from the registers to the bank", { shuffle: false }, () => {
  beforeAll(async () => {
    const homes = [insured, uninsured].flatMap(({ mother, child }) => [lives(mother), lives(child), banksWith(mother)]);
    await country.hear([...homes, contract, births.insured, births.uninsured]);
  });

  test("each mother is owed the same, from the fund that her work says, and is told so among the reasons", async () => {
    expect(await dues("BIRTH")).toEqual([
      { of: "Nur", kind: "regular", sum: 600, fund: FUND, status: "payable" },
      { of: "Ömər", kind: "regular", sum: 600, fund: BUDGET, status: "payable" },
    ]);
    const told = await country.rows(
      `select p.given as of, d.trace -> 'explanation' -> 'fund' ->> 'code' as fund, (select string_agg(f ->> 'kind', '') from json_array_elements(d.trace -> 'explanation' -> 'fund' -> 'facts') f where f ->> 'kind' = 'employment') as by
         from entitlements.decision d join registry.person p using (party_id) where d.programme = 'BIRTH' order by p.given`,
    );
    expect(told).toEqual([
      { of: "Nur", fund: FUND, by: "employment" },
      { of: "Ömər", fund: null, by: null },
    ]);
    expect(await ledger("BIRTH")).toEqual([
      `${FUND} expense 600`,
      `${FUND} payable -600`,
      `${BUDGET} expense 600`,
      `${BUDGET} payable -600`,
    ]);
  });

  test("one file tells the bank to pay from two accounts; sent again it is the same file, under the same key", async () => {
    await country.wakeOn("2026-02-20");
    expect(await country.pay("2026-02-20")).toBe(1);
    const sent: { key: string; body: string }[] = [];
    const send = () =>
      country.dayaq.outbox.takeBatch(
        BANK_QUEUE,
        1000,
        sendToBanks({
          post: async (_path, { key, body }) => void sent.push({ key, body }),
          personFor: async () => ({}),
        }),
      );
    await send();
    expect(sent).toHaveLength(1);
    const file = readPaymentFile(sent[0]?.body ?? "", azerbaijan.currency);
    if (!file.ok) throw new Error(file.code);
    const paid = file.value.instructions.map(({ debtorAccount, orders }) => [
      debtorAccount.number,
      orders.map(({ creditor, amount }) => [creditor.split(" ")[0], amount]),
    ]);
    expect(Object.fromEntries(paid)).toEqual({
      [accountOf(FUND)]: [["Aysel", 600_00]],
      [accountOf(BUDGET)]: [["Lalə", 600_00]],
    });
    await send();
    expect(await country.pay("2026-02-20")).toBe(0);
    expect(sent).toHaveLength(1);
    expect(await ledger("BIRTH")).toEqual([
      `${FUND} expense 600`,
      `${FUND} in-transit -600`,
      `${BUDGET} expense 600`,
      `${BUDGET} in-transit -600`,
    ]);
    await sound();
  });

  test("what becomes known of her work later moves no money from one fund to the other", async () => {
    const before = await dues("BIRTH");
    await country.hear([annulled(contract), works(uninsured.mother, "2021-01-01")]);
    await country.wakeOn("2026-02-21");
    expect(await dues("BIRTH")).toEqual(before);
    await sound();
  });

  test("a grant for a child that was not born alive is asked back for the fund that paid, also when nothing says any more that it should have", async () => {
    await country.hear([again(births.insured, "birth", { alive: false })]);
    await country.wakeOn("2026-04-01"); // whoever would lose by it has been heard
    const proposals = await country.rows<{ id: number }>(
      "select id from entitlements.proposal where programme = 'BIRTH' and state = 'open'",
    );
    for (const { id } of proposals) await approve(id);
    expect(await country.rows("select fund, amount, status from payments.recovery")).toEqual([
      { fund: FUND, amount: 600_00, status: "to-decide" },
    ]);
    expect(await ledger("BIRTH")).toEqual([
      `${FUND} in-transit -600`,
      `${FUND} receivable 600`,
      `${BUDGET} expense 600`,
      `${BUDGET} in-transit -600`,
    ]);
    await sound();
  });

  test("a funeral is paid by the fund of whoever worked or drew a labour pension, and by the budget for others", async () => {
    await country.wakeOn("2026-05-20");
    const couples = ["worker", "pensioner", "neither"].map((name, nth) => ({
      name,
      husband: man(name, "1958-01-10"),
      wife: woman(`widow${nth}`, "1960-05-05"),
    }));
    const told = couples.flatMap(({ name, husband, wife }) => [
      lives(husband),
      lives(wife),
      banksWith(wife),
      states("spouse", "marriage", {
        spouses: [husband, wife].map(({ fin }) => ({ identifiers: [{ scheme: "FIN", value: fin }] })),
        on: "1980-06-01",
      }),
      ...(name === "worker" ? [works(husband, "2015-01-01")] : []),
      ...(name === "pensioner"
        ? [states("labour-pension", "pension-drawn", of(husband, "2021-01-01", { kind: "age", amount: "410.00" }))]
        : []),
    ]);
    expect(await country.hear(told)).toMatchObject({ parked: 0 });
    await country.hear(couples.map(({ husband }) => died(husband, "2026-05-18")));
    const paid = (await dues("FUNERAL")).map(({ of: whose, sum, fund }) => [whose, { sum, fund }] as const);
    expect(Object.fromEntries(paid)).toEqual({
      neither: { sum: 600, fund: BUDGET },
      pensioner: { sum: 960, fund: FUND },
      worker: { sum: 600, fund: FUND },
    });
    expect(await country.impossible()).toEqual({});
  });
});

/** An officer agrees. */
async function approve(proposalId: number): Promise<void> {
  const { entitlements, carryOut, pool } = country.dayaq;
  await inTransaction(pool, async (tx) => {
    const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
    const outcome = await entitlements.approveProposal(
      tx,
      { proposalId, by: "account/9", reason: "no such birth" },
      learned,
    );
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, learned);
  });
}
