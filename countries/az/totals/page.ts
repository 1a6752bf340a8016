import { deviationOf, EXPLAINED_FROM, type Total } from "./totals.ts";

/** The totals as a page of Markdown, for `docs/generated`. */
export const pageOf = (totals: readonly Total[]): string =>
  [
    "# Against published totals",
    "",
    "Written by `dayaq pack totals` from an invented country in small on 1 July 2025 (`countries/az/totals`), and compared in CI.",
    "People are invented so that as many stand in each published standing as were published; the law is then asked of them, right by right, on the day of which the figure is said. Each stands for up to a hundred.",
    "",
    "**told**: it went into the people and no rule was asked. **calibrated**: so many could have the right by their standing, and the rules had to agree. **followed**: nothing was fitted to it, the rules alone give it.",
    "Of a mean: **told**: put into the people, and no rule was asked; it proves nothing of the law, only that the people were drawn as was meant. **fitted**: the published mean was put into the people (the earnings of assisted families, the number of martyrs' families with one parent), and the rules gave it back; it proves that the rules turn such people into such sums, and nothing of whether the country's people are such. **worked out**: no published mean went in: it follows from the amounts of the law and from what is supposed of degrees, ages and families; nobody published one to hold it against. So no mean here confirms the law by itself: every published one was put in.",
    "No figure here is official. **reported**: a news item that quotes the ministry. **derived**: worked out from such. What no source gives is supposed: how degrees of disability, ages and pensions are spread, the births of a year, and that whoever has a disability and draws neither its pension nor its allowance draws another pension (22,085 people).",
    "",
    "| Total | Right | Published | of | Certainty, source | Ours | Deviation | Mean published | Mean ours | Mean is | How |",
    "| --- | --- | ---: | --- | --- | ---: | ---: | ---: | ---: | --- | --- |",
    ...totals.map(rowOf),
    "",
    "## Deviations explained",
    "",
    ...totals.flatMap(({ name, because }) =>
      because === undefined ? [] : [`- **${name.replace("… ", "")}**: ${because}`],
    ),
    "",
    "## Not compared",
    "",
    ...NOT_COMPARED.map((it) => `- ${it}`),
    "",
  ].join("\n");

const NOT_COMPARED = [
  "Pensions are told, not worked out: the Fund's older system pays those awarded before, and the rises of 2018, 2021 and 2023 were not found (`PENSION-INDEXATION`).",
  "All stipends together (299,300 people on 1 January 2022, S89): no source parts them by stipend, and several amounts of that year were not found.",
  "Other monthly allowances (22,900 on 1 July 2025, S32): three of them stand above; the rest is not parted by right since 2022.",
  "Children “of categories” (8,741), civil servants (29), work injury (609), compensation (316), adopted children (11) on 1 October 2022 (S171): too few, or not told which right is meant.",
  "Means of allowances: the ministry published none of this day but those above.",
];

const count = (of: number): string => String(Math.round(of)).replaceAll(/\B(?=(\d{3})+$)/g, ",");

function rowOf({ name, programme, published, ours, how }: Total): string {
  const deviation = deviationOf(ours.count, published.count);
  const isWide = Math.abs(deviation) >= EXPLAINED_FROM;
  const percent = `${deviation > 0 ? "+" : ""}${(deviation * 100).toFixed(1)} %`.replace("-", "−");
  const cells = [
    name,
    programme === undefined ? "" : `\`${programme}\``,
    count(published.count),
    published.on,
    `${published.certainty}, ${published.source}`,
    count(ours.count),
    isWide ? `**${percent}**` : percent,
    published.mean === undefined ? "" : `${published.mean.toFixed(2)} ₼`,
    ours.mean === undefined ? "" : `${ours.mean.of.toFixed(2)} ₼`,
    ours.mean?.how ?? "",
    how,
  ];
  return `| ${cells.join(" | ")} |`;
}
