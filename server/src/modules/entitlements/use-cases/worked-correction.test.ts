import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { BEGINNING, day, isoDay, segments } from "@dayaq/kernel";
import { lawAsKnown } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { afterEach, expect, test, vi } from "vitest";
import { explainCommand } from "../../../cli/commands/explain.ts";
import { claimCountry, inTransaction } from "../../../platform/index.ts";
import type { Decision } from "../domain/decision.ts";
import { isDue } from "../domain/right.ts";
import { TestCountry } from "../testing.ts";

const database = testDatabase({ today: "2023-01-20" });
afterEach(() => vi.unstubAllEnvs());

const law = lawOf(azerbaijan);

/** The law as people could read it on a day of 2023: the decrees of later years were not written yet. */
function lawOf2023(on: string) {
  const known = lawAsKnown(law, day(on));
  const parameters = known.parameters.map((it) => ({
    ...it,
    values: it.values.filter(({ from }) => from < day("2024-01-01")),
  }));
  return { ...known, parameters };
}

const amounts = ({ decided }: Pick<Decision, "decided">) =>
  [...segments(decided.timeline)].flatMap(({ from, value }) =>
    isDue(value) ? [[from === BEGINNING ? "" : isoDay(from), value.amount]] : [],
  );

/** One worked retroactive correction, and its reasons on the command line. */
test("a decree of 13 January, loaded on the 23rd, raises a survivor allowance from the 1st: two decisions, old amounts untouched", async () => {
  const country = new TestCountry(lawOf2023("2023-01-12"), () => database.pool, "2023-01-20");
  await country.adopt();
  const [father = 0, mother = 0, son = 0, daughter = 0] = await country.people(4);
  const child = (of: number, on: string) => [
    { of, kind: "birth", value: { on, sex: "male", alive: true } },
    { of, kind: "citizenship", value: { country: "AZ" } },
    { of, kind: "parent", is: father, key: "father" },
    { of, kind: "parent", is: mother, key: "mother" },
  ];
  const granted = await country.state("family", 1, [
    { of: father, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
    { of: father, kind: "death", value: { on: "2022-01-01" } },
    { of: mother, kind: "birth", value: { on: "1985-01-01", sex: "female", alive: true } },
    ...child(son, "2012-05-01"),
    ...child(daughter, "2015-05-01"),
  ]);
  const survivors = granted.decisions.filter(({ programme, about }) => programme === "ALW-SURV" && about !== mother);
  expect(survivors.map((it) => [it.kind, it.about, amounts(it)])).toEqual([
    ["granted", son, [["2022-01-01", 10_000]]],
    ["granted", daughter, [["2022-01-01", 10_000]]],
  ]);

  country.today = day("2023-01-23");
  await country.adopt(lawOf2023("2023-01-23"));
  const raised = (await country.dailyRun("2023-01-23"))
    .flatMap(({ decisions }) => decisions)
    .filter(({ about }) => about !== mother);
  expect(raised.map((it) => [it.programme, it.kind, it.about, isoDay(it.changedFrom), amounts(it)])).toEqual([
    [
      "ALW-SURV",
      "raised",
      son,
      "2023-01-01",
      [
        ["2022-01-01", 10_000],
        ["2023-01-01", 12_000],
      ],
    ],
    [
      "ALW-SURV",
      "raised",
      daughter,
      "2023-01-01",
      [
        ["2022-01-01", 10_000],
        ["2023-01-01", 12_000],
      ],
    ],
  ]);
  const { parameters } = raised[0]?.trace.explanation.amount ?? { parameters: [] };
  expect(parameters).toMatchObject([{ value: 12_000, basis: { act: "decree-2023-01-13" } }]);

  vi.stubEnv("DATABASE_URL", database.url);
  await inTransaction(database.pool, (tx) => claimCountry(tx, "az"));
  const lines: string[] = [];
  const terminal = { out: (line: string) => void lines.push(line), say: () => undefined, ask: async () => undefined };
  expect(await explainCommand.run([String(raised[0]?.id)], terminal)).toBe(0);
  expect(await explainCommand.run(["ALW-SURV", `party/${son}`, "--on", "2022-06-01"], terminal)).toBe(0);
  expect(lines[0]).toContain("raised from 2023-01-01");
  expect(lines.filter((line) => line.startsWith("  law ")).join("\n")).toMatch(
    /^ {2}law sha256:\w+, as known at \d+, which no lawyer has signed\n {2}law sha256:\w+, which no lawyer has signed$/,
  );
  expect(lines.join("\n")).toContain("The amount has been 120\u00A0₼ since 1 January 2023.");
  expect(lines.find((line) => line.includes("as of 2022-06-01"))).toMatch(/entitled, 100\u00A0₼$/);
  await expect(explainCommand.run(["NO-SUCH", `party/${son}`], terminal)).rejects.toThrow("there is no programme");
  await expect(explainCommand.run(["alw-surv", `party/${son}`], terminal)).rejects.toThrow("“ALW-SURV” is probably");
  await expect(explainCommand.run(["ALW-SURV"], terminal)).rejects.toThrow("wants a person beside it");
  await expect(explainCommand.run(["1", "--language", "fr"], terminal)).rejects.toThrow("--language wants az, en, ru");
});

test("the answer of a decision is given again by the law and the facts of then", async () => {
  const country = new TestCountry(law, () => database.pool, "2025-07-10");
  await country.adopt();
  const [person = 0] = await country.people(1);
  const said = (percent: number) => [
    { of: person, kind: "citizenship", value: { country: "AZ" } },
    { of: person, kind: "disability", value: { percent, cause: "general" }, from: "2025-01-01" },
  ];
  const first = (await country.state("disabled", 1, said(65))).decisions.find(
    ({ programme }) => programme === "ALW-DIS",
  );
  await country.state("disabled", 2, said(85));
  const again = await country.transaction((tx) =>
    country.determinations.replay(tx, {
      programme: "ALW-DIS",
      about: person,
      lawHash: first?.lawHash ?? "",
      knownAt: first?.knownAt ?? 0,
    }),
  );
  expect(again.determination.timeline).toEqual(first?.decided.timeline);
  expect(again.explain(day("2025-07-10")).award).toMatchObject({ kind: "due", amount: first && at65(first) });
});

const at65 = ({ decided }: Decision): number | undefined => {
  const last = decided.timeline.values.at(-1);
  return last && isDue(last) ? last.amount : undefined;
};
