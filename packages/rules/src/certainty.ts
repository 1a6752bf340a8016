import type { LocalDate } from "@dayaq/kernel";
import type { Share } from "./award.ts";
import { type Certainty, leastCertain } from "./basis.ts";
import { claimsInOrder } from "./evaluate/claims.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import type { LawIndex } from "./law.ts";
import type { Programme } from "./programme.ts";
import type { Evidence } from "./reasons/trail.ts";
import { type Node, partsOf } from "./tree/node.ts";

/**
 * How sure an award is: as sure as the least sure of its conditions, of the parameters that its amount was taken from and, where it
 * chose somebody, of its payee rule.
 */
export function certaintyOf(
  evaluation: Evaluation,
  { parameters }: Pick<Evidence, "parameters">,
  shares: readonly Share[],
): Certainty {
  const { programme } = evaluation;
  return leastCertain([
    ...programme.conditions.map((it) => it.certainty),
    ...parameters.map((it) => it.certainty),
    ...(shares.some((share) => isChosen(evaluation, share)) ? [programme.payee.certainty] : []),
  ]);
}

/** Nobody had to be chosen where an adult's own right is paid to that adult, or a claimant's to the claimant. */
function isChosen(evaluation: Evaluation, { beneficiary, payee }: Share): boolean {
  const { mode, automaticWhen, beneficiaries } = evaluation.programme;
  if (payee !== beneficiary) return true;
  if (beneficiaries.kind !== "one" || beneficiary === evaluation.about) return false;
  if (automaticWhen === undefined) return mode === "automatic";
  return claimsInOrder(evaluation).every(({ by }) => by !== beneficiary);
}

/** Of a law and its rights, neither of which ever changes. */
const found = new WeakMap<LawIndex, Map<string, readonly LocalDate[]>>();

/**
 * Days from which a parameter that the amount may be taken from is more or less sure than before: a later act may say the same
 * sum, and a source that is less sure too. Few rights have any.
 */
export function certaintyDays({ law, programme }: Pick<Evaluation, "law" | "programme">): readonly LocalDate[] {
  let ofLaw = found.get(law);
  if (ofLaw === undefined) found.set(law, (ofLaw = new Map()));
  let days = ofLaw.get(programme.code);
  if (days === undefined) {
    const changes = [...parametersOf(programme)].flatMap((key) =>
      (law.parameters.get(key)?.values ?? []).flatMap(({ from, certainty }, nth, values) =>
        nth > 0 && values[nth - 1]?.certainty !== certainty ? [from] : [],
      ),
    );
    ofLaw.set(programme.code, (days = [...new Set(changes)].toSorted((a, b) => a - b)));
  }
  return days;
}

function parametersOf({ pays, given }: Programme): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<string>();
  const walk = (node: Node): void => {
    if (node.op === "parameter") keys.add(node.key);
    const named = node.op === "given" && !seen.has(node.name) ? given[node.name] : undefined;
    if (node.op === "given") seen.add(node.name);
    if (named !== undefined) walk(named);
    partsOf(node).forEach(walk);
  };
  walk(pays.amount);
  return keys;
}
