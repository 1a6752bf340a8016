import { expect, test } from "vitest";
import { mayOpen } from "./may-open.ts";

const martyr = { type: "status-granted", keys: ["martyr"] };

test.each([
  ["any of that type", ["status-granted"], true],
  ["just that status", ["status-granted:martyr"], true],
  ["one of several", ["birth", "status-granted:war-veteran", "status-granted:martyr"], true],
  ["another status", ["status-granted:war-veteran"], false],
  ["another event of that name", ["status-withdrawn:martyr"], false],
  ["nothing", [], false],
])("a right that opens by %s", (_, opens, answer) => {
  expect(mayOpen(martyr, { opens })).toBe(answer);
});
