import { describe, expect, test } from "vitest";
import { assign, can, close, release, workingDaysFor } from "./task.ts";

describe("a task", () => {
  test("changes hands until it is closed", () => {
    expect(assign({ state: "open" })).toEqual({ ok: true, value: "assigned" });
    expect(assign({ state: "assigned" })).toEqual({ ok: true, value: "assigned" });
    expect(release({ state: "assigned" })).toEqual({ ok: true, value: "open" });
    expect(release({ state: "open" })).toMatchObject({ code: "task.not-assigned" });
    expect(assign({ state: "closed" })).toMatchObject({ code: "task.closed" });
  });

  test("is closed once, and with a reason", () => {
    expect(close({ state: "assigned" }, "paid by card order")).toEqual({ ok: true, value: "closed" });
    expect(close({ state: "open" }, "  ")).toMatchObject({ code: "task.reason-missing" });
    expect(close({ state: "closed" }, "again")).toMatchObject({ code: "task.closed" });
    expect(can.close.states).toEqual(["open", "assigned"]);
  });

  test("of a kind that no act speaks of is due in ten working days", () => {
    expect(workingDaysFor("something-new")).toBe(10);
    expect(workingDaysFor("name-payee")).toBe(5);
  });
});
