import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asked, HOST, House } from "./house.ts";
import { type Asker, ASKERS, isAsset, type Row, TABLE, type Things, thingsOf } from "./routes.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let things: Things;
beforeAll(async () => {
  house = await House.open(database);
  await house.pay();
  await house.withdrawBirth("5S4KJ0X");
  things = await thingsOf(house);
}, 60_000);
afterAll(() => house.close());

/** A cookie of the asker, new each time: one of these routes ends the session. */
async function tokenOf(asker: Asker, owner: Row["owner"]): Promise<string | undefined> {
  if (asker === "nobody") return undefined;
  if (asker === "officer" || asker === "supervisor") return house.staff(asker);
  return house.citizen(asker === "owner" ? things.owners[owner ?? "right"] : await house.partyOf("5K12DJB"));
}

async function statusFor({ route, address, form }: Row, token: string | undefined): Promise<number> {
  const url = address(things);
  if (route.endsWith("/live")) return statusOfStream(url);
  const [method] = route.split(" ") as ["GET" | "POST"]; // the table writes it so
  const before = form && token === undefined ? await cookieFor() : token;
  const { headers, payload } = asked(before, form);
  return (await house.server.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) }))
    .statusCode;
}

/** Whoever has no session has a cookie for forms all the same. */
async function cookieFor(): Promise<string | undefined> {
  const { headers } = await house.server.inject({ method: "GET", url: "/en/sign-in", headers: { host: HOST } });
  return /^dayaq=([^;]+)/.exec(String(headers["set-cookie"]))?.[1];
}

/** The board never ends by itself: only its beginning is looked at. */
async function statusOfStream(url: string): Promise<number> {
  if (!house.server.server.listening) await house.server.listen({ port: 0, host: "127.0.0.1" });
  const address = house.server.server.address();
  const stop = new AbortController();
  const port = typeof address === "object" ? address?.port : undefined;
  const { status } = await fetch(`http://127.0.0.1:${port}${url}`, { signal: stop.signal });
  stop.abort();
  return status;
}

test("every route of the server is in the table, and the table names no other", () => {
  expect(house.routes.filter((route) => !isAsset(route)).toSorted()).toEqual(
    TABLE.map(({ route }) => route).toSorted(),
  );
});

describe.each(TABLE.map((row) => [row.route, row] as const))("%s", (_, row) => {
  test.each(ASKERS.map((asker, index) => [asker, row.statuses[index]] as const))("%s: %i", async (asker, status) => {
    expect(await statusFor(row, await tokenOf(asker, row.owner))).toBe(status);
  });
});

const FORMS = TABLE.filter(({ route, keepsNothing }) => route.startsWith("POST /:language") && !keepsNothing);

describe.each(FORMS.map((row) => [row.route, row] as const))(
  "%s, not sent by a form of ours, changes nothing:",
  (_, { address, owner, form }) => {
    test.each([
      ["from another site", { origin: "https://elsewhere.example" }, {}],
      ["from no site", { origin: "null" }, {}],
      ["without the token", {}, { csrf: "" }],
      ["with another browser's token", {}, { csrf: "yo1-another-browser-cannot-know-this-value-00" }],
    ])("%s", async (_how, header, field) => {
      const token = await tokenOf(address(things).includes("/office/") ? "supervisor" : "owner", owner);
      const { headers, payload = "" } = asked(token, { ...form, ...field });
      const answer = await house.server.inject({
        method: "POST",
        url: address(things),
        headers: { ...headers, ...header },
        payload,
      });
      expect(answer.statusCode).toBe(403);
    });
  },
);
