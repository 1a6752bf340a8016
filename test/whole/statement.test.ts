import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusedLines } from "../../server/src/modules/contributions/index.ts";
import { send } from "../../server/src/modules/contributions/testing.ts";
import { runDay } from "../../server/src/flow/index.ts";
import { webPortsOf } from "../../server/src/composition/web-ports.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";
import { asked, HOST } from "../security/house.ts";
import { WholeCountry } from "./country.ts";
import { insured, lives, man, woman, works } from "./life-events/registers.ts";
import { textOf } from "./pages.ts";

const database = testDatabase({ today: "2025-07-03" });
const [one, other] = [woman("Nigar", "1988-04-05"), man("Tural", "1980-04-05")];
let country: WholeCountry;
let pages: ReturnType<typeof newServer>;
let token: string;

beforeAll(async () => {
  country = await WholeCountry.open(database);
  const ports = await webPortsOf(country.dayaq, {
    address: `http://${HOST}`,
    addresses: new Map(),
    production: false,
  });
  pages = newServer(ports);
  await addRoutes(pages, country.dayaq, ports);
  await country.hear([
    ...[one, other].map(lives),
    works(one, "2009-01-01"),
    insured(one, "2025-06-01", "10000.00", 196),
  ]);
  const { rows } = await database.owner.query<{ id: number }>(
    `insert into identity.account (issuer, subject, role, party_id)
     select 'test', 'insured', 'citizen', party_id from registry.identifier where value = $1 returning id`,
    [one.fin],
  );
  token = await inTransaction(database.pool, (tx) => ports.modules.identity.beginSession(tx, rows[0]?.id ?? -1));
});
afterAll(async () => {
  await pages.close();
  await country.dayaq.close();
});

/** What the tax service reports of a month, and the night after it. Answers with the lines that it refused. */
async function reported(month: string, version: number, ...lines: Parameters<typeof send>[3]): Promise<string[]> {
  const { pool, daily } = country.dayaq;
  const id = await send(pool, month, version, lines);
  await runDay(pool, daily);
  const refused = await inTransaction(pool, (tx) => refusedLines(tx, id, 0, 10));
  return refused.map(({ line, code }) => `${line} ${code}`);
}
const line = ({ fin }: { readonly fin: string }, wage: string, contribution: string) => ({
  person: `FIN:${fin}`,
  wage,
  contribution,
});

/** Her own page, as she is served it. */
async function statement(language: string): Promise<string> {
  const answer = await pages.inject({ url: `/${language}/contributions`, ...asked(token) });
  expect(answer.statusCode).toBe(200);
  return textOf(answer.body);
}

describe("the statement of contributions", { shuffle: false }, () => {
  test("before a line of hers has come, it has what the Fund stated and says that no wage was reported", async () => {
    const text = await statement("en");
    expect(text).toMatch(/Pension capital 10 000 ₼ Insured 196 months/);
    expect(text).toContain("No wage of yours has been reported.");
    expect(text).toMatch(/Social insurance number \S+ Opened on/);
  });

  test("has the months that were reported, what they bring to the capital, and a refused line as a month without a wage", async () => {
    expect(await reported("2025-04", 1, line(one, "900.00", "200.00"))).toEqual([]);
    expect(await reported("2025-05", 1, line(one, "8OO.00", "176.00"), line(other, "500.00", "110.00"))).toEqual([
      expect.stringMatching(/^1 line\./),
    ]);
    expect(await reported("2025-06", 1, line(one, "1000.00", "220.00"))).toEqual([]);

    const english = await statement("en");
    // June came after the Fund's word of the first of June; April is in it already.
    expect(english).toMatch(/Pension capital 10 220 ₼ Insured 197 months As the law counts it on 3 July 2025/);
    expect(english).toMatch(/2025: 420 ₼ paid in, 1 month without a wage/);
    expect(english).toMatch(/June 1400057421 1 000 ₼ 220 ₼ May No wage reported 0 ₼ 0 ₼ April 1400057421 900 ₼ 200 ₼/);
    const azerbaijani = await statement("az");
    expect(azerbaijani).toMatch(/Pensiya kapitalı 10 220 ₼/);
    expect(azerbaijani).toMatch(/2025: 420 ₼ ödənilib, 1 ay əməkhaqqı yoxdur/);
    expect(azerbaijani).toContain("Əməkhaqqı bildirilməyib");
    expect(azerbaijani).toContain("197 ay");
    const russian = await statement("ru");
    expect(russian).toMatch(/Пенсионный капитал 10 220 ₼/);
    expect(russian).toMatch(/2025: взносы 420 ₼, 1 месяц без зарплаты/);
    expect(russian).toContain("Зарплаты не было в отчётах");
    expect(russian).toContain("197 месяцев");
  });

  test("follows a month that is sent again: the mended line stands, the replaced one counts no more", async () => {
    expect(await reported("2025-05", 2, line(one, "800.00", "176.00"), line(other, "500.00", "110.00"))).toEqual([]);
    expect(await reported("2025-06", 2, line(one, "1500.00", "330.00"))).toEqual([]);
    const text = await statement("en");
    expect(text).toMatch(/Pension capital 10 330 ₼ Insured 197 months/);
    expect(text).toMatch(/2025: 706 ₼ paid in /);
    expect(text).toMatch(/June 1400057421 1 500 ₼ 330 ₼ May 1400057421 800 ₼ 176 ₼ April/);
    expect(text).not.toContain("220 ₼");
    expect(text).not.toContain("No wage reported");
  });

  test("is nobody else's: without a sign-in there is none", async () => {
    const answer = await pages.inject({ url: "/en/contributions", ...asked(undefined) });
    expect(answer.statusCode).toBe(401);
    expect(answer.body).not.toContain("10 330");
  });
});
