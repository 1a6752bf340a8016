import type { StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import {
  again,
  born,
  household,
  joined,
  lives,
  man,
  means,
  type Somebody,
  woman,
  works,
} from "./life-events/registers.ts";

const database = testDatabase({ today: "2022-08-15" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

/** The tasks to answer an application of somebody, the oldest first: `state outcome`. */
const tasks = async ({ given }: Somebody): Promise<string[]> =>
  (
    await country.rows<{ line: string }>(
      `select concat_ws(' ', t.state, t.outcome) as line from cases.task t join registry.person p using (party_id)
        where t.kind = 'answer-claim' and p.given = $1 order by t.id`,
      [given],
    )
  ).map(({ line }) => line);

const partyOf = async ({ given }: Somebody): Promise<number> =>
  (await country.rows<{ id: number }>("select party_id as id from registry.person where given = $1", [given]))[0]?.id ??
  0;

/** What somebody was told of what they asked for: `kind day`, and the sentence that fails. */
const told = async ({ given }: Somebody): Promise<string[]> =>
  (
    await country.rows<{ line: string }>(
      `select concat_ws(' ', n.kind, n.data ->> 'on', n.data ->> 'condition.en') as line from notices.notice n
         join registry.person p using (party_id) where n.kind in ('claim-refused', 'claim-settled', 'proposal-rejected') and p.given = $1 order by n.id`,
      [given],
    )
  ).map(({ line }) => line);

/** Somebody asks for assistance, on a day that may be over; answers with what was said of it at once. */
const asks = (about: number, claimant: number, on: string) =>
  inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
    const ask = { programme: "UDSY", about, claimant, confirmedBy: "account/1", on: day(on) };
    const outcome = await entitlements.claim(tx, ask, learned);
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, learned);
    return outcome.value.spoken.map(({ outcome: said }) => said);
  });

interface Family {
  readonly mother: Somebody;
  readonly home: StatedRecord;
  /** What registers say of the father's means. */
  readonly his: readonly StatedRecord[];
  /** Asks for assistance; the mother speaks for the household. */
  asks(on: string): Promise<string[]>;
}

/** A poor family of three; of the father registers are silent at first where it is said so. */
async function family(name: string, isSilent = false): Promise<Family> {
  const [mother, father, child] = [
    woman(`${name} mother`, "1992-01-01"),
    man(`${name} father`, "1990-01-01"),
    woman(`${name} child`, "2019-03-01"),
  ];
  const home = household("2019-04-01", mother, father, child);
  const his = means(father, "300.00");
  await country.hear([
    lives(mother),
    lives(father),
    born(child, mother, father),
    works(father, "2016-01-01"),
    ...means(mother, "0.00"),
    ...(isSilent ? [] : his),
    home,
  ]);
  const claimant = await partyOf(mother);
  const [known] = await country.rows<{ id: number }>(
    "select party_id as id from registry.fact where kind = 'household-representative' and other_party_id = $1",
    [claimant],
  );
  return { mother, home, his, asks: (on) => asks(known?.id ?? 0, claimant, on) };
}

/** Assistance is had since July 2021; asked for again in August 2022, it waits for what registers say of whoever joined meanwhile. */
async function asksAgain(name: string): Promise<Family & { readonly joiner: Somebody }> {
  const it = await family(name);
  const joiner = man(`${name} joiner`, "1995-05-05");
  expect(await it.asks("2021-07-10")).toEqual(["granted"]);
  expect(await tasks(it.mother)).toEqual([]);
  await country.hear([lives(joiner), works(joiner, "2016-01-01"), joined(it.home, joiner, "2022-08-01")]);
  expect(await it.asks("2022-08-10")).toEqual([]);
  expect(await tasks(it.mother)).toEqual(["open"]);
  return { ...it, joiner };
}

test("an application that waits is not answered by a change of what was had before it, and is by what is granted from its day", async () => {
  const { mother, his, joiner } = await asksAgain("Waits");
  const decisions = "select count(*)::int as count from entitlements.decision where programme = 'UDSY'";
  const [before] = await country.rows<{ count: number }>(decisions);
  await country.hear([again(his[0] as StatedRecord, "income-stated", { amount: "280.00" })]); // means() begins with the income
  expect(await country.rows(decisions)).toEqual([{ count: (before?.count ?? 0) + 1 }]);
  expect(await tasks(mother)).toEqual(["open"]);
  expect(await country.impossible()).toEqual({});
  await country.hear(means(joiner, "0.00"));
  expect(await tasks(mother)).toEqual(["closed granted"]);
  expect(await told(mother)).toEqual([]);
  expect(await country.impossible()).toEqual({});
});

test("an application that waits is answered by a no that comes later, and whoever asked hears it once, with what fails and where it stands", async () => {
  const { mother, joiner, his } = await asksAgain("Refused");
  expect(await told(mother)).toEqual([]);
  await country.hear(means(joiner, "9000.00"));
  expect(await tasks(mother)).toEqual(["closed not-granted"]);
  const no = [
    "claim-refused 2022-08-10 The household's average monthly income is below the need criterion of its members, and was when it applied.",
  ];
  expect(await told(mother)).toEqual(no);
  await country.hear([again(his[0] as StatedRecord, "income-stated", { amount: "290.00" })]);
  expect(await told(mother)).toEqual(no);
  expect(await country.impossible()).toEqual({});

  const { notices, pool } = country.dayaq;
  const party = await partyOf(mother);
  const [notice] = (await inTransaction(pool, (tx) => notices.of(tx, party))).filter(
    ({ kind }) => kind === "claim-refused",
  );
  if (notice === undefined) throw new Error("she was told");
  expect([notice.smsText, notice.smsState]).toEqual([
    "Dayaq: Ünvanlı dövlət sosial yardımı: müraciətinizə rədd cavabı. Suallar: 142",
    "queued",
  ]);
  const letters = azerbaijan.languages.map((language) => {
    const said = { draft: notice, trace: undefined, nameOf: () => undefined };
    const { title, next, law, answer } = notices.letter(said, language);
    return [title, ...next, law, answer];
  });
  expect(letters).toEqual([
    [
      "Ünvanlı dövlət sosial yardımı: 10 avqust 2022-ci il tarixli müraciətinizə rədd cavabı verilib",
      "Bu şərt ödənmir: Ailənin orta aylıq gəliri üzvlərinin ehtiyac meyarlarının cəmindən azdır və müraciət günü də az olub.",
      "“Ünvanlı dövlət sosial yardımı haqqında” 21 oktyabr 2005-ci il tarixli 1039-IIQ nömrəli Qanun",
      "Səhv var, yoxsa sualınız var? Burada yazın və ya 142 nömrəsinə zəng edin. 14 sentyabr 2022-ci il tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
    ],
    [
      "Targeted state social assistance: what you asked for on 10 August 2022 is not granted",
      "It does not hold: The household's average monthly income is below the need criterion of its members, and was when it applied.",
      "Law No. 1039-IIQ of 21 October 2005 on targeted state social assistance",
      "Is something wrong? Tell us here or call 142. You can appeal until 14 September 2022, that day included.",
    ],
    [
      "Адресная государственная социальная помощь: по вашему обращению от 10 августа 2022 года отказано",
      "Это условие не выполнено: Средний месячный доход семьи ниже суммы критериев нуждаемости её членов и был ниже в день обращения.",
      "Закон № 1039-IIQ от 21 октября 2005 года «Об адресной государственной социальной помощи»",
      "Что-то не так? Напишите здесь или позвоните по номеру 142. Обжаловать можно до 14 сентября 2022 года включительно.",
    ],
  ]);
});

test("of whom a register is silent on the day of the paper nobody says no because that year is over", async () => {
  const silent = await family("Silent", true);
  expect(await silent.asks("2020-07-10")).toEqual([]);
  expect(await tasks(silent.mother)).toEqual(["open"]);
  expect(await country.impossible()).toEqual({});
});

test("asked for once more while it is had, nothing waits for an officer", async () => {
  const twice = await family("Twice");
  expect(await twice.asks("2022-08-01")).toEqual(["granted"]);
  expect(await twice.asks("2022-08-03")).toEqual([]);
  expect(await tasks(twice.mother)).toEqual([]);
  expect(await country.impossible()).toEqual({});
});

test("asked for again while the older grant still runs, an application waits for what is not known from its day on", async () => {
  const { mother, home, asks: asksFor } = await family("Early");
  const joiner = man("Early joiner", "1995-05-05");
  expect(await asksFor("2021-09-10")).toEqual(["granted"]);
  await country.hear([lives(joiner), works(joiner, "2016-01-01"), joined(home, joiner, "2022-08-01")]);
  expect(await asksFor("2022-08-10")).toEqual([]);
  expect(await tasks(mother)).toEqual(["open"]);
  expect(await country.impossible()).toEqual({});
  await country.hear(means(joiner, "0.00"));
  expect(await tasks(mother)).toEqual(["closed granted"]);
  expect(await country.impossible()).toEqual({});
});

test("what a household is given through another who speaks for it by now is waited for no more, and whoever asked hears it", async () => {
  const { mother, home, his, asks: asksFor } = await family("Spoken", true);
  expect(await asksFor("2022-08-10")).toEqual([]);
  const [first, second, ...others] = home.body["members"] as { person: object; speaks: boolean }[]; // as household() made it
  const members = [{ ...first, speaks: false }, { ...second, speaks: true }, ...others];
  await country.hear([again(home, "household-stated", { members })]);
  expect(await tasks(mother)).toEqual(["open"]);
  await country.hear(his);
  expect(await tasks(mother)).toEqual(["closed settled"]);
  expect(await told(mother)).toEqual(["claim-settled 2022-08-10"]);
  expect(await country.impossible()).toEqual({});
  const letters = azerbaijan.languages.map((language) => {
    const draft = { party: 1, kind: "claim-settled" as const, programme: "UDSY", data: { claim: 1, on: "2022-08-10" } };
    const said = { draft, trace: undefined, nameOf: () => undefined };
    const { title, next, answer } = country.dayaq.notices.letter(said, language);
    return [title, ...next, answer];
  });
  expect(letters).toEqual([
    [
      "Ünvanlı dövlət sosial yardımı: artıq başqa şəxsə verilib",
      "Buna görə 10 avqust 2022-ci il tarixli müraciətiniz bağlanıb.",
      "Səhv var? 142 nömrəsinə zəng edin.",
    ],
    [
      "Targeted state social assistance: another person has it now",
      "So what you asked for on 10 August 2022 is closed.",
      "Is something wrong? Call 142.",
    ],
    [
      "Адресная государственная социальная помощь: выплата уже назначена другому человеку",
      "Поэтому ваше обращение от 10 августа 2022 года закрыто.",
      "Что-то не так? Позвоните по номеру 142.",
    ],
  ]);
  await country.hear([again(his[0] as StatedRecord, "income-stated", { amount: "290.00" })]);
  expect(await told(mother)).toEqual(["claim-settled 2022-08-10"]);
  expect(await country.impossible()).toEqual({});
});

test("whoever asked hears a later no also where an officer has closed the task by then, once", async () => {
  const { mother, his, asks: asksFor } = await family("By hand", true);
  expect(await asksFor("2022-08-10")).toEqual([]);
  const [open] = await country.rows<{ id: number }>(
    `select t.id from cases.task t join registry.person p using (party_id)
      where t.kind = 'answer-claim' and t.state = 'open' and p.given = $1`,
    [mother.given],
  );
  const closing = { by: "account/1", outcome: "done", reason: "Asked the tax service." };
  const { cases, pool } = country.dayaq;
  expect(await inTransaction(pool, (tx) => cases.close(tx, open?.id ?? 0, closing))).toMatchObject({ ok: true });
  const [income, ...others] = his as [StatedRecord, ...StatedRecord[]];
  const more = { ...income, body: { ...income.body, amount: "9000.00" } };
  await country.hear([more, ...others]);
  const no = [expect.stringContaining("claim-refused 2022-08-10")];
  expect(await told(mother)).toEqual(no);
  expect(await tasks(mother)).toEqual(["closed not-granted"]);
  const [closed] = await inTransaction(pool, async (tx) => [await cases.find(tx, open?.id ?? 0)]);
  expect(closed).toMatchObject({ closedBy: "account/1", closingReason: "Asked the tax service." });
  expect(await country.impossible()).toEqual({});
  await country.hear([again(more, "income-stated", { amount: "9500.00" })]);
  expect(await told(mother)).toEqual(no);
  expect(await country.impossible()).toEqual({});
});
