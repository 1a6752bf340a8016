import { decimal, isoDay, type Minor, type Texts } from "@dayaq/kernel";
import type { Law } from "../law.ts";
import { actSheet, type Carried } from "./act-sheet.ts";
import type { Notion } from "./notion.ts";
import type { Piece } from "./pieces.ts";
import { inOneLine } from "./rule-text.ts";
import { lawFileWords, type RuleWords } from "./rule-words.ts";

/** What is said of a place in an act, whether a right carries it or not. */
export interface Place {
  readonly act: string;
  readonly article: string;
  readonly says: Texts;
  readonly carriedUnder?: string;
}

/** All acts of a law, article by article, with what rests on each: a page of the repository, written by a test. */
export function actsPage(law: Law, places: readonly Place[], notions: readonly Notion[] = []): string {
  const words = lawFileWords(notions);
  return [
    `# Acts of \`${law.country}\`, article by article`,
    "",
    "What of the law rests on each place, and the places that our sources name and nothing rests on. The acts have more articles than these.",
    "",
    ...law.acts.flatMap(({ key, title, url }) => [
      `## ${url === undefined ? (title["en"] ?? key) : `[${title["en"] ?? key}](${url})`}`,
      "",
      ...articlesOf(law, key, places, words),
      "",
    ]),
  ].join("\n");
}

function articlesOf(law: Law, act: string, places: readonly Place[], words: RuleWords): string[] {
  const byArticle = articlesIn(law, act, places, words);
  if (byArticle.length === 0) return ["Nothing rests on it yet."];
  return byArticle.flatMap(({ article, carried, place }) => [
    `- **${article || "the act as a whole"}**${place === undefined ? "" : `: ${place.says["en"] ?? ""}`}${stateOf(carried, place)}`,
    ...carried.map((it) => `  - ${lineOf(it, law)}`),
  ]);
}

function stateOf(carried: readonly Carried[], place: Place | undefined): string {
  if (carried.length > 0) return "";
  return place?.carriedUnder === undefined
    ? " (nothing rests on it)"
    : ` (carried under ${place.carriedUnder || "the act as a whole"})`;
}

/** The places of an act that something rests on or that are named, in their order: the act as a whole first. */
export function articlesIn(
  law: Law,
  act: string,
  places: readonly Place[],
  words: RuleWords,
): { readonly article: string; readonly carried: readonly Carried[]; readonly place: Place | undefined }[] {
  const carried = Map.groupBy(actSheet(law, act, words), ({ piece }) => piece.basis.article);
  const named = places.filter((it) => it.act === act);
  return [...new Set([...carried.keys(), ...named.map(({ article }) => article)])]
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((article) => ({
      article,
      carried: carried.get(article) ?? [],
      place: named.find((it) => it.article === article),
    }));
}

function lineOf({ piece, programmes }: Carried, law: Law): string {
  const of = piece.kind === "value" ? "" : ` (${programmes.map((it) => `\`${it}\``).join(", ")})`;
  return `${piece.kind}: ${wordsOf(piece, law)}${of}${piece.certainty === undefined ? "" : `; ${piece.certainty}`}`;
}

function wordsOf(piece: Piece, { currency }: Law): string {
  switch (piece.kind) {
    case "right":
      return piece.says["en"] ?? "";
    case "choice":
      return `${piece.says["en"] ?? ""} ${piece.reads["en"] ?? ""}`;
    case "condition":
    case "beside":
      return piece.says["en"] ?? "";
    case "payee":
      return inOneLine(piece.rule);
    case "fund":
      return `\`${piece.fund}\` when ${inOneLine(piece.rule)}`;
    case "value": {
      const { parameter, value } = piece;
      const sum =
        value.value === null
          ? "**unknown**"
          : parameter.unit === "money"
            ? decimal(value.value as Minor, currency) // a value of a parameter in money is money
            : String(value.value);
      return `“${parameter.key}” ${sum} from ${isoDay(value.from)}`;
    }
  }
}
