import { findDay, isoMonth, type LocalDate } from "@dayaq/kernel";
import { listUploads, tellRefusals, tellUpload, type UploadTold } from "../../modules/contributions/index.ts";
import { inTransaction, type Pool, Trouble } from "../../platform/index.ts";
import { ingestMonth } from "../ingest-month.ts";
import { columns } from "../columns.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";
import { packOf } from "../with-dayaq.ts";

export const contributionsCommand: Command = {
  name: "contributions",
  usage: [
    "contributions ingest FILE --month YYYY-MM [--version N]",
    "contributions list [--month YYYY-MM]",
    "contributions refusals --month YYYY-MM [--version N]",
  ].join("\n"),
  summary: "Take a month of wage lines from a file, or say what became of the months and of the lines refused",
  run(argv, terminal) {
    const [verb, ...rest] = argv;
    const { values, positionals } = readOptions(
      rest,
      { month: { type: "string" }, version: { type: "string" } },
      verb === "ingest" ? 1 : 0,
    );
    const month = monthOf(values.month);
    const version = versionOf(values.version);
    if (verb === "list") return withDatabase((pool) => list(pool, month, terminal));
    if (verb !== "ingest" && verb !== "refusals")
      throw new UsageTrouble("contributions wants ingest, list or refusals");
    if (month === undefined) throw new UsageTrouble(`contributions ${verb} wants --month YYYY-MM`);
    if (verb === "refusals") return withDatabase((pool) => refusals(pool, month, version, terminal));
    const [file] = positionals;
    if (file === undefined) throw new UsageTrouble("contributions ingest wants a file");
    return withDatabase((pool) => ingest(pool, { file, month, version }, terminal));
  },
};

function monthOf(text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined;
  const month = /^\d{4}-\d\d$/.test(text) ? findDay(`${text}-01`) : undefined;
  if (month === undefined) throw new UsageTrouble(`“${text}” is not a month written YYYY-MM`);
  return month;
}

function versionOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^[1-9]\d{0,5}$/.test(text))
    throw new UsageTrouble(`“${text}” is not a version: 1, 2, 3 …`);
  return text === undefined ? undefined : Number(text);
}

async function ingest(
  pool: Pool,
  asked: { readonly file: string; readonly month: LocalDate; readonly version: number | undefined },
  terminal: Terminal,
): Promise<number> {
  const pack = await inTransaction(pool, packOf, { readOnly: true });
  const { id } = await ingestMonth(pool, pack, asked, terminal.say);
  const told = await inTransaction(pool, (tx) => tellUpload(tx, id), { readOnly: true });
  if (told === undefined) return 1;
  for (const line of summary(told)) terminal.out(line);
  if (told.refused > 0)
    terminal.say(
      `Which lines were refused and why: dayaq contributions refusals --month ${told.month} --version ${told.version}`,
    );
  return 0;
}

const summary = ({ month, version, state, lines, taken, waiting, refused, refusedBy, ...did }: UploadTold): string[] =>
  columns([
    ["month", month, "version", String(version), state],
    ["lines", String(lines)],
    ["taken", String(taken)],
    ["waiting", String(waiting)],
    ["refused", String(refused)],
    ...Object.entries(refusedBy).map(([code, count]) => [`  ${code}`, String(count)]),
    ["added", String(did.added)],
    ["changed", String(did.changed)],
    ["removed", String(did.removed)],
  ]);

/** Months shown when none is asked for. */
const LISTED = 50;

async function list(pool: Pool, month: LocalDate | undefined, terminal: Terminal): Promise<number> {
  const uploads = await inTransaction(pool, (tx) => listUploads(tx, month, LISTED), { readOnly: true });
  const rows = uploads.map((it) => [
    isoMonth(it.month),
    String(it.version),
    it.state,
    `${it.received} of ${it.bytes}`,
    ...[it.readLines, it.taken, it.refused, it.added, it.changed, it.removed].map(String),
  ]);
  const head = ["month", "version", "state", "bytes", "lines", "taken", "refused", "added", "changed", "removed"];
  for (const line of columns([head, ...rows])) terminal.out(line);
  return 0;
}

async function refusals(
  pool: Pool,
  month: LocalDate,
  version: number | undefined,
  terminal: Terminal,
): Promise<number> {
  const uploads = await inTransaction(pool, (tx) => listUploads(tx, month, Number.MAX_SAFE_INTEGER), {
    readOnly: true,
  });
  const upload = version === undefined ? uploads.at(-1) : uploads.find((it) => it.version === version);
  if (upload === undefined) throw new Trouble(`No such version of ${isoMonth(month)} has come.`);
  for (let after: number | undefined = 0; after !== undefined;) {
    const from: number = after;
    const page = await inTransaction(pool, (tx) => tellRefusals(tx, upload.id, from), { readOnly: true }); // page after page
    for (const line of page?.lines ?? []) terminal.out(line);
    after = page?.next;
  }
  return 0;
}
