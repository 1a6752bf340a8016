import { setTimeout as pause } from "node:timers/promises";
import { background, Dice } from "@dayaq/country-az/demo";
import type { StatedRecord } from "@dayaq/country";
import { inTransaction, type Pool } from "@dayaq/server/platform";
import { observe } from "@dayaq/server/observer";
import { atOnce, type Answered, Poster } from "../country/post.ts";
import { ServerProcess } from "../country/server-process.ts";
import { notifyOrEvent, type Senders, type Signed } from "../country/senders.ts";
import { untilApplied } from "../country/told.ts";

export interface CrashPlan {
  readonly events: number;
  /** Programs killed, one after the other, each while messages come in. */
  readonly kills: number;
  readonly seed: number;
}

/** What is left after the storm. Sound: `unanswered` and `breaches` empty, messages = sent, events = applied. */
export interface CrashReport {
  readonly sent: number;
  /** Messages sent again because no answer came, as an agency does. */
  readonly retried: number;
  readonly killed: Readonly<Record<string, number>>;
  /** Codes of answers that are neither taken nor taken before. */
  readonly refused: readonly string[];
  readonly messages: number;
  readonly inbox: Readonly<Record<string, number>>;
  /** Names of invariants that do not hold. */
  readonly breaches: readonly string[];
}

/** A sender's connections. */
const LANES = 16;

/** As many records of an invented population as are asked for. */
export function storyOf(events: number): readonly StatedRecord[] {
  return background(events).slice(0, events); // somebody has more than one record
}

/** Lets records come in by signed messages while web and workers are killed without a word, and waits until all is quiet. */
export async function crash(
  database: { readonly url: string; readonly pool: Pool },
  senders: Senders,
  { events, kills, seed }: CrashPlan,
): Promise<CrashReport> {
  const dice = new Dice(seed);
  const programs = await Promise.all(
    (["web", "worker", "worker"] as const).map((name) => ServerProcess.start(name, database.url)),
  );
  const [web] = programs;
  const poster = new Poster(web?.port ?? 0);
  const killed: Record<string, number> = {};
  try {
    const messages = storyOf(events).map((record, index) => notifyOrEvent(senders, record, `crash-${index}`));
    const sending: Promise<Sent>[] = [];
    for (let round = 0; round < kills; round++) {
      const from = Math.floor((round * messages.length) / kills);
      const until = Math.floor(((round + 1) * messages.length) / kills);
      sending.push(sendAll(poster, messages.slice(from, until)));
      await pause(dice.between(50, 500));
      const victim = dice.pick(programs);
      killed[victim.name] = (killed[victim.name] ?? 0) + 1;
      await victim.kill();
      await victim.restart(); // one after the other: the rest goes on meanwhile
    }
    const sent = await Promise.all(sending);
    await untilApplied(database.pool);
    return {
      sent: messages.length,
      retried: sent.reduce((all, it) => all + it.retried, 0),
      refused: sent.flatMap((it) => it.refused),
      killed,
      ...(await left(database.pool)),
    };
  } finally {
    poster.close();
    await Promise.all(programs.map((program) => program.kill()));
  }
}

interface Sent {
  readonly retried: number;
  readonly refused: readonly string[];
}

/** As an agency does: the same message again until it is answered. */
async function sendAll(poster: Poster, messages: readonly Signed[]): Promise<Sent> {
  let retried = 0;
  const refused: string[] = [];
  await atOnce(messages, LANES, async (message) => {
    for (;;) {
      const answer = await poster.send(message); // again and again is the point
      if (isTaken(answer)) return;
      if (answer.status !== 0 && answer.status < 500) return void refused.push(`${answer.status} ${answer.body}`);
      retried += 1;
      await pause(50);
    }
  });
  return { retried, refused };
}

/** Taken now, or taken when nobody was left to say so. */
const isTaken = ({ status, body }: Answered): boolean =>
  status === 202 || (status === 400 && body.includes("rjct.message_id.duplicate"));

async function left(pool: Pool): Promise<Pick<CrashReport, "messages" | "inbox" | "breaches">> {
  return inTransaction(
    pool,
    async (tx) => {
      const messages = await tx.query<{ count: number }>("select count(*) from agencies.message");
      const inbox = await tx.query<{ status: string; count: number }>(
        "select status, count(*) from agencies.inbox group by status",
      );
      const seen = await observe(tx);
      return {
        messages: messages.rows[0]?.count ?? 0,
        inbox: Object.fromEntries(inbox.rows.map((it) => [it.status, it.count])),
        breaches: seen.filter((it) => it.breaches > 0).map((it) => `${it.name}: ${it.examples.join(", ")}`),
      };
    },
    { readOnly: true, isolation: "repeatable read" },
  );
}
