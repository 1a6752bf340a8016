import type { StatedRecord } from "@dayaq/country";
import { terranova } from "@dayaq/country-xx";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2024-03-04" });

const stated = (record: Pick<StatedRecord, "register" | "agency" | "recordNo" | "type" | "body">): StatedRecord => ({
  ...record,
  version: 1,
  statedAt: "2024-03-01T09:00:00Z",
});

const mother = {
  identifiers: [{ scheme: terranova.identifiers[0]?.code ?? "", value: terranova.identifiers[0]?.example ?? "" }],
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
      "select programme, amount, status from payments.due order by programme",
    );
    expect(dues).toMatchObject([{ programme: "BIRTH", amount: 40_000 }]);
    const [notice] = await country.rows<{ sms_text: string }>(
      "select sms_text from notices.notice where kind = 'granted'",
    );
    expect(notice?.sms_text).toContain("40 000 XXD");
    expect(await country.impossible()).toEqual({});
  });
});
