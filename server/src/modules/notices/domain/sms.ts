/** Characters of one SMS in UCS-2, and of each part of a longer one (3GPP TS 23.040: the header of a part costs three). */
const ALONE = 70;
const PART = 67;
export const SMS_SEGMENTS_MAX = 2;
export const SMS_CHARACTERS_MAX = PART * SMS_SEGMENTS_MAX;

/** How many parts a text is sent as. Every letter outside Latin-1 is UCS-2, so all of ours are counted so. */
export const segmentsOf = (text: string): number => (text.length <= ALONE ? 1 : Math.ceil(text.length / PART));

/** The first of these texts that fits two parts, from the fullest to the barest; the last one is cut if even it does not. */
export function fitting(texts: readonly [string, ...string[]]): string {
  const fits = texts.find((text) => segmentsOf(text) <= SMS_SEGMENTS_MAX);
  if (fits !== undefined) return fits;
  const barest = texts.at(-1) ?? texts[0];
  return `${barest.slice(0, SMS_CHARACTERS_MAX - 1).trimEnd()}…`;
}
