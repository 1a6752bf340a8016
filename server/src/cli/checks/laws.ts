import type { Check } from "./check.ts";
import { runTool } from "./tool.ts";

/** Fewer modules than this were never cruised: dependency-cruiser skips what it cannot read and calls it success. */
const MODULES_MIN = 150;

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string; readonly severity: string };
    }[];
  };
}

export const laws: Check = {
  name: "laws",
  mend: "Each law has its reason beside it in .dependency-cruiser.cjs and in ARCHITECTURE.md: ask the owner for an export, a port or an event.",
  async run() {
    const rooms = ["packages", "countries", "server", "portals", "simulators", "bench"];
    const { stdout, said } = await runTool("depcruise", [
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "json",
      ...rooms,
    ]);
    if (!stdout.startsWith("{")) return [said];
    const { summary } = JSON.parse(stdout) as Cruise; // the tool's documented output
    const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    if (summary.totalCruised < MODULES_MIN)
      broken.push(`only ${summary.totalCruised} modules were read, at least ${MODULES_MIN} are there`);
    return broken;
  },
};
