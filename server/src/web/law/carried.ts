import type { CarriedView } from "@dayaq/portals";
import type { Texts } from "@dayaq/kernel";
import { type Carried, type Piece, piecesOf, placeKey, type ProgrammeSheet } from "@dayaq/rules";
import { type Book, named, valueView } from "./book.ts";

/** Of these the sentence says all, and how the machine runs it stands on the page of the right. */
const IN_WORDS: ReadonlySet<Piece["kind"]> = new Set(["right", "choice", "beside"]);

/** What rests on a place in an act, in the reader's words. */
export function carriedView(
  book: Book,
  { piece, programmes }: Carried,
  casesOf: (code: string) => number,
): CarriedView {
  const { rule, ...view } = pieceView(piece, book, (texts) => book.words.of(texts));
  const [code = ""] = programmes;
  return {
    ...view,
    ...(IN_WORDS.has(piece.kind) || rule === undefined ? {} : { rule }),
    rights: programmes.map((it) => named(book, it)),
    ...(piece.kind === "right" ? { cases: casesOf(code), signed: book.signed(code) } : {}),
  };
}

/** What of a right stands under each place in an act, as a lawyer signs it: sentences in the language of the acts, rules, values. */
export function piecesByPlace(book: Book, sheet: ProgrammeSheet): ReadonlyMap<string, readonly CarriedView[]> {
  const byPlace = Map.groupBy(piecesOf(sheet), ({ basis }) => placeKey(basis));
  const inActs = (texts: Texts): string => texts[book.ofActs] ?? "";
  return new Map(
    [...byPlace].map(([place, of]) => [place, of.map((it) => ({ ...pieceView(it, book, inActs), rights: [] }))]),
  );
}

function pieceView(piece: Piece, book: Book, words: (texts: Texts) => string): Omit<CarriedView, "rights"> {
  const { kind } = piece;
  const certainty = piece.certainty === undefined ? {} : { certainty: piece.certainty };
  if (piece.kind === "value") return { kind, says: valueText(piece, book, words), ...certainty };
  return { kind, says: sentenceOf(piece, book, words), rule: piece.rule, ...certainty };
}

function sentenceOf(
  piece: Exclude<Piece, { kind: "value" }>,
  { say, words: reader }: Book,
  words: (texts: Texts) => string,
): string {
  if (piece.kind === "payee") return say.t("lawbook.paid");
  if (piece.kind === "fund") return say.t("lawbook.fund-of", { fund: reader.fund(piece.fund) });
  return piece.kind === "choice" ? `${words(piece.says)} ${words(piece.reads)}` : words(piece.says);
}

function valueText(
  { parameter, value }: Extract<Piece, { kind: "value" }>,
  book: Book,
  words: (texts: Texts) => string,
): string {
  const { say } = book;
  const { from, value: sum } = valueView(book, parameter, value);
  const told = { title: words(parameter.title) || parameter.key, value: sum ?? say.t("lawbook.unknown") };
  return from === undefined
    ? say.t("lawbook.value-always", told)
    : say.t("lawbook.value-since", { ...told, on: say.day(from) });
}
