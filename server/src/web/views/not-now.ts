import type { LocalDate } from "@dayaq/kernel";
import type { NotNowView, SentenceView } from "@dayaq/portals";
import type { Examined } from "../../modules/determinations/index.ts";
import type { RightsSeen } from "../../modules/entitlements/index.ts";
import type { Reader } from "../../modules/notices/index.ts";
import type { Ask } from "../page-route.ts";
import { aboutsOf } from "./children.ts";
import { claimTasks } from "./claim-tasks.ts";
import { sentenceOf } from "./explanation.ts";
import { ifAsked } from "./may-say.ts";
import { PackWords } from "./words.ts";

/** Reasons enough for one programme: the conditions that fail. More would be a wall of law. */
const REASONS_MAX = 3;

/** Every programme that this person does not receive, with the reason: asked anew, so that the answer is of today. */
export async function notNowViews(
  ask: Ask,
  reader: Reader & { readonly is: number },
  seen: RightsSeen,
  words: PackWords,
): Promise<NotNowView[]> {
  const party = reader.is;
  const { tx, today, ports } = ask;
  const isNotNow = notNowOf(party, seen, today);
  const asked = ports.pack.programmes.filter(({ code }) => isNotNow(code));
  const aboutsFor = await aboutsOf(ask, party);
  const examined = await ports.modules.determinations.examine(
    tx,
    [...new Set(asked.flatMap(({ about }) => aboutsFor(about)))],
    today,
    asked.map(({ code }) => code),
  );
  const tasks = await claimTasks(ask, party);
  const said = { ...seen, party, isToAnswer: (code: string) => tasks.has(code) };
  const kinds = ports.pack.lawBook.kinds;
  const views = asked.map(({ code, about }) => {
    const answers = examined.filter((it) => it.programme === code && aboutsFor(about).includes(it.about));
    const kind = kinds.findIndex((it) => it.programmes.includes(code));
    const reasons = reasonsOf(answers, ask, words, reader);
    const canAsk = answers.some((it) => ifAsked(it, said) !== undefined);
    return {
      kind,
      nearness: Math.max(0, ...answers.map(holding)),
      view: {
        id: code,
        title: words.programme(code),
        ...reasons,
        mayAsk: canAsk,
        kind: words.of(kinds[kind]?.title),
        mayCome: canAsk || isSoon(reasons.from, today) || answers.some(isOpen),
      },
    };
  });
  // The pack's own order of kinds; within one, first what fails late: most of it holds already.
  return views.toSorted((a, b) => a.kind - b.kind || b.nearness - a.nearness).map(({ view }) => view);
}

/** Whether a programme is neither received by this person nor offered to them: of it there is a page that says why not. */
export function notNowOf(
  party: number,
  { entitlements, offers }: Pick<RightsSeen, "entitlements" | "offers">,
  today: LocalDate,
): (programme: string) => boolean {
  const held = new Set(
    entitlements
      .filter((it) => it.beneficiary === party || it.payee === party)
      .filter(({ rhythm, until }) => rhythm === "once" || until > today)
      .map(({ programme }) => programme),
  );
  const offered = new Set(offers.map(({ programme }) => programme));
  return (programme) => !held.has(programme) && !offered.has(programme);
}

/** Days until which what comes by itself is news: a pension in forty years is none. */
const SOON_DAYS = 366;

const isSoon = (from: LocalDate | undefined, today: LocalDate): boolean =>
  from !== undefined && from <= today + SOON_DAYS;

/** Nothing known speaks against it, and something is not known. */
const isOpen = (it: Examined): boolean => failing(it).length > 0 && failing(it).every(({ holds }) => holds !== false);

/** How many conditions of the law hold already. */
const holding = ({ explanation: { conditions } }: Examined): number =>
  conditions.filter(({ holds }) => holds === true).length;

/** How a programme comes out today for somebody; where it is about a child or a household, for those of theirs, if there are any. */
export async function examinedFor(ask: Ask, party: number, programme: string): Promise<Examined[]> {
  const about = ask.ports.pack.programmes.find(({ code }) => code === programme)?.about ?? "person";
  const abouts = (await aboutsOf(ask, party))(about);
  return ask.ports.modules.determinations.examine(ask.tx, abouts.length > 0 ? abouts : [party], ask.today, [programme]);
}

/** Why a programme is nothing for somebody today. */
export async function reasonsFor(
  ask: Ask,
  party: number,
  programme: string,
): Promise<Pick<NotNowView, "reasons" | "from">> {
  const { ports, say } = ask;
  const examined = await examinedFor(ask, party, programme);
  return reasonsOf(examined, ask, new PackWords(ports.pack, say.language), { is: party, nameOf: () => undefined });
}

function reasonsOf(
  answers: readonly Examined[],
  { say }: Ask,
  words: PackWords,
  reader: Reader,
): Pick<NotNowView, "reasons" | "from"> {
  const [nearest] = answers.toSorted((a, b) => failing(a).length - failing(b).length);
  if (nearest === undefined) return { reasons: [said(say.t("not-now.no-subject"))] };
  const later = nearest.explanation.answer === "entitled-later" ? { from: firstDue(nearest) } : {};
  const reasons = nearest
    .explainFully()
    .conditions.filter(({ holds }) => holds !== true)
    .slice(0, REASONS_MAX)
    .map((condition) => sentenceOf(condition, {}, words, reader));
  if (reasons.length > 0) return { reasons, ...withDay(later.from) };
  const isGiven = nearest.explanation.answer === "entitled" && nearest.determination.claimed;
  const says = !isGiven ? "not-asked" : isTheirs(nearest, reader) ? "by-person" : "somebody-elses";
  return { reasons: [said(say.t(`not-now.${says}`))], ...withDay(later.from) };
}

/** Whether the rules give the reader a share: what is not received all the same waits for a person, or a person has said no. */
const isTheirs = ({ explanation: { award } }: Examined, { is }: Reader): boolean =>
  award.kind === "due" && award.shares.some(({ beneficiary, payee }) => beneficiary === is || payee === is);

const failing = ({ explanation }: Examined) => explanation.conditions.filter(({ holds }) => holds !== true);

const firstDue = ({ determination: { timeline } }: Examined) =>
  timeline.from.find((_, index) => timeline.values[index]?.kind === "due");

const withDay = (from: ReturnType<typeof firstDue>): Pick<NotNowView, "from"> => (from === undefined ? {} : { from });

const said = (says: string): SentenceView => ({ says, holds: "yes", certainty: "official", sources: [] });
