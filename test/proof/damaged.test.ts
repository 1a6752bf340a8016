import { readyCountry } from "@dayaq/bench/country";
import { sendDamaged } from "@dayaq/bench/proof";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";

/** `DAYAQ_DAMAGED_MESSAGES=100000` is the size that is asked of it. */
const MESSAGES = Number(process.env["DAYAQ_DAMAGED_MESSAGES"] ?? 5000);
const SEED = Number(process.env["DAYAQ_SEED"] ?? Math.floor(performance.timeOrigin % 1_000_000));

const database = testDatabase({ today: TOWN_WAKES_ON });

test(
  `damaged messages crash nothing, none is lost, and each has the right code (seed ${SEED})`,
  { timeout: 60_000 + 10 * MESSAGES },
  async () => {
    const { dayaq, senders } = await readyCountry(database.pool, database.owner, TOWN_WAKES_ON);
    await dayaq.close();
    const report = await sendDamaged(database, senders, { messages: MESSAGES, seed: SEED });
    expect(report.wrong).toEqual({});
    expect(report.faults).toEqual([]);
    expect(report.ends["applied"]).toBeGreaterThan(MESSAGES / 20);
    if (MESSAGES > 5000) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  },
);
