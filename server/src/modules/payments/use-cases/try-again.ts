import { done, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { PaymentPorts } from "../ports.ts";
import { forgetRefusal } from "../store/answers.ts";
import { returnTaskKey } from "./tell-returns.ts";

/** An officer has heard that the account works again: what came back is paid to it with the next run. */
export async function tryAgain(
  tx: Tx,
  orderId: number,
  { by, reason }: { readonly by: string; readonly reason: string },
  ports: PaymentPorts,
): Promise<Outcome<{ readonly dues: number }, "order.nothing-returned">> {
  const dues = await forgetRefusal(tx, orderId);
  if (dues === 0) return refuse("order.nothing-returned", { order: orderId });
  await ports.cases.settle(tx, [returnTaskKey(orderId)], "same-account", reason, by);
  return done({ dues });
}
