import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { claimedSigner } from "@dayaq/contracts";
import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { bankApp } from "@dayaq/simulators";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BANK_QUEUE, bankOverHttp, sendToBanks } from "../../server/src/modules/payments/index.ts";
import { identifiersOf } from "../../server/src/modules/registry/index.ts";
import { businessDay, inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

const bankOf = (signature: unknown): string =>
  azerbaijan.accounts.banks.find(({ bic }) => bic === claimedSigner(signature)?.senderId)?.code ?? "";

/** 20 July 2025 is a Sunday: allowances go out on Monday the 21st. */
const PAYDAY = "2025-07-21";

describe("a payday of the town, with the bank simulator on a port of its own", () => {
  const home = mkdtempSync(path.join(tmpdir(), "dayaq-bank-"));
  const answers: { code: number; kind: string }[] = [];
  let country: WholeCountry;
  let desk: Server;
  let bank: ReturnType<typeof bankApp>;
  let bankUrl = "";

  /** Where the bank pushes its answers: our route without the signature, which has tests of its own. */
  const listen = async (): Promise<string> => {
    desk = createServer((request, reply) => {
      void (async () => {
        const xml = await text(request);
        if (request.url !== "/bank/answers") return reply.writeHead(200).end("{}"); // the account behind a card: an event like others
        const taken = await inTransaction(country.dayaq.pool, async (tx) =>
          country.dayaq.payments.receiveBankAnswer(
            tx,
            { bank: bankOf(request.headers["signature"]), xml },
            { today: await businessDay(tx) },
          ),
        );
        answers.push({ code: taken.ok ? 200 : 422, kind: xml.includes("camt.053") ? "camt.053" : "pain.002" });
        reply.writeHead(taken.ok ? 200 : 422).end("{}");
      })();
    });
    await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
    const address = desk.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  };
  const control = (order: string, body: object = {}) =>
    fetch(`${bankUrl}/control/${order}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const send = () =>
    country.dayaq.outbox.takeBatch(
      BANK_QUEUE,
      1000,
      sendToBanks({
        post: bankOverHttp(bankUrl),
        personFor: async (tx, party) => ({ identifiers: (await identifiersOf(tx, [party])).get(party) ?? [] }),
      }),
    );
  const statuses = async () =>
    Object.fromEntries(
      (
        await country.rows<{ status: string; count: number }>(
          "select status, count(*) from payments.payment_order where status <> 'dropped' group by 1",
        )
      ).map((it) => [it.status, it.count]),
    );
  const agree = async () => {
    expect(await country.impossible()).toEqual({});
    const check = await inTransaction(country.dayaq.pool, async (tx) =>
      country.dayaq.payments.check(tx, await businessDay(tx)),
    );
    expect(check.differences).toEqual([]);
  };

  beforeAll(async () => {
    country = await WholeCountry.open(database);
    bank = bankApp({ dayaqUrl: await listen(), home });
    bankUrl = await bank.listen({ port: 0, host: "127.0.0.1" });
    await country.hear(town().records);
    await country.wakeOn(PAYDAY);
  }, 60_000);
  afterAll(async () => {
    await bank.close();
    desk.close();
    await country.dayaq.close();
    rmSync(home, { recursive: true, force: true });
  });

  test("every order is accepted and booked; one comes back, and decisions = dues = orders = bank all along", async () => {
    const batches = await country.pay(PAYDAY);
    expect(batches).toBeGreaterThan(0);
    const { released = 0 } = await statuses();
    expect(released).toBeGreaterThan(3);
    await agree();
    await send();
    // The bank takes the file at once and answers when it has looked at it.
    await expect.poll(statuses).toEqual({ accepted: released });
    await control("return-orders", { count: 1, reason: "AC04" });
    await control("payday");
    await expect.poll(statuses).toEqual({ booked: released - 1, returned: 1 });
    expect(answers.filter(({ code }) => code !== 200)).toEqual([]);
    const tasks = await country.rows("select kind, reason from cases.task where kind = 'returned-payment'");
    expect(tasks).toEqual([{ kind: "returned-payment", reason: "AC04" }]);
    await agree();

    // Before anything is mended another run pays nobody twice.
    await country.wakeOn("2025-07-22");
    expect(await country.pay("2025-07-22")).toBe(0);
    await agree();
  });
});
