import { minor, type Minor } from "@dayaq/kernel";

interface Summed {
  readonly sum: Minor;
  /** Tells officers one line from another; to its owner it says nothing. */
  readonly orderId?: string;
}

/** Lines that differ in nothing but their sums are one: a right that changed within a month has several dues in it. */
export function summed<Line extends Summed>(lines: readonly Line[]): Line[] {
  const alike = Map.groupBy(lines, ({ sum: _, orderId: __, ...line }) => JSON.stringify(line));
  return [...alike.values()].flatMap((of) => {
    const [first] = of;
    const sum = minor(of.reduce((all, line) => all + line.sum, 0));
    return first === undefined ? [] : [{ ...first, sum }];
  });
}
