import { notifyOrEvent, readyCountry, type ReadyCountry } from "@dayaq/bench/country";
import type { StatedRecord } from "@dayaq/country";
import { day, type Outcome } from "@dayaq/kernel";
import { testDatabase, type TestDatabase } from "@dayaq/testing";
import { afterAll, beforeAll } from "vitest";
import { drainInbox, runDay } from "../../../server/src/flow/index.ts";
import type { Decided } from "../../../server/src/modules/entitlements/index.ts";
import { observe } from "../../../server/src/observer/index.ts";
import { businessDay, inTransaction, moveBusinessDay, nextKnown, type Tx } from "../../../server/src/platform/index.ts";

/** The day on which these countries wake up. */
const WAKES_ON = "2025-07-02";

/** What stands of a right: `ALW-DIS Murad 300.00 2025-07-01..2026-07-01`; of a child, `to` whoever is paid for it. */
const STANDS = `
  with named as (select party_id, given from registry.person), stands as (
    select programme, party_id, beneficiary_id, payee_id, amount, valid_from, nullif(valid_until, 'infinity') as valid_until from entitlements.segment
    union all select programme, party_id, beneficiary_id, payee_id, amount, falls_on, falls_on from entitlements.one_off)
  select concat_ws(' ', programme, nullif(about.given, whose.given), whose.given, to_char(s.amount / 100.0, 'FM99990.00'),
      case when s.valid_until = s.valid_from then 'on ' || s.valid_from else s.valid_from || '..' || coalesce(s.valid_until::text, '') end,
      'to ' || nullif(paid.given, whose.given)) as stands
    from stands s join named whose on whose.party_id = s.beneficiary_id join named paid on paid.party_id = s.payee_id
    left join named about on about.party_id = s.party_id
   where programme = any($1) order by programme, about.given, whose.given, s.valid_from`;

/** What waits for a person: `ended ALW-DIS Murad`. */
const PROPOSED = `
  select concat_ws(' ', r.kind, r.programme, p.given) as proposed from entitlements.proposal r
    left join registry.person p using (party_id) where r.state = 'open' and r.programme = any($1) order by 1`;

const OFFERED = `
  select concat_ws(' ', o.programme, p.given, to_char((o.award ->> 'amount')::bigint / 100.0, 'FM99990.00')) as offered
    from entitlements.offer o left join registry.person p using (party_id)
   where o.state = 'open' and o.programme = any($1) order by 1`;

/** A country of its own for this test file, opened before its tests and closed after them. Call it at the top of the file. */
export function spokenCountry(): SpokenCountry {
  const database = testDatabase({ today: WAKES_ON });
  const country = new SpokenCountry();
  beforeAll(() => country.open(database), 60_000);
  afterAll(() => country.close());
  return country;
}

/** The whole server, as its agencies see it: each event comes in as a message that its own agency has signed, and is verified. */
class SpokenCountry {
  #opened: ReadyCountry | undefined;
  #messages = 0;

  async open({ pool, owner }: TestDatabase): Promise<void> {
    this.#opened = await readyCountry(pool, owner, WAKES_ON);
  }

  async close(): Promise<void> {
    await this.#opened?.dayaq.close();
  }

  get #ready(): ReadyCountry {
    if (!this.#opened) throw new Error("the country is there from beforeAll on: use it inside a test");
    return this.#opened;
  }

  /** Each record is one signed message. What an agency is refused, or what is not understood, fails the test. */
  async hear(...records: readonly StatedRecord[]): Promise<void> {
    const { intake } = this.#ready.dayaq;
    for (const record of records) {
      const { path, headers, body } = notifyOrEvent(this.#ready.senders, record, `heard-${++this.#messages}`);
      const taken = path === "/events" ? intake.takeEvents(headers, Buffer.from(body)) : intake.takeNotify(body);
      const { status, body: answer } = await taken; // one after the other: in the order in which the agencies speak
      if (status >= 300) throw new Error(`${record.type} of ${record.agency} was refused: ${JSON.stringify(answer)}`);
    }
    const { pool, flow } = this.#ready.dayaq;
    const { parked } = await drainInbox(pool, flow);
    if (parked > 0)
      throw new Error(
        `parked: ${(await this.#lines("select code from agencies.inbox where status = 'parked'", [])).join()}`,
      );
  }

  /** The business day moves there, and its work is done. */
  async wakeOn(iso: string): Promise<void> {
    const { pool, daily } = this.#ready.dayaq;
    await inTransaction(pool, (tx) => moveBusinessDay(tx, day(iso)));
    await runDay(pool, daily);
  }

  /** What is decided of these rights, with its known future. */
  stands = (...programmes: readonly string[]): Promise<string[]> => this.#lines(STANDS, [programmes]);

  /** What a person at the desk has still to decide of these rights. */
  proposed = (...programmes: readonly string[]): Promise<string[]> => this.#lines(PROPOSED, [programmes]);

  /** What waits for one word of somebody. */
  offered = (...programmes: readonly string[]): Promise<string[]> => this.#lines(OFFERED, [programmes]);

  /** Somebody asks for a right about somebody, by number, or about the `household` they belong to; an officer wrote it down. */
  async asks(fin: string, programme: string, about: string = fin): Promise<void> {
    const claimant = await this.#partyOf(fin);
    const party = about === "household" ? await this.#householdOf(claimant) : await this.#partyOf(about);
    const { entitlements } = this.#ready.dayaq;
    await this.#act((tx, learned) =>
      entitlements.claim(tx, { programme, about: party, claimant, confirmedBy: "account/1" }, learned),
    );
  }

  /** An officer agrees with everything that is proposed of a right: with assistance of 2025 too, of whose subsistence minimum no source tells. */
  async approves(programme: string): Promise<void> {
    const { entitlements } = this.#ready.dayaq;
    const open = await this.#lines(
      "select id::text from entitlements.proposal where state = 'open' and programme = $1",
      [programme],
    );
    for (const id of open)
      await this.#act((tx, learned) =>
        entitlements.approveProposal(
          tx,
          { proposalId: Number(id), by: "account/1", reason: "as the law says" },
          learned,
        ),
      ); // one after the other: each is an act of its own
  }

  /** Dues of a person that are kept back on a payday, by the reason; the batches of that day are made and not released. */
  async keptBackOn(iso: string, fin: string): Promise<string[]> {
    const { pool, payments } = this.#ready.dayaq;
    await payments.runPayday(pool, day(iso));
    return this.#lines(
      "select concat_ws(' ', programme, wait_reason, to_char(to_pay / 100.0, 'FM99990.00')) from payments.due where payee_id = $1 and wait_reason is not null order by 1",
      [await this.#partyOf(fin)],
    );
  }

  /** Whatever of the world is impossible, by the name of the invariant. */
  async impossible(): Promise<Record<string, readonly string[]>> {
    const seen = await inTransaction(this.#ready.dayaq.pool, (tx) => observe(tx), { readOnly: true });
    return Object.fromEntries(seen.filter((it) => it.breaches > 0).map((it) => [it.name, it.examples]));
  }

  /** The first column of a query. */
  lines = (sql: string, values: readonly unknown[] = []): Promise<string[]> => this.#lines(sql, values);

  async #act(
    work: (
      tx: Tx,
      learned: { known: number; today: Awaited<ReturnType<typeof businessDay>> },
    ) => Promise<Outcome<Decided, string>>,
  ): Promise<void> {
    const { pool, carryOut } = this.#ready.dayaq;
    await inTransaction(pool, async (tx) => {
      const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
      const decided = await work(tx, learned);
      if (!decided.ok) throw new Error(decided.code);
      await carryOut(tx, decided.value, learned);
    });
  }

  async #partyOf(fin: string): Promise<number> {
    const [party] = await this.#lines(
      "select party_id::text from registry.identifier where scheme = 'FIN' and value = $1",
      [fin],
    );
    return Number(party);
  }

  async #householdOf(member: number): Promise<number> {
    const [home] = await this.#lines(
      "select party_id::text from registry.fact where kind = 'household-member' and other_party_id = $1",
      [member],
    );
    return Number(home);
  }

  #lines(sql: string, values: readonly unknown[]): Promise<string[]> {
    return inTransaction(
      this.#ready.dayaq.pool,
      async (tx) =>
        (await tx.query<Record<string, string>>(sql, [...values])).rows.map((row) => Object.values(row)[0] ?? ""),
      { readOnly: true },
    );
  }
}
