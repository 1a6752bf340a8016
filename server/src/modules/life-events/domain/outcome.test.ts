import { constant, day, type LocalDate, minor, steps } from "@dayaq/kernel";
import type { Award, Certainty, Determination } from "@dayaq/rules";
import { expect, test } from "vitest";
import { best, outcomeOf } from "./outcome.ts";

const born = day("2026-02-01");
const today = day("2026-03-02");
const due = (payee: number | null = 2): Award => ({
  kind: "due",
  amount: minor(100),
  shares: [{ beneficiary: 1, payee, amount: minor(100) }],
  certainty: "official",
});

const determination = (rest: Partial<Determination> = {}): Determination => ({
  programme: "P",
  about: 1,
  mode: "automatic",
  claimed: false,
  rhythm: "monthly",
  timeline: constant<Award>({ kind: "none" }),
  once: [],
  conditions: [],
  factsRead: ["1-1"],
  ...rest,
});

const ends = (rest: Partial<Determination>, isWithOfficer = false) =>
  outcomeOf(determination(rest), { happenedOn: born, today, isWithOfficer });

test("a right that is due from the event on is granted, also when it has ended since", () => {
  const ended = steps<Award>({ kind: "none" }, [
    [born, due()],
    [day("2026-02-20"), { kind: "none" }],
  ]);
  expect(ends({ timeline: ended })).toMatchObject({ outcome: "granted", condition: null, facts: ["1-1"] });
  expect(ends({ rhythm: "once", once: [{ on: born, award: due() }] })).toMatchObject({ outcome: "granted" });
});

test("what was due only before the event is not its doing", () => {
  const before = steps<Award>({ kind: "none" }, [
    [day("2020-01-01"), due()],
    [born, { kind: "none" }],
  ]);
  expect(ends({ timeline: before })).toMatchObject({ outcome: "not-granted" });
});

test("a no names the first condition that does not hold", () => {
  const condition = (id: string, holds: boolean) => ({ id, holds: constant(holds) });
  expect(ends({ conditions: [condition("alive", true), condition("resides", false)] as never })).toMatchObject({
    outcome: "not-granted",
    condition: "resides",
  });
});

test("a no that a guess alone gives is none: it waits for the law, unless an officer has it", () => {
  const failing = { conditions: [{ id: "modest", holds: constant(false) }] as never };
  const refused = (certainty: Certainty, on: LocalDate, isWithOfficer = false) =>
    outcomeOf(determination(failing), {
      happenedOn: born,
      today,
      isWithOfficer,
      refusalOn: (day) => (day === on ? { id: "surest", certainty } : undefined),
    });
  for (const on of [born, today]) {
    expect(refused("illustrative", on)).toMatchObject({
      outcome: "waiting",
      condition: null,
      needs: [{ kind: "law" }],
    });
    expect(refused("reported", on)).toMatchObject({ outcome: "not-granted", condition: "surest" });
  }
  expect(refused("illustrative", born, true)).toMatchObject({ outcome: "with-officer", condition: "modest" });
});

test("an answer that wants a fact waits for it; one that no agency can give waits for the law", () => {
  const need = { person: 3, kind: "employment", agency: "labour" };
  const unknown = (needs: readonly (typeof need)[]): Partial<Determination> => ({
    timeline: constant<Award>({ kind: "undetermined", reason: "fact-missing", needs }),
  });
  expect(ends(unknown([need]))).toMatchObject({ outcome: "waiting", needs: [need] });
  expect(ends(unknown([]))).toMatchObject({ outcome: "waiting", needs: [{ person: 1, kind: "law", agency: "law" }] });
});

test("an offer waits for the person's own word; a payee whom nobody can name is for an officer", () => {
  const timeline = constant<Award>(due());
  expect(ends({ mode: "offer", timeline })).toMatchObject({ outcome: "waiting", needs: [{ kind: "claim" }] });
  expect(ends({ mode: "offer", claimed: true, timeline })).toMatchObject({ outcome: "granted" });
  expect(ends({ timeline: constant<Award>(due(null)) })).toMatchObject({ outcome: "with-officer" });
  expect(ends({ timeline }, true)).toMatchObject({ outcome: "with-officer" });
});

test("of several outcomes the best is said of the event", () => {
  expect(best(["not-granted", "waiting", "granted"])).toBe("granted");
  expect(best(["not-granted", "waiting", "with-officer"])).toBe("with-officer");
  expect(best([])).toBeUndefined();
});
