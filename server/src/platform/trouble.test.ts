import { describe, expect, test } from "vitest";
import { diskFull, isDiskFull, Trouble } from "./trouble.ts";

const coded = (code: string, message = "it failed") => Object.assign(new Error(message), { code });

describe("a full disk", () => {
  test.each([
    ["Node", coded("ENOSPC", "ENOSPC: no space left on device, write")],
    ["PostgreSQL", coded("53100", 'could not extend file "base/1/2"')],
    ["initdb and pg_ctl, in words", new Error("FATAL: could not write lock file: No space left on device")],
    ["whoever met it, inside another trouble", new Trouble("The database does not start.", { cause: coded("53100") })],
  ])("is known when %s says so", (_, error) => {
    expect(isDiskFull(error)).toBe(true);
    expect(diskFull(error).message).toMatch(/^The disk is full: .*Free some space/);
  });

  test.each([coded("23505"), new Error("the plate is full"), "ENOSPC", undefined])(
    "is not every fault: %s",
    (error) => {
      expect(isDiskFull(error)).toBe(false);
    },
  );
});
