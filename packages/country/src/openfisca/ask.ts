import { decimal, isoDay, minor, OPEN, type Period } from "@dayaq/kernel";
import {
  accrue,
  answerOn,
  type Determination,
  determine,
  type Law,
  type Programme,
  undeterminedMonths,
  type World,
} from "@dayaq/rules";
import { type CaseRecord, worldOf } from "@dayaq/rules/record";

/** Answers about the people of a test. Everything that was ever known counts: OpenFisca has no second axis of time. */
export class Asking {
  readonly #law: Law;
  readonly #record: CaseRecord;
  readonly #world: World;
  readonly #determinations = new Map<string, Determination>();

  constructor(law: Law, record: CaseRecord) {
    this.#law = law;
    this.#record = record;
    this.#world = worldOf(law, record, OPEN);
  }

  /** What falls due in the months of a period for all beneficiaries, or `undetermined` and what is needed. */
  amount(programme: Programme, about: string, months: Period): number | string {
    return this.#sum(programme, [about], months);
  }

  /** What of a right about anybody is paid to this person. */
  paid(programme: Programme, payee: string, months: Period): number | string {
    const { persons, households } = this.#record;
    return this.#sum(programme, programme.about === "household" ? households : persons, months, payee);
  }

  /** `entitled`, `not-entitled`, `undetermined` or `entitled-later`, on the first day of a period. */
  answer({ code }: Programme, about: string, { from }: Period): string {
    return answerOn(this.#determination(code, about), from).answer;
  }

  /** What is not known: `income of person from tax`, or why no fact could settle it. */
  needs({ code }: Programme, about: string, { from }: Period): string {
    const { award, needs } = answerOn(this.#determination(code, about), from);
    if (needs.length > 0)
      return needs.map(({ person, kind, agency }) => `${kind} of ${String(person)} from ${agency}`).join(", ");
    return award.kind === "undetermined" ? award.reason : `not known on ${isoDay(from)}`;
  }

  #sum({ code, pays }: Programme, abouts: readonly string[], months: Period, payee?: string): number | string {
    let sum = 0;
    for (const about of abouts) {
      const determination = this.#determination(code, about);
      const open = [...undeterminedMonths(determination, months)];
      if (open.some((month) => month >= months.from && month < months.until)) return "undetermined";
      const rule = pays.rhythm === "monthly" ? pays.accrual : "any-day";
      for (const it of accrue(determination, rule, months))
        if (payee === undefined || it.payee === payee) sum += it.amount;
    }
    return Number(decimal(minor(sum), this.#law.currency));
  }

  #determination(code: string, about: string): Determination {
    const key = `${code} ${about}`;
    const known = this.#determinations.get(key) ?? determine(this.#law, code, this.#world, about);
    this.#determinations.set(key, known);
    return known;
  }
}
