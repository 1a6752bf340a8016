import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { countryWordsOf } from "../../../composition/country-words.ts";
import { inTransaction, openOutbox, type Outbox, Trouble } from "../../../platform/index.ts";
import type { NoticeDraft } from "../domain/draft.ts";
import { noticesModule } from "../notices.ts";
import type { NoticePorts, Sms } from "../ports.ts";
import { SMS_QUEUE } from "./send-sms.ts";

const database = testDatabase({ today: "2025-07-03" });
const today = day("2025-07-03");
let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox(database.pool, [SMS_QUEUE]);
  return () => outbox.close();
});

/** Mother 1 speaks Azerbaijani, her child is 2; 3 speaks Russian; 4 has died; 5 has no phone. */
const ports: NoticePorts = {
  words: countryWordsOf(azerbaijan),
  languages: azerbaijan.languages,
  people: async (_, parties) =>
    new Map(
      parties.map((party) => [
        party,
        { given: party === 2 ? "Aylin" : "", language: party === 3 ? "ru" : null, diedOn: party === 4 ? today : null },
      ]),
    ),
  addresses: async (_, parties) =>
    new Map(parties.filter((party) => party !== 5).map((party) => [party, `subscriber-${party}`])),
  enqueue: (tx, queued) =>
    outbox.enqueue(
      tx,
      SMS_QUEUE,
      queued.map((item) => ({ item })),
    ),
};
const notices = noticesModule(ports);
const granted = (party: number): NoticeDraft => ({
  party,
  kind: "granted",
  programme: "BIRTH",
  about: 2,
  decisionId: 7,
  data: {
    amount: 60_000,
    before: 0,
    from: "2025-07-02",
    payOn: "2025-07-21",
    payAmount: 60_000,
    arrears: 0,
    bank: "IBAZ",
  },
});
const tell = (...drafts: NoticeDraft[]) => inTransaction(database.pool, (tx) => notices.tell(tx, drafts, today));

describe("telling", () => {
  test("speaks each person's language, to the living only, and sends each SMS once", async () => {
    const told = await tell(granted(1), granted(3), granted(4), granted(5));
    expect(told.map(({ party, smsLanguage, smsState }) => [party, smsLanguage, smsState])).toEqual([
      [1, "az", "queued"],
      [3, "ru", "queued"],
      [5, "az", "no-address"],
    ]);
    expect(told[0]?.smsText).toContain("600 AZN");
    const sent: Sms[] = [];
    const gateway = { send: async (sms: Sms) => (sent.push(sms), "sent" as const) };
    const work = () => outbox.takeBatch(SMS_QUEUE, 10, (tx, queued) => notices.sendSms(tx, queued, gateway));
    expect(await work()).toBe(1); // both together
    expect(await work()).toBe(0);
    expect(sent.toSorted((a, b) => (a.to < b.to ? -1 : 1)).map(({ id, to }) => [id, to])).toEqual([
      [`notice-${told[0]?.id}`, "subscriber-1"],
      [`notice-${told[1]?.id}`, "subscriber-3"],
    ]);
    const kept = await inTransaction(database.pool, (tx) => notices.of(tx, 1));
    expect(kept[0]).toMatchObject({ kind: "granted", decisionId: 7, smsState: "sent" });
  });

  test("holds back the one SMS that the gateway cannot take, and never those queued with it", async () => {
    const told = await tell(granted(1), granted(3));
    const sent: string[] = [];
    const gateway = {
      send: ({ id, to }: Sms) =>
        to === "subscriber-1"
          ? Promise.reject(new Trouble("not this one"))
          : (sent.push(id), Promise.resolve("sent" as const)),
    };
    const work = () => outbox.takeBatch(SMS_QUEUE, 10, (tx, queued) => notices.sendSms(tx, queued, gateway));
    expect(await work()).toBe(1);
    expect(await work()).toBe(0); // alone now, it waits for its next try
    expect(sent).toEqual([`notice-${told[1]?.id}`]);
    const states = await inTransaction(database.pool, async (tx) => [
      (await notices.of(tx, 1)).at(0)?.smsState,
      (await notices.of(tx, 3)).at(0)?.smsState,
    ]);
    expect(states).toEqual(["queued", "sent"]);
  });

  test("keeps what a gateway that is away could not take", async () => {
    const [told] = await tell({
      party: 1,
      kind: "payment-returned",
      data: { order: 3, amount: 60_000, reason: "AC04", programme: "BIRTH" },
    });
    expect(told?.programme).toBe("BIRTH");
    const away = { send: () => Promise.reject(new Trouble("away")) };
    await outbox.takeBatch(SMS_QUEUE, 10, (tx, queued) => notices.sendSms(tx, queued, away));
    const [kept] = await inTransaction(database.pool, (tx) => notices.of(tx, 1));
    expect(kept?.smsState).toBe("queued");
  });

  test("writes a letter in three languages, without a placeholder left over", () => {
    for (const language of azerbaijan.languages) {
      const { title, next, answer } = notices.letter(
        { draft: granted(1), trace: undefined, appealableUntil: day("2025-08-02"), nameOf: () => "Aylin" },
        language,
      );
      expect([title, ...next, answer].join(" ")).not.toMatch(/[{}]/);
      expect(title).toContain("600\u00A0₼");
    }
    const { next, answer } = notices.letter(
      { draft: granted(1), trace: undefined, appealableUntil: day("2025-08-02"), nameOf: () => "Aylin" },
      "en",
    );
    expect(next).toEqual(["Next: 600\u00A0₼ on 21 July 2025 to your account at ABB."]);
    expect(answer).toContain("until 2 August 2025, that day included");
  });
});
