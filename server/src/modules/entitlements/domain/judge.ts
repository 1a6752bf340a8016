import { combine, type LocalDate, segments, type Timeline, TimelineBuilder } from "@dayaq/kernel";
import type { Award } from "@dayaq/rules";
import { adverseFrom, arrearsFrom, type Circumstances } from "./circumstances.ts";
import { compare } from "./difference.ts";
import { byPerson, doubtOf, type Finding, judgeDays, type Stretch } from "./judge-days.ts";
import { isDue, NOTHING, type Right, paysAlike } from "./right.ts";

export interface Judgement {
  readonly findings: readonly Finding[];
  /** What is decided once the machine has decided what it may. */
  readonly byMachine: Right;
  /** Some answer is not known yet, on a day on which it could be paid. */
  readonly waiting: boolean;
}

/** Says who decides each difference between what is decided and what is determined, by the table of the README. */
export function judge(decided: Right, determined: Right, it: Circumstances): Judgement {
  const findings: Finding[] = [];
  const build = new TimelineBuilder<Award>(paysAlike);
  const arisen = hasArisen(determined, it);
  for (const stretch of stretches(decided.timeline, determined.timeline, it)) {
    const judged = judgeDays(decided, stretch, it, arisen);
    for (const { from, award } of judged.pieces) build.add(from, award);
    findings.push(...judged.findings);
  }
  const once = judgeOnce(decided, determined, it);
  return {
    findings: [...findings, ...once.findings],
    byMachine: { timeline: build.done(), once: once.kept },
    waiting: isWaiting(determined, it.today),
  };
}

type Pair = Pick<Stretch, "before" | "after">;

/** Days that are decided alike: a sum that runs on by a guess is another stretch from the day of the guess. */
function* stretches(decided: Timeline<Award>, determined: Timeline<Award>, it: Circumstances): Generator<Stretch> {
  const pairs = combine<Award, Pair>(
    [decided, determined],
    ([before, after]) => ({ before: before as Award, after: after as Award }), // two lines in, two values out
    (a, b) =>
      paysAlike(a.before, b.before) && paysAlike(a.after, b.after) && doubtOf(a.after, it) === doubtOf(b.after, it),
  );
  for (const { value, ...days } of segments(pairs)) yield { ...days, ...value };
}

/** A right is decided when it has arisen, with all its known future; what only arises later waits for its day. */
const hasArisen = ({ timeline }: Right, it: Circumstances): boolean =>
  [...segments(timeline, { from: arrearsFrom(it), until: (it.today + 1) as LocalDate })].some(({ value }) =>
    isDue(value),
  );

interface OnceJudged {
  readonly findings: readonly Finding[];
  readonly kept: Right["once"];
}

/** A right that arises on several occasions is judged occasion by occasion, by their days. */
function judgeOnce(decided: Right, determined: Right, it: Circumstances): OnceJudged {
  if (decided.once.length <= 1 && determined.once.length <= 1)
    return judgeOccasion(decided.once[0], determined.once[0], it);
  const days = new Set([...decided.once, ...determined.once].map(({ on }) => on));
  const judged = [...days]
    .toSorted((a, b) => a - b)
    .map((day) =>
      judgeOccasion(
        decided.once.find(({ on }) => on === day),
        determined.once.find(({ on }) => on === day),
        it,
      ),
    );
  return { findings: judged.flatMap(({ findings }) => findings), kept: judged.flatMap(({ kept }) => kept) };
}

type Occasion = Right["once"][number] | undefined;

/** A dated sum is compared as a whole, and its date alone changes nothing that was decided. */
function judgeOccasion(decided: Occasion, determined: Occasion, it: Circumstances): OnceJudged {
  const asDecided = { findings: [], kept: decided ? [decided] : [] };
  const asDetermined = determined ? [determined] : [];
  const before = decided?.award ?? NOTHING;
  const after = determined?.award ?? NOTHING;
  const on = determined?.on ?? decided?.on;
  const { difference, losers } = compare(before, after);
  if (on === undefined || difference === "same" || difference === "waiting") return asDecided;
  const changed = { before, after, difference, from: on, until: (on + 1) as LocalDate };
  if (losers.length > 0) {
    // Death and own request end what is still to come; a sum that was due once stays due.
    if (!it.merged) return { ...asDecided, findings: [byPerson(changed, difference, it)] };
    const kept = asDetermined.filter(({ award }) => isDue(award));
    return { kept, findings: [{ ...changed, by: "machine", ground: "merged" }] };
  }
  if (on > it.today || on < arrearsFrom(it)) return asDecided;
  // Who is paid another's sum is a person's to say: it may have been paid already.
  const doubt = difference === "payee-changed" ? "payee-unknown" : doubtOf(after, it);
  if (doubt) return { ...asDecided, findings: [{ ...changed, by: "person", doubt }] };
  return { kept: asDetermined, findings: [{ ...changed, by: "machine" }] };
}

const isWaiting = ({ timeline, once }: Right, today: LocalDate): boolean =>
  once.some(({ award }) => award.kind === "undetermined") ||
  [...segments(timeline, { from: today, until: (today + 1) as LocalDate })].some(
    ({ value }) => value.kind === "undetermined",
  );

/** The first day on which a finding that a person decides would take effect: at once for a gain, after the notice for a loss. */
export function effectiveFrom(
  { from, until, difference, doubt }: Finding,
  it: Circumstances,
  isOnce: boolean,
): LocalDate {
  const isLoss = difference === "ended" || difference === "lowered" || (difference === "re-split" && !doubt);
  if (isOnce || !isLoss) return from;
  const notBefore = adverseFrom(it);
  // A loss that lies wholly in the past takes nothing away that is still to be paid.
  return notBefore >= until ? from : (Math.max(from, notBefore) as LocalDate); // one of two days
}
