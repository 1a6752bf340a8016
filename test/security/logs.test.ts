import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { town } from "@dayaq/country-az/demo";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningTown, startTown } from "../whole/running-town.ts";

/** A minute to start on a slow machine, half a one for the payday. */
const PATIENCE_MS = 150_000;

let all: RunningTown;
beforeAll(async () => {
  all = await startTown();
}, PATIENCE_MS);
afterAll(() => all?.stop(), PATIENCE_MS);

/** What it said to its terminal, and every log it wrote, by name. */
function written(): ReadonlyMap<string, string> {
  const folders = ["logs", "postgres/data/log", "postgres"];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(all.home, folder))
      .filter((name) => name.includes(".log"))
      .map((name) => path.join(folder, name)),
  );
  const read = (file: string) => readFileSync(path.join(all.home, file), "utf8");
  return new Map([["terminal", all.said()], ...files.map((file) => [file, read(file)] as const)]);
}

/** Everything in the town by which somebody could be known. */
const identifying = (): string[] => {
  const { people, records } = town();
  const said = JSON.stringify(records);
  const numbers = [...said.matchAll(/"(?:value|iban)":"([^"]{6,})"/g)].map(([, value]) => value ?? "");
  const names = [...said.matchAll(/"(?:given|family)":"([^"]{3,})"/g)].map(([, value]) => value ?? "");
  return [...new Set([...numbers, ...names, ...people.map(({ familyName }) => familyName), "Gülçöhrə"])];
};

/** A browser of the first page: it keeps its cookie, and presses buttons. */
class Browser {
  #cookie = "";
  #page = "";

  async open(address: string): Promise<number> {
    const answer = await fetch(address, { headers: { cookie: this.#cookie, accept: "text/html" } });
    this.#cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? this.#cookie;
    this.#page = await answer.text();
    return answer.status;
  }

  value = (pattern: RegExp): string => pattern.exec(this.#page)?.[1] ?? "";

  async press(act: string, form: Readonly<Record<string, string>>): Promise<string> {
    const csrf = this.value(/name="csrf" value="([^"]+)"/);
    const answer = await fetch(`${all.address}/az/town/${act}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: this.#cookie, origin: all.address },
      body: new URLSearchParams({ csrf, ...form }),
    });
    if (answer.status !== 303) throw new Error(`${act} answered ${answer.status}`);
    return answer.headers.get("location") ?? "";
  }
}

test(
  "from a birth to its payment, and with everything that can be sent wrong, no log names anybody",
  { timeout: PATIENCE_MS },
  async () => {
    const browser = new Browser();
    expect(await browser.open(`${all.address}/az/`)).toBe(200);
    const family = browser.value(/name="family"><option value="([0-9a-f-]{36})"/);
    const bornOn = browser.value(/name="bornOn" type="date" value="([\d-]+)"/);
    const pressed = await browser.press("birth", { family, childName: "Gülçöhrə", bornOn, works: "both" });
    expect(pressed).toContain("told=granted");
    expect(decodeURIComponent(pressed), "no name in an address").not.toContain("Gülçöhrə");
    expect(await browser.press("payday", { "return-one": "yes" })).toContain("told=paid");

    const [fin = ""] = identifying();
    for (const address of [
      `/az/rights/${fin}`,
      `/az/office/people/${fin}`,
      `/az/?m=${fin}%00`,
      `/az/${fin}`,
      `/az/letters/%00`,
    ])
      expect(await browser.open(`${all.address}${address}`), address).toBeLessThan(500);
    for (const route of ["/dci/registry/notify", "/events", "/bank/answers"])
      await fetch(`${all.address}${route}`, {
        method: "POST",
        body: `{"header":{"sender_id":"${fin}"},"x":"Gülçöhrə`,
        headers: { "content-type": "application/cloudevents+json", signature: fin, bank: fin },
      });

    const logs = written();
    expect([...logs.keys()]).toEqual(
      expect.arrayContaining(["terminal", "logs/web.log", "logs/worker.log", "postgres/start.log"]),
    );
    const words = identifying();
    expect(words.length).toBeGreaterThan(60);
    const told = [...logs].flatMap(([file, text]) =>
      text.split("\n").flatMap((line) => {
        const word = words.find((it) => line.includes(it)) ?? /\bAZ\d\d[A-Z]{4}\w{20}\b/.exec(line)?.[0];
        return word === undefined ? [] : [`${file}: ${word} in ${line.slice(0, 200)}`];
      }),
    );
    expect(told).toEqual([]);
  },
);

test("what it keeps is its owner's alone: keys, passwords, logs, data", () => {
  const modeOf = (file: string): string => (statSync(path.join(all.home, file)).mode & 0o077).toString(8);
  for (const file of ["keys", "keys/justice.pem", "postgres/password", "postgres/data", "running.json", "logs/web.log"])
    expect([file, modeOf(file)]).toEqual([file, "0"]);
  expect(existsSync(path.join(all.home, "postgres/data/postmaster.pid"))).toBe(true);
});
