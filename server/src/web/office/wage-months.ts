import {
  LINE_CODES,
  type LineCodeView,
  type MonthReceived,
  type Speech,
  wageMonthPage,
  wageMonthsPage,
} from "@dayaq/portals";
import { findDay } from "@dayaq/kernel";
import { listUploads, refusedLines, tellUpload, type Upload } from "../../modules/contributions/index.ts";
import { type Ask, type PageRoute } from "../page-route.ts";
import { PackWords } from "../views/words.ts";

/** Versions of months on the list: five years of months, where each comes once. */
const SHOWN = 60;
/** Refused lines on a page. */
const LINES = 100;

export const wageMonths: PageRoute = {
  method: "GET",
  path: "/office/wage-months",
  may: "contributions.see-months",
  answer: async (ask) => {
    const uploads = await listUploads(ask.tx, undefined, SHOWN + 1);
    const months = uploads.toReversed().slice(0, SHOWN);
    const view = { months: months.map((it) => lineOf(ask, it)), more: uploads.length > SHOWN };
    return { html: wageMonthsPage(view, ask.say, ask.shell) };
  },
};

export const wageMonth: PageRoute = {
  method: "GET",
  path: "/office/wage-months/:month/:version",
  may: "contributions.see-months",
  answer: async (ask) => {
    const upload = await uploadAsked(ask);
    const told = upload && (await tellUpload(ask.tx, upload.id));
    if (upload === undefined || told === undefined) return { trouble: "404" };
    const after = Number(/^\d{1,9}$/u.exec(ask.query["after"] ?? "")?.[0] ?? 0);
    const page = await refusedLines(ask.tx, upload.id, after, LINES + 1);
    const refusals = page.slice(0, LINES);
    const last = page.length > LINES ? refusals.at(-1) : undefined;
    const { waiting, added, changed, removed, refusedBy } = told;
    const view = {
      ...lineOf(ask, upload),
      waiting,
      added,
      changed,
      removed,
      refusedBy: Object.entries(refusedBy).flatMap(([code, count]) => (isCode(code) ? [{ code, count }] : [])),
      refusals: refusals.map(({ line, code, detail }) => ({ line, code, detail: detailInWords(detail, ask.say) })),
      after,
      ...(last === undefined ? {} : { next: last.line }),
    };
    return { html: wageMonthPage(view, ask.say, ask.shell) };
  },
};

const isCode = (code: string): code is LineCodeView => (LINE_CODES as readonly string[]).includes(code);

/** What the module noted of a line, for the officer who rings the sender up: which member of it is wrong, or which line was taken instead. */
function detailInWords({ first, path, keyword }: Readonly<Record<string, unknown>>, say: Speech): string {
  if (typeof first === "number") return say.t("wage-months.detail-first", { line: first });
  if (keyword === "additionalProperties") return say.t("wage-months.detail-other");
  if (keyword === "required") return say.t("wage-months.detail-missing");
  if (typeof path === "string" && path !== "") return say.t("wage-months.detail-member", { member: path.slice(1) });
  return "–";
}

/** A version is named by its month: the number of an upload lets its sender go on with it, and stands in no address. */
async function uploadAsked({ tx, params }: Ask): Promise<Upload | undefined> {
  const month = /^\d{4}-\d\d$/u.test(params["month"] ?? "") ? findDay(`${params["month"]}-01`) : undefined;
  if (month === undefined) return undefined;
  const uploads = await listUploads(tx, month, Number.MAX_SAFE_INTEGER);
  return uploads.find(({ version }) => String(version) === params["version"]);
}

function lineOf(
  { ports, say }: Ask,
  { month, version, sender, state, readLines, taken, refused }: Upload,
): MonthReceived {
  const words = new PackWords(ports.pack, say.language);
  return { month, version, sender: words.agency(sender), state, lines: readLines, taken, refused };
}
