import { connect } from "node:net";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Answer, asked, HOST, House } from "./house.ts";
import { Oddities } from "./oddities.ts";

/** `DAYAQ_SEED` repeats a run; `DAYAQ_FUZZ` makes it longer. */
const SEED = Number(process.env["DAYAQ_SEED"] ?? Math.floor(performance.timeOrigin % 1_000_000));
const ROUNDS = Number(process.env["DAYAQ_FUZZ"] ?? 40);

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let cookies: readonly (string | undefined)[];
let personal: RegExp;
let ids: readonly string[];
beforeAll(async () => {
  house = await House.open(database);
  await house.pay();
  const citizen = await house.citizen(await house.partyOf("5CY0Q6D"));
  cookies = [undefined, citizen, await house.staff("officer"), await house.staff("supervisor")];
  const { rows } = await database.owner.query<{ uuid: string }>("select uuid from registry.party order by id limit 20");
  ids = [...rows.map(({ uuid }) => uuid), ...Array.from({ length: 12 }, (_, index) => String(index + 1))];
  personal = new RegExp(
    town()
      .people.flatMap(({ identifier, familyName }) => [identifier?.value, familyName])
      .join("|"),
  );
}, 60_000);
afterAll(() => house.close());
afterEach(() => vi.restoreAllMocks());

/** What stops the town's own machinery for seconds is left out: payday waits for a bank, the board never ends. */
const isAsked = (route: string): boolean => !/town\/(?:payday|live)|sign-in\/start/.test(route);

describe(`whatever is sent (seed ${SEED})`, () => {
  test("is answered, never with 5xx, and no refusal and no log line names anybody", { timeout: 60_000 }, async () => {
    const odd = new Oddities(SEED, town(), ids);
    const said: string[] = [];
    const wrong: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line)) > 0);
    for (const route of house.routes.filter(isAsked)) {
      for (let round = 0; round < ROUNDS; round++) {
        const [method, pattern] = route.split(" ") as ["GET" | "POST", string];
        const suited = route.includes("/office") ? cookies.at(-1) : cookies[1];
        const token = odd.chance(0.7) ? suited : odd.one(cookies);
        const url = pattern.replaceAll(/:(\w+)/g, (_, name: string) =>
          name === "language" ? odd.language() : odd.segment(),
        );
        const own = asked(token, method === "POST" ? odd.fields(route) : undefined);
        const { headers, payload } = odd.chance(0.7)
          ? own
          : { headers: { ...own.headers, ...odd.headers() }, payload: odd.body() };
        const address = `${url}${odd.query(route)}`;
        const sent = method === "POST" && payload !== undefined ? { payload } : {};
        const answer = await house.server.inject({ method, url: address, headers, ...sent });
        wrong.push(
          ...faultsOf(answer, url).map((fault) => `${fault}: ${route} ${address} ${payload ?? ""}`.slice(0, 500)),
        );
      }
    }
    // With what the log says of the faults: where they are.
    expect(wrong.length === 0 ? [] : [...wrong, ...new Set(said)]).toEqual([]);
    expect(said.filter((line) => personal.test(line))).toEqual([]);
  });

  test("is answered also where it is no HTTP", async () => {
    const odd = new Oddities(SEED, town(), ids);
    await house.server.listen({ port: 0, host: "127.0.0.1" });
    const address = house.server.server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    for (let round = 0; round < ROUNDS * 4; round++) {
      const bytes = odd.rawRequest(HOST);
      expect(await answerTo(port, bytes), JSON.stringify(bytes.toString("latin1"))).not.toMatch(/^HTTP\/1\.1 5/);
    }
    expect((await house.server.inject({ method: "GET", url: "/health" })).statusCode).toBe(200);
  });
});

/** What is wrong with an answer, whatever was asked. */
function faultsOf({ statusCode, body, headers }: Answer, url: string): string[] {
  // A refused form is shown again to whoever may see it; every other refusal says nothing of anybody. The switch of
  // languages leads to the address that was asked for.
  const quotes = statusCode >= 400 && statusCode !== 422 && personal.test(body.replaceAll(url.slice(3), ""));
  const { location = "" } = headers;
  return [
    ...(statusCode >= 500 ? [`${statusCode} ${body.slice(0, 200)}`] : []),
    ...(quotes ? [`${statusCode} quotes`] : []),
    ...(/^(?:\w+:|\/[/\\])/.test(location) ? [`leads away to ${location}`] : []),
    ...(headers["x-content-type-options"] === "nosniff" || statusCode === 400 ? [] : ["without its headers"]),
  ];
}

const answerTo = (port: number, bytes: Buffer): Promise<string> =>
  new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("error", () => undefined); // cut off is an answer too
    socket.on("close", () => resolve(text));
  });
