/** As PostgreSQL and JSON can hold a text: no U+0000, no half characters. */
export const storable = (text: string): string => text.replaceAll("\0", "\uFFFD").toWellFormed();

/** The fields after the question mark of an address, the last of each name; an address of whatever form has some or none. */
export function queryOf(address: string): Readonly<Record<string, string>> {
  const from = address.indexOf("?");
  const fields = from === -1 ? [] : [...new URLSearchParams(address.slice(from + 1))];
  return Object.fromEntries(fields.map(([name, value]) => [name, storable(value)]));
}

export const pathOf = (address: string): string => address.split("?")[0] ?? "/";

/** A whole number in a form or an address; one that nothing has for anything else. */
export const wholeNumberIn = (text: string | undefined): number => (/^\d{1,15}$/.test(text ?? "") ? Number(text) : -1);

/** A whole number from the path of the address. */
export const numberIn = ({ params }: { readonly params: Readonly<Record<string, string>> }, name: string): number =>
  wholeNumberIn(params[name]);
