import { day, type LocalDate, OPEN } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { type Pool, inTransaction, nextKnown, type Tx } from "../../platform/index.ts";
import { decidingModules } from "../../composition/deciding.ts";
import type { Determinations } from "../determinations/index.ts";
import * as registry from "../registry/index.ts";
import type { DecidingRules } from "./domain/circumstances.ts";
import type { Entitlements } from "./entitlements.ts";
import type { Decided } from "./use-cases/decided.ts";

export const testRules: DecidingRules = {
  appealDays: 30,
  adverseNoticeDays: 30,
  contestDays: 15,
  expiryNoticeDays: [90, 60, 30],
  arrearsMonthsMax: 36,
  continuesWhenAssessmentIsLate: false,
};

/** A fact as a test states it: it holds from 2020 on, unless the test says otherwise. */
export interface Said {
  readonly of: number;
  readonly kind: string;
  readonly value?: registry.WireValue;
  readonly is?: number;
  readonly from?: string;
  readonly until?: string;
  readonly key?: string;
}

/** A country in a test: people, what agencies state of them, and what is decided because of it. */
export class TestCountry {
  readonly determinations: Determinations;
  readonly entitlements: Entitlements;
  readonly #law: Law;
  readonly #pool: () => Pool;
  /** The business day, moved by the test. */
  today: LocalDate;

  constructor(law: Law, pool: () => Pool, today: string, rules: DecidingRules = testRules) {
    this.#law = law;
    this.#pool = pool;
    this.today = day(today);
    const { determinations, entitlements } = decidingModules(rules, []);
    this.determinations = determinations;
    this.entitlements = entitlements;
  }

  transaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    return inTransaction(this.#pool(), work);
  }

  async learned(tx: Tx) {
    return { known: await nextKnown(tx), today: this.today };
  }

  adopt(law: Law = this.#law) {
    return this.transaction(async (tx) => this.determinations.adoptLaw(tx, law, await this.learned(tx)));
  }

  people(count: number): Promise<number[]> {
    return this.transaction((tx) =>
      registry.introduce(
        tx,
        Array.from({ length: count }, () => ({ identifiers: [] })),
      ),
    );
  }

  /** A version of a record is stated and everything follows from it, in one transaction. */
  state(
    number: string,
    version: number,
    said: readonly Said[],
    statedAt = `2026-01-01T10:00:${String(version).padStart(2, "0")}Z`,
  ): Promise<Decided> {
    return this.transaction((tx) => this.#stated(tx, number, version, said, statedAt));
  }

  /** The same of a first version; what is to happen while it is decided and not yet committed, happens then. */
  stateThen(number: string, said: readonly Said[], meanwhile: () => Promise<void>): Promise<Decided> {
    return this.transaction(async (tx) => {
      const decided = await this.#stated(tx, number, 1, said, "2026-01-01T10:00:01Z");
      await meanwhile();
      return decided;
    });
  }

  async #stated(tx: Tx, number: string, version: number, said: readonly Said[], statedAt: string): Promise<Decided> {
    const name = { register: "people", number };
    const record = registry.recordText(name);
    const before = (await registry.heldRecords(tx, [name])).get(record);
    const learned = await this.learned(tx);
    const statements = said.map((it): registry.Statement => ({
      partyId: it.of,
      kind: it.kind,
      key: it.key ?? "",
      statement: "assert",
      value: it.value ?? {},
      from: day(it.from ?? "2020-01-01"),
      until: it.until === undefined ? OPEN : day(it.until),
      ...(it.is === undefined ? {} : { otherPartyId: it.is }),
      statedAt,
      agency: "town",
      record,
      recordVersion: version,
      messageId: "m",
    }));
    const parties = Object.fromEntries(
      [...new Set([...said.map(({ of }) => of), ...Object.values(before?.parties ?? {})])].map((party, index) => [
        `${index}`,
        party,
      ]),
    );
    await registry.lockAround(tx, Object.values(parties));
    const applied = {
      ...name,
      version,
      parties,
      statements,
      statedAt,
      agency: "town",
      messageId: "m",
      ...(before ? { before } : {}),
    };
    const changed = await registry.record(tx, this.#law, [applied], learned);
    const touched = await this.determinations.touchedBy(tx, changed);
    return this.entitlements.decide(tx, await this.determinations.redetermine(tx, touched, learned), learned);
  }

  /** One daily run on a day, in chunks, until nothing waits. */
  async dailyRun(on: string): Promise<Decided[]> {
    this.today = day(on);
    const done: Decided[] = [];
    for (;;) {
      // Each chunk is a transaction of its own: a run that stops goes on where it was.
      const chunk = await this.transaction(async (tx) => {
        const touched = await this.determinations.due(tx, this.today, 2);
        const learned = await this.learned(tx);
        return touched.length === 0
          ? undefined
          : this.entitlements.decide(tx, await this.determinations.redetermine(tx, touched, learned), learned);
      });
      if (!chunk) return done;
      done.push(chunk);
    }
  }
}
