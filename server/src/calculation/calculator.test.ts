import { day } from "@dayaq/kernel";
import { afterAll, expect, test } from "vitest";
import { Calculator } from "./index.ts";

const calculator = new Calculator("xx");
afterAll(() => calculator.close());

const question = { programmes: [] };
const RECORD = JSON.stringify({ on: "2025-08-01", persons: [{ id: "a", bornOn: "2025-07-02", sex: "male" }] });
const calculate = (by: Calculator, text = RECORD) => by.work({ do: "calculate", text, question });

test("answers many at once, each its own", async () => {
  const days = ["2025-08-01", "2025-08-02", "2025-08-03"];
  const answers = await Promise.all(days.map((on) => calculate(calculator, RECORD.replace("2025-08-01", on))));
  expect(answers.map((it) => it.ok && it.answer.on)).toEqual(days);
});

test("asks what is not known yet of whom a right is about", async () => {
  const inquiry = {
    programme: "BIRTH",
    on: day("2025-08-01"),
    window: { from: day("2025-01-01"), until: day("2026-01-01") },
  };
  const asked = await calculator.work({ do: "ask", text: "[]", inquiry });
  expect(asked.ok && asked.answer.next).toMatchObject({ kind: "birth", persons: ["about"] });
});

test("whoever comes when many wait is told to come back", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => calculate(calculator)));
  const refused = answers.filter((it) => !it.ok);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((it) => !it.ok && it.why.code === "calculation.busy")).toBe(true);
  expect((await calculate(calculator)).ok).toBe(true);
});

test("what takes too long is stopped, and the next is answered", async () => {
  const hasty = new Calculator("xx", { patienceMs: 0 });
  const persons = Array.from({ length: 24 }, (_, at) => ({
    id: `p${at}`,
    bornOn: "1990-01-01",
    sex: "male",
    facts: Array.from({ length: 16 }, (_, year) => ({
      kind: "income",
      from: `${2000 + year}-01-01`,
      value: { amount: "1" },
    })),
  }));
  const stopped = await calculate(hasty, JSON.stringify({ on: "2025-08-01", persons }));
  expect(stopped).toMatchObject({ ok: false, why: { code: "calculation.too-long" } });
  await hasty.close();
  expect((await calculate(calculator)).ok).toBe(true);
});

test("a case nested without end is refused, and breaks nothing", async () => {
  const text = `{"on":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  expect(await calculate(calculator, text)).toMatchObject({ ok: false });
  expect((await calculate(calculator)).ok).toBe(true);
});
