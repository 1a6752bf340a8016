import type { LocalDate } from "@dayaq/kernel";

/** A person as the caller names them: a party id of the registry, or the id of a record file. */
export type PersonId = string | number;

/** A day is a `LocalDate` number, money a `Minor` number, a code a string; null means that there is no such thing. */
export type Scalar = boolean | number | string | null;

/** A fact that could still change the answer, and the agency that can supply it. */
export interface Need {
  readonly person: PersonId;
  readonly kind: string;
  readonly agency: string;
  /** Of a relation: that it is not known to whom the person is that. Absent: who is that to the person. */
  readonly direction?: "from";
}

/** Why something is not known although no fact is missing; the code has a text in every language. */
export type UnknownReason = "fact-missing" | "amount-not-known" | "not-modelled";

/** Not known yet. It flows through every operator by Kleene's logic, and carries what would settle it. */
export class Unknown {
  readonly reason: UnknownReason;
  readonly needs: readonly Need[];

  constructor(reason: UnknownReason, needs: readonly Need[] = []) {
    this.reason = reason;
    this.needs = needs;
  }

  /** One unknown out of several: a missing fact is named first, since someone can supply it. */
  static of(all: readonly Unknown[]): Unknown {
    const first = all[0];
    if (first !== undefined && all.length === 1) return first;
    const needs = new Map(all.flatMap((it) => it.needs).map((need) => [needKey(need), need]));
    const reason = all.find((it) => it.needs.length > 0) ?? first;
    return new Unknown(reason?.reason ?? "fact-missing", [...needs.values()]);
  }
}

export type Value = Scalar | Unknown;

/** Yes, no, or not known yet. */
export type Truth = boolean | Unknown;

export const isUnknown = (value: unknown): value is Unknown => value instanceof Unknown;

/** Of an expression that gives a day: whether there is one, and it is known. */
export const isDay = (value: Value): value is LocalDate => typeof value === "number";

export function sameValue(a: Value, b: Value): boolean {
  if (Object.is(a, b)) return true;
  if (!isUnknown(a) || !isUnknown(b)) return false;
  return a.reason === b.reason && sameNeeds(a.needs, b.needs);
}

export const sameNeeds = (a: readonly Need[], b: readonly Need[]): boolean =>
  a.length === b.length && a.every((need, index) => needKey(need) === needKey(b[index] as Need)); // same length

const needKey = ({ person, kind, direction }: Need): string => `${kind}${direction ?? ""} ${String(person)}`;

/**
 * What an agency said of a person, as it stands now: superseded and annulled statements are already left out.
 * For a relation, `person` is whom it is of and `other` is who it is: of a parent, the child and the parent.
 */
export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly person: PersonId;
  readonly other?: PersonId;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly value: Readonly<Record<string, Scalar>>;
}

/** That a person asked for a right, or confirmed an offer of it. */
export interface Claim {
  readonly id: string;
  readonly programme: string;
  readonly about: PersonId;
  readonly by: PersonId;
  readonly on: LocalDate;
}

/** Everything that the rules may see: facts of people and what people asked for. It answers at once; nothing is fetched from here. */
export interface World {
  facts(person: PersonId, kind: string): readonly Fact[];
  /** Relations of that kind in which this person is the `other`. */
  relatedTo(person: PersonId, kind: string): readonly Fact[];
  claims(programme: string, about: PersonId): readonly Claim[];
  /**
   * What it means that nothing is said of a person under a kind. Absent: as the register of the kind has it. Where people are
   * asked and not registers, what was not yet asked is unknown, and what was asked and denied is not so.
   */
  silence?(person: PersonId, kind: string, direction: "to" | "from"): "no" | "unknown";
}
