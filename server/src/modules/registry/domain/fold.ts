/** Letters that Unicode does not decompose, written plainly. Look-alikes of the schwa come from keyboards and scanners. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: "e", // U+0259
  ә: "e", // U+04D9, Cyrillic
  ǝ: "e", // U+01DD, turned e
  ı: "i",
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Cyrillic to Latin, for names typed on the other keyboard. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ё: "yo", ж: "j", з: "z", и: "i", й: "y", ј: "y", к: "k", ҝ: "g",
  л: "l", м: "m", н: "n", о: "o", ө: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ү: "u", ф: "f", х: "x", һ: "h", ц: "s",
  ч: "c", ҹ: "c", ш: "s", щ: "s", ъ: "", ы: "i", ь: "", э: "e", ю: "yu", я: "ya",
}; // prettier-ignore

/** Pairs that spell one sound in names written for foreigners: Khalilov, Aliyev, Shamil. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "x"],
  [/gh/g, "g"],
  [/sh/g, "s"],
  [/ch/g, "c"],
  [/q/g, "g"],
];

/** A name in plain small letters, so that different spellings of it meet. Not for showing, and never for equality of people. */
export function fold(text: string): string {
  // The dotted and the dotless i become one, so the casing of any one language does no harm.
  const plain = text
    .normalize("NFC")
    .replace(/[İI]/g, "i")
    .toLowerCase()
    .replace(/[əәǝıøđłßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return SOUNDS.reduce((text_, [pair, sound]) => text_.replace(pair, sound), plain);
}

/** Letters that hands and ears exchange: ə is typed e and written a in passports, h comes back from Russian as g, x and j from English as h and j. */
const EAR: readonly (readonly [RegExp, string])[] = [
  [/e/g, "a"],
  [/y/g, "i"],
  [/f/g, "v"],
  [/x/g, "h"],
  [/j/g, "c"],
  [/(.)\1+/g, "$1"],
];

/** A name as it sounds, of its plain letters: coarser, for finding; what was found is put in order by its plain letters. */
export const sound = (folded: string): string => EAR.reduce((text, [heard, as]) => text.replace(heard, as), folded);
