import { azerbaijan } from "@dayaq/country-az";
import { terranova } from "@dayaq/country-xx";
import type { CountryPack } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { openDayaq } from "../../server/src/app.ts";
import { webPortsOf } from "../../server/src/composition/web-ports.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";

const database = testDatabase();

/** The pages of a country, asked by a browser of these languages. */
async function asking<Said>(
  pack: CountryPack,
  say: (ask: (url: string, language?: string) => Promise<{ statusCode: number; body: string; to: unknown }>) => Said,
): Promise<Awaited<Said>> {
  const dayaq = await openDayaq({ pack, pool: database.pool });
  try {
    const ports = await webPortsOf(dayaq, {
      address: "http://localhost:8080",
      addresses: new Map(),
      production: false,
    });
    const server = newServer(ports);
    await addRoutes(server, dayaq, ports);
    const ask = async (url: string, language = "") => {
      const headers = { accept: "text/html", "accept-language": language };
      const { statusCode, body, headers: answered } = await server.inject({ url, headers });
      return { statusCode, body, to: answered["location"] };
    };
    const said = await say(ask);
    await server.close();
    return said;
  } finally {
    await dayaq.close();
  }
}

test("a country's pages answer in its own language only, whatever the browser would like", () =>
  asking(terranova, async (ask) => {
    expect((await ask("/", "az,ru;q=0.5")).to).toBe("/en/sign-in");
    const page = await ask("/en/sign-in");
    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining('<html lang="en"')]);
    expect(page.body).not.toMatch(/hreflang|Azərbaycanca/); // nothing to switch to
    for (const language of ["az", "ru"]) {
      const none = await ask(`/${language}/sign-in`, language); // each language by itself
      expect([none.statusCode, none.body]).toEqual([404, expect.stringContaining('<html lang="en"')]);
    }
  }));

test("the first of a country's languages is for whoever names none of them", () =>
  asking({ ...azerbaijan, languages: ["ru", "az"] }, async (ask) => {
    expect((await ask("/", "fr")).to).toBe("/ru/sign-in");
    expect((await ask("/", "fr, az")).to).toBe("/az/sign-in");
    expect((await ask("/sign-in/callback?state=none")).to).toMatch(/^\/ru\/sign-in\?trouble=/);
    const switched = (await ask("/az/sign-in")).body;
    expect([...switched.matchAll(/hreflang="(\w+)"/g)].map(([, language]) => language)).toEqual(["ru"]);
    expect((await ask("/en/sign-in")).statusCode).toBe(404);
  }));

test("a country that speaks a language without pages is told so before it answers anybody", async () => {
  const title = { ...terranova, languages: ["en", "fr"] };
  const dayaq = await openDayaq({ pack: terranova, pool: database.pool });
  const asked = webPortsOf({ ...dayaq, pack: title }, { address: "", addresses: new Map(), production: false });
  await expect(asked).rejects.toThrow("there are no pages in fr");
  await dayaq.close();
});
