import type { Tx } from "../../../platform/database.ts";
import type { OutboxQueue } from "../../../platform/outbox.ts";
import type { NoticePorts, SmsGateway, SmsQueued } from "../ports.ts";
import { moveSms, type SmsState, takeUnsent } from "../store.ts";

/** SMS to people. Ten tries, doubling from five seconds: a gateway may be away for an hour. */
export const SMS_QUEUE: OutboxQueue<SmsQueued> = { name: "sms.send", triesMax: 10, retrySeconds: 5 };

/**
 * Sends queued SMS. It runs from the outbox: when the gateway is away everything is tried again, and the id keeps it to one SMS.
 * Of several queued together those that the gateway did not take are queued again each alone, so that one never holds the others back.
 */
export async function sendSms(
  tx: Tx,
  queued: readonly SmsQueued[],
  gateway: SmsGateway,
  ports: Pick<NoticePorts, "addresses" | "enqueue">,
): Promise<void> {
  const notices = await takeUnsent(
    tx,
    queued.flatMap(({ noticeIds }) => noticeIds),
  );
  const addresses = await ports.addresses(tx, [...new Set(notices.map(({ party }) => party))]);
  const alone = new Set(queued.flatMap(({ noticeIds }) => (noticeIds.length === 1 ? noticeIds : [])));
  const moves: { readonly id: number; readonly state: SmsState }[] = [];
  const held: number[] = [];
  const send = async ({ id, party, smsText }: (typeof notices)[number]): Promise<void> => {
    const to = addresses.get(party);
    try {
      const state = to === undefined ? "no-address" : await gateway.send({ id: `notice-${id}`, to, text: smsText });
      moves.push({ id, state });
    } catch (trouble) {
      if (alone.has(id)) throw trouble; // the outbox counts its tries
      held.push(id);
    }
  };
  await Promise.all(notices.map(send));
  await moveSms(tx, moves);
  await ports.enqueue(
    tx,
    held.map((id) => ({ noticeIds: [id] })),
  );
}
