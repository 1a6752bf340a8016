import { findDay, findMoney, type Currency, type LocalDate, type Minor, minor } from "@dayaq/kernel";
import type { DeterminedView, SentenceView, Speech, SumView } from "@dayaq/portals";
import type { DeterminationAnswer } from "@dayaq/rules/record";
import type { PackWords } from "./words.ts";

type Told = Omit<DeterminationAnswer, "dues" | "conditions">;

export interface Telling {
  readonly words: PackWords;
  readonly say: Speech;
  readonly currency: Currency;
  readonly on: LocalDate;
  /** The days that were asked of: what goes on at their end has no end that is known. */
  readonly until: LocalDate;
  /** What a person of the record is called. */
  readonly nameOf: (person: string) => string;
}

/** An answer of the record format as a page tells it; the sentences come with it, since they are told in several ways. */
export function determinedView(
  told: Told,
  conditions: readonly SentenceView[],
  { words, say, currency, on, until, nameOf }: Telling,
): DeterminedView {
  const sum = ({ amount, unknown, shares }: Told["once"][number] | Told["timeline"][number]): SumView => ({
    ...(amount === null ? { unknown: unknownWord(unknown, words) } : { sum: sumOf(amount, currency) }),
    shares: shares.map(({ beneficiary, payee, amount: part }) => ({
      who: nameOf(beneficiary),
      sum: sumOf(part, currency),
      ...(payee === null ? {} : { payee: nameOf(payee) }),
    })),
  });
  return {
    answer: told.answer as DeterminedView["answer"], // the codes of the contract
    on,
    rhythm: words.rhythm(told.programme),
    mode: told.mode as DeterminedView["mode"], // the same
    stretches: told.timeline
      .filter((it) => isTold(it) && !isBeforeTheLaw(it, on))
      .map((it) => ({
        from: dayOf(it.from),
        ...(it.until === undefined || dayOf(it.until) >= until ? {} : { until: dayOf(it.until) }),
        ...sum(it),
      })),
    once: told.once.filter(isTold).map((it) => ({ on: dayOf(it.on), ...sum(it) })),
    ...(told.nextOn === undefined ? {} : { nextOn: dayOf(told.nextOn) }),
    illustrative: told.certainty === "illustrative" && told.answer === "entitled",
    needs: told.needs.map(({ person, kind, agency }) =>
      say.t("determined.need", { fact: words.factKind(kind), who: nameOf(person), agency: words.agency(agency) }),
    ),
    conditions,
  };
}

/** What hangs on a fact that nobody was asked is no answer of another day. */
const isTold = ({ unknown }: { readonly unknown?: string }): boolean =>
  unknown === undefined || !unknown.includes("fact");

/** That the law of years ago is not in the system is no news to whoever asks of today. */
const isBeforeTheLaw = ({ unknown, until }: Told["timeline"][number], on: LocalDate): boolean =>
  unknown?.includes("modelled") === true && until !== undefined && dayOf(until) <= on;

const unknownWord = (unknown: string | undefined, words: PackWords): string =>
  words.text(unknown?.includes("modelled") ? "unknown.not-modelled" : "unknown.amount-not-known") ?? unknown ?? "";

const dayOf = (iso: string): LocalDate => findDay(iso) as LocalDate; // as the record format writes it
const sumOf = (amount: string, currency: Currency): Minor => findMoney(amount, currency) ?? minor(0); // the same
