import type { Law } from "../law.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { programmeSheet } from "./programme-sheet.ts";
import { LAW_FILE_WORDS, type RuleWords } from "./rule-words.ts";

/** A piece of the law, with the rights that say it: several read one value or ask for the same, and all stand in what goes not together. */
export interface Carried {
  readonly piece: Piece;
  /** Codes. */
  readonly programmes: readonly string[];
}

/** What of the law rests on an act: the one source of its public page and of the page in the repository. What rights share stands once. */
export function actSheet(law: Law, act: string, words: RuleWords): Carried[] {
  const found = new Map<unknown, { piece: Piece; programmes: string[] }>();
  for (const { code } of law.programmes) {
    for (const piece of piecesIn(law, code, words)) {
      if (piece.basis.act !== act) continue;
      const key = sameAs(piece);
      const known = found.get(key) ?? { piece, programmes: [] };
      known.programmes.push(code);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** Equal for pieces that a reader cannot tell apart. */
function sameAs(piece: Piece): unknown {
  switch (piece.kind) {
    case "right":
      return piece;
    case "value":
      return piece.value;
    case "beside":
      return piece.programmes;
    case "choice":
    case "condition":
    case "payee":
    case "fund":
      return JSON.stringify(piece);
  }
}

/** Codes of the rights of which something rests on each act. */
export function rightsByAct(law: Law): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code } of law.programmes)
    for (const { basis } of piecesIn(law, code, LAW_FILE_WORDS))
      found.set(basis.act, (found.get(basis.act) ?? new Set()).add(code));
  return found;
}

const pieces = new WeakMap<Law, WeakMap<RuleWords, Map<string, readonly Piece[]>>>();

/** Every page of an act asks for the pieces of every right: they are read off a law once for the words of a reader. */
function piecesIn(law: Law, code: string, words: RuleWords): readonly Piece[] {
  const ofLaw = pieces.get(law) ?? new WeakMap<RuleWords, Map<string, readonly Piece[]>>();
  pieces.set(law, ofLaw);
  const known = ofLaw.get(words) ?? new Map<string, readonly Piece[]>();
  ofLaw.set(words, known);
  const sheet = known.has(code) ? undefined : programmeSheet(law, code, words);
  if (sheet !== undefined) known.set(code, piecesOf(sheet));
  return known.get(code) ?? [];
}
