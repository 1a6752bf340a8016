import type { StatedRecord } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Decided, Entitlements } from "../../server/src/modules/entitlements/index.ts";
import { businessDay, inTransaction, nextKnown, type Tx } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { born, household, joined, lives, man, means, type Somebody, woman, works } from "./life-events/registers.ts";

/**
 * Assistance is had from December 2023, and asked for again in its last month. What a family is given of 2024 rests on a guess, so
 * that an officer has the second year as a proposal while the machine has granted the first.
 */

const database = testDatabase({ today: "2025-07-02" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

type Learned = Parameters<Entitlements["claim"]>[2];
type Answer = Promise<{ ok: true; value: Decided } | { ok: false; code: string }>;

const says = (word: (it: Entitlements, tx: Tx, learned: Learned) => Answer) =>
  inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
    const outcome = await word(entitlements, tx, learned);
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, learned);
  });

interface Renewal {
  readonly joiner: Somebody;
  /** The proposals about the household that wait. */
  open(): Promise<number[]>;
  tasks(): Promise<string[]>;
  /** What the mother was told of what she asked for. */
  told(): Promise<string[]>;
}

/** Asked for again when somebody has joined the household: it waits for what registers say of them, where they are silent. */
async function renewal(name: string, ofJoiner: (joiner: Somebody) => StatedRecord[] = () => []): Promise<Renewal> {
  const [mother, father] = [woman(`${name} mother`, "1992-01-01"), man(`${name} father`, "1990-01-01")];
  const [child, joiner] = [woman(`${name} child`, "2021-03-01"), man(`${name} joiner`, "1995-05-05")];
  const home = household("2021-04-01", mother, father, child);
  const stated = [lives(mother), lives(father), born(child, mother, father), works(father, "2016-01-01"), home];
  await country.hear([...stated, ...means(mother, "0.00"), ...means(father, "300.00")]);
  const [found] = await country.rows<{ about: number; claimant: number }>(
    `select f.party_id as about, p.party_id as claimant from registry.fact f join registry.person p on p.party_id = f.other_party_id
      where f.kind = 'household-representative' and p.given = $1`,
    [mother.given],
  );
  const { about = 0, claimant = 0 } = found ?? {};
  const asks = (on: string) =>
    says((it, tx, learned) =>
      it.claim(tx, { programme: "UDSY", about, claimant, confirmedBy: "account/1", on: day(on) }, learned),
    );
  const all = async <Row>(sql: string, party: number) =>
    (await country.rows<{ it: Row }>(sql, [party])).map(({ it }) => it);
  await asks("2023-12-11");
  await country.hear([
    lives(joiner),
    works(joiner, "2016-01-01"),
    joined(home, joiner, "2024-11-01"),
    ...ofJoiner(joiner),
  ]);
  await asks("2024-11-20");
  return {
    joiner,
    open: () => all("select id as it from entitlements.proposal where party_id = $1 and state = 'open'", about),
    tasks: () =>
      all(
        "select concat_ws(' ', state, outcome) as it from cases.task where kind = 'answer-claim' and party_id = $1 order by id",
        claimant,
      ),
    told: () =>
      all(
        `select kind || ' ' || (data ->> 'on') as it from notices.notice where party_id = $1 and kind = 'claim-refused' order by id`,
        claimant,
      ),
  };
}

test("what is asked for again is granted by what an officer decides of it, and not by the last month of what was had before", async () => {
  const { joiner, open, tasks } = await renewal("Agreed");
  expect(await tasks()).toEqual(["open"]);
  await country.hear(means(joiner, "0.00"));
  const [proposal] = await open();
  expect(await tasks()).toEqual(["open"]);
  expect(await country.impossible()).toEqual({});
  await says((it, tx, learned) =>
    it.approveProposal(tx, { proposalId: proposal ?? 0, by: "account/1", reason: "The minimum is 270." }, learned),
  );
  expect(await tasks()).toEqual(["closed granted"]);
  expect(await country.impossible()).toEqual({});
});

/** The income of somebody was not what was said. */
async function earnsMore([income]: readonly StatedRecord[]): Promise<void> {
  if (income === undefined) throw new Error("means begins with the income");
  await country.hear([{ ...income, version: 2, body: { ...income.body, amount: "9000.00" } }]);
}

test("what is asked for again and then fails is a no that is told, although the last month of what was had before is paid", async () => {
  const { joiner, open, tasks, told } = await renewal("Failed");
  const its = means(joiner, "0.00");
  await country.hear(its);
  expect(await open()).toHaveLength(1);
  await earnsMore(its);
  expect(await tasks()).toEqual(["closed not-granted"]);
  expect(await told()).toEqual(["claim-refused 2024-11-20"]);
  expect(await country.impossible()).toEqual({});
});

test("of what an officer had at once, and then fails, the no is told too", async () => {
  let its: readonly StatedRecord[] = [];
  const { open, tasks, told } = await renewal("At once", (joiner) => (its = means(joiner, "0.00")).slice());
  expect([await tasks(), await open()]).toEqual([[], [expect.any(Number)]]);
  await earnsMore(its);
  expect(await told()).toEqual(["claim-refused 2024-11-20"]);
  expect(await country.impossible()).toEqual({});
});
