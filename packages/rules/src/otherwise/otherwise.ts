import { at, type LocalDate } from "@dayaq/kernel";
import type { Determination } from "../award.ts";
import type { Condition } from "../programme.ts";
import { isUnknown } from "../values.ts";
import type { Change, Edit, Otherwise, Told } from "./change.ts";
import type { Supposing } from "./supposing.ts";
import { turnAfter } from "./turn.ts";
import { waysTo } from "./ways.ts";

/** More ways than these would be a form to fill in, not an answer. */
const MOST = 2;

/** What would have to be otherwise for each condition to come out otherwise, in the order of the law. */
export function otherwiseOf(asking: Supposing, determination: Determination, on: LocalDate): readonly Otherwise[] {
  const { once } = determination;
  const day = once[0]?.on ?? on;
  const outcomes = new Map(determination.conditions.map(({ id, holds }) => [id, holds]));
  const now = asking.evaluation.programme.conditions.flatMap((condition) => {
    const holds = outcomes.get(condition.id); // each of the programme has its outcome
    return holds === undefined ? [] : [{ condition, value: at(holds, day) }];
  });
  const holding = now.filter(({ value }) => value === true).map(({ condition }) => condition);
  return now.map(({ condition, value }) => {
    const holds = isUnknown(value) ? "unknown" : value;
    const found = once.length > 0 ? undefined : turnAfter(condition.holds, day, asking);
    // What comes true only when another condition fails, such as at the end of what it was asked about, helps nobody.
    const helps = holds === true || (found && holding.every((it) => holdsOn(it, found.on, asking)));
    const turns = helps ? found : undefined;
    return {
      id: condition.id,
      holds,
      ...(turns === undefined ? {} : { turns }),
      changes: holds === false ? changesFor(condition, holding, day, turns !== undefined, asking) : [],
    };
  });
}

const holdsOn = ({ holds }: Condition, on: LocalDate, asking: Supposing, edits: readonly Edit[] = []): boolean =>
  at((edits.length > 0 ? asking.suppose(edits) : asking.evaluation).value(holds), on) === true;

/**
 * What would make a condition hold, the plainest first. Each proposal is put to the test, and only those that work are told. What
 * other people would need is told only where nothing of the person's own would do and time will not bring it. A loss, or two things
 * at once, is told only where nothing else would do; and a loss only where no other condition fails by it.
 */
function changesFor(
  condition: Condition,
  holding: readonly Condition[],
  on: LocalDate,
  isOnlyTime: boolean,
  asking: Supposing,
): readonly Change[] {
  const { about, programme } = asking.evaluation;
  const isOfOthers = (told: Told) => programme.about !== "household" && told.person !== about;
  const isSecondBest = ({ told }: Change) => told.length > 1 || told.some((it) => isLoss(it) || isOfOthers(it));
  const rank = (it: Change) => plainness(it, isOfOthers);
  const isEnough = ({ told, edits }: Change): boolean =>
    [condition, ...(told.some(isLoss) ? holding : [])].every((it) => holdsOn(it, on, asking, edits));
  const proposed = waysTo(condition.holds, true, { on, bound: [] }, asking).map(plainly);
  const distinct = [...new Map(proposed.map((it) => [keyOf(it), it])).values()];
  const found: Change[] = [];
  for (const change of distinct.toSorted((a, b) => rank(a) - rank(b))) {
    if (found.length === MOST || (isSecondBest(change) && (found.length > 0 || isOnlyTime))) break;
    if (!found.some((it) => isAlike(it, change)) && isEnough(change)) found.push(change);
  }
  return found;
}

/** Of one register about one person, one thing is told. */
function plainly({ told, edits }: Change): Change {
  const merged: Told[] = [];
  for (const it of told) {
    const same = merged.findIndex(
      (other) => other.kind === "said" && it.kind === "said" && other.person === it.person && other.fact === it.fact,
    );
    const other = merged[same];
    if (it.kind === "said" && other?.kind === "said")
      merged[same] = { ...other, value: { ...other.value, ...it.value } };
    else merged.push(it);
  }
  return { told: merged, edits };
}

/** Of one register about one person, one record that is needed is told, however many would do. */
const isAlike = ({ told: [one] }: Change, { told: [other] }: Change): boolean =>
  one?.kind === "said" && other?.kind === "said" && one.person === other.person && one.fact === other.fact;

/** A marriage is recorded of one of the two: in which direction it is told says nothing. */
const keyOf = ({ told }: Change): string => JSON.stringify(told.map((it) => ({ ...it, direction: undefined })));

const isLoss = (told: Told): boolean => told.kind === "unsaid" || (told.kind === "drawn" && !told.is);

const ORDER: readonly Told["kind"][] = ["field", "worked-out", "someone", "said", "drawn", "unsaid"];

/** Numbers first, then what could be said, then of others, last what would have to be lost; one thing before two. */
function plainness({ told }: Change, isOfOthers: (told: Told) => boolean): number {
  const each = told.map(
    (it) => ORDER.indexOf(it.kind) + ORDER.length * (Number(isOfOthers(it)) + 2 * Number(isLoss(it))),
  );
  return Math.max(...each) + (told.length - 1) * 4 * ORDER.length;
}
