import { day, plusDays } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { type AnswerJson, inquire, isQuestion } from "../src/ask/index.ts";
import { birthGrant, graded, lawOf, orphans } from "./a-small-law.ts";

const law = lawOf(birthGrant, graded, orphans);
const on = day("2025-08-01");
const ask = (programme: string, ...answers: readonly AnswerJson[]) =>
  inquire(law, { programme, on, answers, window: { from: day("2024-01-01"), until: plusDays(on, 1) } });
const next = (programme: string, ...answers: readonly AnswerJson[]) => {
  const it = ask(programme, ...answers).next;
  return isQuestion(it) ? `${it.kind} ${it.direction} ${it.persons.join(", ")}` : it.determination.answer;
};
const no = (kind: string, person = "about"): AnswerJson => ({ person, kind, facts: [] });
const is = (kind: string, value: object, person = "about"): AnswerJson => ({ person, kind, facts: [{ value }] });
const related = (kind: string, others: readonly string[], direction?: "from", person = "about"): AnswerJson => ({
  person,
  kind,
  others: others.map((it) => ({ person: it })),
  ...(direction ? { direction } : {}),
});

describe("an inquiry", () => {
  test("asks of a complete register too, in the order of the law, and stops at the first no", () => {
    expect(next("GRADED")).toBe("grade to about");
    expect(next("GRADED", no("grade"))).toBe("not-entitled");
    expect(next("GRADED", is("grade", { percent: 50 }))).toBe("income to about");
    expect(next("GRADED", is("grade", { percent: 50 }), no("income"))).toBe("not-entitled");
    expect(next("GRADED", is("grade", { percent: 50 }), is("income", { amount: "99.99" }))).toBe("entitled");
  });

  test("asks first of the day on which a sum falls due, and then who has it", () => {
    const born = is("birth", { on: "2025-07-02", sex: "male" });
    expect(next("BIRTH")).toBe("birth to about");
    expect(next("BIRTH", born)).toBe("parent to about");
    expect(next("BIRTH", born, related("parent", ["one"]))).toBe("birth to one");
    const mother = is("birth", { on: "1995-07-02", sex: "female" }, "one");
    expect(next("BIRTH", born, related("parent", ["one"]), mother)).toBe("entitled"); // no father: whether she works changes nothing
  });

  test("asks of everybody at once to whom the same question is put", () => {
    const dead = is("death", { on: "2025-01-01" });
    expect(next("ORPHANS", dead)).toBe("parent from about");
    expect(next("ORPHANS", dead, related("parent", ["a", "b"], "from"))).toBe("birth to a, b");
    expect(next("ORPHANS", dead, related("parent", [], "from"))).toBe("not-entitled");
  });

  test("leaves out what was said of somebody who is no longer named", () => {
    const dead = is("death", { on: "2025-01-01" });
    const { counted, persons } = ask("ORPHANS", dead, related("parent", ["b"], "from"), no("birth", "a"));
    expect([counted, persons]).toEqual([
      [0, 1],
      ["about", "b"],
    ]);
  });

  test("names the place of what it does not understand", () => {
    expect(() => next("GRADED", is("grade", { percent: 500 }))).toThrow("$[0].facts[0].value.percent");
    expect(() => next("GRADED", is("height", {}))).toThrow("$[0].kind is not a kind of fact");
    expect(() => next("ORPHANS", related("parent", ["about"], "from"))).toThrow("is the same person");
    expect(() => next("NOTHING")).toThrow("is not a programme");
  });
});
