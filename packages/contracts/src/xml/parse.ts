import { done, type Outcome, refuse } from "@dayaq/kernel";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { isObject, type JsonObject, storable } from "../wire/json.ts";
import type { XmlCode } from "./codes.ts";
import type { Element } from "./element.ts";
import { areReferencesKnown, resolveReferences } from "./references.ts";

/** Deeper than any ISO 20022 message of ours (12 levels). */
const DEEPEST = 40;
const TEXT = "#text";
const CDATA = "#cdata";
const ATTRIBUTES = ":@";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // The five names and characters by number are resolved by us; other entities do not exist without a document type.
  processEntities: false,
  cdataPropName: CDATA,
  maxNestedTags: DEEPEST,
});

/**
 * Reads an XML document whose root has the namespace. A document type is refused before anything is read: no message has
 * one, and it is the door to entities that read files or grow without end.
 */
export function parseXml(text: string, namespace: string): Outcome<Element, XmlCode> {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) return refuse("xml.doctype-refused");
  if (!storable(text) || !areReferencesKnown(text)) return refuse("xml.malformed", { reason: "characters" });
  const document = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  const wellFormed = XMLValidator.validate(document);
  if (wellFormed !== true) return refuse("xml.malformed", { line: wellFormed.err.line, reason: wellFormed.err.code });
  let nodes: unknown;
  try {
    nodes = parser.parse(document);
  } catch {
    // The parser throws where its validator did not look (bad references, too deep); its message quotes the text.
    return refuse("xml.malformed", { reason: "unreadable" });
  }
  const roots = elementsIn(nodes, 0);
  const [root] = roots ?? [];
  if (roots === undefined) return refuse("xml.too-deep");
  if (!root || roots.length > 1) return refuse("xml.malformed", { reason: "root" });
  return namespacesOf(root).includes(namespace) ? done(root) : refuse("xml.namespace-unknown", { wanted: namespace });
}

const namespacesOf = (root: Element): string[] =>
  [...root.attributes].filter(([name]) => name === "xmlns" || name.startsWith("xmlns:")).map(([, value]) => value);

/** The elements of a list of the parser's nodes; undefined when they nest too deep. */
function elementsIn(nodes: unknown, depth: number): Element[] | undefined {
  if (depth > DEEPEST) return undefined;
  const elements: Element[] = [];
  for (const node of Array.isArray(nodes) ? (nodes as unknown[]) : []) {
    if (!isObject(node)) continue;
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT || name === CDATA) continue;
    const inner = node[name];
    const children = elementsIn(inner, depth + 1);
    if (!children) return undefined;
    elements.push({ name: localName(name), attributes: attributesOf(node), children, text: textIn(inner) });
  }
  return elements;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const attributesOf = (node: JsonObject): Map<string, string> =>
  new Map(
    Object.entries(isObject(node[ATTRIBUTES]) ? node[ATTRIBUTES] : {}).map(([name, value]) => [
      name,
      resolveReferences(String(value)),
    ]),
  );

const textIn = (nodes: unknown): string => piecesOf(nodes, resolveReferences).trim();

/** Text and character data in their order. Within character data an `&` is only itself. */
function piecesOf(nodes: unknown, resolve: (text: string) => string): string {
  let pieces = "";
  for (const node of Array.isArray(nodes) ? (nodes as unknown[]) : []) {
    if (!isObject(node)) continue;
    if (Object.hasOwn(node, CDATA)) pieces += piecesOf(node[CDATA], (text) => text);
    else if (Object.hasOwn(node, TEXT)) pieces += resolve(String(node[TEXT]));
  }
  return pieces;
}
