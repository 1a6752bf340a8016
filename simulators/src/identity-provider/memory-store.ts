/** What oidc-provider wants to have kept: sessions, interactions, codes. */
interface Payload {
  readonly uid?: string;
  readonly userCode?: string;
  readonly grantId?: string;
  consumed?: number;
  [member: string]: unknown;
}

/** More than any demonstration has open at once; the oldest is forgotten first. */
const KEPT = 2_000;
const store = new Map<string, Payload>();

/** The provider's state, in memory: after a restart everybody signs in again. Lifetimes are checked by the library, by the payload. */
export class MemoryStore {
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  async upsert(id: string, payload: Payload): Promise<void> {
    store.set(this.#key(id), payload);
    if (this.#model === "Session" && payload.uid !== undefined) store.set(`uid:${payload.uid}`, payload);
    const [oldest] = store.keys();
    if (store.size > KEPT && oldest !== undefined) store.delete(oldest);
  }

  async find(id: string): Promise<Payload | undefined> {
    return store.get(this.#key(id));
  }

  async findByUid(uid: string): Promise<Payload | undefined> {
    return store.get(`uid:${uid}`);
  }

  /** The device flow is off. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = store.get(this.#key(id));
    if (payload) payload.consumed = 1; // the library asks only whether it was
  }

  async destroy(id: string): Promise<void> {
    store.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of store) if (payload.grantId === grantId) store.delete(key);
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }
}
