/** How many letters differ: insertions, deletions, replacements of one letter, and two neighbours that have changed places. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, replaced, swapped));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}

/** The word that was probably meant, in either case of letters: the one that begins so, else one letter of three may differ, and two at most. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const small = typed.toLowerCase();
  const apart = (word: string): number => (small.length > 1 && word.startsWith(small) ? 0 : editDistance(small, word));
  const [best] = words
    .map((word) => ({ word, distance: apart(word.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.min(2, small.length / 3) ? best.word : undefined;
}

/** The end of a refusal: `: “from” is probably meant`; empty where nothing is near. */
export function probablyMeant(typed: string, words: readonly string[]): string {
  const word = nearest(typed, words);
  return word === undefined ? "" : `: “${word}” is probably meant`;
}
