import { day, type LocalDate, type Texts } from "@dayaq/kernel";
import { type Basis, type Certainty, leastCertain } from "./basis.ts";
import type { Bool } from "./expressions/bool.ts";
import type { Day } from "./expressions/day.ts";
import type { Expression } from "./expressions/expression.ts";
import { about, claimant, type People, Person } from "./expressions/person.ts";
import type { Quantity } from "./expressions/quantity.ts";
import type { FactKind } from "./fact-kind.ts";
import { FaultyLaw } from "./faulty-law.ts";
import type { Node } from "./tree/node.ts";

/** The machine grants by itself; the person confirms an offer; the person applies. */
export type Mode = "automatic" | "offer" | "application";
export type AboutKind = "person" | "child" | "deceased" | "household";

/**
 * How a calendar month of a right that runs on is counted; a rule that no act gives is illustrative. Per quarter and per year
 * the whole amount falls due in their first month, when the right holds on its first day.
 */
export type Accrual = "by-days" | "state-on-first" | "any-day" | "per-quarter" | "per-year";

/** One right, as data: what the law file says, after its arrows have run. */
export interface Programme {
  readonly code: string;
  readonly title: Texts;
  readonly about: AboutKind;
  readonly basis: Basis;
  /** What it takes where it does not run by itself. */
  readonly mode: Mode;
  /** On the day of a case: whether the machine grants it by itself all the same. Where that is not known, it does not. */
  readonly automaticWhen?: Node;
  /** Life events that may open the right, each of which ends with an outcome for it: `birth`, or `status-granted:martyr` where only that status may. */
  readonly opens: readonly string[];
  readonly modelledFrom: LocalDate;
  readonly given: Readonly<Record<string, Node>>;
  readonly conditions: readonly Condition[];
  readonly pays: Pays;
  readonly beneficiaries: Beneficiaries;
  /** `bound: beneficiary` stands for the beneficiary of the share. */
  readonly payee: { readonly is: Node; readonly basis: Basis; readonly certainty: Certainty };
  readonly otherFund?: OtherFund;
  /** How many months before a claim are paid when the right existed then. Only for offers and applications. */
  readonly claimReachesBackMonths: number;
  /** Default: the day of the claim. */
  readonly claimCountsFrom?: "first-of-month";
}

export interface Condition {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly holds: Node;
}

/**
 * The cases of a one-off that another fund pays than the right's own, asked on the day on which it falls due. Where that is not known,
 * its own pays. Nothing of what is due, to whom, or when, rests on it.
 */
export interface OtherFund {
  /** As the country names its funds. */
  readonly fund: string;
  readonly when: Node;
  readonly basis: Basis;
  readonly certainty: Certainty;
}

export type Pays =
  | { readonly rhythm: "monthly"; readonly amount: Node; readonly accrual: Accrual }
  | { readonly rhythm: "once"; readonly on: Node; readonly amount: Node }
  /** A sum for each fact of a kind about the person, on the day on which it begins. */
  | { readonly rhythm: "each"; readonly kind: string; readonly amount: Node };

/** One person has the whole amount, or several share it in equal parts. */
export type Beneficiaries =
  | { readonly kind: "one"; readonly person: Node }
  | { readonly kind: "equal-shares"; readonly people: Node };

type Given = Readonly<Record<string, Expression>>;
type From<G extends Given, E> = (given: G) => E;

export interface ConditionText<G extends Given> {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly holds: From<G, Bool>;
}

export type PaysText<G extends Given> =
  | { readonly monthly: From<G, Quantity>; readonly accrual: Accrual }
  | { readonly once: From<G, Quantity>; readonly on: From<G, Day> }
  | { readonly each: FactKind; readonly amount: From<G, Quantity> };

/** A right as its law file states it: conditions as arrows over what is given. */
export interface ProgrammeText<G extends Given> {
  readonly title: Texts;
  readonly about: AboutKind;
  readonly basis: Basis;
  /** Of an offer or an application that from some cases on runs by itself: what it takes in the others. */
  readonly mode: Mode;
  /** Which cases run by themselves, asked on the day of each: the day of a one-off, the first day of a fact that is paid for, any day of a month. */
  readonly automaticWhen?: From<G, Bool>;
  readonly opens: readonly string[];
  /** `YYYY-MM-DD` */
  readonly modelledFrom: string;
  readonly given: G;
  readonly conditions: readonly ConditionText<G>[];
  readonly pays: PaysText<G>;
  /** Default: the person whom it is about; for offers and applications, who claimed. */
  readonly beneficiary?: From<G, Person>;
  readonly equalShares?: From<G, People>;
  /** Default: the beneficiary, on the basis of the right and as sure as its least sure condition. */
  readonly payee?: {
    readonly basis: Basis;
    readonly certainty: Certainty;
    /** Default: the beneficiary. */
    readonly is?: (given: G, beneficiary: Person) => Person;
  };
  /** Only of what is paid once: which cases another fund pays. Default: none. */
  readonly otherFund?: {
    readonly fund: string;
    readonly basis: Basis;
    readonly certainty: Certainty;
    readonly when: From<G, Bool>;
  };
  readonly claimReachesBackMonths?: number;
  readonly claimCountsFrom?: "first-of-month";
}

/** Runs the arrows of a law file once and leaves the tree. */
export function programme<const G extends Given>(code: string, text: ProgrammeText<G>): Programme {
  const given = Object.fromEntries(
    Object.entries(text.given).map(([name, it]) => [name, built(code, `given ${name}`, () => it)]),
  );
  const named = namesOf(text.given);
  const beneficiary = new Person({ op: "bound", name: "beneficiary" });
  const { automaticWhen, otherFund } = text;
  return {
    code,
    title: text.title,
    about: text.about,
    basis: text.basis,
    mode: text.mode,
    ...(automaticWhen === undefined
      ? {}
      : { automaticWhen: built(code, "cases that run by themselves", () => automaticWhen(named)) }),
    opens: text.opens,
    modelledFrom: day(text.modelledFrom),
    given,
    conditions: text.conditions.map(({ holds, ...rest }) => ({
      ...rest,
      holds: built(code, `condition ${rest.id}`, () => holds(named)),
    })),
    pays: paysOf(code, text.pays, named),
    beneficiaries: beneficiariesOf(code, text, named),
    payee: {
      basis: text.payee?.basis ?? text.basis,
      certainty: text.payee?.certainty ?? leastCertain(text.conditions.map((it) => it.certainty)),
      is: built(code, "payee", () => text.payee?.is?.(named, beneficiary) ?? beneficiary),
    },
    ...(otherFund === undefined
      ? {}
      : {
          otherFund: {
            fund: otherFund.fund,
            basis: otherFund.basis,
            certainty: otherFund.certainty,
            when: built(code, "other fund", () => otherFund.when(named)),
          },
        }),
    claimReachesBackMonths: text.claimReachesBackMonths ?? 0,
    ...(text.claimCountsFrom === undefined ? {} : { claimCountsFrom: text.claimCountsFrom }),
  };
}

/** What is given, by name: the arrows see names, so that the tree says them and an explanation can. */
function namesOf<G extends Given>(given: G): G {
  const entries = Object.entries(given).map(([name, it]) => [name, it.like({ op: "given", name })]);
  return Object.fromEntries(entries) as G; // the same names, each of its own kind
}

function paysOf<G extends Given>(code: string, pays: PaysText<G>, given: G): Pays {
  const amount = (arrow: From<G, Quantity>) => built(code, "amount", () => arrow(given));
  if ("monthly" in pays) return { rhythm: "monthly", amount: amount(pays.monthly), accrual: pays.accrual };
  if ("each" in pays) return { rhythm: "each", kind: pays.each.kind, amount: amount(pays.amount) };
  return { rhythm: "once", on: built(code, "day", () => pays.on(given)), amount: amount(pays.once) };
}

/** The tree that an arrow of a law file leaves. Where it breaks, its author reads which one: JavaScript alone would not say. */
function built(code: string, place: string, arrow: () => Expression): Node {
  try {
    const { node } = arrow() as Partial<Expression>; // types are gone when a file is run unchecked
    if (node !== undefined) return node;
  } catch (cause) {
    throw new FaultyLaw([`programme ${code}, ${place}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
  throw new FaultyLaw([`programme ${code}, ${place}: is no expression of the law, but a value of TypeScript`]);
}

function beneficiariesOf<G extends Given>(
  code: string,
  { equalShares, beneficiary, mode }: ProgrammeText<G>,
  given: G,
): Beneficiaries {
  if (equalShares) return { kind: "equal-shares", people: built(code, "those who share", () => equalShares(given)) };
  const usual = mode === "automatic" ? about : claimant;
  return { kind: "one", person: built(code, "beneficiary", () => beneficiary?.(given) ?? usual) };
}
