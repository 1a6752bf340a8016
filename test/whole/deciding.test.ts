import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTransaction, nextKnown, type Tx } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

describe("what people say in the town", () => {
  let country: WholeCountry;
  beforeAll(async () => {
    country = await WholeCountry.open(database);
    await country.hear(town().records);
  });
  afterAll(() => country.dayaq.close());

  const learned = async (tx: Tx) => ({ known: await nextKnown(tx), today: day(TOWN_WAKES_ON) });
  const outcomes = (programme: string, about: number) =>
    country.rows<{ outcome: string }>(
      "select distinct outcome from life_events.outcome where programme = $1 and about = $2",
      [programme, about],
    );

  test("an offer that is confirmed becomes a right, money and a notice, and the events stop waiting", async () => {
    const [offer] = await country.rows<{ id: number; about: number; told: number }>(
      "select id, party_id as about, told_to[1] as told from entitlements.offer where programme = 'STP-CARE' and told_to <> '{}' order by id limit 1",
    );
    if (!offer) throw new Error("the town has somebody who needs a carer");
    const { entitlements, carryOut } = country.dayaq;
    const [carer] = await country.rows<{ id: number }>(
      "select party_id as id from registry.person where died_on is null and party_id <> $1 order by 1 limit 1",
      [offer.about],
    );
    expect(await outcomes("STP-CARE", offer.about)).toEqual([{ outcome: "waiting" }]);
    await inTransaction(database.pool, async (tx) => {
      const now = await learned(tx);
      const outcome = await entitlements.confirmOffer(
        tx,
        { offerId: offer.id, by: offer.told, claimant: carer?.id ?? 0 },
        now,
      );
      if (!outcome.ok) throw new Error(outcome.code);
      await carryOut(tx, outcome.value, now);
    });
    expect(await outcomes("STP-CARE", offer.about)).toEqual([{ outcome: "granted" }]);
    const told = await country.rows<{ text: string }>(
      "select sms_text as text from notices.notice where kind = 'granted' and programme = 'STP-CARE' and party_id = $1",
      [carer?.id],
    );
    expect(told).toHaveLength(1);
    expect(await country.impossible()).toEqual({});
  });

  test("proposals that an officer approves or rejects end the waiting of their events", async () => {
    const { entitlements, carryOut } = country.dayaq;
    const open = await country.rows<{ id: number; programme: string; about: number; doubt: string | null }>(
      "select id, programme, party_id as about, doubt from entitlements.proposal where state = 'open' order by id",
    );
    expect(open.length).toBeGreaterThan(1);
    for (const [index, { id, programme, about }] of open.entries()) {
      await inTransaction(database.pool, async (tx) => {
        const now = await learned(tx);
        const ask = { proposalId: id, by: "officer/1", reason: "looked at the papers" };
        const outcome = await (index === 0
          ? entitlements.rejectProposal(tx, ask, now)
          : entitlements.approveProposal(tx, { ...ask, payee: about }, now));
        if (!outcome.ok) throw new Error(outcome.code);
        await carryOut(tx, outcome.value, now);
      });
      expect((await outcomes(programme, about)).map(({ outcome }) => outcome)).toEqual([
        index === 0 ? "not-granted" : "granted",
      ]);
    }
    const tasks = await country.rows(
      "select id from cases.task where state <> 'closed' and kind in ('name-payee', 'decide-proposal')",
    );
    expect(tasks).toEqual([]);
    expect(await country.impossible()).toEqual({});
  });
});
