import type { StatedRecord } from "@dayaq/country";
import { terranova } from "@dayaq/country-xx";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lockAround } from "../../server/src/modules/registry/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2024-03-04" });

const stated = (record: Pick<StatedRecord, "register" | "agency" | "recordNo" | "type" | "body">): StatedRecord => ({
  ...record,
  version: 1,
  statedAt: "2024-03-01T09:00:00Z",
});

/** A number with its check digit. */
const OTHER = "5000000000013";
const SCHEME = terranova.identifiers[0]?.code ?? "";
const mother = {
  identifiers: [{ scheme: SCHEME, value: terranova.identifiers[0]?.example ?? "" }],
  names: { given: "Mira", family: "Toll" },
  sex: "female",
  bornOn: "1995-05-05",
};

const registerOf = (kind: string) => {
  for (const { code, registers } of terranova.agencies)
    for (const register of registers)
      if (register.factKinds.includes(kind)) return { agency: code, register: register.code };
  throw new Error(`nobody states ${kind}`);
};

describe("another country on the same house", () => {
  let country: WholeCountry;
  beforeAll(async () => {
    country = await WholeCountry.open(database, terranova);
  });
  afterAll(() => country.dayaq.close());

  test("grants its own birth grant, in a currency without decimals, to a mother without any application", async () => {
    const lives = stated({
      ...registerOf("residence"),
      recordNo: "R-1",
      type: "residence-changed",
      body: { person: mother, permanent: true, from: "2010-05-01" },
    });
    const born = stated({
      ...registerOf("birth"),
      recordNo: "B-1",
      type: "birth",
      body: {
        child: { identifiers: [], names: { given: "Tomas", family: "Toll" }, sex: "male", bornOn: "2024-02-10" },
        alive: true,
        mother,
      },
    });
    expect(await country.hear([lives, born])).toEqual({ applied: 2, parked: 0 });
    const dues = await country.rows<{ programme: string; amount: number; status: string }>(
      "select programme, amount, status from payments.due where programme = 'BIRTH'",
    );
    expect(dues).toMatchObject([{ programme: "BIRTH", amount: 40_000 }]);
    const [notice] = await country.rows<{ sms_text: string }>(
      "select sms_text from notices.notice where kind = 'granted' and programme = 'BIRTH'",
    );
    expect(notice?.sms_text).toContain("40 000 XXD");
    expect(await country.impossible()).toEqual({});
  });

  test("offers heating aid, and pays it from the first month after the word that was waited for", async () => {
    const person = { ...mother, identifiers: [{ scheme: SCHEME, value: OTHER }], bornOn: "1950-02-10" };
    const lives = stated({
      ...registerOf("residence"),
      recordNo: "R-2",
      type: "residence-changed",
      body: { person, permanent: true, from: "2010-05-01" },
    });
    const earns = stated({
      ...registerOf("income"),
      recordNo: "I-1",
      type: "income-stated",
      body: { person, from: "2024-01-01", source: "pension", amount: "24999" },
    });
    expect(await country.hear([lives, earns])).toEqual({ applied: 2, parked: 0 });
    const { pool, entitlements } = country.dayaq;
    const [offer] = await country.rows<{ id: number; party_id: number; told_to: number[] }>(
      "select id, party_id, told_to from entitlements.offer where programme = 'HEATING' and state = 'open'",
    );
    const party = offer?.party_id ?? 0;
    expect(offer?.told_to).toEqual([party]);
    const ofHeating = "select amount, status from payments.due where programme = 'HEATING' order by month";
    expect(await country.rows(ofHeating)).toEqual([]); // nothing is paid on an offer

    await inTransaction(pool, async (tx) => {
      await lockAround(tx, [party]);
      const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
      const ask = { offerId: offer?.id ?? 0, by: party, claimant: party };
      const outcome = await entitlements.confirmOffer(tx, ask, learned);
      if (!outcome.ok) throw new Error(outcome.code);
      await country.dayaq.carryOut(tx, outcome.value, learned);
    });
    await country.wakeOn("2024-04-01");
    expect(await country.rows(ofHeating)).toMatchObject([{ amount: 3_500 }]);
    const told = await country.rows("select kind from notices.notice where programme = 'HEATING' order by id");
    expect(told).toMatchObject([{ kind: "offered" }, { kind: "granted" }]);
    expect(await country.impossible()).toEqual({});
  });
});
