import type { Explanation } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { SourceTold, Trace } from "../domain/decision.ts";
import type { EntitlementPorts } from "../ports.ts";

/** Ids of all facts that an explanation names. */
export function factsOf({ conditions, amount, payee, fund }: Explanation): string[] {
  const all = [...conditions.flatMap(({ facts }) => facts), ...amount.facts, ...payee.facts, ...(fund?.facts ?? [])];
  return [...new Set(all.map(({ id }) => id))];
}

/** Adds to each explanation who said its facts. One query for all of them. */
export async function tracesOf(
  tx: Tx,
  explanations: readonly Explanation[],
  ports: Pick<EntitlementPorts, "factSources">,
): Promise<Trace[]> {
  const ids = [...new Set(explanations.flatMap(factsOf))];
  const sources = ids.length === 0 ? new Map<string, SourceTold>() : await ports.factSources(tx, ids);
  return explanations.map((explanation) => ({
    explanation,
    sources: Object.fromEntries(
      factsOf(explanation).flatMap((id): [string, SourceTold][] => {
        const source = sources.get(id);
        return source ? [[id, { agency: source.agency, knownOn: source.knownOn }]] : [];
      }),
    ),
  }));
}
