import type { Scalar } from "../values.ts";

/**
 * A rule as data. The tree is evaluated, explained, analysed and stored for ever under the law's hash:
 * a node holds no closure, and the meaning of an `op` never changes.
 */
export type Node =
  | { readonly op: "value"; readonly value: Scalar }
  /** A day that the law names, as the number of days since 1970-01-01. */
  | { readonly op: "day"; readonly on: number }
  /** The person whom the determination is about. */
  | { readonly op: "about" }
  /** A person bound by `any`, `all`, `count`, `filter`, or the beneficiary of a share. */
  | { readonly op: "bound"; readonly name: string }
  /** An expression that the programme has named. */
  | { readonly op: "given"; readonly name: string }
  /** A field of the fact of that kind which began last among those that hold. */
  | {
      readonly op: "fact";
      readonly of: Node;
      readonly kind: string;
      readonly field: string;
      readonly where?: Where;
      readonly silence?: Silence;
    }
  | {
      readonly op: "has";
      readonly of: Node;
      readonly kind: string;
      readonly where?: Where;
      readonly silence?: Silence;
    }
  /** Who is that to the person ("to": a child's parents), or to whom the person is that ("from": a parent's children). */
  | { readonly op: "related"; readonly of: Node; readonly relation: string; readonly direction: Direction }
  | { readonly op: "filter"; readonly people: Node; readonly as: string; readonly where: Node }
  | { readonly op: "union"; readonly of: readonly Node[] }
  /** Everybody who belongs on some day, on every day: of people related to somebody who is the same one every day. */
  | { readonly op: "ever"; readonly people: Node }
  /** The first of the people, in the order in which they became so. */
  | { readonly op: "first"; readonly people: Node }
  /** The first of these persons who exists. */
  | { readonly op: "first-of"; readonly of: readonly Node[] }
  | { readonly op: "any" | "all" | "count"; readonly people: Node; readonly as: string; readonly where: Node }
  | { readonly op: "and" | "or" | "plus" | "min" | "max"; readonly of: readonly Node[] }
  | { readonly op: "not"; readonly of: Node }
  | { readonly op: "exists"; readonly of: Node }
  | { readonly op: "compare"; readonly by: Comparison; readonly left: Node; readonly right: Node }
  | { readonly op: "minus" | "times"; readonly left: Node; readonly right: Node }
  /** A quotient, rounded half up once. */
  | { readonly op: "divide"; readonly left: Node; readonly by: number }
  /** A quotient rounded once by a rule that the act names; by nothing, nothing. */
  | { readonly op: "quotient"; readonly left: Node; readonly right: Node; readonly rounding: Rounding }
  /** The sum of a quantity over the people who belong. */
  | { readonly op: "sum"; readonly people: Node; readonly as: string; readonly where: Node }
  /**
   * The sum of a field over the full calendar months before the day, `months` of them or all: a fact counts in each month whose
   * first day it covers. So one wage line a month counts once, and a monthly income as often as it was had.
   */
  | {
      readonly op: "total";
      readonly of: Node;
      readonly kind: string;
      readonly field: string;
      readonly where?: Where;
      readonly months?: number;
      readonly silence?: Silence;
    }
  /** How many of the full calendar months before the day, `months` of them or all, a fact of that kind covers the first day of. */
  | {
      readonly op: "months-with";
      readonly of: Node;
      readonly kind: string;
      readonly where?: Where;
      readonly months?: number;
      readonly silence?: Silence;
    }
  /** Full years since a day; 0 until the first anniversary. */
  | { readonly op: "years-since"; readonly day: Node }
  | { readonly op: "one-of"; readonly of: Node; readonly codes: readonly Scalar[] }
  | {
      readonly op: "when";
      readonly cases: readonly { readonly when: Node; readonly then: Node }[];
      readonly otherwise: Node;
    }
  | { readonly op: "parameter"; readonly key: string }
  /** Which reading of a contradiction is in force: a code. */
  | { readonly op: "choice"; readonly name: string }
  | { readonly op: "plus-months"; readonly day: Node; readonly months: number }
  /** As many months as a quantity says, which may change: a pension age that the law raises step by step. */
  | { readonly op: "plus-months-of"; readonly day: Node; readonly months: Node }
  | { readonly op: "plus-days"; readonly day: Node; readonly days: number }
  /** True from that day on. */
  | { readonly op: "reached"; readonly day: Node }
  /** The value of that one day, on every day. */
  | { readonly op: "as-at"; readonly day: Node; readonly of: Node }
  /** Stays true from the first day on which it was. */
  | { readonly op: "once-reached"; readonly of: Node }
  /** The first day on which it holds; none where it never does. */
  | { readonly op: "first-day"; readonly of: Node }
  /** Whether the person draws another right: as determined when that one is automatic, as claimed otherwise. */
  | { readonly op: "draws"; readonly programme: string; readonly of: Node }
  /** Who asked for the right, or confirmed its offer. */
  | { readonly op: "claimant" }
  /** The day of the claim that counts; none before the first. */
  | { readonly op: "claimed-on" }
  | { readonly op: "first-of-month"; readonly day: Node };

export type Rounding = "half-up" | "up" | "down";
export type Direction = "to" | "from";
export type Comparison = "<" | "<=" | "=" | ">=" | ">";
/**
 * `no`: where the register says nothing, it is not so, although that register does not know of everybody: only what stands in it counts,
 * and nobody is asked for more. Absent: as the kind of fact says.
 */
export type Silence = "no";
/** Each field is one of these codes. */
export type Where = Readonly<Record<string, readonly Scalar[]>>;

/** The nodes right below one, in the order in which a reader meets them. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case "value":
    case "day":
    case "about":
    case "bound":
    case "given":
    case "parameter":
    case "choice":
    case "claimant":
    case "claimed-on":
      return [];
    case "fact":
    case "has":
    case "related":
    case "not":
    case "exists":
    case "one-of":
    case "once-reached":
    case "first-day":
    case "draws":
    case "total":
    case "months-with":
      return [node.of];
    case "filter":
    case "any":
    case "all":
    case "count":
    case "sum":
      return [node.people, node.where];
    case "first":
    case "ever":
      return [node.people];
    case "union":
    case "first-of":
    case "and":
    case "or":
    case "plus":
    case "min":
    case "max":
      return node.of;
    case "compare":
    case "minus":
    case "times":
    case "quotient":
      return [node.left, node.right];
    case "divide":
      return [node.left];
    case "when":
      return [...node.cases.flatMap((it) => [it.when, it.then]), node.otherwise];
    case "plus-months":
    case "plus-days":
    case "reached":
    case "first-of-month":
    case "years-since":
      return [node.day];
    case "plus-months-of":
      return [node.day, node.months];
    case "as-at":
      return [node.day, node.of];
  }
}
