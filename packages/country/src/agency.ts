import type { Texts } from "@dayaq/kernel";

/** A register that an agency keeps: what we name when we say where a fact comes from. */
export interface Register {
  readonly code: string;
  readonly title: Texts;
  /** `dci`: signed envelopes of SPDCI; `cloudevents`: batches by HTTP and files of NDJSON; `none`: kept by our own officers. */
  readonly speaks: "dci" | "cloudevents" | "none";
  /** Kinds of fact and of relation that this register owns. */
  readonly factKinds: readonly string[];
  /** Kinds that another register owns and this one may state as well, where the owner does not speak: the owner's word outranks its own. */
  readonly mayAlsoState?: readonly string[];
}

/** A body that tells us facts, and may tell only those it owns. */
export interface Agency {
  /** As in `sender_id` and in stored facts; never reused. */
  readonly code: string;
  readonly title: Texts;
  readonly signature: "required" | "optional";
  readonly registers: readonly Register[];
}

/** The register that may state a kind of fact; undefined for a kind that no agency of this pack owns. */
export function registerOf(
  agencies: readonly Agency[],
  factKind: string,
): { readonly agency: Agency; readonly register: Register } | undefined {
  for (const agency of agencies) {
    const register = agency.registers.find(({ factKinds }) => factKinds.includes(factKind));
    if (register) return { agency, register };
  }
  return undefined;
}
