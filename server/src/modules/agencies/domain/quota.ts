/** What is left of a sender's quota. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until there is room again. */
  readonly resetSeconds: number;
}

/** A bucket of messages for each sender that fills again all the time. Each web process keeps its own. */
export class Quota {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** Takes one message; `now` in milliseconds. */
  take(sender: string, perSecond: number, now: number): Allowance {
    const bucket = this.#buckets.get(sender) ?? { tokens: perSecond, at: now };
    const tokens = Math.min(perSecond, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    this.#buckets.set(sender, { tokens: left, at: now });
    const resetSeconds = allowed ? 0 : Math.ceil((1 - tokens) / perSecond);
    return { allowed, limit: perSecond, remaining: Math.floor(left), resetSeconds };
  }
}
