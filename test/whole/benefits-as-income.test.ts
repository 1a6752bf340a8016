import { ibanOf, lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day, isoDay } from "@dayaq/kernel";
import { compileLaw } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgersOf } from "../../server/src/composition/ledgers.ts";
import { lineOf, ordersOnTheWay, statement } from "../../server/src/modules/payments/testing/bank.ts";
import { replayAnswers } from "../../server/src/observer/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { loadPopulation } from "../../server/src/population/load-population.ts";
import { WholeCountry } from "./country.ts";
import { born, household, lives, man, means, of, states, woman, works } from "./life-events/registers.ts";

const database = testDatabase({ today: "2025-07-02" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const [mother, father, child] = [woman("Nigar", "1992-02-02"), man("Tahir", "1990-01-01"), man("Səid", "2025-07-01")];

type Sent = Awaited<ReturnType<typeof ordersOnTheWay>>[number];

/** The bank books these today, or sends them back for a reason. */
async function answers(name: string, orders: readonly Sent[], returned?: string): Promise<void> {
  const { pool, payments } = country.dayaq;
  await inTransaction(pool, async (tx) => {
    const today = await businessDay(tx);
    const answer = {
      ...statement(
        name,
        orders.map((it) => lineOf(it, isoDay(today), returned)),
      ),
      account: azerbaijan.funds[0]?.account ?? "",
    };
    await payments.takeBankAnswer(tx, { bank: "AIIB", answer, body: "" }, { today });
  });
}

/** What was on its way in July. */
let sent: readonly Sent[] = [];

const assistance = () =>
  country.rows(
    "select valid_from::text as from, amount / 100 as sum from entitlements.segment where programme = 'UDSY' order by 1",
  );

async function asksForAssistance(): Promise<void> {
  const [asked] = await country.rows<{ home: number; mother: number }>(
    `select home.id as home, member.other_party_id as mother from registry.party home
       join registry.fact member on member.party_id = home.id and member.kind = 'household-representative' limit 1`,
  );
  if (asked === undefined) throw new Error("the household is in the registry");
  const { entitlements, carryOut, pool } = country.dayaq;
  await inTransaction(pool, async (tx) => {
    const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
    const ask = { programme: "UDSY", about: asked.home, claimant: asked.mother, confirmedBy: "account/1" };
    const outcome = await entitlements.claim(tx, ask, learned);
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, learned);
  });
  expect(await agrees()).toBe(1);
}

/** No source gives the subsistence minimum of 2025, so that a person has to agree; answers with how often. */
async function agrees(): Promise<number> {
  const { entitlements, carryOut, pool } = country.dayaq;
  const proposed = await country.rows<{ id: number }>(
    "select id from entitlements.proposal where programme = 'UDSY' and state = 'open'",
  );
  await inTransaction(pool, async (tx) => {
    const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
    for (const { id } of proposed) {
      const agreed = { proposalId: id, by: "account/2", reason: "as the law says" };
      const approved = await entitlements.approveProposal(tx, agreed, learned);
      if (!approved.ok) throw new Error(approved.code);
      await carryOut(tx, approved.value, learned);
    }
  });
  return proposed.length;
}

describe("what a right has paid is income of the household that asks for assistance", { shuffle: false }, () => {
  test("a birth grant is decided, paid to the father, who works alone, and booked in July", async () => {
    await country.hear([
      lives(mother),
      lives(father),
      works(father, "2018-01-01"),
      states(
        "account",
        "account-registered",
        of(father, "2022-01-01", { account: ibanOf("AZ", "AIIB00000000000000000001"), bank: "AIIB", currency: "AZN" }),
      ),
      ...means(mother, "0.00"),
      ...means(father, "400.00"),
      born(child, mother, father),
      household("2025-07-01", mother, father, child),
    ]);
    await country.wakeOn("2025-07-21");
    expect(await country.pay("2025-07-21")).toBe(1);
    sent = await ordersOnTheWay(country.dayaq.pool, "AIIB");
    await answers("AIIB-1", sent);
    expect(await country.rows("select programme, to_pay / 100 as sum, status from payments.due")).toEqual([
      { programme: "BIRTH", sum: 600, status: "paid" },
    ]);
  });

  test("and lowers in August by a twelfth what income lacks to the criterion of three", async () => {
    await country.wakeOn("2025-08-04");
    await asksForAssistance();
    // Three times 285 less 400 and 600 / 12; from January three times 300.
    expect(await assistance()).toEqual([
      { from: "2025-08-01", sum: 405 },
      { from: "2026-01-01", sum: 450 },
    ]);
  });

  test("its decision names who paid and since when that is known, and replay gives the answer again", async () => {
    const sources = await country.rows<{ agency: string; on: number }>(
      `select it ->> 'agency' as agency, (it ->> 'knownOn')::int as on
         from entitlements.decision, json_each(trace -> 'sources') source(id, it) where programme = 'UDSY'`,
    );
    expect(sources).toContainEqual({ agency: "social-fund", on: day("2025-08-01") });
    const { pool, determinations } = country.dayaq;
    await country.wakeOn("2025-09-02");
    expect(await inTransaction(pool, (tx) => replayAnswers(tx, determinations, 100))).toMatchObject({ breaches: 0 });
    expect(await country.impossible()).toEqual({});
  });

  test("columns of the whole registry say the same", async () => {
    const law = lawOf(azerbaijan);
    const { columns, words, parties } = await loadPopulation(country.dayaq.pool, law, {
      programmes: ["UDSY"],
      ledgers: ledgersOf(azerbaijan),
    });
    const [home] = await country.rows<{ id: number }>("select id from registry.party where kind = 'household'");
    const bound = compileLaw(law, words).bind(columns);
    const award = bound.awardOn("UDSY", parties.placeOf(home?.id ?? 0), day("2025-10-01"));
    expect(award).toMatchObject({ kind: "due", amount: 405_00 });
  });

  test("what the bank sends back in September lowers nothing any more from October on, without anybody asking", async () => {
    await country.wakeOn("2025-09-10");
    await answers("AIIB-2", sent, "AC04");
    await country.wakeOn("2025-09-30");
    expect(await agrees()).toBe(0); // September is not over
    await country.wakeOn("2025-10-01");
    expect(await agrees()).toBe(1);
    expect(await assistance()).toEqual([
      { from: "2025-08-01", sum: 455 },
      { from: "2026-01-01", sum: 500 },
    ]);
    await country.wakeOn("2025-10-02");
    expect(await agrees()).toBe(0);
    expect(await country.impossible()).toEqual({});
  });
});
