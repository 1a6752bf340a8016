import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { answerJson } from "@dayaq/rules/record";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formOfFamily } from "./family.ts";
import { openPages, type PagesOfTest } from "../testing.ts";

const database = testDatabase();
const law = lawOf(azerbaijan);
let pages: PagesOfTest;
let visitor = 0;

beforeAll(async () => {
  pages = await openPages(database, azerbaijan);
});
afterAll(() => pages.close());

type Form = Readonly<Record<string, string>>;

const see = (url: string) => pages.server.inject({ url });
const send = (form: Form, act = "show", language = "en") =>
  pages.server.inject({
    method: "POST",
    url: `/${language}/try`,
    remoteAddress: `192.0.2.${++visitor}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ ...form, act }).toString(),
  });
const family = (code: string): Form => formOfFamily(azerbaijan, code) ?? {};
const titlesIn = (html: string): string[] =>
  [...html.matchAll(/<h3>([^<]+)<span class="law">([^<]+)</g)].map(([, title, about]) => `${title}: ${about}`);
const title = (code: string): string => azerbaijan.programmes.find((it) => it.code === code)?.title["en"] ?? "";

describe("try the law", () => {
  test.each((azerbaijan.families ?? []).map(({ code, record }) => [code, record] as const))(
    "the family %s, from its link to its rights: what the engine gives",
    async (code, record) => {
      expect((await see(`/en/try?family=${code}`)).statusCode).toBe(200);
      const { statusCode, body } = await send(family(code));
      expect(statusCode).toBe(200);
      const { determinations } = answerJson(law, record, { programmes: [] });
      const shown = titlesIn(body.replaceAll("&#39;", "'"));
      for (const { programme, about, answer, once } of determinations) {
        const isOld = once.some(({ on }) => on < "2023-06-01");
        if (answer !== "entitled" || isOld) continue; // a sum of long ago is not shown
        expect(shown).toContain(`${title(programme)}: ${about === "home" ? "The household" : about}`);
      }
      for (const { id } of record.persons) expect(body).toMatch(new RegExp(`${id}: no right to \\d+ others`));
    },
  );

  test("a no is there with the sentence that fails and its article; a right with its sum, payee, days and drawing", async () => {
    const { body } = await send(family("martyr"));
    expect(body).toMatch(/Disability allowance<span class="law">Your disability is established[^<]*Not so\./);
    expect(body).toContain("/en/law/acts/law-2022-06-28#art-7-0-4-as-amended");
    expect(body).toMatch(/since 1\u00a0July 2025.*?700\u202f₼ a month.*?Lalə \(for Murad\): 233,33/su);
    expect(body).toMatch(/<svg class="timeline"[^>]*aria-hidden="true".*?<rect/su);
  });

  test("rows are added and taken away without a script, and nothing that was written is lost", async () => {
    const two = await send(
      { on: "2025-08-01", "p0.name": "Ana", "p0.born": "1990-01-01", "p0.sex": "female" },
      "add-person",
    );
    expect(two.body).toMatch(/name="p0.name"[^>]*value="Ana"/);
    expect(two.body).toContain('name="p1.name"');
    const fact = await send({ "p0.name": "Ana", "new.kind": "disability", "new.person": "p0" }, "add-fact");
    expect(fact.body).toMatch(/name="f0.kind" value="disability"/);
    expect(fact.body).toContain("Disability: Ana");
    expect(fact.body).toContain('name="f0.v.percent"');
    const without = await send({ "p0.name": "Ana", "p1.name": "Uşaq", "f0.kind": "disability" }, "remove-p0");
    expect(without.body).not.toContain('value="Ana"');
    expect(without.body).toContain('value="Uşaq"');
  });

  test("what is not filled in well is named at its place", async () => {
    const wrong = await send({
      on: "2025-08-01",
      "p0.name": "Ana",
      "p0.born": "soon",
      "p1.name": "Ana",
      "p1.born": "1990-01-01",
      "r0.as": "parent",
      "r0.is": "p0",
      "r0.of": "p0",
      "f0.kind": "disability",
      "f0.person": "p0",
      "f0.v.percent": "900",
      "f0.v.cause": "general",
    });
    expect(wrong.statusCode).toBe(422);
    const fields = [...wrong.body.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field);
    expect(fields).toEqual(["p0.name", "p0.born", "p1.name", "r0.is", "f0.v.percent"]);
    expect(wrong.body).toMatch(/<details[^>]*id="f0-fold"[^>]*open/);
    expect((await send({ on: "2025-08-01" })).statusCode).toBe(422);
  });

  test("keeps nothing: no cookie, nothing of the family in the address", async () => {
    const shown = await send(family("need"), "show", "ru");
    expect(shown.headers["set-cookie"]).toBeUndefined();
    expect(shown.body).toContain('action="/ru/try"');
    expect((await see("/en/try?family=none")).statusCode).toBe(200);
  });
});
