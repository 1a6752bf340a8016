import type { Tx } from "../../../platform/database.ts";
import type { NoticePorts, SmsGateway, SmsQueued } from "../ports.ts";
import { moveSms, takeUnsent } from "../store.ts";

/** Sends queued SMS. It runs from the outbox: when the gateway is away everything is tried again, and the id keeps it to one SMS. */
export async function sendSms(
  tx: Tx,
  queued: readonly SmsQueued[],
  gateway: SmsGateway,
  ports: Pick<NoticePorts, "addresses">,
): Promise<void> {
  const notices = await takeUnsent(
    tx,
    queued.map(({ noticeId }) => noticeId),
  );
  const addresses = await ports.addresses(tx, [...new Set(notices.map(({ party }) => party))]);
  const moves = await Promise.all(
    notices.map(async ({ id, party, smsText }) => {
      const to = addresses.get(party);
      if (to === undefined) return { id, state: "no-address" as const };
      return { id, state: await gateway.send({ id: `notice-${id}`, to, text: smsText }) };
    }),
  );
  await moveSms(tx, moves);
}
