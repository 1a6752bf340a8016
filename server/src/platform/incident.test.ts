import { expect, test, vi } from "vitest";
import { reportIncident } from "./incident.ts";

test("a fault is told by its number, its kind and its place, and never in its own words", () => {
  const lines: string[] = [];
  const write = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const fault = Object.assign(new Error('invalid input syntax for type uuid: "Aysel"\n    of 5L1HUNZ'), {
    code: "22P02",
    detail: "Key (value)=(5L1HUNZ)",
  });
  const incident = reportIncident(fault);
  write.mockRestore();
  const [line = ""] = lines;
  expect(JSON.parse(line)).toMatchObject({ level: "error", incident, trouble: "Error", code: "22P02" });
  expect(line).toContain("incident.test.ts");
  expect(line).not.toMatch(/Aysel|5L1HUNZ/);
});
