import { spawnSync } from "node:child_process";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import type { CountryPack } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { adoptLawOf, type Dayaq, openDayaq } from "../../server/src/app.ts";
import { withExtensions } from "../../server/src/extensions.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { openPages } from "../whole/pages.ts";
import { ExtensionPackage, SCHOOL_START } from "./package.ts";

const DAYAQ = path.join(import.meta.dirname, "../../bin/dayaq.mjs");
const RECORD = {
  on: "2025-10-01",
  persons: [
    {
      id: "child",
      bornOn: "2019-03-01",
      sex: "female",
      facts: [{ kind: "enrolment", from: "2025-09-01", value: { on: "2025-09-01" } }],
    },
  ],
};

const packages: ExtensionPackage[] = [];
function made(module: string): string {
  const made = new ExtensionPackage(module);
  packages.push(made);
  return made.folder;
}
afterAll(() => packages.forEach((it) => it.remove()));

const determine = (extensions: string, ...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [DAYAQ, "determine", "--record", "-", "--programme", "SCHOOL-START", ...argv],
    { input: JSON.stringify(RECORD), encoding: "utf8", env: { ...process.env, DAYAQ_EXTENSIONS: extensions } },
  );
  return { status, stdout, stderr };
};

describe("a package outside this repository", () => {
  test("adds a right to the law without a fork: the command determines it", () => {
    const { status, stdout, stderr } = determine(made(SCHOOL_START));
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      determinations: [
        {
          programme: "SCHOOL-START",
          about: "child",
          answer: "entitled",
          once: [{ on: "2025-09-01", amount: "150.00" }],
        },
      ],
    });
  });

  test("is left out of another country, where there is no such right", () => {
    const { status, stderr } = determine(made(SCHOOL_START), "--country", "xx");
    expect([status, stderr]).toEqual([2, expect.stringContaining("there is no programme SCHOOL-START")]);
  });

  test.each([
    [
      "a condition about a fact that nobody knows",
      "about.fact(enrolment).on,",
      'about.fact({ ...enrolment, kind: "school" }).on,',
      "programme SCHOOL-START, given enrolledOn: there is no fact kind school",
    ],
    [
      "an amount that no parameter gives",
      'decreed("SCHOOL-START")',
      'decreed("SCHOOL")',
      "programme SCHOOL-START, amount: there is no parameter SCHOOL",
    ],
    [
      "a sentence without one of the languages",
      'ru: "Ребёнок зачислен в школу."',
      'ru: ""',
      "programme SCHOOL-START, condition enrolled: no text in ru",
    ],
    [
      "a right of the country once more",
      'programme("SCHOOL-START"',
      'programme("BIRTH"',
      "programme BIRTH is there already: an extension adds, and replaces nothing",
    ],
    [
      "nobody who pays",
      '{ fund: "state-budget", group: "allowances" }',
      '{ fund: "nowhere", group: "allowances" }',
      "programme SCHOOL-START: there is no fund nowhere",
    ],
  ])("with %s is refused: package, file and programme are named", (_, from, to, fault) => {
    const folder = made(SCHOOL_START.replaceAll(from, to));
    const { status, stderr } = determine(folder);
    expect(status).not.toBe(0);
    expect(stderr).toContain(`The extension @example/school-start (${path.join(folder, "school-start.js")})`);
    expect(stderr).toContain(`- ${fault}`);
  });

  test.each([
    ["nothing is there", "/nowhere/at-all", "there is nothing at /nowhere/at-all"],
    [
      "no package is installed by that name",
      "@example/not-installed",
      "The extension @example/not-installed cannot be read",
    ],
    ["it exports something else", "", "exports no `extension`"],
  ])("is told when %s", (_, name, says) => {
    const { status, stderr } = determine(name || made("export const another = 1;"));
    expect(status).not.toBe(0);
    expect(stderr).toContain(says);
  });
});

describe("the pages with an extension", () => {
  const database = testDatabase();
  let pack: CountryPack;
  let dayaq: Dayaq;
  let server: Awaited<ReturnType<typeof openPages>>;

  beforeAll(async () => {
    const folder = made(SCHOOL_START);
    vi.stubEnv("DAYAQ_EXTENSIONS", folder); // read by the thread of the calculator too
    pack = await withExtensions(azerbaijan);
    dayaq = await openDayaq({ pack, pool: database.pool });
    await inTransaction(database.pool, async (tx) =>
      adoptLawOf(dayaq, { known: await nextKnown(tx), today: await businessDay(tx) }),
    );
    server = await openPages(dayaq);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.close();
    await dayaq.close();
  });

  test("show the right as law, with its sentence and its article, in each language", async () => {
    for (const [language, title] of [
      ["az", "Məktəbə hazırlıq yardımı"],
      ["en", "Grant for the start of school"],
      ["ru", "Помощь к началу школы"],
    ]) {
      const { statusCode, body } = await server.inject(`/${language}/law/programmes/SCHOOL-START`); // one page each
      expect([statusCode, body.includes(title ?? "")]).toEqual([200, true]);
    }
    const { body } = await server.inject("/en/law");
    expect(body).toContain("/en/law/programmes/SCHOOL-START");
  });

  test("ask about it, and answer", async () => {
    const { body } = await server.inject({
      method: "POST",
      url: "/en/calculator/SCHOOL-START",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "act=begin&on=2025-10-01",
    });
    expect(body).toContain("Is there an enrolment?");
    const answers = [
      { person: "about", kind: "enrolment", facts: [{ value: { on: "2025-09-01" } }] },
      { person: "about", kind: "parent", others: [{ person: "mother" }] },
    ];
    const answer = await server.inject({
      method: "POST",
      url: "/en/calculator/SCHOOL-START",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ answers: JSON.stringify(answers), on: "2025-10-01" }).toString(),
    });
    expect(answer.body).toMatch(/There is a right[\s\S]*150\u202f₼/u);
  });

  test("and the document of the API names it", async () => {
    const { body } = await server.inject("/openapi.json");
    expect(body).toContain("SCHOOL-START");
    expect(body).toContain("enrolment");
  });
});
