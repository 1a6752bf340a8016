import { at, later, type LocalDate, segments } from "@dayaq/kernel";
import { type ConditionReason, type Determination, isUnknown, type Need } from "@dayaq/rules";

/** How an event ended for one programme. There is no fifth: a right is never passed over in silence. */
export type OutcomeKind = "granted" | "not-granted" | "waiting" | "with-officer";

export interface Outcome {
  readonly programme: string;
  readonly about: number;
  readonly outcome: OutcomeKind;
  /** Of a not-granted: the condition of the law that does not hold. */
  readonly condition: string | null;
  /** Of a waiting: which fact of whom, and who supplies it. A person's own tap on an offer is one too, and the law itself. */
  readonly needs: readonly Need[];
  readonly facts: readonly string[];
}

/** What a person confirms is awaited from the person, not from an agency. */
const CONFIRMATION = { kind: "claim", agency: "person" } as const;

/**
 * An amount, or all rules of those days, that no act known to us gives: it is awaited from the law, since no agency and no officer
 * can supply it.
 */
const LAW = { kind: "law", agency: "law" } as const;

/** Stands where a condition of the law stands: the right arose before the months for which arrears are paid. */
const ARREARS_LIMIT = "arrears-limit";

/**
 * The surest sentence that refuses a right on a day, where part of the right is a guess. A no that a guess alone gives is no
 * answer: then the law is awaited, as it is where no act gives the amount.
 */
export type RefusalOn = (on: LocalDate) => Pick<ConditionReason, "id" | "certainty"> | undefined;

/** What beside the answer of the rules says how an event ends. */
export interface Circumstances {
  readonly happenedOn: LocalDate;
  readonly today: LocalDate;
  /** An officer has to decide first. */
  readonly isWithOfficer: boolean;
  /** The right arose so long ago that nothing of it is paid any more. */
  readonly isLapsed?: boolean;
  /** Absent: no part of the right is a guess. */
  readonly refusalOn?: RefusalOn;
}

/** How the answer of the rules ends an event. */
export function outcomeOf(
  after: Determination,
  { happenedOn, today, isWithOfficer, isLapsed = false, refusalOn = () => undefined }: Circumstances,
): Outcome {
  const { programme, factsRead } = after;
  const about = after.about as number; // in the registry a person is a party id
  const ends = (outcome: OutcomeKind, condition: string | null = null, needs: readonly Need[] = []): Outcome => ({
    programme,
    about,
    outcome,
    condition,
    needs,
    facts: factsRead,
  });
  const awards = awardsFrom(after, happenedOn);
  const due = awards.filter((award) => award.kind === "due");
  if (due.length > 0) {
    if (isLapsed) return ends("not-granted", ARREARS_LIMIT);
    if (after.mode !== "automatic" && !after.claimed)
      return ends("waiting", null, [{ person: about, ...CONFIRMATION }]);
    const nobodyPaid = due.some(({ shares }) => shares.some(({ payee }) => payee === null));
    return ends(isWithOfficer || nobodyPaid ? "with-officer" : "granted");
  }
  const unknown = awards.find((award) => award.kind === "undetermined");
  if (unknown) return ends("waiting", null, unknown.needs.length > 0 ? unknown.needs : [{ person: about, ...LAW }]);
  if (isWithOfficer) return ends("with-officer", failing(after, happenedOn, today));
  const refusal = refusalOn(happenedOn) ?? refusalOn(later(happenedOn, today));
  if (refusal?.certainty === "illustrative") return ends("waiting", null, [{ person: about, ...LAW }]);
  return ends("not-granted", refusal?.id ?? failing(after, happenedOn, today));
}

const awardsFrom = ({ timeline, once }: Determination, from: LocalDate) => [
  ...[...segments(timeline)].filter(({ until }) => until > from).map(({ value }) => value),
  ...once.filter(({ on }) => on >= from).map(({ award }) => award),
];

/** The condition that fails on the day of the event; else the one that fails now. */
function failing({ conditions }: Determination, happenedOn: LocalDate, today: LocalDate): string | null {
  for (const on of [happenedOn, later(happenedOn, today)]) {
    const failed = conditions.find(({ holds }) => {
      const truth = at(holds, on);
      return !isUnknown(truth) && !truth;
    });
    if (failed) return failed.id;
  }
  return null;
}

/** The best first. */
export const RANK: readonly OutcomeKind[] = ["granted", "with-officer", "waiting", "not-granted"];

/** What is said of the whole event: the best of its outcomes. */
export const best = (outcomes: readonly OutcomeKind[]): OutcomeKind | undefined =>
  RANK.find((it) => outcomes.includes(it));
