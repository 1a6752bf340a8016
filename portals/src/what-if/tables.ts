import {
  AGES,
  type Published,
  type ToldCost,
  type ToldGroup,
  type ToldMoved,
  type ToldPoor,
} from "@dayaq/rules/what-if";
import type { Speech } from "../speech.ts";
import { Teller } from "./told.ts";
import type { WhatIfView } from "./view.ts";

/** A table of the report, in words: the same on the page and in a terminal. */
export interface ReportTable {
  readonly label: string;
  /** The first names the row; all others but `words` are numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold words, by place. */
  readonly words?: readonly number[];
  /** Said below. */
  readonly note?: string;
}

/** Every table that has something to say, in the order in which they are read. */
export function tablesOf(view: WhatIfView, say: Speech): ReportTable[] {
  const { comparison } = view;
  const tell = new Teller(say, comparison.fewest);
  return [
    byRight(view, tell),
    asideOf(view, tell),
    byMonth(view, tell),
    moved(view, tell),
    ...(["region", "sex", "age", "home"] as const).map((by) => byGroup(view, by, tell)),
    kindsOfHome(view, tell),
    poverty(view, tell),
  ].filter(({ rows }) => rows.length > 0);
}

const nowAndThen = ({ say }: Teller): string[] => [
  say.t("what-if.now"),
  say.t("what-if.then"),
  say.t("what-if.difference"),
];

function byRight({ comparison: { programmes }, programmes: titles }: WhatIfView, tell: Teller): ReportTable {
  const { say, count, sum, difference } = tell;
  return {
    label: say.t("what-if.by-right"),
    heads: [
      say.t("what-if.right"),
      say.t("what-if.people-now"),
      say.t("what-if.people-then"),
      say.t("what-if.sum-now"),
      say.t("what-if.sum-then"),
      say.t("what-if.difference"),
    ],
    rows: programmes
      .filter((it) => !isNobodys(it))
      .map(({ code, before, after }) => [
        `${titles[code] ?? code} (${code})`,
        count(before.people),
        count(after.people),
        sum(before.sum),
        sum(after.sum),
        difference(before.sum, after.sum),
      ]),
    note: say.t("what-if.by-right.note"),
  };
}

/** Touched by the reform, and by neither law has anybody it, could anybody ask for it, or is too little known of anybody. */
export const isNobodys = ({ before, after }: Published["programmes"][number]): boolean =>
  [before, after].every(({ people, unasked, unknown }) => people === 0 && unasked === 0 && unknown === 0);

/** What the sums leave out: rights that nobody asked for, and people of whom too little is known. */
function asideOf({ comparison: { programmes }, programmes: titles }: WhatIfView, tell: Teller): ReportTable {
  const { say, count, sum } = tell;
  const isSome = ({ unasked, unknown }: ToldCost) => unasked !== 0 || unknown !== 0;
  return {
    label: say.t("what-if.aside"),
    heads: [
      say.t("what-if.right"),
      say.t("what-if.unasked-now"),
      say.t("what-if.unasked-then"),
      say.t("what-if.unasked-sum"),
      say.t("what-if.unknown-then"),
    ],
    rows: programmes
      .filter(({ before, after }) => isSome(before) || isSome(after))
      .map(({ code, before, after }) => [
        `${titles[code] ?? code} (${code})`,
        count(before.unasked),
        count(after.unasked),
        sum(after.unaskedSum),
        count(after.unknown),
      ]),
  };
}

function byMonth({ comparison: { months } }: WhatIfView, tell: Teller): ReportTable {
  const { say, sum, difference } = tell;
  return {
    label: say.t("what-if.by-month"),
    heads: [say.t("what-if.month"), ...nowAndThen(tell)],
    rows:
      months.length === 1
        ? []
        : months.map(({ month, before, after }) => [
            say.month(month),
            sum(before),
            sum(after),
            difference(before, after),
          ]),
    note: say.t("what-if.by-month.note"),
  };
}

/** Where there is nothing to tell. */
const NOTHING = "–";

function moved({ comparison: { persons, households } }: WhatIfView, tell: Teller): ReportTable {
  const { say, count, sum } = tell;
  const row = (name: string, side: ToldMoved[keyof ToldMoved]): string[] => {
    if (side === "few") return [name, count("few"), sum("few"), NOTHING, NOTHING, NOTHING];
    const { spread } = side;
    const told = (it: number | undefined) => (it === undefined ? NOTHING : sum(it));
    return [name, count(side.count), sum(side.sum), told(spread?.tenth), told(spread?.half), told(spread?.nineTenths)];
  };
  return {
    label: say.t("what-if.moved"),
    heads: [
      say.t("what-if.who"),
      say.t("what-if.count"),
      say.t("what-if.together"),
      say.t("what-if.tenth"),
      say.t("what-if.half"),
      say.t("what-if.nine-tenths"),
    ],
    rows: [
      row(say.t("what-if.people-win"), persons.winners),
      row(say.t("what-if.people-lose"), persons.losers),
      row(say.t("what-if.homes-win"), households.winners),
      row(say.t("what-if.homes-lose"), households.losers),
    ],
    note: say.t("what-if.moved.note"),
  };
}

function byGroup({ comparison: { groups }, regions }: WhatIfView, by: ToldGroup["by"], tell: Teller): ReportTable {
  const { say, count, sum } = tell;
  const nameOf = (key: string): string => {
    switch (by) {
      case "region":
        return regions[key] ?? say.t("what-if.region.unknown");
      case "sex":
        return say.t(`what-if.sex.${key === "female" ? "female" : "male"}`);
      case "age":
        return ageOf(Number(key), say);
      case "home":
        return say.t(`what-if.type.${key as HomeKey}`); // the types of homes
    }
  };
  return {
    label: say.t(`what-if.by-${by}`),
    heads: [
      say.t(`what-if.${by}`),
      say.t("what-if.people"),
      say.t("what-if.win"),
      say.t("what-if.gained"),
      say.t("what-if.lose"),
      say.t("what-if.lost"),
    ],
    rows: groups
      .filter((it) => it.by === by)
      .map(({ key, people, winners, gained, losers, lost }) => [
        nameOf(key),
        count(people),
        count(winners),
        sum(gained),
        count(losers),
        sum(lost),
      ]),
  };
}

type HomeKey = "alone" | "grown-only" | "old-only" | "one-grown-children" | "children" | "many-children";

function ageOf(from: number, say: Speech): string {
  const next = AGES.find((it) => it > from);
  return next === undefined ? say.t("what-if.age.from", { from }) : say.t("what-if.age.to", { from, to: next - 1 });
}

function kindsOfHome({ comparison: { kinds } }: WhatIfView, tell: Teller): ReportTable {
  const { say, count, change } = tell;
  return {
    label: say.t("what-if.kinds"),
    heads: [
      say.t("what-if.kind"),
      say.t("what-if.homes"),
      say.t("what-if.win"),
      say.t("what-if.lose"),
      say.t("what-if.change"),
      say.t("what-if.for-example"),
    ],
    words: [5],
    rows: kinds.map(({ composition, homes, winners, losers, change: by, example }) => [
      tell.home(composition),
      count(homes),
      count(winners),
      count(losers),
      change(by),
      tell.example(example.members, example.before, example.after),
    ]),
    note: say.t("what-if.kinds.note"),
  };
}

function poverty({ comparison: { poverty: found } }: WhatIfView, tell: Teller): ReportTable {
  const { say, count, sum } = tell;
  const row = (name: "homes" | "people", before: ToldPoor, after: ToldPoor) => [
    say.t(`what-if.poor-${name}`),
    count(before[name]),
    count(after[name]),
    tell.countedDifference(before[name], after[name]),
  ];
  return {
    label: say.t("what-if.poverty"),
    heads: [say.t("what-if.poverty.head"), ...nowAndThen(tell)],
    rows:
      found === undefined
        ? []
        : [
            row("homes", found.before, found.after),
            row("people", found.before, found.after),
            [
              say.t("what-if.gap"),
              sum(found.before.gap),
              sum(found.after.gap),
              tell.difference(found.before.gap, found.after.gap),
            ],
          ],
    ...(found === undefined
      ? {}
      : {
          note: say.t("what-if.poverty.note", {
            line: sum(found.line),
            known: count(found.known),
            homes: count(found.homes),
          }),
        }),
  };
}
