import { invariant } from "@dayaq/kernel";

/** An element of a message that was read: names without prefix, text trimmed. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

export const findChild = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The text at `A/B/C` below the element; undefined where one of them is absent. */
export function findText(element: Element | undefined, path: string): string | undefined {
  let at = element;
  for (const name of path.split("/")) at = findChild(at, name);
  return at?.text;
}

/** The text of an element that the message's shape has already demanded. */
export function textAt(element: Element, path: string): string {
  const text = findText(element, path);
  invariant(text !== undefined, `the shape demands ${path}`);
  return text;
}

/** An element that the message's shape has already demanded. */
export function childAt(element: Element, path: string): Element {
  let at: Element | undefined = element;
  for (const name of path.split("/")) at = findChild(at, name);
  invariant(at !== undefined, `the shape demands ${path}`);
  return at;
}
