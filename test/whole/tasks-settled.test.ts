import { readFileSync } from "node:fs";
import type { StatedRecord } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Decided, Entitlements } from "../../server/src/modules/entitlements/index.ts";
import { inTransaction, nextKnown, type Tx } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import {
  again,
  annulled,
  assessed,
  born,
  died,
  household,
  lives,
  man,
  means,
  of,
  type Somebody,
  statedBy,
  woman,
  works,
} from "./life-events/registers.ts";
import { TwoRecords } from "./two-records.ts";

const TODAY = "2025-07-02";
const database = testDatabase({ today: TODAY });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

/** Tasks of a kind, `name state outcome`, by the name of whom they concern, which begins so. */
const tasks = async (kind: string, name = ""): Promise<string[]> =>
  (
    await country.rows<{ line: string }>(
      `select concat_ws(' ', p.given, t.state, t.outcome) as line from cases.task t join registry.person p using (party_id)
        where t.kind = $1 and p.given like $2 order by 1`,
      [kind, `${name}%`],
    )
  ).map(({ line }) => line);

const partyOf = async ({ given }: Somebody): Promise<number> =>
  (await country.rows<{ id: number }>("select party_id as id from registry.person where given = $1", [given]))[0]?.id ??
  0;

type Learned = Parameters<Entitlements["claim"]>[2];

/** Somebody says a word, and what follows is carried out. */
const says = (
  word: (
    it: Entitlements,
    tx: Tx,
    learned: Learned,
  ) => Promise<{ ok: true; value: Decided } | { ok: false; code: string }>,
) =>
  inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: day(TODAY) };
    const outcome = await word(entitlements, tx, learned);
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, learned);
  });

test("a reassessment is asked for no more once it is there, or who had the right has given it up or died", async () => {
  const [renewed, dead, forgotten, tired, late] = [
    man("Term assessed", "1980-03-04"),
    man("Term died", "1980-03-04"),
    man("Term forgotten", "1980-03-04"),
    man("Term given-up", "1980-03-04"),
    man("Term late", "1980-03-04"),
  ];
  const people = [renewed, dead, forgotten, tired, late];
  const findingOf = (it: Somebody) => assessed(it, "2025-05-15", 65, { until: "2025-09-20" });
  const finding = findingOf(renewed);
  await country.hear([...people.map(lives), finding, ...people.slice(1).map(findingOf)]);
  expect(await tasks("reassess-term", "Term")).toEqual(people.map(({ given }) => `${given} open`));
  const about = await partyOf(tired);
  await country.hear([again(finding, "disability", { until: "2027-09-20" }), died(dead, "2025-06-20")]);
  await says((it, tx, learned) =>
    it.renounce(
      tx,
      { programme: "ALW-DIS", about, by: about, from: day("2025-08-01"), confirmedBy: `party/${about}` },
      learned,
    ),
  );
  expect(await tasks("reassess-term", "Term")).toEqual([
    "Term assessed closed settled",
    "Term died closed settled",
    "Term forgotten open",
    "Term given-up closed settled",
    "Term late open",
  ]);
  expect(await country.impossible()).toEqual({});
  await country.hear([assessed(late, "2025-11-01", 65)]);
  expect((await tasks("reassess-term", "Term")).at(-1)).toBe("Term late closed settled");
  expect(await country.impossible()).toEqual({});
});

test("the answer to a contest is waited for no more once the facts ask for nothing", async () => {
  const person = man("Contests", "1980-03-04");
  const finding = assessed(person, "2025-05-15", 85);
  await country.hear([lives(person), finding]);
  const lower = again(finding, "disability", { percent: 50 });
  await country.hear([lower]);
  const by = await partyOf(person);
  const [proposal] = await country.rows<{ id: number }>(
    "select id from entitlements.proposal where party_id = $1 and state = 'open'",
    [by],
  );
  await says((it, tx, learned) =>
    it.contestProposal(tx, { proposalId: proposal?.id ?? 0, by, text: "I cannot walk" }, learned),
  );
  expect(await tasks("answer-contest")).toEqual(["Contests open"]);
  await country.hear([again(lower, "disability", { percent: 85 })]);
  expect(await tasks("answer-contest")).toEqual(["Contests closed withdrawn"]);
  expect(await tasks("decide-proposal")).toContain("Contests closed withdrawn");
  expect(await country.impossible()).toEqual({});
});

test("nobody is looked for any more to whom an offer could be told, once an officer has confirmed it", async () => {
  const [child, carer] = [man("Untold", "2015-04-04"), woman("Carer", "1985-04-04")];
  await country.hear([lives(child), lives(carer), assessed(child, "2025-05-15", 85)]);
  expect(await tasks("offer-untold")).toContain("Untold open");
  const [about, claimant] = [await partyOf(child), await partyOf(carer)];
  const [offer] = await country.rows<{ id: number }>("select id from entitlements.offer where party_id = $1", [about]);
  await says((it, tx, learned) =>
    it.confirmOffer(tx, { offerId: offer?.id ?? 0, by: { officer: "account/1" }, claimant }, learned),
  );
  expect(await tasks("offer-untold")).toContain("Untold closed confirmed");
  expect(await country.impossible()).toEqual({});
});

/** Asks for the grant on a release that is known beforehand, which is answered on its day. */
async function asksEarly(person: Somebody): Promise<StatedRecord> {
  const body = of(person, "2025-09-01", { needsAid: true });
  const released = statedBy("penitentiary", "releases", "released-from-prison", body);
  await country.hear([lives(person), released]);
  const about = await partyOf(person);
  const right = { programme: "PRISONER", about, claimant: about };
  await says((it, tx, learned) => it.claim(tx, { ...right, confirmedBy: `party/${about}` }, learned));
  return released;
}

/** The day of the release was wrong: it has come. */
const isReleased = (released: StatedRecord) =>
  country.hear([again(released, "released-from-prison", { from: "2025-07-01" })]);

test("what was asked for is to be answered no more once it is granted", async () => {
  const released = await asksEarly(man("Asks", "1980-03-04"));
  expect(await tasks("answer-claim", "Asks")).toEqual(["Asks open"]);
  await isReleased(released);
  expect(await tasks("answer-claim", "Asks")).toEqual(["Asks closed granted"]);
  expect(await country.impossible()).toEqual({});
});

test("what was asked for under a record that was joined with another since is answered by what is known of either", async () => {
  const [kept, merged] = [man("Kept record", "1980-03-04"), man("Merged record", "1980-03-04")];
  await country.hear([lives(kept)]);
  const released = await asksEarly(merged);
  await new TwoRecords(country).join(await partyOf(kept), await partyOf(merged));
  expect(await tasks("answer-claim", "Merged")).toEqual(["Merged record open"]);
  await isReleased(released);
  expect(await tasks("answer-claim", "Merged")).toEqual(["Merged record closed granted"]);
  expect(await country.impossible()).toEqual({});
});

test("open tasks that were named by who asked are named by the claim, and one is left of two", async () => {
  const person = man("Named before", "1980-03-04");
  const released = await asksEarly(person);
  const about = await partyOf(person);
  await database.pool.query(
    `update cases.task set key = 'claim/PRISONER/' || party_id, subject = '{"programme": "PRISONER"}' where kind = 'answer-claim' and party_id = $1`,
    [about],
  );
  await database.pool.query(
    `insert into cases.task (key, kind, reason, party_id, subject, opened_on, due_on)
     select key || '/' || party_id, kind, reason, party_id, subject || jsonb_build_object('about', party_id), opened_on, due_on
       from cases.task where kind = 'answer-claim' and party_id = $1`,
    [about],
  );
  const url = new URL("../../server/src/modules/cases/migrations/0002-applications-by-claim.sql", import.meta.url);
  await database.pool.query(readFileSync(url, "utf8"));
  expect(await tasks("answer-claim", "Named")).toEqual(["Named before closed settled", "Named before open"]);
  await isReleased(released);
  expect(await tasks("answer-claim", "Named")).toEqual(["Named before closed granted", "Named before closed settled"]);
  expect(await country.impossible()).toEqual({});
});

test("a reassessment asked for under a record that was joined with another since is settled by what is known of either", async () => {
  const [first, second] = [woman("First-record", "1980-03-04"), woman("Second-record", "1980-03-04")];
  const finding = assessed(second, "2025-05-15", 65, { until: "2025-09-20" });
  await country.hear([lives(first), lives(second), finding]);
  const records = new TwoRecords(country);
  await records.join(await partyOf(first), await partyOf(second));
  expect(await tasks("reassess-term")).toContain("Second-record open");
  expect(await country.impossible()).toEqual({});
  await country.hear([again(finding, "disability", { until: "2027-09-20" })]);
  expect(await tasks("reassess-term")).toContain("Second-record closed settled");
  expect(await country.impossible()).toEqual({});
});

/** A couple with a child asks for assistance in 2025, of which a guess is what a family needs; answers with the mother. */
async function asksInGuessedYear(name: string, his: readonly StatedRecord[], father: Somebody): Promise<Somebody> {
  const [mother, child] = [woman(`${name} mother`, "1992-01-01"), woman(`${name} child`, "2019-03-01")];
  const home = household("2019-04-01", mother, father, child);
  await country.hear([lives(mother), lives(father), born(child, mother, father), works(father, "2016-01-01")]);
  await country.hear([...means(mother, "0.00"), ...his, home]);
  const claimant = await partyOf(mother);
  const [asked] = await country.rows<{ about: number }>(
    "select party_id as about from registry.fact where kind = 'household-representative' and other_party_id = $1",
    [claimant],
  );
  const right = { programme: "UDSY", about: asked?.about ?? 0, claimant, confirmedBy: "account/1" };
  await says((it, tx, learned) => it.claim(tx, right, learned));
  return mother;
}

test("a no that a guess alone gives does not answer what was asked for", async () => {
  const father = man("Guess father", "1990-01-01");
  // Utilities of 140 a head and more: no source gives the subsistence minimum of 2025, 15 per cent of which they would pass.
  const his = means(father, "300.00").map((it) =>
    it.type === "utilities-stated" ? { ...it, body: { ...it.body, amount: "400.00" } } : it,
  );
  await asksInGuessedYear("Guess", his, father);
  expect(await tasks("answer-claim", "Guess")).toEqual(["Guess mother open"]);
  expect(await country.impossible()).toEqual({});
});

/** What somebody was told of the end of what they asked for, or of what was proposed. */
const answers = async ({ given }: Somebody): Promise<string[]> =>
  (
    await country.rows<{ kind: string }>(
      `select n.kind from notices.notice n join registry.person p using (party_id)
        where p.given = $1 and n.kind in ('claim-refused', 'proposal-rejected') order by n.id`,
      [given],
    )
  ).map(({ kind }) => kind);

test("an officer's no to what the rules would grant answers what was asked for", async () => {
  const father = man("Officer father", "1990-01-01");
  const mother = await asksInGuessedYear("Officer", [], father);
  expect(await tasks("answer-claim", "Officer")).toEqual(["Officer mother open"]);
  await country.hear(means(father, "300.00"));
  const [proposal] = await country.rows<{ id: number }>(
    `select p.id from entitlements.proposal p join registry.fact home on home.party_id = p.party_id
      where home.kind = 'household-representative' and home.other_party_id = $1 and p.state = 'open'`,
    [await partyOf(mother)],
  );
  const no = { proposalId: proposal?.id ?? 0, by: "account/1", reason: "The minimum is another." };
  await says((it, tx, learned) => it.rejectProposal(tx, no, learned));
  expect(await tasks("answer-claim", "Officer")).toEqual(["Officer mother closed not-granted"]);
  // The officer's no is the answer: she hears no second one.
  expect(await answers(mother)).toEqual(["proposal-rejected"]);
  expect(await country.impossible()).toEqual({});
});

test("what an officer had to decide, and is not known any more, is to be answered again", async () => {
  const father = man("Left father", "1990-01-01");
  const his = means(father, "300.00");
  await asksInGuessedYear("Left", his, father);
  expect(await tasks("answer-claim", "Left")).toEqual([]);
  await country.hear(his.map(annulled));
  expect(await tasks("answer-claim", "Left")).toEqual(["Left mother open"]);
  await country.hear(means(father, "9000.00"));
  expect(await tasks("answer-claim", "Left")).toEqual(["Left mother closed not-granted"]);
  expect(await country.impossible()).toEqual({});
});

async function earnsMore(his: readonly StatedRecord[]): Promise<StatedRecord> {
  const more = again(his[0] as StatedRecord, "income-stated", { amount: "9000.00" }); // means() begins with the income
  await country.hear([more]);
  return more;
}

test("what an officer had to decide, and then fails, is a no to whoever asked: it never was as it was", async () => {
  const father = man("Failed father", "1990-01-01");
  const his = means(father, "300.00");
  const mother = await asksInGuessedYear("Failed", his, father);
  const more = await earnsMore(his);
  expect(await tasks("answer-claim", "Failed")).toEqual([]);
  expect(await answers(mother)).toEqual(["claim-refused"]);
  expect(await country.impossible()).toEqual({});
  await country.hear([again(more, "income-stated", { amount: "9500.00" })]);
  expect(await answers(mother)).toEqual(["claim-refused"]);
  expect(await country.impossible()).toEqual({});
});

test("of an application that waited before an officer had it the no is told once", async () => {
  const father = man("Waited father", "1990-01-01");
  const mother = await asksInGuessedYear("Waited", [], father);
  const his = means(father, "300.00");
  await country.hear(his);
  expect(await tasks("answer-claim", "Waited")).toEqual(["Waited mother open"]);
  const more = await earnsMore(his);
  expect(await tasks("answer-claim", "Waited")).toEqual(["Waited mother closed not-granted"]);
  expect(await answers(mother)).toEqual(["claim-refused"]);
  expect(await country.impossible()).toEqual({});
  // An officer has it again, and has it no more: it waits and is refused a second time, as rightly as before.
  const less = again(more, "income-stated", { amount: "300.00" });
  await country.hear([less]);
  await country.hear([less, ...his.slice(1)].map(annulled));
  expect(await tasks("answer-claim", "Waited")).toEqual(["Waited mother closed not-granted", "Waited mother open"]);
  await country.hear(means(father, "9000.00"));
  expect(await answers(mother)).toEqual(["claim-refused", "proposal-rejected", "claim-refused"]);
  expect(await country.impossible()).toEqual({});
});
