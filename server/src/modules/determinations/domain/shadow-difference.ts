import {
  at,
  BEGINNING,
  combine,
  constant,
  firstOfMonth,
  later,
  type LocalDate,
  type Minor,
  minor,
  OPEN,
  type Period,
  segments,
  type Timeline,
  ZERO,
} from "@dayaq/kernel";
import { type Accrual, accrue, type Award, type Determination, type Law, NONE } from "@dayaq/rules";

/** What another law makes of a right, the gravest for the person first. The words are stored. */
export const SHADOW_KINDS = ["ended", "lowered", "undetermined", "re-split", "begun", "raised", "determined"] as const;
export type ShadowKind = (typeof SHADOW_KINDS)[number];

/** How one right differs under two laws. */
export interface ShadowDifference {
  /** Of several changes the gravest. */
  readonly kind: ShadowKind;
  /** The first day that differs. */
  readonly from: LocalDate;
  /** A month, or once: on that day, or today where it lies behind. Undefined: not known. */
  readonly before: Minor | undefined;
  readonly after: Minor | undefined;
  /** What the months before this one come to more, or less. */
  readonly past: Minor;
}

/** Days that count: what lies before the arrears is paid to nobody, whatever the law says. */
export interface ShadowWindow {
  readonly since: LocalDate;
  readonly today: LocalDate;
}

/** Compares what two laws give for one right; undefined when nobody gets another sum on any day that counts. */
export function shadowDifference(
  before: Determination,
  after: Determination,
  laws: { readonly before: Law; readonly after: Law },
  { since, today }: ShadowWindow,
): ShadowDifference | undefined {
  const old = claimed(before);
  const now = claimed(after);
  const found = [...differing(old.timeline, now.timeline, { from: since, until: OPEN }), ...dated(old, now, since)];
  const kind = SHADOW_KINDS.find((it) => found.some((one) => one.kind === it));
  if (kind === undefined) return undefined;
  const from = Math.min(...found.map((one) => one.from)) as LocalDate; // the least of some days is a day
  const told = later(from, today);
  const month = firstOfMonth(today);
  const past = { from: since === BEGINNING ? month : since, until: month };
  return {
    kind,
    from,
    before: sumOn(old, told),
    after: sumOn(now, told),
    past: minor(
      sumOf(now, accrualIn(laws.after, after.programme), past) -
        sumOf(old, accrualIn(laws.before, before.programme), past),
    ),
  };
}

type Given = Pick<Determination, "timeline" | "once">;
const NOTHING_DUE: Given = { timeline: constant<Award>(NONE), once: [] };

/** A right that nobody asked for gives nothing yet. */
const claimed = (it: Determination): Given => (it.claimed ? it : NOTHING_DUE);

function* differing(
  old: Timeline<Award>,
  now: Timeline<Award>,
  window: Period,
): Generator<{ kind: ShadowKind; from: LocalDate }> {
  const kinds = combine<Award, ShadowKind | "same">([old, now], ([a, b]) => kindOf(a as Award, b as Award)); // two lines in, two values out
  for (const { from, value } of segments(kinds, window)) if (value !== "same") yield { kind: value, from };
}

function dated(old: Given, now: Given, since: LocalDate): { kind: ShadowKind; from: LocalDate }[] {
  const days = new Set([...old.once, ...now.once].map(({ on }) => on));
  const on = (given: Given, day: LocalDate): Award => given.once.find((it) => it.on === day)?.award ?? NONE;
  return [...days].flatMap((day) => {
    const kind = day < since ? "same" : kindOf(on(old, day), on(now, day));
    return kind === "same" ? [] : [{ kind, from: day }];
  });
}

function kindOf(before: Award, after: Award): ShadowKind | "same" {
  if (after.kind === "undetermined") return before.kind === "undetermined" ? "same" : "undetermined";
  if (before.kind === "undetermined") return "determined";
  if (before.kind === "none") return after.kind === "due" ? "begun" : "same";
  if (after.kind === "none") return "ended";
  if (after.amount !== before.amount) return after.amount > before.amount ? "raised" : "lowered";
  return sharesOf(before) === sharesOf(after) ? "same" : "re-split";
}

const sharesOf = ({ shares }: Extract<Award, { kind: "due" }>): string =>
  shares
    .map(({ beneficiary, payee, amount }) => `${beneficiary} ${payee} ${amount}`)
    .toSorted()
    .join();

/** What is due on a day: the month's sum, or the one that falls due once. */
function sumOn({ timeline, once }: Given, on: LocalDate): Minor | undefined {
  const award = once[0]?.award ?? at(timeline, on);
  return award.kind === "undetermined" ? undefined : award.kind === "due" ? award.amount : ZERO;
}

const sumOf = (given: Given, rule: Accrual, months: Period): number =>
  accrue(given, rule, months).reduce((sum, { amount }) => sum + amount, 0);

function accrualIn({ programmes }: Law, code: string): Accrual {
  const pays = programmes.find((it) => it.code === code)?.pays;
  return pays?.rhythm === "monthly" ? pays.accrual : "by-days";
}
