import { TestFault } from "./fault.ts";
import { type Entry, entriesOf, numberOf, readYaml, textOf, textsOf, type Written } from "./written.ts";

/** How far an answer may lie from what is expected; by variable, `default` for the others. */
export type Margin = ReadonlyMap<string, number>;

/** One test of a file, as it is written. */
export interface OpenFiscaTest {
  readonly name: string;
  readonly line: number;
  readonly keywords: readonly string[];
  readonly period: { readonly line: number; readonly name: string } | undefined;
  readonly input: Written | undefined;
  readonly output: Written;
  readonly absolute: Margin;
  readonly relative: Margin;
}

/** A test, or why it is none. */
export type ReadTest = OpenFiscaTest | { readonly name: string; readonly line: number; readonly fault: TestFault };

/** Keys that say how OpenFisca runs a test, and nothing of the law. */
const WITHOUT_MEANING = ["description", "max_spiral_loops"];
const KNOWN = [
  "name",
  "period",
  "keywords",
  "input",
  "output",
  "absolute_error_margin",
  "relative_error_margin",
  ...WITHOUT_MEANING,
];
const NOT_HERE: Readonly<Record<string, string>> = {
  input_variables: "since OpenFisca Core 25 it is called `input`",
  output_variables: "since OpenFisca Core 25 it is called `output`",
  persons: "since OpenFisca Core 25 it stands under `input`",
  households: "since OpenFisca Core 25 it stands under `input`",
  reforms: "a reform is not part of a test here: the law is the country's",
  extensions: "an extension is not part of a test here: the law is the country's",
  parameters: "parameters are not part of a test here: the law is the country's",
};

/** The tests of a file: a list of them, or one alone. Throws `TestFault` only where the whole file is none. */
export function readTests(text: string): readonly ReadTest[] {
  const file = readYaml(text);
  if (file.kind === "value") throw new TestFault(file.line, "holds no test: a file is a list of tests");
  const tests = file.kind === "list" ? file.items : [file];
  return tests.map((it) => {
    const name = nameOf(it);
    try {
      return readTest(it, name);
    } catch (error) {
      // A test that is not understood leaves the other tests of its file running.
      if (error instanceof TestFault) return { name, line: it.line, fault: error };
      throw error;
    }
  });
}

function nameOf(it: Written): string {
  const entry = it.kind === "names" ? it.entries.find(({ name }) => name === "name") : undefined;
  return entry?.is.kind === "value" ? String(entry.is.value) : "(a test without a name)";
}

function readTest(test: Written, name: string): OpenFiscaTest {
  const entries = entriesOf(test, "a test");
  const stranger = entries.find((it) => !KNOWN.includes(it.name));
  if (stranger)
    throw new TestFault(
      stranger.line,
      `\`${stranger.name}\`: ${NOT_HERE[stranger.name] ?? `a test has ${KNOWN.join(", ")}`}`,
    );
  const found = (key: string): Entry | undefined => entries.find((it) => it.name === key);
  const output = found("output");
  if (!output) throw new TestFault(test.line, "has no `output`: nothing is expected of it");
  const [period, keywords] = [found("period"), found("keywords")];
  return {
    name,
    line: test.line,
    keywords: keywords ? textsOf(keywords.is, "`keywords`") : [],
    period: period && { line: period.line, name: textOf(period.is, "`period`") },
    input: found("input")?.is,
    output: output.is,
    absolute: marginOf(found("absolute_error_margin")),
    relative: marginOf(found("relative_error_margin")),
  };
}

function marginOf(entry: Entry | undefined): Margin {
  if (!entry || (entry.is.kind === "value" && entry.is.value === null)) return new Map();
  const what = `\`${entry.name}\``;
  if (entry.is.kind === "value") return new Map([["default", numberOf(entry.is, what)]]);
  return new Map(entriesOf(entry.is, what).map(({ name, is }) => [name, numberOf(is, what)]));
}
