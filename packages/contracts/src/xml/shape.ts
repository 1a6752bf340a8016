import { type Refusal, refuse, unreachable } from "@dayaq/kernel";
import type { XmlCode } from "./codes.ts";
import type { Element } from "./element.ts";

/** What text must be: a regular expression, or a check of our own. */
export interface Form {
  test(text: string): boolean;
}

/** What may stand in an element: text of a form, a sequence of elements in their order, one of several, or whatever. */
export type Shape =
  | { readonly kind: "text"; readonly form: Form; readonly currency: boolean }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "any" };

export interface Part {
  readonly name: string;
  readonly shape: Shape;
  readonly least: 0 | 1;
  readonly most: number;
}

export const text = (form: Form): Shape => ({ kind: "text", form, currency: false });
/** A sum with its currency in the attribute `Ccy`. */
export const amount = (form: Form): Shape => ({ kind: "text", form, currency: true });
export const sequence = (...parts: readonly Part[]): Shape => ({ kind: "sequence", parts });
export const choice = (...parts: readonly Part[]): Shape => ({ kind: "choice", parts });
/** Part of the published message that we neither read nor write: let pass in its place. */
const any: Shape = { kind: "any" };

export const one = (name: string, shape: Shape): Part => ({ name, shape, least: 1, most: 1 });
export const maybe = (name: string, shape: Shape = any): Part => ({ name, shape, least: 0, most: 1 });
export const some = (name: string, shape: Shape): Part => ({ name, shape, least: 1, most: Number.POSITIVE_INFINITY });
export const many = (name: string, shape: Shape = any): Part => ({
  name,
  shape,
  least: 0,
  most: Number.POSITIVE_INFINITY,
});

/** The first place where an element is not of the shape; undefined when it is. */
export function misfit(element: Element, shape: Shape, path: string): Refusal<XmlCode> | undefined {
  switch (shape.kind) {
    case "any":
      return undefined;
    case "text":
      return misfitText(element, shape, path);
    case "choice":
      return misfitChoice(element, shape.parts, path);
    case "sequence":
      return misfitSequence(element, shape.parts, path);
    default:
      return unreachable(shape);
  }
}

function misfitText(element: Element, shape: Shape & { kind: "text" }, path: string): Refusal<XmlCode> | undefined {
  if (element.children.length > 0) return refuse("xml.element-unexpected", { path });
  if (!shape.form.test(element.text)) return refuse("xml.value-invalid", { path });
  const currency = element.attributes.get("Ccy");
  if (shape.currency && !/^[A-Z]{3}$/.test(currency ?? ""))
    return refuse("xml.value-invalid", { path: `${path}/@Ccy` });
  return undefined;
}

function misfitChoice(element: Element, parts: readonly Part[], path: string): Refusal<XmlCode> | undefined {
  const [chosen, second] = element.children;
  if (!chosen) return refuse("xml.element-missing", { path });
  const part = parts.find(({ name }) => name === chosen.name);
  if (!part || second) return refuse("xml.element-unexpected", { path });
  return misfit(chosen, part.shape, `${path}/${part.name}`);
}

function misfitSequence(element: Element, parts: readonly Part[], path: string): Refusal<XmlCode> | undefined {
  if (element.text !== "") return refuse("xml.value-invalid", { path });
  let next = 0;
  for (const part of parts) {
    let count = 0;
    for (; count < part.most; count++, next++) {
      const child = element.children[next];
      if (child?.name !== part.name) break;
      const fault = misfit(child, part.shape, `${path}/${part.name}`);
      if (fault) return fault;
    }
    if (count < part.least) return refuse("xml.element-missing", { path: `${path}/${part.name}` });
  }
  // The name of what is too many is the sender's text: only its place is told.
  return next < element.children.length ? refuse("xml.element-unexpected", { path, position: next + 1 }) : undefined;
}
