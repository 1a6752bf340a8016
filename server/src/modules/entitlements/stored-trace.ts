import { invariant, type Texts } from "@dayaq/kernel";
import type { ConditionExplained, Explanation, Law } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import type { Trace } from "./domain/decision.ts";
import type { EntitlementPorts } from "./ports.ts";

/** A trace as it is kept: sentences in three languages are most of it, and each stands in the law that its act names, for ever. */
export interface StoredTrace extends Omit<Trace, "explanation"> {
  readonly explanation: Omit<Explanation, "conditions"> & {
    readonly conditions: readonly (Omit<ConditionExplained, "says"> & { readonly says?: Texts })[];
  };
}

/** Of a trace that rests on the law its act names. */
export const withoutSentences = ({ explanation, sources }: Trace): StoredTrace => ({
  explanation: { ...explanation, conditions: explanation.conditions.map(({ says: _, ...condition }) => condition) },
  sources,
});

/** With the sentences of the law where the trace has none of its own: acts of earlier releases, and acts that undo others, keep theirs. */
export function withSentences({ explanation, sources }: StoredTrace, law: Law): Trace {
  const { programme, conditions } = explanation;
  const own = law.programmes.find(({ code }) => code === programme)?.conditions ?? [];
  const said = new Map([...own, ...(law.incompatibilities ?? [])].map(({ id, says }) => [id, says]));
  const told = conditions.map((condition): ConditionExplained => {
    const says = condition.says ?? said.get(condition.id);
    invariant(says !== undefined, "a decision names the law that has its sentences");
    return { ...condition, says };
  });
  return { explanation: { ...explanation, conditions: told }, sources };
}

/** Rows of acts with their sentences. The laws of one person's acts are a handful, and each is read once. */
export async function told<Row extends { readonly lawHash: string; readonly trace: StoredTrace }>(
  tx: Tx,
  rows: readonly Row[],
  { loadLaw }: Pick<EntitlementPorts, "loadLaw">,
): Promise<(Omit<Row, "trace"> & { readonly trace: Trace })[]> {
  const laws = new Map<string, Law>();
  for (const hash of new Set(rows.map(({ lawHash }) => lawHash))) laws.set(hash, await loadLaw(tx, hash));
  return rows.map((row) => ({ ...row, trace: withSentences(row.trace, laws.get(row.lawHash) as Law) })); // each was loaded
}
