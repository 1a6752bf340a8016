import type { StatedRecord } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import {
  insured,
  lives,
  of,
  type Somebody as Insured,
  states as stated,
  wages,
  woman,
  works,
} from "./life-events/registers.ts";

const TODAY = "2026-05-03";
const database = testDatabase({ today: TODAY });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

interface Somebody {
  readonly fin: string;
  readonly given: string;
  readonly sex: "female" | "male";
}
const numbered = ({ fin }: Somebody) => ({ identifiers: [{ scheme: "FIN", value: fin }] });
const introduced = (it: Somebody) => ({
  ...numbered(it),
  names: { given: it.given, family: "Quliyev" },
  sex: it.sex,
  bornOn: "1955-03-04",
  citizenship: "AZ",
  language: "en",
});

let records = 0;
const states = (register: string, type: string, body: Record<string, unknown>, agency = "justice"): StatedRecord => ({
  agency,
  register,
  recordNo: `R-${++records}`,
  version: 1,
  statedAt: `${TODAY}T09:00:00+04:00`,
  type,
  body,
});

/** A couple of old people with nobody else, and the death of one of them. */
function couple(nth: number, diedOn: string): { readonly widow: string; readonly told: readonly StatedRecord[] } {
  const husband: Somebody = { fin: `6AAAA${nth}1`, given: `Husband${nth}`, sex: "male" };
  const wife: Somebody = { fin: `6AAAA${nth}2`, given: `Wife${nth}`, sex: "female" };
  const lives = (it: Somebody) =>
    states(
      "population-register",
      "residence-changed",
      { person: introduced(it), from: "1955-03-04", permanent: true, district: "BA" },
      "interior",
    );
  const told = [
    lives(husband),
    lives(wife),
    states("civil-registry", "marriage", { spouses: [numbered(husband), numbered(wife)], on: "1980-06-01" }),
    states("civil-registry", "death", { person: introduced(husband), diedOn }),
  ];
  return { widow: wife.given, told };
}

describe("a funeral grant by the day of death", { shuffle: false }, () => {
  const [before, since] = [couple(1, "2026-04-30"), couple(2, "2026-05-02")];
  beforeAll(async () => {
    await country.hear([...before.told, ...since.told]);
  });

  const how = () =>
    country.rows(
      `select p.given, d.mode, d.claimed, (select string_agg(o.state, '') from entitlements.offer o where o.party_id = d.party_id and o.programme = 'FUNERAL') as offer,
              (select string_agg(e.outcome, '') from life_events.outcome e where e.about = d.party_id and e.programme = 'FUNERAL') as outcome
         from determinations.determination d join registry.person p using (party_id) where d.programme = 'FUNERAL' order by p.given`,
    );

  const paid = () =>
    country.rows(
      "select p.given, d.amount from payments.due d join registry.person p on p.party_id = d.payee_id where d.programme = 'FUNERAL'",
    );

  test("is offered up to April 2026, and runs by itself from May on", async () => {
    expect(await how()).toEqual([
      { given: "Husband1", mode: "offer", claimed: false, offer: "open", outcome: "waiting" },
      { given: "Husband2", mode: "automatic", claimed: true, offer: null, outcome: "granted" },
    ]);
  });

  test("is decided for the widow with its reasons, told to her and paid to her, and to nobody else", async () => {
    const decided = await country.rows(
      `select p.given, s.amount, s.falls_on::text as on, d.kind, d.decided_by, json_array_length(d.trace -> 'explanation' -> 'conditions') as reasons
         from entitlements.one_off s join registry.person p on p.party_id = s.payee_id
         join entitlements.decision d on d.party_id = s.party_id and d.programme = s.programme where s.programme = 'FUNERAL'`,
    );
    expect(decided).toMatchObject([
      { given: since.widow, amount: 600_00, on: "2026-05-02", kind: "granted", reasons: 2 },
    ]);
    const told = await country.rows<{ given: string; text: string }>(
      `select p.given, n.sms_text as text from notices.notice n join registry.person p using (party_id)
        where n.programme = 'FUNERAL' and n.kind = 'granted'`,
    );
    expect(told.map(({ given }) => given)).toEqual([since.widow]);
    expect(told[0]?.text).toContain("600");
    expect(await paid()).toEqual([{ given: since.widow, amount: 600_00 }]);
    expect(await country.impossible()).toEqual({});
  });

  test("stays the widow's when somebody else says later that they buried: an officer decides who has it", async () => {
    const [asked] = await country.rows<{ about: number; neighbour: number }>(
      `select dead.party_id as about, neighbour.party_id as neighbour from registry.person dead, registry.person neighbour
        where dead.given = 'Husband2' and neighbour.given = $1`,
      [before.widow],
    );
    if (!asked) throw new Error("both are in the registry");
    const { entitlements, carryOut } = country.dayaq;
    await inTransaction(database.pool, async (tx) => {
      const learned = { known: await nextKnown(tx), today: day(TODAY) };
      const ask = { programme: "FUNERAL", about: asked.about, claimant: asked.neighbour, confirmedBy: "account/1" };
      const outcome = await entitlements.claim(tx, ask, learned);
      if (!outcome.ok) throw new Error(outcome.code);
      await carryOut(tx, outcome.value, learned);
    });
    const proposed = "select kind, state from entitlements.proposal where programme = 'FUNERAL'";
    expect(await country.rows(proposed)).toEqual([{ kind: "ended", state: "open" }]);
    expect(await paid()).toEqual([{ given: since.widow, amount: 600_00 }]);
    expect(await country.impossible()).toEqual({});
  });
});

describe("a sickness benefit by the first day of the sickness", { shuffle: false }, () => {
  const later = testDatabase({ today: "2026-05-20" });
  let ill: WholeCountry;

  /** Fifteen days ill: from then on the Fund pays, by the sheet of the employer. */
  const sheet = (person: Insured, since: string, from: string) => [
    lives(person),
    works(person, "2015-01-01"),
    insured(person, "2025-01-01", "9000.00", 200),
    ...wages(person, "2025-04-01", 13, "1000.00"),
    stated(
      "sickness-sheet",
      "sickness-sheet",
      of(person, from, { until: "2026-06-01", since, workedDays: 243, missedDays: 11 }),
    ),
  ];
  beforeAll(async () => {
    ill = await WholeCountry.open(later);
    await ill.hear([
      ...sheet(woman("Aprel", "1985-01-01"), "2026-04-30", "2026-05-14"),
      ...sheet(woman("May", "1985-02-02"), "2026-05-01", "2026-05-15"),
    ]);
  });
  afterAll(() => ill.dayaq.close());

  test("waits to be asked for up to April 2026, and runs by itself from May on", async () => {
    const how = await ill.rows(
      `select p.given, d.mode, d.claimed, (select string_agg(e.outcome, '') from life_events.outcome e where e.about = d.party_id and e.programme = 'INS-SICK') as outcome
         from determinations.determination d join registry.person p using (party_id) where d.programme = 'INS-SICK' order by p.given`,
    );
    expect(how).toEqual([
      { given: "Aprel", mode: "application", claimed: false, outcome: "waiting" },
      { given: "May", mode: "automatic", claimed: true, outcome: "granted" },
    ]);
  });

  test("is decided by the machine, told and due to her who fell ill in May, with no claim of hers, and to nobody else", async () => {
    expect(await ill.rows("select 1 from entitlements.claim where programme = 'INS-SICK'")).toEqual([]);
    const decided = await ill.rows(
      `select p.given, d.kind, d.decided_by as by from entitlements.decision d join registry.person p using (party_id)
        where d.programme = 'INS-SICK'`,
    );
    expect(decided).toEqual([{ given: "May", kind: "granted", by: "machine" }]);
    const told = await ill.rows<{ given: string; text: string }>(
      `select p.given, n.sms_text as text from notices.notice n join registry.person p using (party_id)
        where n.programme = 'INS-SICK'`,
    );
    expect(told.map(({ given }) => given)).toEqual(["May"]);
    expect(told[0]?.text).toContain("543");
    const due = await ill.rows(
      `select p.given, d.amount from payments.due d join registry.person p on p.party_id = d.payee_id where d.programme = 'INS-SICK'`,
    );
    expect(due).toEqual([{ given: "May", amount: 543_21 }]); // 12,000 / 243 a day, for 11 days
    expect(await ill.impossible()).toEqual({});
  });
});
