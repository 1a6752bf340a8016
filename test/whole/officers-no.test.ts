import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Decided, Entitlements } from "../../server/src/modules/entitlements/index.ts";
import type { Notice } from "../../server/src/modules/notices/index.ts";
import { inTransaction, nextKnown, type Tx } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import {
  again,
  assessed,
  born,
  household,
  lives,
  man,
  means,
  type Somebody,
  woman,
  works,
} from "./life-events/registers.ts";

const TODAY = "2025-07-02";
const database = testDatabase({ today: TODAY });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const partyOf = async ({ given }: Somebody): Promise<number> =>
  (await country.rows<{ id: number }>("select party_id as id from registry.person where given = $1", [given]))[0]?.id ??
  0;

type Learned = Parameters<Entitlements["claim"]>[2];
type Said = Promise<{ ok: true; value: Decided } | { ok: false; code: string }>;

/** Somebody says a word, and what follows is carried out. */
const says = (word: (it: Entitlements, tx: Tx, learned: Learned) => Said) =>
  inTransaction(database.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const learned = { known: await nextKnown(tx), today: day(TODAY) };
    const outcome = await word(entitlements, tx, learned);
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, learned);
  });

/** An officer says no to what is proposed for a person or for the household that they speak for; answers with what the person was told. */
async function refusedTo(person: Somebody, reason: string): Promise<Notice> {
  const party = await partyOf(person);
  const [proposal] = await country.rows<{ id: number }>(
    `select id from entitlements.proposal where state = 'open' and (party_id = $1 or party_id in (
       select party_id from registry.fact where kind = 'household-representative' and other_party_id = $1))`,
    [party],
  );
  await says((it, tx, learned) =>
    it.rejectProposal(tx, { proposalId: proposal?.id ?? 0, by: "account/1", reason }, learned),
  );
  const told = await inTransaction(database.pool, (tx) => country.dayaq.notices.of(tx, party));
  const [notice, ...others] = told.filter(({ kind }) => kind === "proposal-rejected" || kind === "claim-refused");
  expect(others).toEqual([]);
  if (notice === undefined) throw new Error("the person was told");
  expect(await country.impossible()).toEqual({});
  return notice;
}

const letterIn = (notice: Notice, language: string): readonly (string | null)[] => {
  const { title, next, law, answer } = country.dayaq.notices.letter(
    { draft: notice, trace: undefined, nameOf: () => undefined },
    language,
  );
  return [title, ...next, law, answer].map((it) => it?.replaceAll("\u00A0", " ") ?? null);
};
const lettersOf = (notice: Notice) => azerbaijan.languages.map((language) => letterIn(notice, language));

test("whoever asked is told that a person decided against it, why, which law it was about, and until when to appeal", async () => {
  const [mother, father, child] = [
    woman("Asks mother", "1992-01-01"),
    man("Asks father", "1990-01-01"),
    woman("Asks child", "2019-03-01"),
  ];
  const home = household("2019-04-01", mother, father, child);
  await country.hear([lives(mother), lives(father), born(child, mother, father), works(father, "2016-01-01")]);
  await country.hear([...means(mother, "0.00"), ...means(father, "300.00"), home]);
  const claimant = await partyOf(mother);
  const [asked] = await country.rows<{ about: number }>(
    "select party_id as about from registry.fact where kind = 'household-representative' and other_party_id = $1",
    [claimant],
  );
  const right = { programme: "UDSY", about: asked?.about ?? 0, claimant, confirmedBy: "account/1" };
  // Of 2025 a guess is what a family needs: what it would grant an officer decides.
  await says((it, tx, learned) => it.claim(tx, right, learned));
  const notice = await refusedTo(mother, "Another minimum holds for 2025.");
  expect(notice.smsText).toBe("Dayaq: Ünvanlı dövlət sosial yardımı: müraciətinizə rədd cavabı. Suallar: 142");
  expect(lettersOf(notice)).toEqual([
    [
      "Ünvanlı dövlət sosial yardımı: 2 iyul 2025-ci il tarixli müraciətinizə rədd cavabı verilib",
      "Qərarı insan verib: əməkdaş baxıb və rədd edib.",
      "Əməkdaşın yazdığı səbəb: Another minimum holds for 2025.",
      "Bu şərtə baxılıb: Adambaşına kommunal və rabitə xərcləri yaşayış minimumunun 15 faizindən azdır.",
      "Sosial yardımdan imtinanın əsas səbəbləri: Dövlət Sosial Müdafiə Fondunun siyahısı",
      "Səhv var, yoxsa sualınız var? Burada yazın və ya 142 nömrəsinə zəng edin. 1 avqust 2025-ci il tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
    ],
    [
      "Targeted state social assistance: what you asked for on 2 July 2025 is not granted",
      "A person has decided: an officer looked at it and said no.",
      "The officer's reason: Another minimum holds for 2025.",
      "We looked at this condition: Utilities and communication cost a head less than 15 per cent of the subsistence minimum.",
      "Main reasons of refusing social assistance: list of the Social Protection Fund",
      "Is something wrong? Tell us here or call 142. You can appeal until 1 August 2025, that day included.",
    ],
    [
      "Адресная государственная социальная помощь: по вашему обращению от 2 июля 2025 года отказано",
      "Решение принял человек: сотрудник рассмотрел и отказал.",
      "Сотрудник указал причину: Another minimum holds for 2025.",
      "Проверяли это условие: Коммунальные услуги и связь на человека обходятся меньше 15 процентов прожиточного минимума.",
      "Основные причины отказа в социальной помощи: список Фонда социальной защиты",
      "Что-то не так? Напишите здесь или позвоните по номеру 142. Обжаловать можно до 1 августа 2025 года включительно.",
    ],
  ]);
});

test("whose right was to be lowered is told that it stays, what was proposed, why not, and whom to call", async () => {
  const person = man("Keeps", "1980-03-04");
  const finding = assessed(person, "2025-05-15", 85);
  await country.hear([lives(person), finding]);
  await country.hear([again(finding, "disability", { percent: 50 })]);
  const notice = await refusedTo(person, "The assessment is of somebody else.");
  expect(lettersOf(notice)).toEqual([
    [
      "Əlilliyə görə müavinət olduğu kimi qalır",
      "15 may 2025-ci il tarixindən 270 ₼ əvəzinə 150 ₼ təklif etmişdik.",
      "Qərarı insan verib: dəyişiklik olmayacaq.",
      "Əməkdaşın yazdığı səbəb: The assessment is of somebody else.",
      "13 yanvar 2023-cü il tarixli Fərman (973 nömrəli Fərmana dəyişiklik)",
      "Səhv var? 142 nömrəsinə zəng edin. 1 avqust 2025-ci il tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
    ],
    [
      "Disability allowance stays as it was",
      "We had proposed 150 ₼ instead of 270 ₼ from 15 May 2025.",
      "A person has decided: there is no change.",
      "The officer's reason: The assessment is of somebody else.",
      "Decree of 13 January 2023 (amending Decree No. 973)",
      "Is something wrong? Call 142. You can appeal until 1 August 2025, that day included.",
    ],
    [
      "Пособие по инвалидности остаётся как прежде",
      "Мы предлагали с 15 мая 2025 года платить 150 ₼ вместо 270 ₼.",
      "Решение принял человек: изменения не будет.",
      "Сотрудник указал причину: The assessment is of somebody else.",
      "Указ от 13 января 2023 года (об изменении Указа № 973)",
      "Что-то не так? Позвоните по номеру 142. Обжаловать можно до 1 августа 2025 года включительно.",
    ],
  ]);
});
