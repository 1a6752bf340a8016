import { Trouble } from "../../platform/trouble.ts";
import type { Sms, SmsGateway } from "./ports.ts";

/** Milliseconds to wait for the gateway; it only queues, so ten seconds mean that it is not there. */
const PATIENCE_MS = 10_000;

/** It may take the same message later: it was busy, or it broke. Whatever else it refuses it will always refuse. */
const mayTakeLater = (status: number): boolean => status >= 500 || [408, 425, 429].includes(status);

/** A gateway over HTTP: `POST /messages {id, to, text}` answers 202 and `{state}`; the same id again is the same message. */
export function httpSmsGateway(address: string, fetchFrom: typeof fetch = fetch): SmsGateway {
  return {
    async send(sms: Sms) {
      const answer = await fetchFrom(new URL("messages", `${address.replace(/\/$/, "")}/`), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(sms),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (mayTakeLater(answer.status))
        throw new Trouble("The SMS gateway cannot take messages at present: they are tried again.");
      if (!answer.ok) return "failed";
      const body: unknown = await answer.json();
      const state = typeof body === "object" && body !== null && "state" in body ? body.state : undefined;
      return state === "delivered" ? "delivered" : "sent";
    },
  };
}
