import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Currency, decimal, isoMonth, type Minor } from "@dayaq/kernel";
import type { Published, Told, ToldCost, ToldMoved } from "@dayaq/rules/what-if";
import { stringify } from "csv-stringify/sync";
import { makeFolder } from "../writable.ts";

type Cell = string | number;

/** The tables of an answer for other programs: `docs/what-if.md` has their columns. `few` stands where there are too few to tell. */
export function writeTables(folder: string, comparison: Published, currency: Currency): string[] {
  makeFolder(folder);
  return Object.entries(tablesOf(comparison, currency)).map(([name, rows]) => {
    const file = path.join(folder, `${name}.csv`);
    writeFileSync(file, stringify([...rows]));
    return file;
  });
}

function tablesOf(comparison: Published, currency: Currency): Readonly<Record<string, readonly (readonly Cell[])[]>> {
  const { programmes, months, persons, households, groups, kinds, poverty } = comparison;
  const sum = (told: Told): Cell => (told === "few" ? told : decimal(Math.round(told) as Minor, currency)); // smallest units
  const cost = ({ people, sum: paid, unasked, unaskedSum, unknown }: ToldCost) => [
    people,
    sum(paid),
    unasked,
    sum(unaskedSum),
    unknown,
  ];
  const side = (who: string, what: string, it: ToldMoved[keyof ToldMoved]): Cell[] => {
    if (it === "few") return [who, what, "few", "few", "", "", ""];
    const { tenth, half, nineTenths } = it.spread ?? {};
    const told = (value: number | undefined) => (value === undefined ? "" : sum(value));
    return [who, what, it.count, sum(it.sum), told(tenth), told(half), told(nineTenths)];
  };
  return {
    programmes: [
      ["programme", "law", "people", "sum", "unasked", "unaskedSum", "unknown"],
      ...programmes.flatMap(({ code, before, after }) => [
        [code, "before", ...cost(before)],
        [code, "after", ...cost(after)],
      ]),
    ],
    months: [
      ["month", "before", "after"],
      ...months.map(({ month, before, after }) => [isoMonth(month), sum(before), sum(after)]),
    ],
    moved: [
      ["who", "what", "count", "sum", "tenth", "half", "nineTenths"],
      side("people", "gain", persons.winners),
      side("people", "lose", persons.losers),
      side("homes", "gain", households.winners),
      side("homes", "lose", households.losers),
    ],
    groups: [
      ["by", "key", "people", "gain", "gained", "lose", "lost"],
      ...groups.map((it) => [it.by, it.key, it.people, it.winners, sum(it.gained), it.losers, sum(it.lost)]),
    ],
    kinds: [
      [
        "adults",
        "old",
        "children",
        "homes",
        "gain",
        "lose",
        "change",
        "exampleMembers",
        "exampleBefore",
        "exampleAfter",
      ],
      ...kinds.map(({ composition: { grown, old, children }, homes, winners, losers, change, example }) => [
        grown,
        old,
        children,
        homes,
        winners,
        losers,
        sum(change),
        example.members.map(({ sex, age }) => `${sex} ${age}`).join(", "),
        sum(example.before),
        sum(example.after),
      ]),
    ],
    ...(poverty === undefined
      ? {}
      : {
          poverty: [
            ["law", "line", "homesKnown", "homes", "people", "gap"],
            ...(["before", "after"] as const).map((law) => {
              const { homes, people, gap } = poverty[law];
              return [law, sum(poverty.line), poverty.known, homes, people, sum(gap)];
            }),
          ],
        }),
  };
}
