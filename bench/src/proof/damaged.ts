import type { StatedRecord } from "@dayaq/country";
import { Dice } from "@dayaq/country-az/demo";
import { inTransaction, type Pool } from "@dayaq/server/platform";
import { observe } from "@dayaq/server/observer";
import { type Answered, atOnce, Poster } from "../country/post.ts";
import { ServerProcess } from "../country/server-process.ts";
import type { Senders } from "../country/senders.ts";
import { accept, untilApplied } from "../country/told.ts";
import { births, couples } from "../life/births.ts";
import { type Damage, DAMAGES } from "./damage/index.ts";

export interface DamagedReport {
  readonly messages: number;
  /** Requests by answer. */
  readonly answers: Readonly<Record<string, number>>;
  /** Answers that are not the right ones, as `damage: answer`, with how many. */
  readonly wrong: Readonly<Record<string, number>>;
  /** Ends of what was taken, as `applied` or the code under which it is parked. */
  readonly ends: Readonly<Record<string, number>>;
  /** What should always add up and did not; programs that died; invariants that do not hold. */
  readonly faults: readonly string[];
}

interface Made {
  readonly damage: Damage;
  readonly messageId: string;
  /** Whether any of its requests was answered `202`: then it is ours to keep. */
  readonly taken: boolean;
}

/** A sender's connections. */
const LANES = 24;
/** Couples whom the registers know before; those of later births are strangers, and the births wait for them. */
const COUPLES_MAX = 20_000;
const BORN_ON = "2025-07-01";

/** Sends so many messages, nearly all of them damaged, to a web and a worker of their own, and counts what became of each. */
export async function sendDamaged(
  database: { readonly url: string; readonly pool: Pool },
  senders: Senders,
  { messages, seed }: { readonly messages: number; readonly seed: number },
): Promise<DamagedReport> {
  const dice = new Dice(seed);
  const records = soundRecords();
  const settled = couples(Math.min(COUPLES_MAX, Math.ceil(messages / 4)));
  await accept(database.pool, settled);
  const [web, worker] = await Promise.all([
    ServerProcess.start("web", database.url),
    ServerProcess.start("worker", database.url),
  ]);
  const poster = new Poster(web.port);
  const before = [web.pid, worker.pid];
  const made: Made[] = [];
  const answers = new Tally();
  const wrong = new Tally();
  try {
    await atOnce(Array.from({ length: messages }), LANES, async (_, index) => {
      const damage = pickDamage(dice);
      const messageId = `damaged-${index}`;
      const record = records[damage.of].next().value as StatedRecord; // they do not end
      const wires = damage.make({ record, senders, messageId, dice });
      let last = "";
      let taken = false;
      for (const { path, headers, body } of wires) {
        const from = { ...headers, "x-forwarded-for": addressOf(index) };
        const heard = hear(await poster.post(path, from, body)); // a replay comes after what it repeats
        last = heard.answer;
        taken ||= last === "202";
        answers.add(last);
        if (last !== "202" && !damage.answers.includes(last)) wrong.add(`${damage.name}: ${last}`);
        for (const code of heard.parked)
          if (!(damage.ends ?? []).includes(code)) wrong.add(`${damage.name}: parked as ${code}`);
      }
      if (!damage.answers.includes(last)) wrong.add(`${damage.name}: ${last}`);
      made.push({ damage, messageId, taken });
    });
    await untilApplied(database.pool);
    const faults =
      before[0] === web.pid && (await isAnswering(web)) && (await isAnswering(worker)) ? [] : ["a program died"];
    const said = troubleIn(web.said + worker.said);
    if (said !== "") faults.push(`said: ${said.slice(0, 500)}`);
    faults.push(...(await lostOf(database.pool, made)));
    const ends = await endsOf(database.pool, made, wrong);
    return {
      messages,
      answers: answers.counts,
      wrong: wrong.counts,
      ends,
      faults: [...faults, ...(await faultsOf(database.pool, settled.length + (answers.counts["202"] ?? 0)))],
    };
  } finally {
    poster.close();
    await Promise.all([web.kill(), worker.kill()]);
  }
}

/** Counts by name. */
class Tally {
  readonly counts: Record<string, number> = {};

  add(name: string): void {
    this.counts[name] = (this.counts[name] ?? 0) + 1;
  }
}

function pickDamage(dice: Dice): Damage {
  for (;;) {
    const damage = dice.pick(DAMAGES);
    if (damage.rare !== true || dice.next() < 1 / 200) return damage;
  }
}

/** Records without end of either protocol, each told once: births of couples, and where other couples live. */
const soundRecords = (): Record<Damage["of"], Iterator<StatedRecord>> => ({
  notify: oneByOne((index) => births(1, BORN_ON, index)),
  event: oneByOne((index) => couples(1, COUPLES_MAX + index)),
});

function* oneByOne(make: (index: number) => readonly StatedRecord[]): Generator<StatedRecord> {
  for (let index = 0; ; index++) yield* make(index);
}

interface Heard {
  /** `202`, or status and code. */
  readonly answer: string;
  /** Codes of what was taken and is no event. */
  readonly parked: readonly string[];
}

function hear({ status, body }: Answered): Heard {
  try {
    const { message, code, parked = [] } = JSON.parse(body) as OurAnswer;
    return { answer: status === 202 ? "202" : `${status} ${message?.error?.code ?? code ?? ""}`, parked };
  } catch {
    return { answer: String(status), parked: [] }; // no answer, or none of ours: never right
  }
}

/** What of our own answers is looked at, of DCI and of CloudEvents. */
interface OurAnswer {
  readonly message?: { readonly error?: { readonly code?: string } };
  readonly code?: string;
  readonly parked?: readonly string[];
}

const isAnswering = async (program: ServerProcess): Promise<boolean> =>
  (await fetch(`http://localhost:${program.port}/health`)).status === 200;

/** The id that the sender gave: a CloudEvent is kept by its bytes, and its own id beside what it says. */
const NAMED = "case when m.message_id like 'sha256:%' then coalesce(i.reference, m.message_id) else m.message_id end";

/** How the events of what was taken ended; wrong ends are noted by their damage. */
async function endsOf(pool: Pool, made: readonly Made[], wrong: Tally): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ message: string; end: string }>(
    `select ${NAMED} as message, case i.status when 'parked' then i.code else i.status end as end
       from agencies.message m join agencies.inbox i on i.message = m.id`,
  );
  const damages = new Map(made.map(({ messageId, damage }) => [messageId, damage]));
  const ends = new Tally();
  for (const { message, end } of rows) {
    const damage = damages.get(message.replaceAll("-again", ""));
    if (message.startsWith("bench-")) continue; // of the couples
    ends.add(end);
    if (damage === undefined) continue; // it came without an id, and its code was in the answer
    if (!(damage.ends ?? []).includes(end)) wrong.add(`${damage.name}: ends ${end}`);
  }
  return ends.counts;
}

/** Whether something that was taken is not there: by the id that its sender gave it, or, where none could be read, by their number. */
async function lostOf(pool: Pool, made: readonly Made[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select ${NAMED} as id
       from agencies.message m
       left join (select message, reference from agencies.inbox
                  union all select message, reference from agencies.repeated) i on i.message = m.id`,
  );
  const kept = new Set(rows.map(({ id }) => id));
  const given = new Set(made.map(({ messageId }) => messageId));
  const isOurs = (id: string): boolean => !id.startsWith("bench-");
  const nameless = rows.filter(({ id }) => isOurs(id) && !given.has(id.replaceAll("-again", ""))).length;
  const missing = made.filter(({ messageId, taken }) => taken && !kept.has(messageId));
  return missing.length === nameless
    ? []
    : [`${missing.length} taken and not kept by their id, ${nameless} kept without one`];
}

async function faultsOf(pool: Pool, taken: number): Promise<string[]> {
  const faults: string[] = [];
  await inTransaction(
    pool,
    async (tx) => {
      const { rows } = await tx.query<{ messages: number; untold: number; untasked: number }>(
        `select (select count(*) from agencies.message) as messages,
          (select count(*) from agencies.inbox where status = 'parked' and (code is null or waits_for is null)) as untold,
          (select count(*) from agencies.inbox i where i.status = 'parked' and not exists (
             select from cases.task t where t.key = 'inbox/' || i.id)) as untasked`,
      );
      const [seen] = rows;
      if ((seen?.messages ?? 0) > taken) faults.push(`${seen?.messages} messages stored, ${taken} acknowledged`);
      if (seen?.untold !== 0) faults.push(`${seen?.untold} parked without a reason`);
      if (seen?.untasked !== 0) faults.push(`${seen?.untasked} parked without a task`);
      for (const { name, breaches, examples } of await observe(tx))
        if (breaches > 0) faults.push(`${name}: ${examples.join(", ")}`);
    },
    { readOnly: true, isolation: "repeatable read" },
  );
  return faults;
}

/** Everybody sends from an address of their own: one that keeps sending what nobody signed would be kept waiting. */
const addressOf = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

/** What a program says beside what its day has brought: that is no trouble. */
const troubleIn = (said: string): string =>
  said
    .split("\n")
    .filter((line) => !line.startsWith('{"level":"info"'))
    .join("\n");
