import { type Currency, isoDay } from "@dayaq/kernel";
import type { Parameter, ParameterValue } from "@dayaq/rules";
import { type ParameterFile, readParameters } from "./source.ts";

/** The typed file that a pack imports, from its YAML files. The same files always give the same text. */
export function generateParameters(files: readonly ParameterFile[], currency: Currency): string {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parameters = inOrder.flatMap((file) => readParameters(file, currency));
  return [
    "// Written by `dayaq pack generate` from the YAML files in parameters/. Change those and write it again.",
    'import { day } from "@dayaq/kernel";',
    'import type { Parameter } from "@dayaq/rules";',
    "",
    "export const parameters: readonly Parameter[] = [",
    ...parameters.flatMap(linesOf),
    "];",
    "",
  ].join("\n");
}

const linesOf = ({ key, title, unit, values }: Parameter): string[] => [
  "  {",
  `    key: ${JSON.stringify(key)},`,
  `    title: ${JSON.stringify(title)},`,
  `    unit: ${JSON.stringify(unit)},`,
  "    values: [",
  ...values.map((value) => `      ${lineOf(value)},`),
  "    ],",
  "  },",
];

function lineOf({ from, value, basis, certainty, knownFrom }: ParameterValue): string {
  const known = knownFrom === undefined ? "" : `, knownFrom: day("${isoDay(knownFrom)}")`;
  return `{ from: day("${isoDay(from)}"), value: ${value ?? "null"}, basis: ${JSON.stringify(basis)}, certainty: "${certainty}"${known} }`;
}
