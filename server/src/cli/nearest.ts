import { editDistance } from "../platform/index.ts";

/** The word that was probably meant: at most two letters differ. Undefined when none is that close. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, distance: word.startsWith(typed) && typed.length > 1 ? 0 : editDistance(typed, word) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= 2 ? best.word : undefined;
}
