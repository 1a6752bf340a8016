import { describe, expect, it } from "vitest";
import { freePort } from "./embedded/postmaster.ts";
import { answerHealth, processSettings } from "./process.ts";

describe("a process of npm start", () => {
  it("is told of its database, its port and the others", () => {
    const settings = processSettings({
      DATABASE_URL: "postgresql://here/dayaq",
      PORT: "9000",
      DAYAQ_CIVIL_REGISTRY_URL: "http://localhost:9002",
    });
    expect(settings).toMatchObject({ databaseUrl: "postgresql://here/dayaq", port: 9000 });
    expect(settings.addresses.get("civil-registry")).toBe("http://localhost:9002");
  });

  it("without a database is trouble in one sentence", () => {
    expect(() => processSettings({})).toThrow(/DATABASE_URL is not set/);
  });

  it("is the demonstration unless told otherwise, and never by a slip of the pen", () => {
    const told = (mode?: string) =>
      processSettings({ DATABASE_URL: "postgresql://here/dayaq", DAYAQ_MODE: mode }).production;
    expect([told(), told(""), told("demonstration"), told("production")]).toEqual([false, false, false, true]);
    expect(() => told("Production")).toThrow(/DAYAQ_MODE/);
  });

  it("answers whether it is well", async () => {
    let well = true;
    const port = await freePort();
    const health = await answerHealth(port, async () => well);
    const status = async () => (await fetch(`http://127.0.0.1:${port}/health`)).status;
    expect(await status()).toBe(200);
    well = false;
    expect(await status()).toBe(503);
    await health.close();
  });
});
