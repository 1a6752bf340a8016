import { day, type LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { TestDatabase } from "@dayaq/testing";
import { type Decided, rightToPay } from "../../server/src/modules/entitlements/index.ts";
import { amount, testLaw } from "../../server/src/modules/entitlements/test-law.ts";
import { TestCountry } from "../../server/src/modules/entitlements/testing.ts";
import { paymentsModule } from "../../server/src/modules/payments/index.ts";
import { payAll } from "../../server/src/modules/payments/testing/bank.ts";
import { testCountry, testWorld } from "../../server/src/modules/payments/testing.ts";
import type { Tx } from "../../server/src/platform/index.ts";
import { followLawVersions } from "../../server/src/flow/index.ts";

const PROGRAMMES = ["BIRTH", "DISABLED", "SHARED", "CARE", "GUESSED", "TOPUP", "EXTRA"];

/** A country with money: what is decided is posted, and paid on its paydays. */
export class PayingCountry extends TestCountry {
  readonly world = testWorld({
    ...testCountry,
    paidFrom: Object.fromEntries(PROGRAMMES.map((code) => [code, { fund: "budget", group: "allowances" }])),
  });
  readonly payments = paymentsModule(this.world.ports);

  readonly #database: TestDatabase;

  constructor(database: TestDatabase, on: string) {
    super(testLaw(), () => database.pool, on);
    this.#database = database;
  }

  async goOn(on: string): Promise<Decided[]> {
    await this.#database.owner.query("update platform.business_day set today = $1", [on]);
    const done = await this.dailyRun(on);
    for (const decided of done) await this.post(decided); // in the order in which it was decided
    await this.payments.openReachedMonths(this.#database.pool, this.today);
    return done;
  }

  post = (decided: Decided) =>
    this.transaction((tx) => this.payments.post(tx, decided.decisions.map(rightToPay), { today: this.today }));

  pay = (on: string) => payAll(this.#database.pool, this.payments, on, day(on));

  versions = () => this.determinations.versions;

  act = <Value>(work: (tx: Tx, learned: { known: number; today: LocalDate }) => Promise<Value>): Promise<Value> =>
    this.transaction(async (tx) => work(tx, await this.learned(tx)));

  /** Whatever waits for a worker, until nothing does. */
  async follow(heard: Decided[] = []): Promise<number> {
    let looked = 0;
    for (;;) {
      const done = await followLawVersions(this.#database.pool, {
        determinations: this.determinations,
        entitlements: this.entitlements,
        carryOut: async (tx, decided, { today }) => {
          heard.push(decided);
          await this.payments.post(tx, decided.decisions.map(rightToPay), { today });
        },
      });
      if (done === 0) return looked;
      looked += done;
    }
  }

  /** The same, with what was decided. */
  async followed(): Promise<Decided[]> {
    const heard: Decided[] = [];
    await this.follow(heard);
    return heard;
  }

  /** Loaded and run in shadow. */
  async shadowed(law: Law): Promise<number> {
    const loaded = await this.act((tx, learned) =>
      this.versions().load(tx, { law, title: "a decree" }, "account/1", learned),
    );
    if (!loaded.ok) throw new Error(loaded.code);
    await this.act((tx, learned) => this.versions().runShadow(tx, loaded.value, "account/1", learned));
    await this.follow();
    return loaded.value;
  }

  async twoPeople(id: number, what: { share: number; districts: readonly string[] } | "back-out"): Promise<void> {
    const acting = { reason: "as decreed" };
    const proposed = await this.act((tx, learned) =>
      this.versions().propose(tx, id, what, { ...acting, by: "account/1" }, learned),
    );
    const agreed = await this.act((tx, learned) =>
      this.versions().agree(tx, id, { ...acting, by: "account/2" }, learned),
    );
    if (!proposed.ok || !agreed.ok) throw new Error("two people did not agree");
  }

  /** `DISABLED 12`: the rights that the shadow of a version has named. */
  shadowOf = (version: number): Promise<string[]> =>
    this.#rights("select programme, party_id from determinations.shadow_change where version = $1", version);

  /** The rights of which something was decided or proposed under a version. */
  touchedBy = (version: number): Promise<string[]> =>
    this.#rights(
      `select programme, party_id from entitlements.decision join determinations.law_version v on v.hash = law_hash where v.id = $1
       union select programme, party_id from entitlements.proposal join determinations.law_version v on v.hash = law_hash where v.id = $1`,
      version,
    );

  async #rights(sql: string, version: number): Promise<string[]> {
    const { rows } = await this.#database.pool.query(sql, [version]);
    return rows.map(({ programme, party_id: party }) => `${programme} ${party}`).toSorted();
  }

  /** An officer approves whatever is proposed. */
  async approveAll(): Promise<void> {
    const proposals = await this.transaction((tx) => this.entitlements.openProposals(tx, 100));
    for (const { id } of proposals) {
      // One after the other: each is an act of its own.
      const approved = await this.act((tx, learned) =>
        this.entitlements.approveProposal(tx, { proposalId: id, by: "account/9", reason: "as the law says" }, learned),
      );
      if (!approved.ok) throw new Error(approved.code);
      await this.post(approved.value);
    }
  }

  /** What was decided last of every right of these people, as stored. */
  async timelines(people: readonly number[]): Promise<Record<string, string>> {
    const { rows } = await this.#database.pool.query(
      `select distinct on (party_id, programme) party_id, programme, timeline, once from entitlements.decision
       where party_id = any($1::bigint[]) order by party_id, programme, version desc`,
      [people],
    );
    return Object.fromEntries(
      rows
        .map((row) => [`${row.programme} ${row.party_id}`, JSON.stringify([row.timeline, row.once])] as const)
        .filter(([, said]) => said.includes("due")),
    );
  }
}

export const count = async ({ pool }: TestDatabase, sql: string): Promise<number> =>
  (await pool.query(sql)).rows[0].count;

/** Someone disabled from a day on, and a child born: two rights of two kinds. */
export async function someone(
  country: PayingCountry,
  percent: number,
  from: string,
  bornOn?: string,
  ownBirth = "1980-01-01",
): Promise<number[]> {
  const [person = 0, child = 0] = await country.people(2);
  for (const party of [person, child]) country.world.person(party);
  await country.post(
    await country.state(`person-${person}`, 1, [
      { of: person, kind: "birth", value: { on: ownBirth, sex: "male", alive: true } },
      { of: person, kind: "disability", value: { percent }, from },
    ]),
  );
  if (bornOn !== undefined)
    await country.post(
      await country.state(`child-${child}`, 1, [
        { of: child, kind: "birth", value: { on: bornOn, sex: "female", alive: true } },
        { of: child, kind: "parent", is: person, from: bornOn },
      ]),
    );
  return [person, child];
}

export const lawWith = (high: number, low: number, grant: number, from: string): Law =>
  testLaw([
    amount("DISABLED.high", ["2018-01-01", 30_000], [from, high]),
    amount("DISABLED.low", ["2018-01-01", 25_000], [from, low]),
    amount("BIRTH", ["2018-01-01", 50_000], ["2025-07-01", 60_000], [from, grant]),
  ]);

/** The same law with a right more, or with a condition more for one that many have. */
export function restructured(law: Law, how: "as it is" | "a right more" | "a condition more"): Law {
  const disabled = programmeIn(law, "DISABLED");
  if (how === "a right more") return { ...law, programmes: [...law.programmes, { ...disabled, code: "EXTRA" }] };
  if (how === "as it is") return law;
  const stricter = {
    ...disabled,
    conditions: [...disabled.conditions, ...programmeIn(law, "TOPUP").conditions.slice(0, 1)],
  };
  return { ...law, programmes: law.programmes.map((it) => (it === disabled ? stricter : it)) };
}

function programmeIn(law: Law, code: string): Law["programmes"][number] {
  const found = law.programmes.find((it) => it.code === code);
  if (!found) throw new Error(`the law of the test has ${code}`);
  return found;
}
