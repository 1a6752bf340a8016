import { describe, expect, test } from "vitest";
import { ACCESS, mayDo, mayReach, type Permission, type Reader } from "./access.ts";

const citizen: Reader = { accountId: 1, role: "citizen", partyId: 7 };
const officer: Reader = { accountId: 2, role: "officer", name: "R. Ə." };
const all = Object.keys(ACCESS) as Permission[];

describe("who may do what", () => {
  test("a citizen reaches nobody but himself, whatever the operation", () => {
    for (const permission of all) expect(mayReach(citizen, permission, 8), permission).toBe(false);
    expect(mayReach(citizen, "letter.see", 7)).toBe(true);
  });

  test("a citizen does nothing of the office", () => {
    expect(all.filter((it) => mayDo(citizen, it)).toSorted()).toEqual(
      [
        "contributions.see",
        "letter.see",
        "no.contest",
        "notice.see",
        "offer.confirm",
        "proposal.contest",
        "right.ask-for",
        "right.give-up",
        "rights.see",
        "session.end",
      ].toSorted(),
    );
  });

  test("an officer does not confirm, contest or read as a citizen", () => {
    for (const permission of ["rights.see", "offer.confirm", "proposal.contest", "notice.see"] as const) {
      expect(mayReach(officer, permission, 7), permission).toBe(false);
    }
    expect(mayReach(officer, "person.see", 7)).toBe(true);
  });

  test("payment files are the supervisors'", () => {
    for (const permission of ["batch.see", "batch.take", "batch.hold", "batch.release"] as const) {
      expect(mayDo(officer, permission), permission).toBe(false);
      expect(mayDo({ role: "supervisor" }, permission), permission).toBe(true);
    }
  });
});
