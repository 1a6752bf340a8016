import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { hashOf, signableRight } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { putStaff } from "../../server/src/modules/identity/index.ts";
import { beginSigning, finishSigning } from "../../server/src/modules/signatures/index.ts";
import { businessDay, inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "../whole/country.ts";
import { ProviderKey } from "./provider-key.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const ISSUER = "https://id.example";
const provider = new ProviderKey();
let country: WholeCountry;

beforeAll(async () => {
  country = await WholeCountry.open(database, azerbaijan, { holdsUnsigned: true });
  await country.hear(town().records);
}, 60_000);
afterAll(() => country.dayaq.close());

const law = lawOf(azerbaijan);
const count = async (sql: string): Promise<number> =>
  (await country.rows<{ n: number }>(`select count(*)::int as n ${sql}`))[0]?.n ?? -1;

async function sign(programme: string): Promise<void> {
  await inTransaction(database.pool, async (tx) => {
    const signer = { issuer: ISSUER, subject: "lawyer", name: "Nigar Səfərova" };
    const accountId = (await putStaff(tx, { ...signer, role: "lawyer" })) ?? -1;
    const begun = await beginSigning(
      tx,
      { ...signer, accountId },
      {
        law,
        lawHash: hashOf(law),
        programme,
        seen: signableRight(law, programme, "az")?.hash ?? "",
        articles: [],
        language: "az",
        today: await businessDay(tx),
      },
    );
    if (!begun.ok) throw new Error(begun.code);
    const token = provider.token({ iss: ISSUER, sub: "lawyer", nonce: begun.value });
    expect(await finishSigning(tx, { digest: begun.value, accountId, token, key: provider.jwk })).toMatchObject({
      ok: true,
    });
  });
}

test("in production unsigned law pays nothing by itself: what the town has waits for a person, until a lawyer has signed", async () => {
  const waiting = "from entitlements.proposal where state = 'open' and doubt = 'unsigned'";
  expect(await count("from entitlements.decision")).toBe(0);
  expect(await count("from payments.due")).toBe(0);
  expect(await count(waiting)).toBeGreaterThan(5);
  expect(await count("from cases.task where reason = 'unsigned'")).toBe(await count(waiting));
  expect(await country.impossible()).toEqual({});

  await sign("BIRTH");
  const birth = town().records.find(({ type }) => type === "birth");
  if (birth === undefined) throw new Error("the town has a birth");
  const { child, ...parents } = birth.body as { readonly child: object };
  const newborn = { ...child, identifiers: [], names: { given: "Aylin" }, bornOn: "2025-07-02" };
  const again = { ...birth, recordNo: "after-signing", body: { ...parents, child: newborn } };
  expect(await country.hear([again])).toMatchObject({ applied: 1 });
  const granted = await country.rows<{ programme: string; by: string }>(
    "select distinct programme, decided_by as by from entitlements.decision",
  );
  expect(granted).toEqual([{ programme: "BIRTH", by: "machine" }]);
  expect(await count(`${waiting} and programme <> 'BIRTH'`)).toBeGreaterThan(5);
});
