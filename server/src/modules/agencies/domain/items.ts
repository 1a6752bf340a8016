import type { IncomingEvent } from "@dayaq/contracts";
import type { Outcome } from "@dayaq/kernel";
import type { Contracts } from "./contracts.ts";

/** One event of a message, or what stands in its place and why it is none. */
export interface IncomingItem {
  /** Id of the item inside its message. */
  readonly reference: string;
  readonly event: Outcome<IncomingEvent, string>;
  /** Why an event that could be read is still not to be applied, such as a register that is not the sender's. */
  readonly parkAs?: string;
  /** The line of a file, kept where it is no event: no message keeps the file. */
  readonly line?: string;
}

/** Items of an agency's message, each with a reference of its own: its id where it has one that no other has, else its place. */
export function itemsOf(
  contracts: Contracts,
  agency: string,
  items: readonly { readonly referenceId: string; readonly event: Outcome<IncomingEvent, string> }[],
): IncomingItem[] {
  const used = new Set<string>();
  return items.map(({ referenceId, event }, index) => {
    const reference = referenceId === "" || used.has(referenceId) ? `#${index + 1}` : referenceId;
    used.add(reference);
    const owner = event.ok ? contracts.ownerOf(event.value.register) : agency;
    if (owner === agency) return { reference, event };
    return { reference, event, parkAs: owner === undefined ? "register.unknown" : "register.not-owned" };
  });
}
