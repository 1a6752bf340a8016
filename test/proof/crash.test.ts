import { accept, readyCountry } from "@dayaq/bench/country";
import { crash, pictureOf, storyOf } from "@dayaq/bench/proof";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { drainInbox } from "../../server/src/flow/index.ts";
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

    // And what was decided is what is ordered: each due once, in a batch that two people release.
    const again = await WholeCountry.open(stormy);
    expect(await again.pay(PAYDAY)).toBeGreaterThan(0);
    const [ordered] = await again.rows<{ orders: number }>("select count(*) as orders from payments.payment_order");
    expect(ordered?.orders).toBeGreaterThan(EVENTS / 50);
    expect(await again.impossible()).toEqual({});
    await again.dayaq.close();
  },
);
