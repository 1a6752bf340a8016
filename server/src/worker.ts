import { setTimeout as pause } from "node:timers/promises";
import { isoDay, type LocalDate } from "@dayaq/kernel";
import { type Dayaq, openDayaq } from "./app.ts";
import { holderOfCard } from "./composition/payees.ts";
import { chosenCountry, countryPack } from "./countries.ts";
import { followLawVersions, runDay, runWorker } from "./flow/index.ts";
import { httpSmsGateway, SMS_QUEUE } from "./modules/notices/index.ts";
import { BANK_QUEUE, bankOverHttp, sendToBanks } from "./modules/payments/index.ts";
import {
  answerHealth,
  businessDay,
  endWithoutQuoting,
  inTransaction,
  openPool,
  processSettings,
  sealReads,
  signalOfStop,
  stopwatch,
} from "./platform/index.ts";

/** Milliseconds between two looks at an empty outbox. */
const OUTBOX_POLL = 200;
/** Milliseconds between two looks for a month of wages that has come: an index read of an index that is nearly always empty. */
const UPLOAD_POLL = 500;
/** Milliseconds between two looks at the day: a new day's rights wait no longer than this. */
const DAY_POLL = 500;
/** Milliseconds after which the work of the same day is looked for again: where there is none, that is two index reads. */
const DAY_AGAIN = 5000;
/** Milliseconds between two looks for a version of the law that is to be run over everybody, or backed out. */
const LAW_POLL = 1000;
/** Milliseconds between two seals on the record of who read what: as long as a reading may stay outside the chain. */
const SEAL_POLL = 10_000;
/** Milliseconds before the next try when something failed. */
const TROUBLE_PAUSE = 1000;
/** Items of one transaction of the outbox: a hundred SMS take some milliseconds to hand over, a bank file tenths of a second. */
const SMS_BATCH = 2;
const BANK_BATCH = 5;

endWithoutQuoting();
const { databaseUrl, port, addresses } = processSettings();
const stop = signalOfStop();
const pool = openPool(databaseUrl, { name: "worker", repeats: true });
const dayaq = await openDayaq({ pack: await countryPack(chosenCountry()), pool, supervise: true });
const health = await answerHealth(port, async () => (await pool.query("select 1")).rowCount === 1);

await Promise.all([
  runWorker(pool, dayaq.flow, stop, { onTrouble: report }),
  untilStopped(OUTBOX_POLL, () => sendAll(dayaq)),
  untilStopped(UPLOAD_POLL, async () => ((await dayaq.contributions?.work(pool)) === undefined ? 0 : 1)),
  untilStopped(DAY_POLL, dayWorker(dayaq)),
  untilStopped(LAW_POLL, () => followLawVersions(pool, dayaq)),
  untilStopped(SEAL_POLL, sealAudit),
]);
await health.close();
await dayaq.close();
await pool.end();

/** Takes what waits in the outbox; answers with how much there was. */
async function sendAll({ outbox, notices }: Dayaq): Promise<number> {
  const sms = addresses.get("sms-gateway");
  const bank = addresses.get("bank");
  const sent = await Promise.all([
    sms === undefined
      ? 0
      : outbox.takeBatch(SMS_QUEUE, SMS_BATCH, (tx, items) => notices.sendSms(tx, items, httpSmsGateway(sms))),
    bank === undefined
      ? 0
      : outbox.takeBatch(BANK_QUEUE, BANK_BATCH, sendToBanks({ post: bankOverHttp(bank), personFor: holderOfCard })),
  ]);
  return sent.reduce((all, count) => all + count, 0);
}

/** Does the work of a day when it has come, and looks again now and then: a new law may wake rights at any hour. */
function dayWorker({ daily }: Dayaq): () => Promise<number> {
  let done: LocalDate | undefined;
  let ranAt = -Infinity;
  return async () => {
    const today = await inTransaction(pool, businessDay, { readOnly: true });
    if (today === done && stopwatch() - ranAt < DAY_AGAIN) return 0;
    const { today: on, ...counts } = await runDay(pool, daily, stop);
    if (on !== done || counts.people + counts.rights + counts.dues > 0)
      say({ level: "info", day: isoDay(on), ...counts });
    done = today;
    ranAt = stopwatch();
    return 0;
  };
}

/**
 * The hash of each batch goes into the log, outside the database: whoever cuts off the end of the chain would have to change the
 * log too.
 */
async function sealAudit(): Promise<number> {
  const batch = await inTransaction(pool, sealReads);
  if (batch !== undefined) say({ level: "info", auditBatch: batch.number, hash: batch.hash });
  return 0;
}

async function untilStopped(poll: number, work: () => Promise<number>): Promise<void> {
  while (!stop.aborted) {
    const wait = await work().then(
      (count) => (count > 0 ? 0 : poll),
      (error: unknown) => {
        report(error instanceof Error ? error.name : "unknown");
        return TROUBLE_PAUSE;
      },
    );
    if (wait > 0) await pause(wait, undefined, { signal: stop }).catch(() => undefined); // told to stop while pausing
  }
}

/** The name of a trouble only: its message may carry a person's data. */
function report(name: string): void {
  say({ level: "warn", trouble: name });
}

function say(line: object): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
