import { setTimeout as pause } from "node:timers/promises";

export interface Delivery {
  readonly delivered: boolean;
  readonly attempts: number;
  /** HTTP status of the last answer; absent when there was none. */
  readonly status?: number;
  /** Body of the last answer. */
  readonly answer?: string;
}

export interface Patience {
  readonly attempts: number;
  /** Before the second attempt; doubled each time. */
  readonly firstPauseMs: number;
}

/** About six seconds in all: longer than a restart of the worker, shorter than a viewer's patience. */
export const PATIENT: Patience = { attempts: 6, firstPauseMs: 200 };

const ANSWER_WITHIN_MS = 10_000;

/** Posts until somebody answers who can: a refusal (4xx) is an answer, trouble (5xx, 429, nobody there) is tried again. */
export async function deliver(
  url: string,
  request: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  patience: Patience,
): Promise<Delivery> {
  let last: Delivery = { delivered: false, attempts: 0 };
  for (let attempts = 1; attempts <= patience.attempts; attempts++) {
    if (attempts > 1) await pause(patience.firstPauseMs * 2 ** (attempts - 2));
    last = { ...(await once(url, request)), attempts };
    if (last.delivered) return last;
  }
  return last;
}

async function once(
  url: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): Promise<Omit<Delivery, "attempts">> {
  try {
    const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const answer = await response.text();
    return { delivered: response.status < 500 && response.status !== 429, status: response.status, answer };
  } catch {
    // Nobody there, or too slow: trouble of the network becomes a value, so that the next attempt can follow.
    return { delivered: false };
  }
}
