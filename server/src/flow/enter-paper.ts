import { readEvent } from "@dayaq/contracts";
import { claimOf, keptPaper, storeMessages } from "../modules/agencies/index.ts";
import type { Tx } from "../platform/index.ts";
import { applyBatch } from "./apply-batch.ts";
import type { FlowPorts } from "./ports.ts";

/** What an officer entered from a paper that somebody brought. */
export interface EnteredPaper {
  /** The same for a form that is sent twice. */
  readonly id: string;
  /** Code of the agency whose register the statements are of. */
  readonly agency: string;
  /** `account/17` */
  readonly seenBy: string;
  /** What is kept beside the statements: the day on which it came, the papers seen. */
  readonly body: string;
  /** Versions of records, as that agency would send them. */
  readonly records: readonly unknown[];
}

/**
 * Stores the statements of a paper as a message of the agency, with who saw it, and applies them at once, as a worker applies what comes
 * over a wire. `parked`: kept with a task, because one of them cannot be applied.
 */
export async function enterPaper(
  tx: Tx,
  ports: FlowPorts,
  paper: EnteredPaper,
): Promise<"applied" | "parked" | "repeated"> {
  const message = messageOf(paper);
  const [receipt] = await storeMessages(tx, [message]);
  if (receipt?.isDuplicate) return "repeated";
  const { parked } = await applyBatch(tx, await claimOf(tx, message), ports);
  return parked === 0 ? "applied" : "parked";
}

/** Whether this paper was entered before: with the same contents, with others, or (undefined) not at all. */
export async function enteredBefore(tx: Tx, paper: EnteredPaper): Promise<"same" | "other" | undefined> {
  const message = messageOf(paper);
  const events = message.items.flatMap(({ event }) => (event.ok ? [event.value] : []));
  return keptPaper(tx, { ...message, events });
}

const messageOf = ({ id, agency, seenBy, body, records }: EnteredPaper) =>
  ({
    sender: agency,
    messageId: `paper:${id}`,
    protocol: "paper",
    signedBy: null,
    body,
    seenBy,
    items: records.map((it, index) => ({ reference: `#${index + 1}`, event: readEvent(it) })),
  }) as const;
