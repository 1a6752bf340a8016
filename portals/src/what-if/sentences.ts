import type { TextKey } from "../texts/texts.ts";
import type { Speech } from "../speech.ts";
import { isNobodys } from "./tables.ts";
import { Teller } from "./told.ts";
import type { ChangeView, WhatIfView } from "./view.ts";

/** What the reform says, a sentence for each change. */
export const changesInWords = ({ changes }: WhatIfView, say: Speech): string[] => changes.map((it) => inWords(it, say));

function inWords(change: ChangeView, say: Speech): string {
  switch (change.kind) {
    case "parameter": {
      const { name, to, from, until } = change;
      return until === undefined
        ? say.t("what-if.change.parameter", { name, to, from })
        : say.t("what-if.change.parameter-until", { name, to, from, until });
    }
    case "add":
      return say.t("what-if.change.add", { title: change.title });
    case "replace":
      return say.t("what-if.change.replace", { title: change.title });
    case "repeal":
      return say.t("what-if.change.repeal", { title: change.title, from: change.from });
    case "choose":
      return say.t("what-if.change.choose", { name: change.name, reading: change.reading });
  }
}

/** The answer in three numbers: what it costs, who gains, who loses. */
export function answerOf({ comparison }: WhatIfView, say: Speech): { readonly name: string; readonly value: string }[] {
  const tell = new Teller(say, comparison.fewest);
  const { months, persons } = comparison;
  const [first] = months;
  if (first === undefined) return [];
  const { winners, losers } = persons;
  const year = yearOf(comparison.months);
  return [
    {
      name: say.t("what-if.cost-month", { month: say.month(first.month) }),
      value: tell.difference(first.before, first.after),
    },
    {
      name: say.t(months.length === 12 ? "what-if.cost-year" : "what-if.cost-year-at-rate"),
      value: year === "few" ? tell.sum("few") : tell.change(year),
    },
    { name: say.t("what-if.people-win"), value: tell.count(winners === "few" ? "few" : winners.count) },
    { name: say.t("what-if.people-lose"), value: tell.count(losers === "few" ? "few" : losers.count) },
  ];
}

/** Twelve months, where they were asked for one by one; else twelve times the first. */
function yearOf(months: WhatIfView["comparison"]["months"]): number | "few" {
  const changes = months.map(({ before, after }) => (before === "few" || after === "few" ? "few" : after - before));
  const told = changes.filter((it) => it !== "few");
  if (told.length < changes.length) return "few";
  return months.length === 12 ? told.reduce((sum, it) => sum + it, 0) : 12 * (told[0] ?? 0);
}

const SOURCES: Readonly<Record<WhatIfView["source"], TextKey>> = {
  registry: "what-if.source.registry",
  tables: "what-if.source.tables",
  invented: "what-if.source.invented",
};

/** What a reader has to know before using the numbers. */
export function notesOf({ source, everyoneAsks, comparison, programmes }: WhatIfView, say: Speech): string[] {
  const { people, homes, unclear, fewest } = comparison;
  const tell = new Teller(say, fewest);
  const nobodys = comparison.programmes.filter(isNobodys).map(({ code }) => `${programmes[code] ?? code} (${code})`);
  return [
    say.t("what-if.draft"),
    `${say.t(SOURCES[source])} ${say.t("what-if.asked-of", { people: tell.count(people), homes: tell.count(homes) })}`,
    ...(unclear === 0 ? [] : [say.t("what-if.unclear", { count: tell.count(unclear) })]),
    say.t(everyoneAsks ? "what-if.everyone-asks" : "what-if.as-asked"),
    ...(nobodys.length === 0 ? [] : [say.t("what-if.nobodys", { rights: nobodys.join(", ") })]),
    say.t("what-if.home-means"),
    say.t("what-if.protected", { fewest }),
  ];
}
