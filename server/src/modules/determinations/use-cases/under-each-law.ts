import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { byLaw, distinct, lawsInForce } from "../law-in-force.ts";
import type { LawStore } from "../law-store.ts";
import type { AskedRight, ChangedFact, DeterminationPorts, Learned } from "../ports.ts";
import type { Touched } from "../store.ts";
import { examine, type Examined } from "./examine.ts";
import { type Change, redetermine } from "./redetermine.ts";
import { touchedBy } from "./touched-by.ts";

/** Runs the rules over these rights, each under the law that its party is under. */
export async function redetermineEach(
  tx: Tx,
  laws: LawStore,
  rights: readonly Touched[],
  learned: Learned,
  ports: DeterminationPorts,
): Promise<Change[]> {
  if (rights.length === 0) return [];
  await laws.share(tx);
  const inForce = await lawsInForce(tx, laws);
  if (!inForce.staged) return redetermine(tx, inForce.law, rights, learned, ports);
  // All at once and in one order: law by law, two workers could wait for one another.
  await ports.lock(tx, sortedParties(rights));
  const changes: Change[] = [];
  for (const { law, rights: own } of await byLaw(tx, inForce, rights, ports))
    changes.push(...(await redetermine(tx, law, own, learned, ports))); // two laws at most
  return changes;
}

/** The rights that these facts may change under either law: whose law it is, is asked when they are looked at. */
export async function touchedByAny(
  tx: Tx,
  laws: LawStore,
  changed: readonly (ChangedFact | AskedRight)[],
  ports: DeterminationPorts,
): Promise<Touched[]> {
  await laws.share(tx);
  const { law, staged } = await lawsInForce(tx, laws);
  const touched = await touchedBy(tx, law.law, changed, ports);
  return staged ? distinct([...touched, ...(await touchedBy(tx, staged.law.law, changed, ports))]) : touched;
}

/** What the law says of these parties, each under their own. */
export async function examineEach(
  tx: Tx,
  laws: LawStore,
  abouts: readonly number[],
  on: LocalDate,
  ports: DeterminationPorts,
  programmes?: readonly string[],
): Promise<Examined[]> {
  const inForce = await lawsInForce(tx, laws);
  const { law, staged } = inForce;
  if (!staged) return examine(tx, law, abouts, on, ports, programmes);
  const asked = programmes ?? [
    ...new Set([law, staged.law].flatMap((it) => it.law.programmes.map(({ code }) => code))),
  ];
  const rights = abouts.flatMap((about) => asked.map((programme) => ({ programme, about })));
  const examined: Examined[] = [];
  for (const { law: own, rights: under } of await byLaw(tx, inForce, rights, ports)) {
    const parties = [...new Set(under.map(({ about }) => about))];
    const known = asked.filter((code) => own.law.programmes.some((it) => it.code === code));
    examined.push(...(await examine(tx, own, parties, on, ports, known))); // two laws at most
  }
  return examined;
}

const sortedParties = (rights: readonly Touched[]): number[] =>
  [...new Set(rights.map(({ about }) => about))].toSorted((a, b) => a - b);
