import { invariant } from "@dayaq/kernel";

/** A piece of XML that is already text. */
export type Xml = string;

/** `<Name>…</Name>` around pieces; a piece left out is undefined, which keeps the order of a message readable where it is written. */
export const element = (name: string, ...inner: readonly (Xml | undefined)[]): Xml =>
  `<${name}>${inner.filter((piece) => piece !== undefined).join("")}</${name}>`;

export const leaf = (name: string, value: string): Xml => `<${name}>${escaped(value)}</${name}>`;

export const maybeLeaf = (name: string, value: string | undefined): Xml | undefined =>
  value === undefined ? undefined : leaf(name, value);

export const amountLeaf = (name: string, value: string, currency: string): Xml =>
  `<${name} Ccy="${escaped(currency)}">${escaped(value)}</${name}>`;

export const documentOf = (namespace: string, inner: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespace}">${inner}</Document>\n`;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(value: string): string {
  invariant(value.isWellFormed() && !Array.from(value).some(isControl), "XML can hold the text");
  return value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Characters that XML 1.0 has no way at all to write. */
const isControl = (character: string): boolean =>
  (character < " " && !["\t", "\n", "\r"].includes(character)) || character === "\u{FFFE}" || character === "\u{FFFF}";
