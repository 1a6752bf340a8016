import { readCloudEvent, readEventText, readJson, readNotify } from "@dayaq/contracts";
import type { Tx } from "../../../platform/database.ts";
import type { Contracts } from "../domain/contracts.ts";
import { type IncomingItem, itemsOf } from "../domain/items.ts";
import { type Retried, retryParked } from "../store/inbox.ts";
import { keepRead, type UnreadItem, unreadItems } from "../store/unread.ts";

/**
 * Lets parked events try again, now that their cause was mended: a contract, a law, a person, or our own understanding.
 * What was no event is read again from the message as it came. Answers with how many wait for a worker.
 */
export async function retryEvents(tx: Tx, contracts: Contracts, which: Retried = {}): Promise<number> {
  const unread = await unreadItems(tx, which);
  const readable = unread.flatMap((item) => {
    const read = readAgain(contracts, item);
    return read?.event.ok && read.parkAs === undefined ? [{ id: item.id, event: read.event.value }] : [];
  });
  const kept = await keepRead(tx, readable);
  const released = await retryParked(tx, which);
  return kept.length + released.length;
}

function readAgain(
  contracts: Contracts,
  { sender, reference, protocol, body, line }: UnreadItem,
): IncomingItem | undefined {
  if (line !== null)
    return itemsOf(contracts, sender, [{ referenceId: reference, event: readEventText(line).event }])[0];
  if (body === null) return undefined;
  const items = protocol === "dci" ? notifyItems(body) : cloudEventItems(body);
  return itemsOf(contracts, sender, items).find((item) => item.reference === reference);
}

function notifyItems(body: string) {
  const read = readNotify(body);
  return read.ok ? read.value.items : [];
}

/** A batch, one event or lines of them. In binary mode the attributes travelled in headers, which are gone: such an event has to be sent again. */
function cloudEventItems(body: string) {
  const whole = readJson(body);
  const lines = body.split("\n").filter((it) => it.trim() !== "");
  const items = whole.ok ? [whole.value].flat().map(readCloudEvent) : lines.map(readEventText);
  return items.map(({ id, event }) => ({ referenceId: id ?? "", event }));
}
