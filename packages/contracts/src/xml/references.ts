const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));/g;

/** Whether every `&` of a document begins a reference that XML knows by itself: five names, and characters that may stand in XML. */
export function areReferencesKnown(document: string): boolean {
  const outside = withoutCharacterData(document);
  if (outside === undefined) return false;
  let known = 0;
  for (const match of outside.matchAll(REFERENCE)) if (resolved(match) !== undefined) known++;
  return known === outside.split("&").length - 1;
}

/** How what holds no references begins and ends. */
const CLOSED: Readonly<Record<string, string>> = { "<![CDATA[": "]]>", "<!--": "-->" };

/** A document without its character data and comments; undefined where one is never closed. One pass, however many are opened. */
function withoutCharacterData(document: string): string | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (const opening of document.matchAll(/<!(?:\[CDATA\[|--)/g)) {
    if (opening.index < from) continue; // inside the one before
    pieces.push(document.slice(from, opening.index));
    const end = CLOSED[opening[0]] ?? "";
    const close = document.indexOf(end, opening.index + opening[0].length);
    if (close === -1) return undefined;
    from = close + end.length;
  }
  return [...pieces, document.slice(from)].join("");
}

/** Text with its references resolved; they have been found to be known. */
export const resolveReferences = (text: string): string =>
  text.includes("&") ? text.replace(REFERENCE, (...match) => resolved(match) ?? "") : text;

function resolved([, decimal, hexadecimal, name]: readonly unknown[]): string | undefined {
  if (typeof name === "string") return NAMED.get(name);
  const point = typeof decimal === "string" ? Number.parseInt(decimal, 10) : Number.parseInt(String(hexadecimal), 16);
  return isXmlCharacter(point) ? String.fromCodePoint(point) : undefined;
}

/** XML 1.0, production 2. */
const isXmlCharacter = (point: number): boolean =>
  point === 0x9 ||
  point === 0xa ||
  point === 0xd ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x1_0000 && point <= 0x10_ffff);
