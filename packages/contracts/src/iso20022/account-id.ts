import { findChild, type Element, findText, textAt } from "../xml/element.ts";
import { element, leaf, type Xml } from "../xml/write.ts";

/** An account as ISO 20022 writes it: an IBAN, or a number under another scheme. */
export type AccountId =
  | { readonly scheme: "IBAN"; readonly number: string }
  | { readonly scheme: string; readonly number: string };

export function writeAccount(name: string, { scheme, number }: AccountId): Xml {
  if (scheme === "IBAN") return element(name, element("Id", leaf("IBAN", number)));
  return element(name, element("Id", element("Othr", leaf("Id", number), element("SchmeNm", leaf("Prtry", scheme)))));
}

/** The account in an element of type CashAccount; its shape has been checked. */
export function readAccount(account: Element | undefined): AccountId | undefined {
  const id = findChild(account, "Id");
  if (!id) return undefined;
  const iban = findText(id, "IBAN");
  if (iban !== undefined) return { scheme: "IBAN", number: iban };
  const scheme = findText(id, "Othr/SchmeNm/Prtry") ?? findText(id, "Othr/SchmeNm/Cd") ?? "";
  return { scheme, number: textAt(id, "Othr/Id") };
}
