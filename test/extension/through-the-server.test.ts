import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { type IncomingEvent, publicJwk, signBytes, writeCloudEvent } from "@dayaq/contracts";
import type { StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { finOf } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { withExtensions } from "../../server/src/extensions.ts";
import { trustKey } from "../../server/src/modules/agencies/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "../whole/country.ts";
import { openPages, textOf } from "../whole/pages.ts";
import { ExtensionPackage, SCHOOL_START } from "./package.ts";

const [MOTHER, CHILD] = [1, 2].map((n) => finOf("6", 7_700_000 + n)) as [string, string];
const numbered = (fin: string) => ({ identifiers: [{ scheme: "FIN", value: fin }] });
const BANK = azerbaijan.accounts.banks[0];

const database = testDatabase({ today: "2025-08-28" });
const extension = new ExtensionPackage(SCHOOL_START);
let country: WholeCountry;
let pages: Awaited<ReturnType<typeof openPages>>;
let key: KeyObject;

beforeAll(async () => {
  vi.stubEnv("DAYAQ_EXTENSIONS", extension.folder);
  country = await WholeCountry.open(database, await withExtensions(azerbaijan));
  pages = await openPages(country.dayaq);
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  key = privateKey;
  await inTransaction(country.dayaq.pool, (tx) => trustKey(tx, "schools", publicJwk(publicKey)));
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await pages.close();
  await country.dayaq.close();
  extension.remove();
});

const told = (agency: string, register: string, type: string, body: object): StatedRecord => ({
  agency,
  register,
  recordNo: `${type}-1`,
  version: 1,
  statedAt: "2025-08-20T09:00:00+04:00",
  type,
  body: { ...body },
});

/** What a school sends, signed with its own key, to the address that every agency sends to. */
async function schoolSends(recordNo: string, body: Extract<IncomingEvent, { type: "fact-stated" }>["body"]) {
  const event = {
    register: "school-register",
    recordNo,
    version: 1,
    statedAt: "2025-08-27T09:00:00+04:00",
    type: "fact-stated",
    body,
  } as const;
  const payload = JSON.stringify(writeCloudEvent({ id: recordNo, source: "schools", event }));
  const signer = { senderId: "schools", keyId: publicJwk(key).kid, privateKey: key, lifetimeSeconds: 3_600 };
  const signature = signBytes(Buffer.from(payload), signer, new Date());
  const headers = { "content-type": "application/cloudevents+json", signature };
  const { statusCode } = await pages.inject({ method: "POST", url: "/events", headers, payload });
  return { statusCode, ...(await country.hear([])) };
}

const enrolled = { person: numbered(CHILD), from: "2025-09-01", kind: "enrolment", value: { on: "2025-09-01" } };

describe(
  "a right and a fact of a package outside this repository run through the whole server",
  { shuffle: false },
  () => {
    test("its agency states the new kind of fact by a signed message; what it does not own, or does not fit, is not taken", async () => {
      await country.hear([
        told("interior", "population-register", "residence-changed", {
          person: {
            ...numbered(MOTHER),
            names: { given: "Nərmin", family: "Sınaq" },
            sex: "female",
            bornOn: "1990-05-04",
            citizenship: "AZ",
          },
          from: "1990-05-04",
          permanent: true,
          district: "BA",
        }),
        told("justice", "civil-registry", "birth", {
          child: {
            ...numbered(CHILD),
            names: { given: "Aylin", family: "Sınaq" },
            sex: "female",
            bornOn: "2019-03-01",
          },
          alive: true,
          mother: numbered(MOTHER),
        }),
        told("banks", "accounts", "account-registered", {
          person: numbered(MOTHER),
          from: "2020-01-01",
          account: azerbaijan.accounts.example,
          bank: BANK?.code,
          currency: "AZN",
        }),
      ]);
      expect(await schoolSends("E-1", enrolled)).toMatchObject({ statusCode: 202, applied: 1, parked: 0 });
      const wrong = [
        { ...enrolled, kind: "disability", value: { percent: 90, cause: "general", blind: false } },
        { ...enrolled, value: { on: "September" } },
        { ...enrolled, kind: "parent", value: {} },
        { ...enrolled, kind: "citizenship", value: { country: "AZ" } }, // of who people are it speaks in passing only
      ];
      for (const [nth, body] of wrong.entries())
        expect(await schoolSends(`W-${nth}`, body)).toMatchObject({ applied: 0, parked: 1 });
    });

    test("is determined and decided at once for the day that it begins, with a due, a notice and no task", async () => {
      await country.wakeOn("2025-09-01");
      const once = await country.rows(
        `select o.falls_on::text as on, o.amount, i.value as payee from entitlements.one_off o
         join registry.identifier i on i.party_id = o.payee_id where o.programme = 'SCHOOL-START'`,
      );
      expect(once).toEqual([{ on: "2025-09-01", amount: 150_00, payee: MOTHER }]);
      expect(
        await country.rows("select month::text, amount, status from payments.due where programme = 'SCHOOL-START'"),
      ).toEqual([{ month: "2025-09-01", amount: 150_00, status: "payable" }]);
      const [notice] = await country.rows<{ sms: string }>(
        "select sms_text as sms from notices.notice where programme = 'SCHOOL-START'",
      );
      expect(notice?.sms).toMatch(/Məktəbə hazırlıq yardımı \(Aylin\): 150 AZN/);
      expect(await country.rows("select outcome from life_events.outcome where programme = 'SCHOOL-START'")).toEqual([
        { outcome: "granted" },
      ]);
    });

    test("stands in the file that the bank gets, once two have released it, and the money agrees", async () => {
      await country.wakeOn("2025-09-22");
      expect(await country.pay("2025-09-22")).toBeGreaterThan(0);
      await country.wakeOn("2025-09-23");
      const files = await country.rows<{ body: string }>("select body from payments.bank_file");
      expect(files.map(({ body }) => body).join("")).toMatch(/<InstdAmt Ccy="AZN">150\.00<\/InstdAmt>/);
      expect(await country.impossible()).toEqual({});
    });

    test("is told on its page: the event that opens it, and the agency that states it", async () => {
      for (const [language, fact, agency] of [
        ["az", "Məktəbə qəbul", "Məktəblər"],
        ["en", "Enrolment at a school", "Schools"],
        ["ru", "Зачисление в школу", "Школы"],
      ] as const) {
        const { body } = await pages.inject(`/${language}/law/programmes/SCHOOL-START`); // one page each
        const [, opens = ""] = /<dl class="pairs"><dt>[^<]*<\/dt><dd>(.*?)<\/dd>/.exec(body) ?? [];
        expect(textOf(opens)).toBe(fact);
        expect(textOf(body)).toContain(`${agency} ${fact}`);
      }
    });
  },
);
