import { testDatabase } from "@dayaq/testing";
import { beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../../platform/index.ts";
import { findPeople, startSearch } from "./search.ts";
import { settle, state } from "../testing.ts";

const db = testDatabase();
const officer = { reader: "officer-1", role: "officer", basis: "social-allowances-law" };
const forms = (typed: string) => [{ scheme: "FIN", value: typed.toUpperCase() }];

beforeAll(async () => {
  const people = await settle(db.pool, [
    ["Şəhriyar", "Əliyev", "5ZX9K2A"],
    ["Günel", "Quliyeva", "7ABCDE1"],
    ["Çingiz", "Hüseynov"],
    ["İlqar", "Öməroğlu"],
    ["Xədicə", "Vəliyeva"],
    ["Murad", "Süleymanov"],
  ]);
  await state(
    db.pool,
    "mended",
    1,
    [{ partyId: people[5] as number, kind: "birth", value: { on: "2001-07-09", sex: "male", alive: true } }],
    "2026-01-02T10:00:00Z",
  );
});

const search = (criteria: Parameters<typeof startSearch>[1], by = officer) =>
  inTransaction(db.pool, async (tx) => {
    const started = await startSearch(tx, criteria, officer.reader);
    if (!started.ok) return started.code;
    const page = await findPeople(tx, started.value, 1, by, forms);
    return page?.people.map(({ given, family }) => `${given} ${family}`);
  });

test.each([
  ["as it is written", "Şəhriyar Əliyev", "Şəhriyar Əliyev"],
  ["in plain letters", "Sehriyar Eliyev", "Şəhriyar Əliyev"],
  ["with the Cyrillic schwa", "Әliyev Şәhriyar", "Şəhriyar Əliyev"],
  ["with the turned e", "Ǝliyev Şǝhriyar", "Şəhriyar Əliyev"],
  ["the other way round", "əliyev şəhriyar", "Şəhriyar Əliyev"],
  ["in capitals", "ŞƏHRİYAR ƏLİYEV", "Şəhriyar Əliyev"],
  ["in capitals without dots", "ILQAR OMEROGLU", "İlqar Öməroğlu"],
  ["with the letters of English", "Gunel Guliyeva", "Günel Quliyeva"],
  ["in Cyrillic", "Чингиз Гусейнов", "Çingiz Hüseynov"],
  ["with kh and j for x and c", "Khadija Veliyeva", "Xədicə Vəliyeva"],
  ["with a letter missing", "Huseynv Cingiz", "Çingiz Hüseynov"],
  ["with two letters changed over", "Suleymanvo", "Murad Süleymanov"],
  ["with a wrong letter", "Aliyef Sehriyar", "Şəhriyar Əliyev"],
])("a name is found %s", async (_, names, expected) => {
  expect((await search({ names }))?.[0]).toBe(expected);
});

test("who bears the name comes before whose father bore it", async () => {
  const [child] = await settle(db.pool, [["Aygün", "Hüseynova"]]);
  await state(
    db.pool,
    "patronymic",
    1,
    [{ partyId: child as number, kind: "name", value: { given: "Aygün", family: "Hüseynova", patronymic: "Murad" } }],
    "2026-01-02T10:00:00Z",
  );
  expect(await search({ names: "murad" })).toEqual(["Murad Süleymanov", "Aygün Hüseynova"]);
});

test("the FIN finds one person, in any case; a number that nobody has finds nobody", async () => {
  expect(await search({ identifier: "5zx9k2a" })).toEqual(["Şəhriyar Əliyev"]);
  expect(await search({ identifier: "0000000" })).toEqual([]);
});

test("the birth date narrows, and is enough by itself", async () => {
  expect(await search({ bornOn: "2001-07-09" })).toEqual(["Murad Süleymanov"]);
  expect(await search({ names: "Əliyev", bornOn: "2001-07-09" })).toEqual([]);
});

test("a search is refused that asks for nothing, and told only to whom asked for it", async () => {
  expect(await search({ names: " " })).toBe("search.empty");
  expect(await search({ names: "a" })).toBe("search.too-short");
  expect(await search({ bornOn: "2001-02-30" })).toBe("search.day-malformed");
  expect(await search({ names: "Əliyev" }, { ...officer, reader: "officer-2" })).toBeUndefined();
});

test("everybody shown stands in the audit", async () => {
  await search({ identifier: "7ABCDE1" });
  const { rows } = await db.pool.query("select reader, operation from platform.audit_read order by id desc limit 1");
  expect(rows).toEqual([{ reader: "officer-1", operation: "searchPeople" }]);
});
