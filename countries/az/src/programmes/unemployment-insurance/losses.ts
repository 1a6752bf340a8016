import type { Told } from "@dayaq/rules";

const FEBRUARY_2025 = 2025 * 12 + 1;
/** So many months of wage lines, the last of them of February 2025 unless another is named. */
export const worked = (months: number, amount = "1200.00", last = FEBRUARY_2025): readonly Told[] =>
  Array.from({ length: months }, (_, nth) => ({
    employer: "1400057421",
    amount,
    contribution: "200.00",
    from: firstOf(last - nth),
    until: firstOf(last + 1 - nth),
  }));
const firstOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

export const ended = (ground: string, on = "2025-03-10") => ({ "person.contract-end": { ground, on, from: on } });
/** Lost on the tenth of a month, registered ten days later and asked for then. */
export const lost = (ground: string, month: string) => ({
  ...ended(ground, `${month}-10`),
  "person.job-seeking": { since: `${month}-20`, from: `${month}-20` },
  claim: { on: `${month}-25` },
});
