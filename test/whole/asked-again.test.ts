import type { StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csrfOf } from "../../server/src/modules/identity/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { openPages, type PagesOfTest } from "../../server/src/web/testing.ts";
import { WholeCountry } from "./country.ts";
import {
  born,
  household,
  joined,
  lives,
  man,
  means,
  of,
  type Somebody,
  states,
  woman,
  works,
} from "./life-events/registers.ts";
import { textOf } from "./pages.ts";

/** A household that was given assistance for a year, and asks for it again at the portal when the year is over. */

const database = testDatabase({ today: "2021-07-10" });
let country: WholeCountry;
let pages: PagesOfTest;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  pages = await openPages(database, azerbaijan);
}, 60_000);
afterAll(async () => {
  await pages.close();
  await country.dayaq.close();
});

const ASK = "/en/rights/ask-for/UDSY";

/** Somebody who has signed in, and their household as its register states it. */
interface Family {
  readonly father: Somebody;
  readonly home: StatedRecord;
  /** What a page says. */
  reads(path: string): Promise<string>;
  /** Whether their page offers to ask, and the form is there. */
  mayAsk(): Promise<boolean[]>;
  /** Presses the button; answers with where that leads, or with what went wrong. */
  asks(): Promise<string | number>;
  /** The days of which something is decided. */
  had(): Promise<string>;
  /** The tasks to answer what they asked for: `state outcome`. */
  tasks(): Promise<string[]>;
}

async function family(name: string, his = (father: Somebody) => means(father, "300.00")): Promise<Family> {
  const [mother, father] = [woman(`${name} mother`, "1992-01-01"), man(`${name} father`, "1990-01-01")];
  const child = woman(`${name} child`, "2019-03-01");
  const home = household("2019-04-01", mother, father, child);
  const stated = [lives(mother), lives(father), born(child, mother, father), works(father, "2016-01-01"), home];
  await country.hear([...stated, ...means(mother, "0.00"), ...his(father)]);
  const [party] = await country.rows<{ id: number }>("select party_id as id from registry.person where given = $1", [
    mother.given,
  ]);
  const token = await signedIn(party?.id ?? 0);
  const get = (url: string) => pages.server.inject({ method: "GET", url, headers: headersOf(token) });
  let about = ""; // an old form is sent where there is none any more
  const lines = async (sql: string) =>
    (await country.rows<{ line: string }>(sql, [party?.id])).map(({ line }) => line.trim());
  return {
    father,
    home,
    reads: async (path) => textOf((await get(path)).body),
    mayAsk: async () => [(await get("/en/rights")).body.includes(ASK), (await formIn(get)) !== undefined],
    asks: async () => {
      about = (await formIn(get)) ?? about;
      const payload = new URLSearchParams({ csrf: csrfOf(token), about }).toString();
      const answer = await pages.server.inject({ method: "POST", url: ASK, headers: headersOf(token), payload });
      return answer.headers.location ?? answer.statusCode;
    },
    had: async () =>
      (
        await lines(`select range_agg(daterange(valid_from, valid_until))::text as line from entitlements.segment
              where programme = 'UDSY' and beneficiary_id = $1`)
      ).join(" "),
    tasks: () =>
      lines(`select concat_ws(' ', state, outcome) as line from cases.task
              where kind = 'answer-claim' and party_id = $1 order by id`),
  };
}

const headersOf = (token: string) => ({
  host: "localhost",
  origin: "http://localhost",
  cookie: `dayaq=${token}`,
  accept: "text/html",
  "content-type": "application/x-www-form-urlencoded",
});

/** About whom the form asks; undefined where there is none. */
const formIn = async (get: (url: string) => Promise<{ readonly body: string }>): Promise<string | undefined> =>
  /name="about" value="([^"]+)"/.exec((await get(ASK)).body)?.[1];

const signedIn = async (party: number): Promise<string> => {
  const { rows } = await database.owner.query<{ id: number }>(
    "insert into identity.account (issuer, subject, role, party_id) values ('test', $1, 'citizen', $2) returning id",
    [`party-${party}`, party],
  );
  return inTransaction(database.pool, (tx) => pages.ports.modules.identity.beginSession(tx, rows[0]?.id ?? 0));
};

/** Somebody joins the household, of whose means registers are silent. */
async function joinedBySomebody({ home }: Family): Promise<Somebody> {
  const joiner = man("Joiner", "1995-05-05");
  await country.hear([lives(joiner), works(joiner, "2016-01-01"), joined(home, joiner, "2022-07-01")]);
  return joiner;
}

const NEITHER = [false, false];
const BOTH = [true, true];

describe("assistance that was had for a year", { shuffle: false }, () => {
  let simple: Family, larger: Family, owner: Family, driver: Family, silent: Family;

  beforeAll(async () => {
    simple = await family("Simple");
    larger = await family("Larger");
    owner = await family("Owner");
    driver = await family("Driver");
    silent = await family("Silent", () => []);
  });

  test("is asked for with one word, and granted or waits", async () => {
    expect(await simple.mayAsk()).toEqual(BOTH);
    for (const it of [simple, larger, owner, driver]) expect(await it.asks()).toBe("/en/rights"); // one after the other, as they come
    expect(await silent.asks()).toBe(ASK);
  });

  test("is not asked for again while it runs", async () => {
    expect(await simple.mayAsk()).toEqual(NEITHER);
    await country.wakeOn("2022-06-30");
    expect(await simple.mayAsk()).toEqual(NEITHER);
  });

  test("is asked for again once the year is over, and had for another", async () => {
    await country.wakeOn("2022-07-04");
    expect(await simple.had()).toBe("{[2021-07-01,2022-07-01)}");
    expect(await simple.mayAsk()).toEqual(BOTH);
    expect(await simple.reads(ASK)).toContain("As far as we know you have this right as soon as you ask for it.");
    expect(await simple.reads(ASK)).not.toContain("A year has not passed");
    expect(await simple.asks()).toBe("/en/rights");
    expect(await simple.had()).toBe("{[2021-07-01,2023-07-01)}");
    expect(await simple.mayAsk()).toEqual(NEITHER);
    expect(await simple.tasks()).toEqual([]);
    expect(await country.impossible()).toEqual({});
  });

  test("is not asked for a third time while the second waits, and the page says when it was asked and what came of it", async () => {
    const joiner = await joinedBySomebody(larger);
    expect(await larger.mayAsk()).toEqual(BOTH);
    expect(await larger.asks()).toBe(ASK);
    expect(await larger.reads(ASK)).toContain("You asked for it on 4 July 2022");
    expect(await larger.mayAsk()).toEqual(NEITHER);
    expect(await larger.asks()).toBe(422);
    expect(await larger.tasks()).toEqual(["open"]);
    await country.hear(means(joiner, "0.00"));
    expect(await larger.tasks()).toEqual(["closed granted"]);
    expect(await larger.had()).toBe("{[2021-07-01,2023-07-01)}");
    expect(await larger.mayAsk()).toEqual(NEITHER);
    expect(await country.impossible()).toEqual({});
  });

  test("is not asked for again while the same word would be refused", async () => {
    const owned = of(owner.father, "2022-07-02", { owned: true, fromState: false });
    await country.hear([states("vehicle", "vehicle-stated", owned)]);
    expect(await owner.mayAsk()).toEqual(NEITHER);
  });

  test("is not asked for again while the first is still to be answered, and is when somebody has closed it", async () => {
    expect(await silent.tasks()).toEqual(["open"]);
    expect(await silent.mayAsk()).toEqual(NEITHER);
    expect(await silent.asks()).toBe(422);
    const [open] = await country.rows<{ id: number }>(
      "select id from cases.task where kind = 'answer-claim' and state = 'open'",
    );
    const { cases, pool } = country.dayaq;
    const closing = { by: "account/1", outcome: "done", reason: "No register told." };
    expect(await inTransaction(pool, (tx) => cases.close(tx, open?.id ?? 0, closing))).toMatchObject({ ok: true });
    expect(await silent.mayAsk()).toEqual(BOTH);
    expect(await silent.asks()).toBe(ASK);
    expect(await silent.reads(ASK)).toContain("You asked for it on 4 July 2022");
    expect(await silent.tasks()).toEqual(["closed done", "open"]);
    expect(await country.impossible()).toEqual({});
  });

  test("is asked for once more when what refused the last application is gone", async () => {
    const joiner = await joinedBySomebody(driver);
    expect(await driver.asks()).toBe(ASK);
    const owned = of(driver.father, "2022-06-01", { until: "2022-08-01", owned: true, fromState: false });
    await country.hear([states("vehicle", "vehicle-stated", owned), ...means(joiner, "0.00")]);
    expect(await driver.tasks()).toEqual(["closed not-granted"]);
    expect(await driver.mayAsk()).toEqual(NEITHER);
    expect(await driver.reads("/en/rights")).toContain("neither owns nor uses a vehicle");
    await country.wakeOn("2022-08-02");
    expect(await driver.mayAsk()).toEqual(BOTH);
    expect(await driver.asks()).toBe("/en/rights");
    expect(await driver.had()).toBe("{[2021-07-01,2022-07-01),[2022-08-01,2023-08-01)}");
    expect(await country.impossible()).toEqual({});
  });
});
