import { setTimeout as pause } from "node:timers/promises";
import { lawOf } from "@dayaq/country";
import { decimal, isoDay, type Outcome } from "@dayaq/kernel";
import type { Dayaq } from "../../app.ts";
import { followLawVersions } from "../../flow/index.ts";
import type { LawVersion, Stage } from "../../modules/determinations/index.ts";
import { businessDay, inTransaction, nextKnown, stopwatch, type Tx } from "../../platform/index.ts";
import { columns } from "../columns.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { printSignatures, verifySignatures } from "../law-signatures.ts";
import { lawRefusal } from "../law-refusals.ts";
import { operator, refuseForTwo } from "../operator.ts";
import { stageIn, stageText } from "../stage-words.ts";
import { reformedBy } from "../what-if/reform-file.ts";
import { withDayaq } from "../with-dayaq.ts";

export const lawCommand: Command = {
  name: "law",
  usage: [
    "law list",
    "law load [REFORM.ts]",
    "law shadow VERSION",
    "law show VERSION",
    "law switch-on VERSION (--share 10% | --districts A,B | --everybody) --by ACCOUNT --reason TEXT",
    "law back-out VERSION --by ACCOUNT --reason TEXT",
    "law agree VERSION --by ANOTHER-ACCOUNT [--yes]",
    "law refuse VERSION --by ANOTHER-ACCOUNT --reason TEXT",
    "law signatures",
    "law verify [FILE] [--keys JWKS]",
  ].join("\n"),
  summary: "Run a new law in shadow, switch it on by two people or take it back; verify who signed the law",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(argv, OPTIONS, 2);
    const [verb = "", of] = positionals;
    if (verb === "signatures") return printSignatures(terminal);
    if (verb === "verify") return verifySignatures(of, values.keys, terminal);
    const work = VERBS[verb];
    if (!work) throw new UsageTrouble(`law wants ${Object.keys(VERBS).join(", ")}, signatures or verify`);
    if (values.by !== undefined) refuseForTwo("switch a law on or back it out");
    const asked = { ...values, of, terminal };
    return withDayaq((dayaq) => work({ ...asked, dayaq }));
  },
};

const OPTIONS = {
  by: { type: "string" },
  reason: { type: "string" },
  share: { type: "string" },
  districts: { type: "string" },
  everybody: { type: "boolean" },
  yes: { type: "boolean" },
  keys: { type: "string" },
} as const;

interface Asked {
  readonly dayaq: Dayaq;
  readonly terminal: Terminal;
  /** The version, or the file of a reform. */
  readonly of: string | undefined;
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  readonly share?: string | undefined;
  readonly districts?: string | undefined;
  readonly everybody?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
  list,
  load,
  shadow,
  show,
  "switch-on": (asked) => propose(asked, stageIn(asked, asked.dayaq.pack.districts)),
  "back-out": (asked) => propose(asked, "back-out"),
  agree,
  refuse,
};

async function list({ dayaq, terminal }: Asked): Promise<number> {
  const { versions } = dayaq.determinations;
  const found = await inTransaction(dayaq.pool, (tx) => versions.list(tx), { readOnly: true });
  if (found.length === 0) terminal.say("No version of the law is kept beside the one in use: dayaq law load");
  const rows = found.map(({ id, title, state, stage, loadedOn }) => [
    String(id),
    title,
    state,
    state === "in-stages" ? stageText(stage) : "",
    isoDay(loadedOn),
  ]);
  for (const line of columns([["version", "title", "state", "for", "loaded on"], ...rows])) terminal.out(line);
  return 0;
}

async function load({ dayaq, of, terminal }: Asked): Promise<number> {
  const { pack, determinations } = dayaq;
  const { law: current } = await inTransaction(dayaq.pool, (tx) => determinations.currentLaw(tx), { readOnly: true });
  const draft = of === undefined ? undefined : await reformedBy(of, current, pack.languages);
  const law = draft?.law ?? lawOf(pack);
  // Money would stand in no fund: what a draft adds is for what-if, until the pack says who pays it.
  const isThere = (fund: string | undefined) => pack.funds.some(({ code }) => code === fund);
  if (!law.programmes.every(({ code, otherFund: it }) => pack.paidFrom[code] && (it === undefined || isThere(it.fund))))
    return told(terminal, { ok: false, code: "law-version.right-without-fund", detail: {} });
  const title = draft ? (draft.reform.title["en"] ?? of ?? "") : `release of ${pack.code}`;
  const outcome = await act(dayaq, (tx, learned) =>
    determinations.versions.load(tx, { law, title }, operator(), learned),
  );
  if (!outcome.ok) return told(terminal, outcome);
  terminal.out(`version ${outcome.value}`);
  terminal.say(`Nobody is under it. Next: dayaq law shadow ${outcome.value}`);
  return 0;
}

async function shadow(asked: Asked): Promise<number> {
  const { dayaq, terminal } = asked;
  const id = versionIn(asked.of);
  const outcome = await act(dayaq, (tx, learned) =>
    dayaq.determinations.versions.runShadow(tx, id, operator(), learned),
  );
  // A run that was killed, or that a worker is at, goes on.
  if (!outcome.ok && outcome.code !== "law-version.shadow-runs") return told(terminal, outcome);
  await untilFollowed(asked, (it) => it.acts.at(-1)?.act === "shadow-asked");
  return show(asked);
}

async function show({ dayaq, of, terminal }: Asked): Promise<number> {
  const id = versionIn(of);
  const { versions } = dayaq.determinations;
  const found = await inTransaction(
    dayaq.pool,
    async (tx) => ({
      version: await versions.find(tx, id),
      run: await versions.findShadow(tx, id),
      lines: await versions.shadowLines(tx, id),
    }),
    { readOnly: true },
  );
  const { version, run, lines } = found;
  if (!version) return told(terminal, { ok: false, code: "law-version.unknown", detail: {} });
  terminal.say(
    `version ${id}: ${version.title}, ${version.state} ${version.state === "in-stages" ? stageText(version.stage) : ""}`.trimEnd(),
  );
  if (run)
    terminal.say(`in shadow on ${isoDay(run.on)} over ${run.people} people and households${run.done ? "" : " so far"}`);
  const sum = (amount: number): string => decimal(amount as (typeof lines)[number]["before"], dayaq.pack.currency); // a column of money
  const rows = lines.map((it) => [
    it.programme,
    it.kind,
    String(it.rights),
    sum(it.before),
    sum(it.after),
    sum(it.past),
  ]);
  for (const line of columns([["programme", "change", "rights", "before", "after", "months before"], ...rows]))
    terminal.out(line);
  for (const { act: word, by, on, stage, reason } of version.acts)
    terminal.say(`${isoDay(on)}  ${word}  ${stage ? stageText(stage) : ""}  by ${by}  ${reason}`.trimEnd());
  return 0;
}

async function propose({ dayaq, of, terminal, by, reason }: Asked, what: Stage | "back-out"): Promise<number> {
  const id = versionIn(of);
  const acting = { by: given("by", by), reason: given("reason", reason) };
  const outcome = await act(dayaq, (tx, learned) =>
    dayaq.determinations.versions.propose(tx, id, what, acting, learned),
  );
  if (outcome.ok) terminal.out(`Proposed. Another person agrees: dayaq law agree ${id} --by ACCOUNT`);
  return told(terminal, outcome);
}

async function agree(asked: Asked): Promise<number> {
  const { dayaq, of, terminal, by, reason, yes } = asked;
  const id = versionIn(of);
  const acting = { by: given("by", by), reason: reason ?? "" };
  const sure = yes || (await terminal.ask("Money moves by it. Type yes: ")) === "yes";
  if (!sure) throw new UsageTrouble("nothing was done: type yes, or give --yes");
  const outcome = await act(dayaq, (tx, learned) => dayaq.determinations.versions.agree(tx, id, acting, learned));
  if (!outcome.ok) return told(terminal, outcome);
  await untilFollowed(asked, ({ state }) => state === "backing-out");
  terminal.out("done: the daily run looks at everybody concerned");
  return 0;
}

async function refuse({ dayaq, of, terminal, by, reason }: Asked): Promise<number> {
  const id = versionIn(of);
  const acting = { by: given("by", by), reason: given("reason", reason) };
  return told(
    terminal,
    await act(dayaq, (tx, learned) => dayaq.determinations.versions.refuse(tx, id, acting, learned)),
  );
}

/** Does what the version waits for, part by part, and says how far it has come; what a worker does meanwhile counts too. */
async function untilFollowed({ dayaq, of, terminal }: Asked, waits: (version: LawVersion) => boolean): Promise<void> {
  const id = versionIn(of);
  let people = 0;
  let saidAt = stopwatch();
  for (;;) {
    const version = await inTransaction(dayaq.pool, (tx) => dayaq.determinations.versions.find(tx, id));
    if (!version || !waits(version)) break;
    const looked = await followLawVersions(dayaq.pool, dayaq);
    if (looked === 0) await pause(WORKER_PAUSE); // a worker is at it
    people += looked;
    if (stopwatch() - saidAt < PROGRESS) continue;
    saidAt = stopwatch();
    terminal.say(`${people} people looked at`);
  }
}

/** Milliseconds between two looks at what a worker does. */
const WORKER_PAUSE = 200;
/** Milliseconds between two lines of progress. */
const PROGRESS = 1000;

const act = <Value>(
  { pool }: Dayaq,
  work: (tx: Tx, learned: { known: number; today: Awaited<ReturnType<typeof businessDay>> }) => Promise<Value>,
): Promise<Value> =>
  inTransaction(pool, async (tx) => work(tx, { known: await nextKnown(tx), today: await businessDay(tx) }));

function told(terminal: Terminal, outcome: Outcome<unknown, string>): number {
  if (outcome.ok) return 0;
  terminal.say(lawRefusal(outcome.code));
  return 1;
}

function given(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === "") throw new UsageTrouble(`--${name} is missing`);
  return value;
}

function versionIn(text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new UsageTrouble("a version is named by its number: dayaq law list");
  return Number(text);
}
