import type { StatementLine } from "./bank-answer.ts";

/** What tells movements apart that a bank gave one reference. */
export const contentOf = ({
  direction,
  amount,
  endToEndId,
}: Pick<StatementLine, "direction" | "amount" | "endToEndId">) => `${direction}/${amount}/${endToEndId ?? ""}`;

/**
 * Each movement under a name of its own. A bank should never use a reference twice; where it does, the second movement is another
 * one and not a copy of the first, for both count in the balance. The names are the same in every copy of a statement.
 * `known`: the content of what was stored before, by reference.
 */
export function nameLines(lines: readonly StatementLine[], known: ReadonlyMap<string, string>): StatementLine[] {
  const first = new Map(known);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const content = contentOf(line);
    const held = first.get(line.reference) ?? content;
    first.set(line.reference, held);
    const own = held === content ? line.reference : `${line.reference}~${content}`;
    const nth = (seen.get(own) ?? 0) + 1;
    seen.set(own, nth);
    return { ...line, reference: nth === 1 ? own : `${own}~${nth}` };
  });
}
