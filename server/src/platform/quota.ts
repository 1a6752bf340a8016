/** What is left of a sender's quota. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until there is room again. */
  readonly resetSeconds: number;
}

/** Names remembered at most: whoever sends from ever new addresses must not fill our memory. */
const NAMES_MAX = 10_000;

/**
 * A bucket for each name (an agency, an address) that fills again all the time. Each web process keeps its own: behind several of
 * them an agency may send as many times as much, and what a header says of the rest is said by the process that answered.
 */
export class Quota {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** Takes one; `now` in milliseconds. */
  take(name: string, perSecond: number, now: number): Allowance {
    const tokens = this.#tokens(name, perSecond, now);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    if (this.#buckets.size >= NAMES_MAX && !this.#buckets.has(name)) this.#forgetOldest();
    this.#buckets.set(name, { tokens: left, at: now });
    const resetSeconds = allowed ? 0 : Math.ceil((1 - tokens) / perSecond);
    return { allowed, limit: perSecond, remaining: Math.floor(left), resetSeconds };
  }

  /** Leaves nothing for so many seconds: for whoever has used up more than one. */
  exhaust(name: string, perSecond: number, seconds: number, now: number): void {
    this.#buckets.set(name, { tokens: -perSecond * seconds, at: now });
  }

  /** Whether one could be taken now; takes none. */
  hasRoom(name: string, perSecond: number, now: number): boolean {
    return this.#tokens(name, perSecond, now) >= 1;
  }

  #tokens(name: string, perSecond: number, now: number): number {
    const bucket = this.#buckets.get(name);
    if (!bucket) return perSecond;
    return Math.min(perSecond, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  }

  /** A map keeps the order of arrival: a tenth of the names, those that came first. */
  #forgetOldest(): void {
    for (const name of [...this.#buckets.keys()].slice(0, NAMES_MAX / 10)) this.#buckets.delete(name);
  }
}
