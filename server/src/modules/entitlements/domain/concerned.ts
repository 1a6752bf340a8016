import type { Finding } from "./judge-days.ts";
import { personsIn, type Right } from "./right.ts";

/** An act on a right, or one that is proposed: what it makes of the right, and what it changes. */
interface Act {
  readonly about: number;
  readonly right: Right;
  readonly findings: readonly Finding[];
}

/** To whom an act speaks: whom it is about, and everybody who has or is paid a share by it, or had or was before. */
export function partiesOf({ about, right, findings }: Act): number[] {
  const changed = findings.flatMap(({ from, before, after }) => [before, after].map((award) => ({ on: from, award })));
  const all = [about, ...personsIn({ ...right, once: [...right.once, ...changed] })];
  return [...new Set(all)].filter((it): it is number => typeof it === "number"); // in the registry a person is a party id
}
