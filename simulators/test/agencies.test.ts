import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agencies } from "../src/agencies/agencies.ts";
import { type FakeDayaq, fakeDayaq, listening } from "./fake-dayaq.ts";

const person = { fin: "5ABC123" };
const from = "2026-01-01";

let dayaq: FakeDayaq;
let home: string;
let app: FastifyInstance;
let simulator: Awaited<ReturnType<typeof listening>>;

beforeEach(async () => {
  dayaq = await fakeDayaq();
  home = mkdtempSync(path.join(tmpdir(), "dayaq-"));
  app = agencies({ dayaqUrl: dayaq.url, home, patience: { attempts: 2, firstPauseMs: 1 } });
  simulator = await listening(app);
  dayaq.keysAt = (sender) => `${simulator.url}/${sender}/.well-known/jwks.json`;
});

afterEach(async () => {
  await app.close();
  await dayaq.close();
  rmSync(home, { recursive: true });
});

describe("each agency, with its own register and key,", () => {
  test.each([
    [
      "disabilities",
      { percent: 81, cause: "territorial-integrity", blind: false },
      "disability",
      "disability-register",
    ],
    ["contracts", { kind: "contract" }, "contract-started", "contracts-register"],
    ["statuses", { status: "martyr" }, "status-granted", "statuses"],
    ["studies", { form: "full-time", until: "2026-07-01" }, "study-started", "students-register"],
    [
      "accounts",
      { account: "AZ21NABZ00000000137010001944", bank: "NABZ", currency: "AZN" },
      "account-registered",
      "accounts",
    ],
    ["pensions", { kind: "age", amount: "320.00" }, "pension-drawn", "labour-pensions"],
    ["residences", { permanent: true, district: "BA" }, "residence-changed", "population-register"],
    ["citizenships", { country: "AZ" }, "citizenship-changed", "population-register"],
    ["state-support", { full: true }, "state-support-changed", "guardianship-register"],
    ["guardianships", { guardian: { fin: "5ABC124" } }, "guardianship-changed", "guardianship-register"],
    ["foster-care", { fosterParents: [{ fin: "5ABC124" }] }, "foster-care-changed", "guardianship-register"],
    ["conscriptions", {}, "conscription-started", "conscripts"],
    ["civil-service", { ground: "pension-age", averagePay: "1200.00" }, "civil-service-left", "pay-certificates"],
    ["vaccine-complications", {}, "vaccine-complication-found", "vaccinations"],
    ["injury-agreements", { amount: "214.30" }, "injury-agreement-made", "injury-agreements"],
    ["incomes", { source: "wage", amount: "700.00" }, "income-stated", "income-register"],
    ["declarations", { agrees: true }, "declaration-checked", "social-assistance"],
    ["properties", { dwellings: 0, premises: 0, plots: 0 }, "property-stated", "immovables"],
    ["vehicles", { owned: false, fromState: false }, "vehicle-stated", "vehicles"],
    ["utilities", { supplier: "AZERISIQ", amount: "30.00" }, "utilities-stated", "subscribers"],
    ["deals", { amount: "1500.00" }, "deal-recorded", "notarial-acts"],
    ["job-seekers", { as: "unemployed" }, "job-seeking-changed", "job-seekers"],
    ["refused-jobs", { count: 2 }, "jobs-refused", "job-seekers"],
    ["trainings", {}, "training-changed", "job-seekers"],
    ["subsidised-jobs", {}, "subsidised-job-changed", "job-seekers"],
    ["imprisonments", {}, "imprisonment-changed", "prisoners"],
    ["absences", { finding: "missing" }, "absence-found", "findings"],
    ["stays-abroad", { until: "2026-03-01" }, "stay-abroad-stated", "border-crossings"],
    ["border-veterans", { status: "war-veteran" }, "status-granted", "border-veterans"],
    ["wages", { employer: "1400057421", amount: "900.00", contribution: "198.00" }, "wage-stated", "wage-lines"],
    ["personal-accounts", { capital: "46080.00", months: 300 }, "insurance-balance-stated", "personal-accounts"],
    ["sickness-sheets", { since: "2025-12-10", workedDays: 243, missedDays: 9 }, "sickness-sheet", "account-sheets"],
    [
      "maternity-sheets",
      { since: "2025-12-10", leave: "usual", workedDays: 243, missedDays: 17 },
      "maternity-sheet",
      "account-sheets",
    ],
    ["childcare-leaves", { carer: { fin: "5ABC124" } }, "childcare-leave-changed", "account-sheets"],
    ["displacements", { rate: "whole", ownDwelling: false }, "displacement-changed", "displaced-persons"],
    ["homecomings", { stage: "returned" }, "homecoming-stated", "displaced-persons"],
    ["releases", { needsAid: true }, "released-from-prison", "releases"],
    ["insured-events", { outcome: "disability" }, "insured-event", "insured-events"],
    ["inheritances", { heirs: [{ fin: "5ABC124" }] }, "inheritance-recorded", "notarial-acts"],
    ["settled-work", { forAYear: true, qualified: true }, "settled-work-changed", "liberated-territories"],
  ])("tells of %s", async (where, form, type, register) => {
    const { status, body } = await simulator.post(`/${where}`, { person, from, ...form });
    expect([status, body["status"]]).toEqual([200, 200]);
    expect(dayaq.events).toMatchObject([
      { type, register, version: 1, body: { person: { identifiers: [{ value: "5ABC123" }] } } },
    ]);
  });

  test("enters a household under a record that is restated whole", async () => {
    const members = [{ person, speaks: true }];
    const { body } = await simulator.post("/households", { from, members });
    const recordNo = body["recordNos"]?.[0];
    await simulator.post("/corrections", {
      recordNo,
      members: [...members, { person: { fin: "5ABC124" }, from: "2026-02-01", speaks: false }],
    });
    expect(dayaq.events[1]).toMatchObject({
      type: "household-stated",
      recordNo,
      version: 2,
      body: {
        members: [
          { person: { identifiers: [{ scheme: "FIN", value: "5ABC123" }] }, speaks: true },
          { person: { identifiers: [{ scheme: "FIN", value: "5ABC124" }] }, from: "2026-02-01", speaks: false },
        ],
      },
    });
  });

  test("ends a contract as the next version of its record", async () => {
    const { body } = await simulator.post("/contracts", { person, from, kind: "contract" });
    const recordNo = body["recordNos"]?.[0];
    await simulator.post("/contracts", { event: "ended", recordNo, until: "2026-03-01" });
    expect(dayaq.events[1]).toMatchObject({
      type: "contract-ended",
      recordNo,
      version: 2,
      body: { from, until: "2026-03-01" },
    });
  });

  test("corrects and takes back a disability decision in the register that has it", async () => {
    const { body } = await simulator.post("/disabilities", {
      person,
      from,
      percent: 65,
      cause: "general",
      blind: false,
    });
    const recordNo = body["recordNos"]?.[0];
    await simulator.post("/corrections", { recordNo, percent: 81 });
    await simulator.post("/annulments", { recordNo });
    expect(dayaq.events.map(({ type, version }) => [type, version])).toEqual([
      ["disability", 1],
      ["disability", 2],
      ["annulment", 3],
    ]);
  });

  test("is not heard when another has signed", async () => {
    dayaq.keysAt = () => `${simulator.url}/tax/.well-known/jwks.json`;
    expect((await simulator.post("/contracts", { person, from, kind: "contract" })).body).toMatchObject({
      status: 401,
    });
  });

  test("refuses what it does not understand", async () => {
    expect((await simulator.post("/contracts", { event: "frozen", person, from })).body).toMatchObject({
      code: "event.type-unknown",
    });
    expect((await simulator.post("/corrections", { recordNo: "X-1" })).body).toMatchObject({ code: "record.unknown" });
  });
});
