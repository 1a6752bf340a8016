import type { NotGrantedTodayView, SentenceView, Speech } from "@dayaq/portals";
import type { LocalDate } from "@dayaq/kernel";
import { countNotGranted, listNotGranted, type NotGranted } from "../../modules/life-events/index.ts";
import { wholeNumberIn } from "../asked.ts";
import type { Ask } from "../page-route.ts";
import { eventName } from "./events.ts";
import { PackWords } from "./words.ts";

/** As many as one reads before turning the page. */
const LINES_A_PAGE = 20;

/** How people of the list are called to its reader, and where their no stands; who is left out is not named. */
export type Called = ReadonlyMap<number, { readonly who: string; readonly to?: (programme: string) => string }>;

/** Every no of today, narrowed as the address says: counts over all people, and a page of them one by one. */
export async function notGrantedToday(
  ask: Pick<Ask, "tx" | "ports" | "say" | "today" | "query">,
  call: (noes: readonly NotGranted[]) => Promise<Called>,
): Promise<{ view: NotGrantedTodayView; shown: readonly NotGranted[] }> {
  const { tx, ports, say, today, query } = ask;
  const words = new PackWords(ports.pack, say.language);
  const counts = await countNotGranted(tx, today);
  const programme = ports.pack.programmes.find(({ code }) => code === query["programme"])?.code;
  const condition = programme === undefined ? undefined : query["condition"];
  const rights = (of: typeof counts): number => of.reduce((all, it) => all + it.rights, 0);
  const narrowed = counts.filter(
    (it) =>
      (programme === undefined || it.programme === programme) &&
      (condition === undefined || it.condition === condition),
  );
  const pages = Math.max(1, Math.ceil(rights(narrowed) / LINES_A_PAGE));
  const page = Math.min(Math.max(1, wholeNumberIn(query["page"] ?? "1")), pages);
  const place = { limit: LINES_A_PAGE, offset: (page - 1) * LINES_A_PAGE };
  const shown = await listNotGranted(tx, { on: today, programme, condition }, place);
  const called = await call(shown);
  const view = {
    today,
    total: rights(counts),
    programmes: [...Map.groupBy(counts, (it) => it.programme)]
      .map(([code, of]) => ({ programme: code, title: words.programme(code), rights: rights(of) }))
      .toSorted((a, b) => b.rights - a.rights),
    groups: counts
      .filter((it) => programme === undefined || it.programme === programme)
      .map((it) => ({
        programme: it.programme,
        title: words.programme(it.programme),
        reason: noSentence(it, ask),
        rights: it.rights,
        ...(it.condition === null ? {} : { condition: it.condition }),
      })),
    lines: shown.map((it) => ({
      ...lineOf(called.get(it.about), it.programme),
      title: words.programme(it.programme),
      reason: noSentence(it, ask),
      event: eventWords(it, say),
    })),
    page,
    pages,
    ...(programme === undefined
      ? {}
      : {
          only: { programme, title: words.programme(programme), ...(condition === undefined ? {} : { condition }) },
        }),
  };
  return { view, shown };
}

function lineOf(
  called: ReturnType<Called["get"]>,
  programme: string,
): Pick<NotGrantedTodayView["lines"][number], "who" | "to"> {
  if (called === undefined) return {};
  return called.to === undefined ? { who: called.who } : { who: called.who, to: called.to(programme) };
}

type Reason = Pick<NotGranted, "programme" | "condition">;

/** The sentence of the law that did not hold. A right can also be too old, or come to no sum: that has words of our own. */
export function noSentence(
  { programme, condition }: Reason,
  { ports: { pack }, say }: Pick<Ask, "ports" | "say">,
): SentenceView {
  const words = new PackWords(pack, say.language);
  const law = pack.programmes.find(({ code }) => code === programme)?.conditions.find(({ id }) => id === condition);
  const says = say.t(condition === "arrears-limit" ? "not-granted.arrears-limit" : "not-granted.no-sum");
  return law === undefined
    ? { says, holds: "no", certainty: "official", sources: [] }
    : { says: words.of(law.says), holds: "no", certainty: law.certainty, ...words.cites(law.basis), sources: [] };
}

/** "Birth, 3 July 2025" */
export const eventWords = (
  { type, happenedOn }: { readonly type: string; readonly happenedOn: LocalDate },
  say: Speech,
): string =>
  say.t("not-granted.event-on", {
    event: eventName(type, say),
    on: say.day(happenedOn),
  });
