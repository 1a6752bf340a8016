import { type Currency, done, findMoney, minor, type Minor, type Outcome, refuse } from "@dayaq/kernel";
import { childAt, type Element } from "../xml/element.ts";
import { parseXml } from "../xml/parse.ts";
import { misfit, one, sequence, type Shape } from "../xml/shape.ts";
import type { Iso20022Code } from "./codes.ts";

/** A message by its published name, with the element that holds it and the shape of that. */
export interface MessageDefinition {
  /** `pain.001.001.09` */
  readonly name: string;
  readonly root: string;
  readonly shape: Shape;
}

export const namespaceOf = ({ name }: MessageDefinition): string => `urn:iso:std:iso:20022:tech:xsd:${name}`;

/** The element that holds the message, once its XML and its shape are as published. */
export function readMessage(xml: string, definition: MessageDefinition): Outcome<Element, Iso20022Code> {
  const document = parseXml(xml, namespaceOf(definition));
  if (!document.ok) return document;
  if (document.value.name !== "Document") return refuse("xml.element-unexpected", { path: "" });
  const fault = misfit(document.value, sequence(one(definition.root, definition.shape)), "/Document");
  return fault ?? done(childAt(document.value, definition.root));
}

/** A sum of the country's currency: another currency, or more decimals than it has, is not ours to round. */
export function amountIn(element: Element, currency: Currency, path: string): Outcome<Minor, Iso20022Code> {
  if (element.attributes.get("Ccy") !== currency.code) return refuse("iso20022.currency-other", { path });
  return sumIn(element.text, currency, path);
}

/** A plain number that is a sum in the country's currency, such as a control sum. */
export function sumIn(text: string, currency: Currency, path: string): Outcome<Minor, Iso20022Code> {
  // Zeros beyond the currency's decimals mean nothing, and some banks write them; a missing whole part is a zero.
  const [whole = "", fraction = ""] = text.replace(/^\+/, "").split(".");
  const kept = fraction.replace(/0+$/, "");
  const sum = findMoney(`${whole.replace(/^(-?)$/, "$10")}${kept === "" ? "" : `.${kept}`}`, currency);
  return sum === undefined ? refuse("iso20022.amount-invalid", { path }) : done(sum);
}

/** The sum of many, or undefined when it is beyond what a sum can be: then the message was made to harm, not to pay. */
export function totalOf(sums: readonly Minor[]): Minor | undefined {
  let total = 0;
  for (const sum of sums) {
    total += sum;
    if (!Number.isSafeInteger(total)) return undefined;
  }
  return minor(total);
}
