import { type LocalDate, minor, type Minor, OPEN } from "@dayaq/kernel";
import type { NextChangeView, RightView, Speech } from "@dayaq/portals";
import { isIllustrative } from "@dayaq/rules";
import type { DecisionSeen, EntitlementSeen, RightsSeen } from "../../modules/entitlements/index.ts";
import { explanationView } from "./explanation.ts";
import { isToGiveUp } from "./may-say.ts";
import { type Naming, rightName } from "./names.ts";
import type { SignedOf } from "./signed.ts";

export interface RightsContext extends Naming {
  readonly today: LocalDate;
  readonly say: Speech;
  readonly signedOf: SignedOf;
}

/** A one-off stays on the page for a year: that is how long people ask about it. */
const ONE_OFF_DAYS_SHOWN = 366;

/** The rights that somebody has or is paid now, or will have from a known day; each as one card. */
export function rightViews({ entitlements, decisions }: RightsSeen, context: RightsContext): RightView[] {
  const matters = Map.groupBy(
    entitlements.filter(({ beneficiary, payee }) => beneficiary === context.party || payee === context.party),
    ({ programme, about, beneficiary }) => `${programme} ${about} ${beneficiary}`,
  );
  return [...matters.values()].flatMap((stretches) => {
    const decision = latest(decisions, stretches[0]);
    const view = decision && rightView(stretches, decision, context);
    return view ? [view] : [];
  });
}

const latest = (decisions: readonly DecisionSeen[], of: EntitlementSeen | undefined): DecisionSeen | undefined =>
  decisions.find(({ programme, about }) => programme === of?.programme && about === of.about);

function rightView(
  stretches: readonly EntitlementSeen[],
  decision: DecisionSeen,
  context: RightsContext,
): RightView | undefined {
  const { today, words, say, party, nameOf } = context;
  const shown = stretches.filter(
    ({ until, rhythm }) => until > (rhythm === "once" ? today - ONE_OFF_DAYS_SHOWN : today),
  );
  const now = shown.find(({ from }) => from <= today) ?? shown[0];
  if (now === undefined) return undefined;
  const payee = now.payee === party ? undefined : nameOf(now.payee);
  const end = shown.at(-1)?.until;
  const next = now.rhythm === "once" ? undefined : nextOf(shown, now, today);
  return {
    id: String(decision.id),
    ...rightName(now, context),
    sum: now.amount,
    rhythm: words.rhythm(now.programme),
    since: now.from,
    illustrative: isIllustrative(decision.trace.explanation),
    why: explanationView(decision.trace, words, say, { is: party, nameOf }, context.signedOf(decision)),
    mayGiveUp: shown.some((it) => isToGiveUp(it, party, today)),
    ...(payee === undefined ? {} : { payeeName: payee }),
    ...(end === undefined || end === OPEN || now.rhythm === "once" ? {} : { until: end }),
    ...(next === undefined ? {} : { next }),
  };
}

/** What is different after the stretch of now: the next one's sum, or the end. */
function nextOf(
  stretches: readonly EntitlementSeen[],
  now: EntitlementSeen,
  today: LocalDate,
): NextChangeView | undefined {
  if (now.from > today) return undefined; // not begun: the card says from when
  if (now.until === OPEN) return undefined;
  const next = stretches.find(({ from }) => from === now.until);
  return next === undefined ? { on: now.until } : { on: now.until, sum: next.amount };
}

/** What the person gets of a right on a day: for proposals, which speak of before and after. */
export function sumOn(stretches: readonly EntitlementSeen[], party: number, on: LocalDate): Minor {
  // A one-off counts whenever it fell: a proposal about it speaks of that sum.
  const mine = stretches.filter(
    (it) => it.beneficiary === party && (it.rhythm === "once" || (it.from <= on && on < it.until)),
  );
  return minor(mine.reduce((all, { amount }) => all + amount, 0));
}
