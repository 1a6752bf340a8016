interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly weight: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets requests that come at the same time share one transaction: while one is being committed the next ones gather.
 * Nobody waits for a timer, so a lone request is as fast as without it. Each is answered after its own commit.
 */
export class GroupCommit<Item, Answer> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Answer[]>;
  readonly #weigh: (item: Item) => number;
  readonly #weightMax: number;
  readonly #gathered: Waiting<Item, Answer>[] = [];
  #committing = 0;

  /** `commit` answers for each item in its order. Groups weigh at most `weightMax` unless one item alone does more. */
  constructor(
    commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
    weigh: (item: Item) => number,
    weightMax: number,
  ) {
    this.#commit = commit;
    this.#weigh = weigh;
    this.#weightMax = weightMax;
  }

  submit(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#gathered.push({ item, weight: this.#weigh(item), resolve, reject });
      if (this.#committing < COMMITS_MAX) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#committing += 1;
    // Requests that arrive in this turn of the event loop join the group.
    await new Promise((next) => setImmediate(next));
    while (this.#gathered.length > 0) await this.#commitGroup(this.#take()); // each group gathers while the one before commits
    this.#committing -= 1;
  }

  #take(): Waiting<Item, Answer>[] {
    let weight = 0;
    const end = this.#gathered.findIndex((it, index) => (weight += it.weight) > this.#weightMax && index > 0);
    return this.#gathered.splice(0, end === -1 ? this.#gathered.length : end);
  }

  async #commitGroup(group: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.#commit(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(answers[index] as Answer)); // one answer for each item
    } catch (error) {
      const [only, second] = group;
      if (only && second === undefined) return only.reject(error);
      // One bad item must not be felt by its neighbours: each is committed alone.
      for (const it of group) await this.#commitGroup([it]);
    }
  }
}

/** One transaction gathers while the other is written to disk. */
const COMMITS_MAX = 2;
