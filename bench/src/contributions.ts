import { createHash } from "node:crypto";
import { signBytes } from "@dayaq/contracts";
import { inTransaction, nextKnown, type Pool } from "@dayaq/server/platform";
import { openBenchDatabase, readyCountry, type ReadyCountry, senderOf, ServerProcess } from "./country/index.ts";
import { now, stopwatch } from "./country/clock.ts";
import { populate } from "./life/population.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, figure } from "./measure.ts";

/** A month of the whole country (issue: 1.8 million); fewer to look quickly. */
const LINES = Number(process.env["DAYAQ_BENCH_LINES"] ?? 1_800_000);
/** People of whom the registers hold all that a right asks, so that looking at them again costs what it costs. */
const FULL = 20_000;
/** Of those, looked at again to learn the rate. */
const LOOKED_AT = 4000;
/** Bytes of one request. */
const PART = 8 * 1024 * 1024;

/** A month of wages, from its signed manifest to the rights that follow. */
export const contributions: Benchmark = {
  name: "contributions",
  summary: `A month of ${LINES.toLocaleString("en")} wage lines: over HTTP, read, replaced, sent again; and people looked at again`,
  async run(progress) {
    const database = await openBenchDatabase();
    const { pool, owner } = database;
    const country = await readyCountry(pool, owner, "2025-07-03");
    const web = await ServerProcess.start("web", database.url);
    try {
      await populate(owner, Math.min(FULL, LINES));
      await numberAll(owner);
      progress(`${LINES} people with a number, ${Math.min(FULL, LINES)} of them with all their facts`);
      const first = monthOf(0);
      const sent = await timed(() => send(web.port, country, 1, first));
      const taken = await timed(() => workAll(pool, country));
      progress(`${Math.round(LINES / ((sent + taken) / 1000))} lines a second`);
      const again = await timed(async () => {
        await send(web.port, country, 1, first);
        await workAll(pool, country);
      });
      const second = await timed(async () => {
        await send(web.port, country, 2, monthOf(100));
        await workAll(pool, country);
      });
      progress(`replaced in ${Math.round(second / 1000)} s`);
      let cpu = 0;
      const looked = await timed(async () => (cpu = await weighedByCpu(() => lookAgain(pool, country))));
      const rate = (milliseconds: number, count = LINES): number[] => [(count / milliseconds) * 1000];
      const note = `${LINES} lines, ${(first.length / 1e6).toFixed(0)} MB; ${loudness()}`;
      return [
        figure("contributions.received", "lines/s", rate(sent), {
          note: `one web process, every byte on disk; ${note}`,
        }),
        figure("contributions.taken", "lines/s", rate(taken), {
          note: `one worker, read, resolved and replaced; ${note}`,
        }),
        figure("contributions.month", "s", [(sent + taken) / 1000], { note }),
        figure("contributions.sent-again", "s", [again / 1000], { note: "the same month: nothing is read or written" }),
        figure("contributions.replaced", "s", [second / 1000], { note: `one line in a hundred differs; ${note}` }),
        figure("contributions.looked-at-again", "persons/s", rate(looked, Math.min(LOOKED_AT, LINES)), {
          note: `the rights that read wages and may move, one worker, people with five facts; ${loudness()}`,
        }),
        figure("contributions.looked-at-again-cpu", "ms/person", [cpu / Math.min(LOOKED_AT, LINES)], {
          note: "processor time of the worker alone",
        }),
      ];
    } finally {
      await web.stop();
      await country.dayaq.close();
      await database.close();
    }
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = stopwatch();
  await work();
  return stopwatch() - began;
}

/** Milliseconds of processor time that this process spends on it; the database's are not among them. */
async function weighedByCpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const finOf = (n: number): string => n.toString(36).toUpperCase().padStart(7, "0");

/** Gives every party a number, also those of whom nothing else is held. */
async function numberAll(owner: Pool): Promise<void> {
  await owner.query(
    `insert into registry.party (id, uuid, kind) select id, gen_random_uuid(), 'person' from generate_series(1, ${LINES}) id
     on conflict do nothing`,
  );
  const CHUNK = 100_000;
  for (let from = 0; from < LINES; from += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, LINES - from) }, (_, at) => from + at + 1);
    await owner.query(
      "insert into registry.identifier (scheme, value, party_id) select 'FIN', * from unnest($1::text[], $2::bigint[])",
      [ids.map(finOf), ids],
    );
  }
  await owner.query("vacuum analyze");
}

/** The lines of everybody; each n-th has another wage. */
function monthOf(differs: number): Buffer {
  const lines = Array.from({ length: LINES }, (_, at) => {
    const wage = differs > 0 && at % differs === 0 ? "1000.00" : `${500 + (at % 3000)}.00`;
    return `{"person":"FIN:${finOf(at + 1)}","employer":"14000${at % 40_000}","wage":"${wage}","contribution":"110.00"}\n`;
  });
  return Buffer.from(lines.join(""));
}

async function send(port: number, { senders }: ReadyCountry, version: number, bytes: Buffer): Promise<void> {
  const body = JSON.stringify({
    register: "wage-lines",
    month: "2025-06",
    version,
    statedAt: "2025-07-01T09:00:00+04:00",
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const signature = signBytes(Buffer.from(body), senderOf(senders, "tax"), now());
  const at = `http://localhost:${port}`;
  const headers = { "content-type": "application/json", signature };
  const opened = await fetch(`${at}/contributions/months`, { method: "POST", headers, body });
  const location = opened.headers.get("location");
  if (location === null) throw new Error(`the month was not opened: ${opened.status}`);
  for (let offset = Number(opened.headers.get("upload-offset")); offset < bytes.length; offset += PART) {
    const answer = await fetch(`${at}${location}`, {
      method: "PATCH",
      headers: {
        "tus-resumable": "1.0.0",
        "content-type": "application/offset+octet-stream",
        "upload-offset": String(offset),
      },
      body: new Uint8Array(bytes.subarray(offset, offset + PART)),
    }); // part after part, as one sender does
    if (answer.status !== 204) throw new Error(`a part was not taken: ${answer.status}`);
  }
}

async function workAll(pool: Pool, { dayaq }: ReadyCountry): Promise<void> {
  while ((await dayaq.contributions?.work(pool)) !== undefined);
}

async function lookAgain(pool: Pool, { dayaq, today }: ReadyCountry): Promise<void> {
  for (let done = 0; done < Math.min(LOOKED_AT, LINES);) {
    done += await inTransaction(pool, (tx) =>
      dayaq.daily.catchUp(tx, async () => ({ known: await nextKnown(tx), today }), 200),
    ); // chunk after chunk, as the daily run does
  }
}
