import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { again, annulled, assessed, born, died, lives, man, married, woman } from "./life-events/registers.ts";

const TODAY = "2026-05-20";
const database = testDatabase({ today: TODAY });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

/** What people of a story were told of a right, the oldest first: `name kind reason`. */
const told = async (programme: string, like: string): Promise<string[]> =>
  (
    await country.rows<{ line: string }>(
      `select concat_ws(' ', p.given, n.kind, n.data ->> 'because') as line from notices.notice n join registry.person p using (party_id)
        where n.programme = $1 and p.given like $2 order by n.told_at, p.given, n.kind desc`,
      [programme, `${like}%`],
    )
  ).map(({ line }) => line);

const partyOf = async (given: string): Promise<number> =>
  (await country.rows<{ id: number }>("select party_id as id from registry.person where given = $1", [given]))[0]?.id ??
  0;

/** Somebody asks for the stipend of a carer at a desk, past the offer. */
const askForCare = (about: number, claimant: number) =>
  inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: day(TODAY) };
    const ask = { programme: "STP-CARE", about, claimant, confirmedBy: "account/1" };
    const outcome = await entitlements.claim(tx, ask, learned);
    if (outcome.ok) await carryOut(tx, outcome.value, learned);
    return outcome.ok;
  });

test("who was told of a funeral grant hears that it is paid by itself where another is the one, and who is the one hears of the grant only", async () => {
  const [husband, wife, son] = [
    man("One husband", "1950-02-02"),
    woman("One wife", "1955-03-03"),
    man("One son", "1980-04-04"),
  ];
  const wedding = married(husband, wife, "1975-06-01");
  await country.hear([
    ...[husband, wife, son].map(lives),
    wedding,
    born(son, wife, husband),
    died(husband, "2026-05-10"),
  ]);
  expect(await told("FUNERAL", "One")).toEqual(["One wife offered"]);
  await country.hear([annulled(wedding)]);
  expect(await told("FUNERAL", "One")).toEqual([
    "One wife offered",
    "One son granted",
    "One wife offer-withdrawn by-itself",
  ]);
  expect(await country.impossible()).toEqual({});
});

test("who was told hears once which condition fails, in words that are kept, and nobody hears of it who was not told", async () => {
  const [ill, child] = [man("Two ill", "1980-04-04"), man("Two child", "2015-04-04")];
  const finding = assessed(ill, "2026-05-01", 85);
  await country.hear([lives(ill), finding, lives(child), assessed(child, "2026-05-01", 85)]);
  expect(await told("STP-CARE", "Two")).toEqual(["Two ill offered"]); // nobody is known who could be told of the child's
  const lower = again(finding, "disability", { percent: 65 });
  await country.hear([lower, died(child, "2026-05-12")]);
  await country.hear([again(lower, "disability", { percent: 66 })]);
  expect(await told("STP-CARE", "Two")).toEqual(["Two ill offered", "Two ill offer-withdrawn fails"]);
  const [letter] = await country.rows(
    "select data ->> 'condition.ru' as sentence, sms_text as sms, sms_state from notices.notice where kind = 'offer-withdrawn' and data ->> 'because' = 'fails'",
  );
  expect(letter).toEqual({
    sentence: "У человека, за которым ухаживают, 81–100 процентов инвалидности, или это ребёнок с инвалидностью.",
    sms: "Dayaq: Qulluq edənə Prezidentin aylıq təqaüdü: təklif bitdi, şərtlər ödənmir. Suallar: 142",
    sms_state: "queued",
  });
  expect(await country.impossible()).toEqual({});
});

test("who was told hears that somebody asked for it otherwise, once, and who asked hears of the grant", async () => {
  const [ill, carer] = [man("Three ill", "1980-04-04"), woman("Three carer", "1985-04-04")];
  await country.hear([lives(ill), lives(carer), assessed(ill, "2026-05-01", 85)]);
  const [about, claimant] = [await partyOf(ill.given), await partyOf(carer.given)];
  expect(await askForCare(about, claimant)).toBe(true);
  expect(await askForCare(about, claimant)).toBe(false);
  expect(await told("STP-CARE", "Three")).toEqual([
    "Three ill offered",
    "Three carer granted",
    "Three ill offer-withdrawn asked-for",
  ]);
  expect(await country.impossible()).toEqual({});
});

test("an offer that is confirmed for somebody who cannot have it ends in a no that names why", async () => {
  const ill = man("Five ill", "1980-04-04");
  await country.hear([lives(ill), assessed(ill, "2026-05-01", 85)]);
  const about = await partyOf(ill.given);
  const [offer] = await country.rows<{ id: number }>("select id from entitlements.offer where party_id = $1", [about]);
  await inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: day(TODAY) };
    const word = { offerId: offer?.id ?? 0, by: { officer: "account/1" }, claimant: about };
    const outcome = await entitlements.confirmOffer(tx, word, learned);
    if (outcome.ok) await carryOut(tx, outcome.value, learned);
  });
  expect(
    await country.rows(
      `select outcome, condition from life_events.outcome where programme = 'STP-CARE' and about = $1`,
      [about],
    ),
  ).toEqual([{ outcome: "not-granted", condition: "carer-is-another" }]);
  expect(await country.impossible()).toEqual({});
});

/** Somebody confirms the offer of a funeral grant for themselves: in the portal, or with an officer. */
const buried = (husband: number, claimant: number, officer?: string) =>
  inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: day(TODAY) };
    const { rows } = await tx.query<{ id: number }>(
      "select id from entitlements.offer where programme = 'FUNERAL' and party_id = $1",
      [husband],
    );
    const by = officer === undefined ? claimant : { officer };
    const outcome = await entitlements.confirmOffer(tx, { offerId: rows[0]?.id ?? 0, by, claimant }, learned);
    if (outcome.ok) await carryOut(tx, outcome.value, learned);
    return outcome.ok;
  });

/** A widower with three children dies; each of them was told of the grant. */
async function bereaved(name: string): Promise<{ late: number; children: string[] }> {
  const late = man(`${name} late`, "1950-02-02");
  const children = ["a", "b", "c"].map((it) => man(`${name} ${it}`, "1980-04-04"));
  await country.hear([
    ...[late, ...children].map(lives),
    ...children.map((child) => born(child, undefined, late)),
    died(late, "2026-05-10"),
  ]);
  expect(await told("FUNERAL", name)).toEqual(children.map(({ given }) => `${given} offered`));
  return { late: await partyOf(late.given), children: children.map(({ given }) => given) };
}

test("where one of several who were told confirms, the others hear once that another of the family asked", async () => {
  const { late, children } = await bereaved("Seven");
  const son = await partyOf(children[1] ?? "");
  expect(await buried(late, son)).toBe(true);
  expect(await buried(late, son)).toBe(false);
  expect((await told("FUNERAL", "Seven")).slice(3)).toEqual([
    "Seven a offer-withdrawn in-family",
    "Seven b granted",
    "Seven c offer-withdrawn in-family",
  ]);
  const [line] = await country.rows(
    "select data, sms_text as sms from notices.notice n join registry.person p using (party_id) where p.given = 'Seven a' and kind = 'offer-withdrawn'",
  );
  expect(line).toEqual({
    data: { because: "in-family" },
    sms: "Dayaq: Dəfn üçün müavinət (Seven late): ailədən başqası istəyib. Suallar: 142",
  });
  expect(await country.impossible()).toEqual({});
});

test("where an officer confirms for somebody who was not told, all who were hear that it was asked for", async () => {
  const { late } = await bereaved("Eight");
  const neighbour = woman("Eighth neighbour", "1985-04-04");
  await country.hear([lives(neighbour)]);
  expect(await buried(late, await partyOf(neighbour.given), "account/1")).toBe(true);
  expect((await told("FUNERAL", "Eight")).slice(3)).toEqual(
    expect.arrayContaining(["a", "b", "c"].map((it) => `Eight ${it} offer-withdrawn asked-for`)),
  );
  expect(await country.impossible()).toEqual({});
});

test("that the end of a second offer was told to nobody is seen, whatever was told of the first", async () => {
  const ill = man("Four ill", "1980-04-04");
  let finding = assessed(ill, "2026-05-01", 85);
  await country.hear([lives(ill), finding]);
  for (const percent of [65, 85, 65]) {
    finding = again(finding, "disability", { percent });
    await country.hear([finding]); // each is stated after the one before
  }
  const [first, second] = ["Four ill offered", "Four ill offer-withdrawn fails"];
  expect(await told("STP-CARE", "Four")).toEqual([first, second, first, second]);
  expect(await country.impossible()).toEqual({});
  const [{ offer } = { offer: 0 }] = await country.rows<{ offer: number }>(
    "select max(offer_id) as offer from notices.notice n join registry.person p using (party_id) where p.given = 'Four ill'",
  );
  const spokenOf = (programme: string) =>
    database.owner.query("update notices.notice set programme = $2 where kind = 'offer-withdrawn' and offer_id = $1", [
      offer,
      programme,
    ]);
  await spokenOf("ANOTHER");
  expect(await country.impossible()).toEqual({ "end-of-offer-is-told": [`offer/${offer}`] });
  await spokenOf("STP-CARE");
});
