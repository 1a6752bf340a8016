import type { PictureView } from "../view.ts";

/** Units of the drawing; on a phone one is about a pixel. */
export const WIDTH = 352;
export const LINE = 17;
const LEFT_WIDTH = 192;
const RIGHT_WIDTH = 130;
const GAP = 10;
const PADDING = 8;
/** A letter of the drawing's type, with room for wide scripts. */
const LETTER = 6.7;

export interface LaidGroup {
  readonly kind: "agency" | "draws" | "rivals" | "right";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly lines: readonly { readonly text: string; readonly isHead: boolean }[];
}

export interface Laid {
  readonly groups: readonly LaidGroup[];
  readonly right: LaidGroup;
  readonly height: number;
}

/** Where everything stands: agencies with their facts below one another at the left, the right beside them in the middle. */
export function layOut(
  { right, agencies, draws, rivals }: PictureView,
  titles: { readonly draws: string; readonly rivals: string },
): Laid {
  const wanted = [
    ...agencies.map(({ title, facts }) => ({ kind: "agency" as const, head: title, of: facts })),
    { kind: "draws" as const, head: titles.draws, of: draws.map((it) => it.title) },
    { kind: "rivals" as const, head: titles.rivals, of: rivals.map((it) => it.title) },
  ].filter(({ of }) => of.length > 0);
  let y = 1;
  const groups = wanted.map(({ kind, head, of }): LaidGroup => {
    const group = groupAt(kind, { x: 1, y, width: LEFT_WIDTH }, head, of);
    y += group.height + GAP;
    return group;
  });
  const drawn = groupAt("right", { x: WIDTH - RIGHT_WIDTH - 1, y: 1, width: RIGHT_WIDTH }, right.title, [right.code]);
  const height = Math.max(y - GAP, drawn.height) + 2;
  const top = Math.max(1, (height - drawn.height) / 2);
  return { groups, right: { ...drawn, y: top, middle: top + drawn.height / 2 }, height };
}

function groupAt(
  kind: LaidGroup["kind"],
  place: Pick<LaidGroup, "x" | "y" | "width">,
  head: string,
  of: readonly string[],
): LaidGroup {
  const letters = Math.floor((place.width - 20) / LETTER);
  const lines = [
    ...wrap(head, letters).map((text) => ({ text, isHead: true })),
    ...of.flatMap((it) => wrap(it, letters)).map((text) => ({ text, isHead: false })),
  ];
  const height = lines.length * LINE + PADDING;
  return { kind, ...place, height, middle: place.y + height / 2, lines };
}

/** Lines of at most so many letters, broken between words; a longer word goes on in the next line, and nothing of it is lost. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((it) => broken(it, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word in parts that fit: after a hyphen of its own, else after a vowel, as syllables of our languages mostly end. */
function broken(word: string, letters: number): string[] {
  if (word.length <= letters) return [word];
  const hyphen = word.lastIndexOf("-", letters - 1);
  if (hyphen > 0) return [word.slice(0, hyphen + 1), ...broken(word.slice(hyphen + 1), letters)];
  const end = UP_TO_A_VOWEL.exec(word.slice(0, letters - 1))?.[0].length ?? letters - 1;
  return [`${word.slice(0, end)}-`, ...broken(word.slice(end), letters)];
}

const UP_TO_A_VOWEL = /^.+[aeiouyəıöüаеёиоуыэюя]/i;
