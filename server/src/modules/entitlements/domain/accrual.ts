import type { Accrual, Law } from "@dayaq/rules";

/** How a month of the programme is counted; a one-off has no months. */
export function accrualOf({ law, programme }: { readonly law: Law; readonly programme: string }): Accrual {
  const pays = law.programmes.find(({ code }) => code === programme)?.pays;
  return pays?.rhythm === "monthly" ? pays.accrual : "by-days";
}
