import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let first: string;
let second: string;
beforeAll(async () => {
  house = await House.open(database);
  first = await house.staff("officer");
  second = await house.staff("supervisor");
}, 60_000);
afterAll(() => house.close());

const get = async (url: string, token: string) => (await house.get(url, token)).body;
const post = (url: string, token: string, form: Readonly<Record<string, string>>) => house.post(url, form, token);

test("a man written down twice is joined by two of the staff and parted by two, and every reading is audited", async () => {
  const uuid = (given: string, family: string) =>
    house.one<string>(
      `select p.uuid as one from registry.person s join registry.party p on p.id = s.party_id where s.given = $1 and s.family = $2
       and s.born_on = '1983-11-05'`,
      [given, family],
    );
  const kept = await uuid("İlqar", "Əliyev");
  const other = await uuid("Ilgar", "Aliyev");
  expect(await get(`/en/office/people/${kept}`, first)).toContain(`/en/office/people/${kept}/duplicates`);
  const page = `/en/office/people/${kept}/duplicates`;
  const beside = await get(page, first);
  for (const text of ["Ilgar Aliyev", "C02881934", other]) expect(beside).toContain(text);

  expect((await post(page, first, { other })).statusCode).toBe(422);
  const proposed = await post(page, first, { other, reason: "The same face and address." });
  const merge = String(proposed.headers.location);
  expect(merge).toMatch(/^\/en\/office\/merges\/\d+$/);
  expect(await get(merge, first)).toContain("You proposed it yourself");
  // From either side the pair waits now, by whom and since when, and is not proposed twice.
  for (const [whose, with_] of [
    [kept, other],
    [other, kept],
  ] as const) {
    const waits = await get(`/en/office/people/${whose}/duplicates?with=${with_}`, second);
    expect(waits).toContain("waits for a second person");
    expect(waits).toMatch(/Staff proposed to join them on \d+\s\w+ \d{4}, \d\d:\d\d/);
    expect(waits).toContain(merge);
    const again = await post(`/en/office/people/${whose}/duplicates`, second, { other: with_, reason: "Once more." });
    expect(again.headers.location).toBe(merge);
  }
  expect((await post(merge, first, { act: "approve" })).statusCode).toBe(422);
  expect((await post(merge, second, { act: "approve" })).statusCode).toBe(303);
  expect(await get("/en/office/merges", second)).toContain("joined");
  const mergedInto = "select merged_into is not null as one from registry.party where uuid = $1";
  expect(await house.one<boolean>(mergedInto, [other])).toBe(true);

  expect((await post(merge, second, { act: "propose-undo" })).statusCode).toBe(422);
  expect((await post(merge, second, { act: "propose-undo", reason: "Two brothers." })).statusCode).toBe(303);
  expect((await post(merge, second, { act: "approve" })).statusCode).toBe(422);
  expect((await post(merge, first, { act: "approve" })).statusCode).toBe(303);
  expect(await house.one<boolean>(mergedInto, [other])).toBe(false);
  expect(await get(merge, first)).toContain("parted again");
  const read = "select count(*)::int as one from platform.audit_read where operation in ('merge.see', 'merge.decide')";
  expect(await house.one<number>(read)).toBeGreaterThan(10);
});

test("who proposed takes it back, and nothing that is not a word of the page decides anything", async () => {
  const uuids = await Promise.all(
    ["Nigar", "Vüqar"].map((given) =>
      house.one<string>(
        "select p.uuid as one from registry.person s join registry.party p on p.id = s.party_id where s.given = $1 limit 1",
        [given],
      ),
    ),
  );
  const [kept = "", other = ""] = uuids;
  const merge = String(
    (await post(`/en/office/people/${kept}/duplicates`, first, { other, reason: "A slip." })).headers.location,
  );
  for (const form of [{}, { act: "" }, { act: "decide" }])
    expect((await post(merge, second, form)).statusCode).toBe(422);
  expect(await get(merge, second)).toContain("waits");
  expect(await get(merge, second)).toContain("Do not join them");
  expect(await get(merge, first)).toContain("Take my proposal back");
  expect(await get(merge, first)).not.toContain("Do not join them");
  expect((await post(merge, first, { act: "reject" })).statusCode).toBe(303);
  expect(await get(merge, first)).toContain("not joined");

  const again = await post(`/en/office/people/${kept}/duplicates`, first, { other, reason: "Not a slip." });
  const standing = String(again.headers.location);
  expect((await post(standing, second, { act: "approve" })).statusCode).toBe(303);
  expect((await post(standing, first, { act: "propose-undo", reason: "A slip after all?" })).statusCode).toBe(303);
  expect((await post(standing, first, { act: "reject" })).statusCode).toBe(303);
  const written = await house.one<string>(
    "select concat_ws(', ', reason, proposed_by = rejected_by) as one from registry.undo_rejected order by id desc limit 1",
  );
  expect(written).toBe("A slip after all?, t");
});

test("everybody is compared by the daily run, and when somebody of the staff asks", async () => {
  const page = await get("/en/office/merges/alike", first);
  expect(page).toMatch(/Last compared on \d+\s\w+ \d{4}, \d\d:\d\d/);
  expect((await post("/en/office/merges/alike", first, {})).headers.location).toBe("/en/office/merges/alike?page=1");
  for (const page of ["2", "99", "0", "-1", "x"]) {
    const answer = await house.get(`/en/office/merges/alike?page=${page}`, first);
    expect(answer.statusCode, page).toBe(200);
  }
});
