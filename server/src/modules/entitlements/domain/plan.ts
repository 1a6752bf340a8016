import {
  BEGINNING,
  constant,
  flatten,
  isSame,
  type LocalDate,
  type Period,
  plusDays,
  segments,
  type Timeline,
  within,
} from "@dayaq/kernel";
import { type Award, type Determination, sameAward } from "@dayaq/rules";
import { arrearsFrom, type Circumstances } from "./circumstances.ts";
import { asContinued, type Continuation } from "./continuation.ts";
import { type DecisionKind, kindOf } from "./decision.ts";
import { effectiveFrom, type Judgement, judge } from "./judge.ts";
import { GRAVEST_FIRST } from "./difference.ts";
import type { Finding } from "./judge-days.ts";
import type { Offer, OfferEnd } from "./offer.ts";
import type { Proposal } from "./proposal.ts";
import type { GivenTermNotice, TermNotice } from "./term.ts";
import { isDue, isPaidOn, NO_RIGHT, NOTHING, type Right, paysAlike } from "./right.ts";

/** What was decided, proposed and offered so far for one right. */
export interface Standing {
  readonly decided: Right;
  /** Number of decisions so far. */
  readonly version: number;
  readonly lastKind?: DecisionKind | undefined;
  readonly openProposal?: Proposal | undefined;
  /** Facts that the last proposal relied on which a person settled. */
  readonly settledFactKey?: string | undefined;
  readonly openOffer?: Offer | undefined;
  /** Notices already given of terms that run out. */
  readonly termsTold: readonly GivenTermNotice[];
  /** An officer let it go on after its term. */
  readonly continuation?: Continuation | undefined;
  /** What was had under all records of one person that have just been joined. */
  readonly inherited?: Right | undefined;
}

export type ProposalDraft = Pick<
  Proposal,
  "kind" | "doubt" | "isAdverse" | "lossFrom" | "effectiveFrom" | "target" | "findings" | "factKey"
>;

/** All that follows from one answer of the rules. */
export interface Plan {
  readonly decision?: { readonly kind: DecisionKind; readonly decided: Right; readonly findings: readonly Finding[] };
  readonly proposal?: ProposalDraft;
  /** The open proposal no longer stands: the facts ask for nothing, or for something else. */
  readonly withdrawProposal: boolean;
  readonly offer?: { readonly award: Award; readonly arisenOn: LocalDate };
  /** Why the open offer no longer stands; nothing where it stands, or where there is none. */
  readonly offerEnd?: OfferEnd;
  readonly terms: readonly TermNotice[];
  /** Days of a change decided long ago that have come since the right was last looked at. */
  readonly reached: readonly LocalDate[];
  /** The right arose before the months for which arrears are paid, and was never decided. */
  readonly lapsed: boolean;
  /** What is paid cannot be answered at present: it goes on, and a person looks at it. */
  readonly inDoubtWhilePaid: boolean;
}

/** Whether nothing is due, nothing was, and nothing was proposed or offered: then nothing follows, and nothing has to be weighed. */
export const followsNothing = (
  answer: { readonly isNothing: boolean; readonly after: Determination },
  { version, openProposal, openOffer, inherited }: Standing,
): boolean =>
  version === 0 &&
  inherited === undefined &&
  openProposal === undefined &&
  openOffer === undefined &&
  (answer.isNothing ||
    (answer.after.once.length === 0 && answer.after.timeline.values.every(({ kind }) => kind === "none")));

/** Works out what to decide, to propose, to offer and to tell. Pure: the same answer and the same past give the same plan. */
export function plan(
  it: Determination,
  termEnds: readonly LocalDate[],
  standing: Standing,
  circumstances: Circumstances,
): Plan {
  const { today } = circumstances;
  const determined = determinedRight(it, standing, circumstances);
  // What was had under records that were joined moves by the machine; what the rules say of it beside is decided as any change is.
  const heard = standing.inherited && judge(standing.inherited, determined, { ...circumstances, merged: false });
  // What is inherited was paid already: that nobody has signed its law stops no move.
  const judgement = heard
    ? judge(standing.decided, heard.byMachine, { ...circumstances, heldBack: undefined })
    : judge(standing.decided, determined, circumstances);
  const byMachine = judgement.findings.filter(({ by }) => by === "machine");
  const decided = byMachine.length > 0 ? judgement.byMachine : standing.decided;
  const proposal = proposed(it, determined, heard ?? judgement, standing, circumstances);
  const offer = offered(it, circumstances);
  return {
    ...(byMachine.length > 0
      ? { decision: { kind: kindOf(byMachine, standing.lastKind), decided, findings: byMachine } }
      : {}),
    ...(proposal.draft ? { proposal: proposal.draft } : {}),
    withdrawProposal: standing.openProposal !== undefined && !proposal.keeps,
    ...(offer && !standing.openOffer ? { offer } : {}),
    ...(standing.openOffer && !offer ? { offerEnd: endOfOffer(it, circumstances) } : {}),
    terms: termsToTell(termEnds, decided, standing.termsTold, circumstances),
    reached: byMachine.length > 0 ? [] : changesBetween(decided, circumstances.lastOn, today),
    lapsed: standing.version === 0 && isLapsed(determined, circumstances),
    inDoubtWhilePaid: (heard ?? judgement).waiting && isPaidOn(decided, today),
  };
}

/** What is due by the facts and by what people asked for: an offer that nobody confirmed is not due yet. */
function determinedRight(
  { claimed, timeline, once, factsRead }: Determination,
  { decided, continuation }: Standing,
  { renounced = [], merged = false }: Circumstances,
): Right {
  if (!claimed) return NO_RIGHT;
  const whole: Right = { timeline, once };
  const going =
    continuation?.factKey === factKeyOf(factsRead) ? asContinued(whole, decided, continuation, merged) : whole;
  return { timeline: renounced.reduce(without, going.timeline), once };
}

/** Nothing on these days. */
const without = (timeline: Timeline<Award>, days: Period): Timeline<Award> =>
  flatten(within<boolean>(constant(true), days, false), (isGone) => (isGone ? constant(NOTHING) : timeline), sameAward);

/** Names a set of facts. */
export const factKeyOf = (facts: readonly string[]): string => facts.join(" ");

/** The facts that a key names. */
export const factsIn = (factKey: string): string[] => factKey.split(" ").filter((fact) => fact !== "");

const ADVERSE: ReadonlySet<Finding["difference"]> = new Set(["ended", "lowered", "re-split"]);

function proposed(
  it: Determination,
  target: Right,
  { findings }: Judgement,
  { openProposal, settledFactKey }: Standing,
  circumstances: Circumstances,
): { readonly draft?: ProposalDraft; readonly keeps: boolean } {
  const asked = findings.filter(({ by }) => by === "person");
  const kind = GRAVEST_FIRST.find((word) => asked.some(({ difference }) => difference === word));
  if (kind === undefined) return { keeps: false };
  // What a person settled stays so until a fact that it relied on changes.
  const factKey = factKeyOf(it.factsRead);
  if (settledFactKey === factKey) return { keeps: openProposal !== undefined };
  if (openProposal && sameRight(openProposal.target, target)) return { keeps: true };
  const isOnce = it.rhythm === "once";
  const days = asked.map((finding) => ({
    loss: finding.from,
    effective: effectiveFrom(finding, circumstances, isOnce),
  }));
  const first = (of: "loss" | "effective") => Math.min(...days.map((day) => day[of])) as LocalDate; // the least of some days is a day
  return {
    keeps: false,
    draft: {
      kind,
      doubt:
        asked.find(({ doubt }) => doubt === "payee-unknown")?.doubt ?? asked.find(({ doubt }) => doubt)?.doubt ?? null,
      isAdverse: asked.some(({ difference }) => ADVERSE.has(difference)),
      lossFrom: first("loss"),
      effectiveFrom: first("effective"),
      target,
      findings: asked,
      factKey,
    },
  };
}

export const sameRight = (a: Right, b: Right): boolean =>
  isSame(a.timeline, b.timeline, paysAlike) &&
  a.once.length === b.once.length &&
  a.once.every(({ on, award }, index) => on === b.once[index]?.on && paysAlike(award, b.once[index].award));

/** What somebody may say the word for; undefined when nothing is due, or when nobody is to be offered it. */
function offered(it: Determination, circumstances: Circumstances): Plan["offer"] {
  if (it.mode !== "offer" || it.claimed || isGivenUp(circumstances)) return undefined;
  return owedNow(it, circumstances);
}

function endOfOffer(it: Determination, circumstances: Circumstances): OfferEnd {
  if (isGivenUp(circumstances)) return "given-up";
  if (owedNow(it, circumstances) === undefined) return "not-owed";
  if (it.mode === "automatic") return "by-itself";
  return it.claimed ? "asked-for" : "not-owed";
}

const isGivenUp = ({ today, renounced = [] }: Circumstances): boolean => renounced.some(({ until }) => until > today);

/** What is due from today on, asked for or not; undefined when nothing is. */
function owedNow(it: Determination, { today }: Circumstances): Plan["offer"] {
  const sum = it.once.find(({ on, award }) => on <= today && isDue(award));
  if (sum) return { award: sum.award, arisenOn: sum.on };
  const [now] = segments(it.timeline, { from: today, until: plusDays(today, 1) });
  if (!now || !isDue(now.value)) return undefined;
  const since = [...segments(it.timeline)].find(({ from, until }) => from <= today && today < until)?.from ?? today;
  return { award: now.value, arisenOn: since === BEGINNING ? today : since };
}

/** Changes of what somebody is paid, after the day on which it was last looked at. */
function changesBetween({ timeline }: Right, lastOn: LocalDate | undefined, today: LocalDate): LocalDate[] {
  if (lastOn === undefined) return [];
  return timeline.from.filter(
    (on, index) => lastOn < on && on <= today && isDue(timeline.values[index - 1] ?? NOTHING),
  );
}

function isLapsed({ timeline, once }: Right, it: Circumstances): boolean {
  const ends = [...segments(timeline)].filter(({ value }) => isDue(value)).map(({ until }) => until);
  const days = once.filter(({ award }) => isDue(award)).map(({ on }) => plusDays(on, 1));
  return ends.length + days.length > 0 && [...ends, ...days].every((until) => until <= arrearsFrom(it));
}

/** One notice for each threshold that is reached, and none twice; a right learned of late gets the latest one only. */
function termsToTell(
  ends: readonly LocalDate[],
  decided: Right,
  told: readonly TermNotice[],
  { today, rules }: Circumstances,
): TermNotice[] {
  return ends.flatMap((endsOn): TermNotice[] => {
    if (endsOn <= today || !isPaidOn(decided, plusDays(endsOn, -1))) return [];
    const reached = rules.expiryNoticeDays.filter((days) => plusDays(endsOn, -days) <= today);
    if (reached.length === 0) return [];
    const daysBefore = Math.min(...reached);
    const isTold = told.some((it) => it.endsOn === endsOn && it.daysBefore <= daysBefore);
    return isTold ? [] : [{ endsOn, daysBefore }];
  });
}
