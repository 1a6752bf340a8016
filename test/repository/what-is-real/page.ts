import { type CountryPack, lawOf } from "@dayaq/country";
import { illustrativeIn, type Programme } from "@dayaq/rules";
import type { ProcessRow } from "../../../server/src/cli/supervisor/processes.ts";
import type { System } from "./systems.ts";

export interface Reality {
  readonly packs: readonly CountryPack[];
  readonly processes: readonly ProcessRow[];
  readonly systems: readonly System[];
  /** Codes of countries that there are not: their whole law is illustrative. */
  readonly invented: ReadonlySet<string>;
  /** The test of a programme, or of a program of the process table; undefined: there is none. */
  findTest(of: { readonly pack: CountryPack; readonly programme: Programme } | ProcessRow): string | undefined;
}

/** What runs, what a simulator stands for, which law is illustrative, and what is not there: each with the test that shows it. */
export function whatIsReal(reality: Reality): string {
  const { packs, processes, systems } = reality;
  return [
    "# What is real",
    "",
    "Written by `test/repository/what-is-real.test.ts` from the country packs, the table of processes and the list of systems (`vitest -u` writes it again).",
    "**Runs**: works here as it would in service. **Simulated counterpart**: a program of ours speaks for somebody else's system, by the real protocol. **Illustrative law**: no source gives it, it is labelled wherever it is shown, and where it decides a payment a person must agree. **Not there**: not built yet.",
    "",
    ...packs.flatMap((pack) => [...programmesOf(pack, reality), ...conventionsOf(pack), ...agenciesOf(pack)]),
    "## Programs that `npm start` runs",
    "",
    ...table(
      ["Program", "Does", "Real?", "Test"],
      processes.map((row) => [
        `\`${row.name}\``,
        row.role,
        row.simulator ? "simulated counterpart" : "runs",
        linkTo(reality.findTest(row)),
      ]),
    ),
    "## Systems of the mission",
    "",
    ...table(
      ["#", "System", "What it is", "Real?", "Tests"],
      systems.map(({ name, is, extent, works, tests = [] }, index) => [
        String(index + 1),
        name,
        is,
        extent === "part" ? `runs in part: ${works ?? ""}` : extent === "runs" ? "runs" : "not there",
        tests.map(linkTo).join(", "),
      ]),
    ),
  ].join("\n");
}

function programmesOf(pack: CountryPack, { findTest, invented }: Reality): string[] {
  const law = lawOf(pack);
  const rows = pack.programmes.map((programme) => {
    const unsure = invented.has(pack.code)
      ? ["all of it, in a country that is invented"]
      : illustrativeIn(law, programme);
    return [
      `\`${programme.code}\` ${programme.title["en"] ?? ""}`,
      unsure.length === 0 ? "runs" : `runs; illustrative law: ${unsure.join(", ")}`,
      linkTo(findTest({ pack, programme })),
    ];
  });
  return [`## Rights of ${pack.name["en"] ?? pack.code}`, "", ...table(["Right", "Real?", "Test"], rows)];
}

function conventionsOf({ name, conventions }: CountryPack): string[] {
  const guessed = Object.entries(conventions).filter(
    ([, it]) => typeof it === "object" && "certainty" in it && it.certainty === "illustrative",
  );
  const words = guessed.map(([convention]) => `\`${convention}\``).join(", ");
  return [`Illustrative conventions of ${name["en"] ?? ""}, which are labelled and pay: ${words || "none"}.`, ""];
}

function agenciesOf({ name, agencies, code }: CountryPack): string[] {
  if (code !== "az") return []; // only the demonstration has simulators, and it is Azerbaijan's
  const rows = agencies.map((it) => [
    `\`${it.code}\` ${it.title["en"] ?? ""}`,
    it.registers.map(({ title, speaks }) => `${title["en"] ?? ""} (${speaks})`).join(", "),
    "simulated counterpart",
    linkTo(it.code === "justice" ? "simulators/test/civil-registry.test.ts" : "simulators/test/agencies.test.ts"),
  ]);
  return [`## Agencies of ${name["en"] ?? ""}`, "", ...table(["Agency", "Registers", "Real?", "Test"], rows)];
}

/** The page stands in docs/generated. */
const linkTo = (test: string | undefined): string =>
  test === undefined ? "none" : `[${test.split("/").at(-1) ?? ""}](../../${test})`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => " --- |").join("")}`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
];
