import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { putStaff } from "../../server/src/modules/identity/index.ts";
import { allSignatures, standings, verdictOn } from "../../server/src/modules/signatures/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { FalseProvider } from "../security/false-provider.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let provider: FalseProvider;
let lawyer: string;
/** The front page of the law before any of these tests signs, whatever their order. */
let atFirst: string;
let code = 0;

beforeAll(async () => {
  provider = await FalseProvider.start();
  house = await House.open(database, { issuer: provider.issuer });
  lawyer = await session("staff-nigar", "Nigar Səfərova");
  atFirst = await page("/en/law");
}, 90_000);
afterAll(async () => {
  await house.close();
  await provider.stop();
});
beforeEach(() => {
  provider.lie = {};
  provider.claims = { sub: "staff-nigar", auth_time: now() };
});

const now = (): number => Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);
const text = (html: string): string => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/[\s\u00a0\u202f]+/g, " ");
const page = async (url: string, token?: string): Promise<string> => text((await house.get(url, token)).body);

const session = (subject: string, name: string): Promise<string> =>
  inTransaction(house.ports.pool, async (tx) => {
    const account = await putStaff(tx, { issuer: provider.issuer, subject, role: "lawyer", name });
    return house.ports.modules.identity.beginSession(tx, account ?? -1);
  });

/** Articles of a right as its desk page offers them, by the words of the citation. */
async function offered(
  programme: string,
): Promise<{ readonly seen: string; readonly fields: ReadonlyMap<string, string> }> {
  const { body } = await house.get(`/en/office/law/${programme}`, lawyer);
  const fields = [...body.matchAll(/name="(article sha256:[0-9a-f]+)"[^>]*\/?><span>(.*?)<\/span>/g)];
  return {
    seen: /name="seen" value="([^"]+)"/.exec(body)?.[1] ?? "",
    fields: new Map(fields.map(([, name = "", words = ""]) => [words, name])),
  };
}

/** The lawyer ticks, reads the statement and goes to the provider; answers with where the provider would send the browser. */
async function begin(programme: string, articles: readonly string[] = [], cookie = lawyer): Promise<string> {
  const { seen, fields } = await offered(programme);
  const ticked = Object.fromEntries(articles.map((it) => [fields.get(it) ?? `no ${it}`, "yes"]));
  const statement = await house.post(`/en/office/law/${programme}`, { seen, ...ticked }, cookie);
  const address = String(statement.headers.location);
  expect(address).toMatch(new RegExp(`^/en/office/law/${programme}/statements/[\\w-]{43}$`));
  return vouch(address, cookie);
}

/** From the statement to the provider; answers with where the provider sends the browser back. */
async function vouch(address: string, cookie = lawyer): Promise<string> {
  expect(await page(address, cookie)).toContain("I have read these places.");
  const there = new URL(String((await house.get(`${address}/vouch`, cookie)).headers.location));
  expect(Object.fromEntries(there.searchParams)).toMatchObject({ prompt: "login", max_age: "0" });
  provider.nonce = there.searchParams.get("nonce") ?? "";
  expect(address.endsWith(provider.nonce)).toBe(true);
  const state = there.searchParams.get("state") ?? "";
  return `/sign-in/callback?${new URLSearchParams({ code: `sign-${++code}`, state, iss: provider.issuer })}`;
}

async function sign(programme: string, articles: readonly string[] = []): Promise<void> {
  const answer = await house.get(await begin(programme, articles), lawyer);
  expect(answer.headers.location).toBe(`/en/office/law/${programme}`);
}

const kept = (programme: string) => inTransaction(house.ports.pool, (tx) => allSignatures(tx, programme));

test("nobody has signed: every page of the law says so", async () => {
  expect(await page("/en/law/programmes/STP-VET")).toContain("Unsigned: no lawyer has signed it");
  expect(await page("/ru/law/programmes/STP-VET")).toContain("Не подписано");
  expect(atFirst).toContain(`No lawyer has signed any of these ${azerbaijan.programmes.length} rights`);
  const desk = await page("/en/office/law", lawyer);
  expect(desk.match(/Unsigned|Signed by/g)).toHaveLength(azerbaijan.programmes.length);
  expect(desk).toMatch(/STP-VET Unsigned: no lawyer has signed it/);
});

test("a right is signed by signing in anew, the pages say by whom, and the signature verifies by itself", async () => {
  await sign("BIRTH");
  expect(await page("/en/law/programmes/BIRTH")).toContain("Signed by Nigar Səfərova on 21 July 2025");
  expect(await page("/en/law/acts/law-55-IIIQ")).toContain("Birth grant · Signed by Nigar Səfərova on 21 July 2025");
  const [signature] = await kept("BIRTH");
  if (signature === undefined) throw new Error("it was kept");
  expect(verdictOn(signature)).toBe("holds");
  const said = JSON.parse(signature.statement) as { articles: readonly unknown[] };
  expect(said).toMatchObject({ country: "az", programme: "BIRTH", language: "az", on: "2025-07-21" });
  expect(said.articles.length).toBe(signature.articles.length);
  const other = await FalseProvider.start();
  const { keys } = (await (await fetch(`${other.issuer}/jwks`)).json()) as { keys: Record<string, unknown>[] };
  await other.stop();
  const changed = signature.statement.replace("BIRTH", "DEATH");
  expect(verdictOn({ ...signature, statement: changed })).toBe("another-statement");
  expect(verdictOn({ ...signature, key: keys[0] ?? {} })).toBe("not-this-key");
  expect(verdictOn({ ...signature, key: { kty: "oct", k: "c2VjcmV0" } })).toBe("not-this-key");
  expect(verdictOn({ ...signature, token: "a.b.c" })).toBe("malformed");
});

test("a letter, the right's own page and the officer's view say whether the law of the decision is signed", async () => {
  const cookie = await house.citizen(await house.partyOf("5CY0Q6D"));
  const officer = await house.staff("officer");
  const decision = await house.one<number>(
    "select id as one from entitlements.decision where programme = 'STP-WDIS' order by id limit 1",
  );
  const letter = (): Promise<string> => page(`/en/letters/${decision}`, officer);
  expect(await letter()).toContain("The law of this right · Unsigned: no lawyer has signed it");
  await sign("STP-WDIS");
  expect(await letter()).toContain("The law of this right · Signed by Nigar Səfərova on 21 July 2025");
  const { body } = await house.get(`/en/letters/${decision}`, officer);
  expect(body).toMatch(/href="\/en\/law\/acts\/[\w-]+/);
  const person = await house.one<number>("select party_id as one from entitlements.decision where id = $1", [decision]);
  expect(await page(`/en/office/people/${await house.uuidOf(person)}`, officer)).toContain(
    "Signed by Nigar Səfərova on 21 July 2025",
  );
  expect(await page("/en/rights", cookie)).toContain("The law of this right");
});

test("single articles leave a right unsigned until the last is", async () => {
  const { fields } = await offered("ALW-5CH");
  const [first = "", ...rest] = [...fields.keys()];
  await sign("ALW-5CH", [first]);
  expect(await page("/en/law/programmes/ALW-5CH")).toContain(`Unsigned: 1 of its ${fields.size} articles are signed`);
  await sign("ALW-5CH", rest);
  expect(await page("/en/law/programmes/ALW-5CH")).toContain("Signed by Nigar Səfərova on 21 July 2025");
});

test("any change unsigns: a new amount that article, a lost condition the whole", async () => {
  await sign("STP-CARE");
  const law = lawOf(azerbaijan);
  const state = (changed: typeof law) =>
    inTransaction(house.ports.pool, async (tx) => (await standings(tx, "az"))(changed, "STP-CARE"));
  expect(await state(law)).toMatchObject({ state: "signed", by: [{ name: "Nigar Səfərova" }] });
  const raised = law.parameters.map((it) =>
    it.key === "STP-CARE"
      ? { ...it, values: it.values.map((value, nth, all) => (nth === all.length - 1 ? { ...value, value: 1 } : value)) }
      : it,
  );
  const after = await state({ ...law, parameters: raised });
  expect(after?.state).toBe("unsigned");
  expect(after?.articles.filter(({ by }) => by === undefined)).toHaveLength(1);
  const fewer = law.programmes.map((it) =>
    it.code === "STP-CARE" ? { ...it, conditions: it.conditions.slice(0, -1) } : it,
  );
  expect((await state({ ...law, programmes: fewer }))?.state).toBe("unsigned");
  const inRussian = law.programmes.map((it) => ({ ...it, title: { ...it.title, ru: "Иначе" } }));
  expect((await state({ ...law, programmes: inRussian }))?.state).toBe("signed");
});

test("a law that was adopted meanwhile is not signed unseen", async () => {
  const { seen } = await offered("STP-AFG");
  const stale = await house.post("/en/office/law/STP-AFG", { seen: seen.replace(/\d/, "x") }, lawyer);
  expect(stale.statusCode).toBe(422);
  expect(text(stale.body)).toContain("The law changed while you read.");
});

test("the page of a right tells which version of the law changed it", async () => {
  const law = lawOf(azerbaijan);
  const parameters = law.parameters.map((it) =>
    it.key === "STP-AFG"
      ? { ...it, values: it.values.map((value) => ({ ...value, certainty: "derived" as const })) }
      : it,
  );
  const adopt = (it: typeof law) =>
    inTransaction(house.ports.pool, async (tx) =>
      house.ports.modules.determinations.adoptLaw(tx, it, { known: await nextKnown(tx), today: await businessDay(tx) }),
    );
  await adopt({ ...law, parameters });
  expect(await page("/en/law/programmes/STP-AFG")).toMatch(/sha256:\w+ changed .* first version/);
  expect(await page("/en/law/programmes/STP-VET")).toMatch(/sha256:\w+ unchanged .* first version/);
  await adopt(law);
});

test("a version on its way is signed before it is in use, and the law in use is as it was", async () => {
  const law = lawOf(azerbaijan);
  const parameters = law.parameters.map((it) =>
    it.key === "STP-WW2" ? { ...it, title: { ...it.title, az: "Yeni ad" } } : it,
  );
  const loaded = await inTransaction(house.ports.pool, async (tx) =>
    house.ports.modules.determinations.versions.load(
      tx,
      { law: { ...law, parameters }, title: "a decree" },
      "account/1",
      { known: await nextKnown(tx), today: await businessDay(tx) },
    ),
  );
  if (!loaded.ok) throw new Error(loaded.code);
  const version = String(loaded.value);
  expect(await page("/en/office/law", lawyer)).toContain(`Version ${version} on its way: a decree`);
  const desk = `/en/office/law/STP-WW2?version=${version}`;
  const { body } = await house.get(desk, lawyer);
  expect(body).toContain("Yeni ad");
  expect(text(body)).toContain(`Not in use yet: version ${version}, a decree`);
  const seen = /name="seen" value="([^"]+)"/.exec(body)?.[1] ?? "";
  const { headers } = await house.post("/en/office/law/STP-WW2", { seen, version }, lawyer);
  const answer = await house.get(await vouch(String(headers.location)), lawyer);
  expect(answer.headers.location).toBe(desk);
  expect(await page(desk, lawyer)).toContain("Signed by Nigar Səfərova on 21 July 2025");
  expect(await page("/en/law/programmes/STP-WW2")).not.toContain("Signed by");
  expect((await house.get("/en/office/law?version=99999", lawyer)).statusCode).toBe(404);
});

test("a signature is withdrawn by who made it, with a reason, and both stay", async () => {
  await sign("STP-20JAN");
  const id = String((await kept("STP-20JAN"))[0]?.id);
  const withdraw = (fields: Record<string, string>, cookie = lawyer) =>
    house.post("/en/office/law/STP-20JAN/withdraw", { signature: id, ...fields }, cookie);
  expect((await withdraw({ reason: " " })).statusCode).toBe(422);
  const another = await session("staff-other", "Another Lawyer");
  expect((await withdraw({ reason: "not mine" }, another)).statusCode).toBe(404);
  expect((await withdraw({ reason: "I read the wrong decree" })).statusCode).toBe(303);
  expect((await withdraw({ reason: "again" })).statusCode).toBe(409);
  expect(await page("/en/law/programmes/STP-20JAN")).toContain("Unsigned: no lawyer has signed it");
  expect(await page("/en/office/law/STP-20JAN", another)).toMatch(
    /Withdrawn by Nigar Səfərova on 21 July 2025\. Reason: I read the wrong decree/,
  );
});

test("whoever signs in anew as somebody else, or long before, signs nothing", async () => {
  const back = await begin("STP-MARTYR");
  provider.claims = { sub: "resident-1", identifier_scheme: "FIN", identifier: "5CY0Q6D", auth_time: now() };
  expect((await house.get(back, lawyer)).headers.location).toBe("/az/sign-in?trouble=somebody-else");
  const again = await begin("STP-MARTYR");
  provider.claims = { sub: "staff-nigar", auth_time: now() - 86_400 };
  expect((await house.get(again, lawyer)).headers.location).toMatch(/trouble=failed/);
  const another = await session("staff-other", "Another Lawyer");
  const theirs = await begin("STP-MARTYR");
  expect((await house.get(theirs, another)).headers.location).toMatch(/trouble=failed/);
  expect(await kept("STP-MARTYR")).toEqual([]);
});

test("officers look at the desk and sign nothing, citizens see none of it, and a lawyer reaches no person", async () => {
  const officer = await house.staff("officer");
  expect(await page("/en/office/law/BIRTH", officer)).not.toContain("Go on to sign");
  expect((await house.post("/en/office/law/BIRTH", { seen: "" }, officer)).statusCode).toBe(403);
  const citizen = await house.citizen(await house.partyOf("5CY0Q6D"));
  expect((await house.get("/en/office/law", citizen)).statusCode).toBe(403);
  for (const address of ["/en/office", "/en/office/tasks", "/en/rights", "/en/office/batches"])
    expect((await house.get(address, lawyer)).statusCode, address).toBe(403);
});

test("a row that somebody wrote into the table past the desk signs nothing", async () => {
  await sign("STP-GEN-I");
  await house.one(
    `insert into signatures.signature (programme, right_hash, articles, law_hash, account_id, signer, signed_on, statement, digest, token, key)
     select 'STP-PERS', $1, articles, law_hash, account_id, 'Nobody', signed_on, replace(statement, 'STP-GEN-I', 'STP-PERS'), 'forged', token, key
       from signatures.signature where programme = 'STP-GEN-I' order by id desc limit 1 returning 1 as one`,
    [(await offered("STP-PERS")).seen],
  );
  expect(await page("/en/law/programmes/STP-PERS")).toContain("Unsigned: no lawyer has signed it");
  expect(await page("/en/law/programmes/STP-GEN-I")).toContain("Signed by Nigar Səfərova on 21 July 2025");
});

test("what was signed can be neither changed nor deleted by the running system", async () => {
  for (const sql of [
    "update signatures.signature set signer = 'x'",
    "delete from signatures.signature",
    "delete from signatures.withdrawal",
  ])
    await expect(inTransaction(house.ports.pool, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
});
