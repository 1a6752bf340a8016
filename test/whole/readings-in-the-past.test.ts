import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { died, lives, man, married, of, states, woman } from "./life-events/registers.ts";
import { openPages, textOf } from "./pages.ts";

const database = testDatabase({ today: "2023-01-20" });
let country: WholeCountry;
let pages: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  country = await WholeCountry.open(database);
  pages = await openPages(country.dayaq);
});
afterAll(async () => {
  await pages.close();
  await country.dayaq.close();
});

/** A pensioner who died on that day, and the widow who buries. */
function funeral(nth: number, on: string) {
  const [husband, wife] = [man(`Ər${nth}`, "1948-02-02"), woman(`Dul${nth}`, "1955-03-04")];
  const told = [
    lives(husband),
    lives(wife),
    married(husband, wife, "1980-06-01"),
    states("labour-pension", "pension-drawn", of(husband, "2015-01-01", { kind: "age", amount: "400.00" })),
    died(husband, on),
  ];
  return { husband, wife, told };
}

async function widowsAsk(): Promise<void> {
  const offers = await country.rows<{ id: number; widow: number }>(
    `select o.id::int, w.party_id::int as widow from entitlements.offer o join registry.person h using (party_id)
       join registry.person w on w.given = replace(h.given, 'Ər', 'Dul') where o.programme = 'FUNERAL' and o.state = 'open'`,
  );
  const { pool, entitlements, carryOut } = country.dayaq;
  for (const { id, widow } of offers)
    await inTransaction(pool, async (tx) => {
      const learned = { known: await nextKnown(tx), today: day("2023-01-20") };
      const decided = await entitlements.confirmOffer(tx, { offerId: id, by: widow, claimant: widow }, learned);
      if (!decided.ok) throw new Error(decided.code);
      await carryOut(tx, decided.value, learned);
    }); // one after the other: each is an act of her own
}

/** What a page says of the reading that is not in force, a sentence a month. */
async function toldOf(programme: string, language: string, choice: string, reading: string): Promise<string> {
  const { body } = await pages.inject(`/${language}/law/programmes/${programme}`);
  const ofChoice = (body.split('id="choices"')[1] ?? "").split("<h3>").find((it) => it.startsWith(choice)) ?? "";
  return (
    ofChoice
      .split("<li>")
      .map(textOf)
      .find((it) => it.includes(` ${reading} `)) ?? ""
  );
}

test("readings that differ in January 2023 alone are counted in that month, and of a month of which the registry knows nobody the page says so", async () => {
  const funerals = [1, 2, 3, 4, 5, 6].map((nth) => funeral(nth, nth === 6 ? "2022-12-30" : "2023-01-10"));
  const heard = await country.hear(funerals.flatMap(({ told }) => told));
  expect(heard.parked).toBe(0);
  await country.wakeOn("2023-01-21");
  await widowsAsk();
  await country.wakeOn("2025-08-02");

  // Three minimum pensions, of 280 manat instead of 240, for each of the five who died in January.
  const [question, january] = ["From which day was the minimum pension 280 manat?", "from 1 January 2023"];
  const english = await toldOf("FUNERAL", "en", question, january);
  expect(english).toContain("For August 2025. By it nobody in the registry would have another sum.");
  expect(english).toMatch(
    /For January 2023\. People who would have more by it: 5; less: 0\. It would cost 600 ₼ a month more\. Counted over the registry on 2 August 2025/,
  );
  expect(await toldOf("FUNERAL", "az", "Minimum pensiya hansı gündən 280 manatdır?", "1 yanvar 2023-cü ildən")).toMatch(
    /Yanvar 2023 üzrə\. Belə olsaydı, daha çox alan: 5; daha az alan: 0\. Ayda 600 ₼ çox xərclənərdi\./i,
  );
  expect(
    await toldOf("FUNERAL", "ru", "С какого дня минимальная пенсия — 280 манатов?", "с 1 января 2023 года"),
  ).toMatch(/За январь 2023\. При таком толковании больше получали бы: 5; меньше: 0\. Это стоило бы на 600 ₼/);

  // Nobody was a guardian then, so far as this registry knows.
  const guardians = await toldOf("ALW-GUARD", "en", "How much was it before April 2019?", "55 manat");
  expect(guardians).toContain("For March 2019. In that month the registry knows of nobody with a right that rests on");
  expect(guardians).not.toContain("nobody in the registry would have another sum");
});
