import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { testLaw } from "./test-law.ts";
import { born, only } from "./test-stories.ts";
import { TestCountry } from "./testing.ts";

const database = testDatabase({ today: "2025-07-03" });

/** What is kept of the reasons of an act, as text. */
const stored = (country: TestCountry, id: number): Promise<string> =>
  country.transaction(async (tx) => {
    const { rows } = await tx.query<{ trace: string }>(
      "select trace::text as trace from entitlements.decision where id = $1",
      [id],
    );
    return only(rows).trace;
  });

test("the sentences of an act are told from the law that it names, also when another law is in use; an act of before keeps its own", async () => {
  const law = testLaw();
  const country = new TestCountry(law, () => database.pool, "2025-07-03");
  await country.adopt();
  const { id, trace } = only((await born(country, "2025-07-02")).decided.decisions);
  expect(trace.explanation.conditions).toMatchObject([{ id: "alive", says: { en: expect.any(String) as string } }]);
  expect(await stored(country, id)).not.toContain('"says"');
  const told = () => country.transaction((tx) => country.entitlements.findDecision(tx, id));
  expect((await told())?.trace).toEqual(trace);

  const programmes = law.programmes.map((it) => ({
    ...it,
    conditions: it.conditions.map((condition) => ({ ...condition, says: { az: "başqa", en: "other", ru: "другое" } })),
  }));
  await country.adopt({ ...law, programmes });
  expect((await told())?.trace).toEqual(trace);

  const before = {
    ...trace,
    explanation: {
      ...trace.explanation,
      conditions: trace.explanation.conditions.map((it) => ({ ...it, says: { en: "as it was told" } })),
    },
  };
  await database.owner.query("update entitlements.decision set trace = $2 where id = $1", [id, JSON.stringify(before)]);
  expect((await told())?.trace).toEqual(before);
});
