import { azerbaijan } from "@dayaq/country-az";
import { rowsOfAll, testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPages, type PagesOfTest } from "../testing.ts";

const database = testDatabase();
let pages: PagesOfTest;
/** Each page of a test comes from an address of its own, so that no quota is shared. */
let visitor = 0;

beforeAll(async () => {
  pages = await openPages(database, azerbaijan);
});
afterAll(() => pages.close());

type Form = Readonly<Record<string, string>>;

interface Seen {
  readonly status: number;
  readonly html: string;
  /** What the form of the page carries. */
  readonly carried: Form;
  readonly headings: readonly string[];
  readonly cookie: unknown;
}

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();

async function send(url: string, form?: Form, remoteAddress = `192.0.2.${++visitor}`): Promise<Seen> {
  const { statusCode, body, headers } = await pages.server.inject({
    url,
    remoteAddress,
    ...(form === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          payload: new URLSearchParams(form).toString(),
        }),
  });
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return {
    status: statusCode,
    html: body,
    carried: Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, plain(value)])),
    headings: [...body.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title = ""]) => plain(title)),
    cookie: headers["set-cookie"],
  };
}

const BIRTH = "/en/calculator/BIRTH";
const begin = (url = BIRTH) => send(url, { on: "2025-08-01", act: "begin" });
const next = (seen: Seen, filled: Form, act = "next", url = BIRTH) => send(url, { ...seen.carried, ...filled, act });
const no = { "p0.is": "no", "p1.is": "no" };

const BORN = { "p0.v.on": "02.07.2025", "p0.v.sex": "male", "p0.v.alive": "yes" };

/** As far as the parents: the child is born and a citizen. */
async function atParents(): Promise<Seen> {
  const born = await next(await begin(), BORN);
  return next(born, { "p0.is": "yes", "p0.v.country": "AZ" });
}

describe("the calculator of a right", () => {
  test("asks one thing after the other until the answer is known, and says it with sum, payee and articles", async () => {
    const first = await begin();
    expect(first.headings).toEqual(["When was the birth?"]);
    const parents = await atParents();
    expect(parents.headings[0]).toBe("Are parents recorded?");
    const adopted = await next(parents, { "p0.is": "yes", "p0.more": "1" });
    expect(adopted.headings[0]).toBe("Has the child been adopted?");
    const mother = await next(adopted, no);
    expect(mother.html).toContain("Parent 1");
    const died = await next(mother, { "p0.v.on": "1990-05-01", "p0.v.sex": "female" });
    const missing = await next(died, no);
    expect(missing.headings[0]).toBe("Has a court found the person missing, or declared them dead?");
    const answer = await next(missing, no);
    expect(answer.headings[0]).toBe("The answer");
    expect(answer.html).toContain("There is a right");
    expect(answer.html).toMatch(/600\u202f₼/u);
    expect(answer.html).toMatch(/Paid to.*Parent 1/su);
    expect(answer.html).toContain("/en/law/acts/law-55-IIIQ#art-4");
  });

  test("says nothing of years before the law was in the system: whoever asks of today has no use for it", async () => {
    const url = "/en/calculator/UDSY";
    const yes = { "p0.is": "yes", "p0.more": "1", "p0.v.country": "AZ", "p0.v.agrees": "yes" };
    let seen = await begin(url);
    for (let steps = 0; steps < 20 && seen.headings[0] !== "The answer"; steps++)
      seen = await next(
        seen,
        { ...BORN, ...(/died|missing|paid|pay a/.test(seen.headings[0] ?? "") ? no : yes) },
        "next",
        url,
      );
    expect(seen.html).toMatch(/There is a right[\s\S]*285\u202f₼ a month/u);
    expect(seen.html).not.toContain("not in the system");
  });

  test("a no names the sentence that fails, and what would have to be otherwise", async () => {
    const url = "/en/calculator/ALW-DIS";
    const answer = await next(await begin(url), no, "next", url);
    expect(answer.html).toContain("No right");
    expect(answer.html).toContain("Your disability is established");
    expect(answer.html).toMatch(/class="otherwise/);
  });

  test("knows nobody and keeps nothing: no cookie, nothing in the address, nothing written", async () => {
    const before = await rowsOfAll(database);
    const parents = await atParents();
    expect([parents.cookie, (await begin()).cookie]).toEqual([undefined, undefined]);
    expect(await rowsOfAll(database)).toBe(before);
    expect(parents.html).toMatch(/<form method="post" action="\/en\/calculator\/BIRTH"/);
  });

  test("what is not filled in well is asked again, with what was written and what to mend", async () => {
    const wrong = await next(await begin(), { "p0.v.on": "31.02.2025", "p0.v.alive": "yes" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toMatch(/ds-error-summary.*href="#p0.v.on".*Write a day.*href="#p0.v.sex".*Choose one/su);
    expect(wrong.html).toContain('value="31.02.2025"');
    expect(wrong.html).toMatch(/name="p0.v.alive" value="yes" checked/);
    expect((await next(wrong, BORN)).headings[0]).toBe("Is there a citizenship?");
  });

  test("goes back to what was said last, and forgets nothing before it", async () => {
    const back = await next(await atParents(), {}, "back");
    expect(back.headings[0]).toBe("Is there a citizenship?");
    expect(back.html).toMatch(/name="p0.v.country" value="AZ" checked/);
    expect(JSON.parse(back.carried["answers"] ?? "")).toHaveLength(1);
    expect((await next(back, { "p0.is": "yes", "p0.v.country": "AZ" })).headings[0]).toBe("Are parents recorded?");
  });

  test("another language takes along what was said", async () => {
    const parents = await atParents();
    expect(parents.html).toMatch(/lang="ru" formaction="\/ru\/calculator\/BIRTH"/);
    const russian = await send("/ru/calculator/BIRTH", { ...parents.carried, act: "same" });
    expect(russian.headings[0]).toBe("Родители записаны в реестре?");
    expect(JSON.parse(russian.carried["answers"] ?? "")).toHaveLength(2);
  });

  test("an answer can be changed, and the others stay", async () => {
    const changed = await next(await atParents(), {}, "change-0");
    expect(changed.headings[0]).toBe("When was the birth?");
    expect(changed.html).toContain('value="2025-07-02"');
    const on = await next(changed, { ...BORN, "p0.v.on": "2024-07-02" });
    expect(on.headings[0]).toBe("Are parents recorded?");
    expect(on.html).toMatch(/2\sJuly 2024/u);
  });

  test("whoever is no longer named is asked nothing, and is remembered when named again", async () => {
    const adopted = await next(await next(await atParents(), { "p0.is": "yes", "p0.more": "1" }), no);
    const mother = await next(adopted, { "p0.v.on": "1990-05-01", "p0.v.sex": "female" });
    const none = await next(await next(mother, {}, "change-2"), no);
    expect(none.headings[0]).not.toMatch(/birth|died/);
    const again = await next(await next(none, {}, "change-2"), { "p0.is": "yes", "p0.more": "1" });
    expect(again.headings[0]).toBe(mother.headings[0]);
  });

  test.each([
    ["answers that are no JSON", { answers: "{", on: "2025-08-01" }],
    ["answers of another form", { answers: '[{"person":1}]', on: "2025-08-01" }],
    ["a kind that is none", { answers: '[{"person":"about","kind":"height"}]', on: "2025-08-01" }],
    ["a question that is none", { answers: "[]", asked: '{"kind":"height","persons":[]}', on: "2025-08-01" }],
    ["a day that is none", { answers: "[]", on: "soon" }],
  ])("%s: it begins again, with what to mend", async (_, form) => {
    const { status, html } = await send(BIRTH, form);
    expect(status).toBe(422);
    expect(html).toMatch(/ds-error-summary[\s\S]*name="act" value="begin"/);
  });

  test("where many ask at once nothing is lost: the same question, filled in, for another try", async () => {
    const first = await begin();
    const busy = await Promise.all(
      Array.from({ length: 14 }, () => send(BIRTH, { ...first.carried, ...BORN }, "192.0.2.250")),
    );
    const refused = busy.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.html).toContain("Send it again in a moment");
    expect(refused[0]?.html).toContain('value="02.07.2025"');
    expect(refused[0]?.carried["answers"]).toBe("[]");
  });

  test("there is one for every right of the country, in each language, and for nothing else", async () => {
    for (const { code } of azerbaijan.programmes)
      expect.soft((await send(`/az/calculator/${code}`)).status, code).toBe(200); // pages of one server
    expect((await send("/ru/calculator/BIRTH")).html).toMatch(/Калькулятор/);
    expect((await send("/en/calculator/NONE")).status).toBe(404);
    expect((await send("/en/calculator/NONE", { act: "begin" })).status).toBe(404);
  });
});
