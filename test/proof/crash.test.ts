import { accept, readyCountry } from "@dayaq/bench/country";
import { crash, pictureOf, storyOf } from "@dayaq/bench/proof";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { drainInbox } from "../../server/src/flow/index.ts";
import { payAll } from "../../server/src/modules/payments/testing/bank.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "../whole/country.ts";

/** `DAYAQ_CRASH_EVENTS=10000` is the size that is asked of it; `npm run bench -- crash` measures the same. */
const EVENTS = Number(process.env["DAYAQ_CRASH_EVENTS"] ?? 1000);
const SEED = Number(process.env["DAYAQ_SEED"] ?? Math.floor(performance.timeOrigin % 1_000_000));

/** 20 July 2025 is a Sunday: allowances go out on Monday the 21st. */
const PAYDAY = "2025-07-21";

const stormy = testDatabase({ today: TOWN_WAKES_ON });
const calm = testDatabase({ today: TOWN_WAKES_ON });

test(
  `web and workers are killed at random while events flow in (seed ${SEED})`,
  { timeout: 60_000 + 60 * EVENTS },
  async () => {
    const ready = await readyCountry(stormy.pool, stormy.owner, TOWN_WAKES_ON);
    await ready.dayaq.close();
    const report = await crash(stormy, ready.senders, {
      events: EVENTS,
      kills: Math.max(6, Math.round(EVENTS / 400)),
      seed: SEED,
    });
    expect(report).toMatchObject({
      sent: EVENTS,
      refused: [],
      messages: EVENTS,
      inbox: { applied: EVENTS },
      breaches: [],
    });

    // What was decided is what one worker decides who is never disturbed.
    const { dayaq } = await readyCountry(calm.pool, calm.owner, TOWN_WAKES_ON);
    await accept(calm.pool, storyOf(EVENTS));
    await drainInbox(calm.pool, dayaq.flow);
    await dayaq.close();
    const expected = await pictureOf(calm.pool);
    expect(expected.length).toBeGreaterThan(EVENTS / 50);
    expect(await pictureOf(stormy.pool)).toEqual(expected);

    // And what was decided is what is ordered, released by two people and booked by the banks: each due once.
    const again = await WholeCountry.open(stormy);
    const { pool, payments, close } = again.dayaq;
    await payAll(pool, payments, PAYDAY, day(PAYDAY));
    const orders = await again.rows<{ status: string; count: number }>(
      "select status, count(*) from payments.payment_order where status <> 'dropped' group by 1",
    );
    expect(orders).toEqual([{ status: "booked", count: expect.any(Number) }]);
    expect(orders[0]?.count).toBeGreaterThan(EVENTS / 50);
    const { differences } = await inTransaction(pool, (tx) => payments.check(tx, day(PAYDAY)));
    expect(differences).toEqual([]); // decisions = dues = orders = bank
    expect(await again.impossible()).toEqual({});
    await close();
  },
);
