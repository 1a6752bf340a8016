import { firstOfMonth, firstOfNextMonth, type LocalDate, type Period, plusDays } from "@dayaq/kernel";
import { type BoundLaw, type CompiledLaw, compileLaw } from "../compiled/compile.ts";
import type { Law } from "../law.ts";
import type { Accrual, Programme } from "../programme.ts";
import { othersOn, type Population, weightOf } from "./population.ts";

/** What one right costs in one month, in smallest units of money. People and sums stand for all whom the population stands for. */
export interface Cost {
  /** Whoever has it, each once. */
  readonly people: number;
  readonly sum: number;
  /** Who would have it if somebody asked for it, and nobody did; the sum if all did. */
  readonly unasked: number;
  readonly unaskedSum: number;
  /** For whom it is not known whether, or how much. */
  readonly unknown: number;
}

/** Where the answers about everybody go: sums by beneficiary, doubts by whom the right is about. */
export interface Into {
  readonly sums: Float64Array;
  readonly doubts: Uint8Array;
}

/** A sum of a quarter or a year counts with the part of a month: what it costs a month, whenever it falls due. */
const MONTHS_OF: Partial<Readonly<Record<Accrual, number>>> = { "per-quarter": 3, "per-year": 12 };

const IN_DOUBT = 2;

/** One law over a population, asked right by right. */
export class AskedLaw {
  readonly #population: Population;
  readonly #programmes: ReadonlyMap<string, Programme>;
  readonly #bound: BoundLaw;
  readonly #states: Uint8Array;
  readonly #amounts: Float64Array;
  readonly #everyoneAsks: boolean;
  /** The question in which a person was last counted: whoever has a right for several children is one. */
  readonly #counted: Uint32Array;
  #question = 0;

  constructor(compiled: CompiledLaw, population: Population, everyoneAsks: boolean) {
    const { people } = population.columns;
    this.#population = population;
    this.#programmes = new Map(compiled.law.programmes.map((it) => [it.code, it]));
    this.#bound = compiled.bind(population.columns);
    this.#states = new Uint8Array(people.length);
    this.#amounts = new Float64Array(people.length);
    this.#everyoneAsks = everyoneAsks;
    this.#counted = new Uint32Array(people.length);
  }

  /** What a right gives in the month of a day: monthly sums as of that day, sums of their own day where they fall in that month. */
  ask(code: string, on: LocalDate, { sums, doubts }: Into): Cost {
    const cost = { people: 0, sum: 0, unasked: 0, unaskedSum: 0, unknown: 0 };
    const programme = this.#programmes.get(code);
    if (programme === undefined) return cost;
    this.#question++;
    this.#everybody(programme, on);
    const isPlain = programme.mode === "automatic" && isAbout(programme);
    for (let about = 0; about < this.#states.length; about++) {
      const state = this.#states[about];
      if (state === 0) continue;
      const weight = weightOf(this.#population, about);
      const amount = (this.#amounts[about] as number) / monthsOf(programme); // of these people
      if (state === IN_DOUBT) {
        cost.unknown += weight;
        doubts[about] = 1;
      } else if (isPlain) {
        cost.people += weight;
        cost.sum += weight * amount;
        sums[about] = (sums[about] as number) + amount; // of these people
      } else this.#share(programme, about, on, { amount, weight }, sums, cost);
    }
    return cost;
  }

  #everybody({ code, pays }: Programme, on: LocalDate): void {
    const range = [0, this.#states.length] as const;
    if (pays.rhythm === "monthly") this.#bound.everybody(code, on, range, this.#states, this.#amounts);
    else this.#bound.fallenWithin(code, monthOf(on), range, this.#states, this.#amounts);
  }

  #share(
    { code, pays, about: kind }: Programme,
    about: number,
    on: LocalDate,
    { amount, weight }: { readonly amount: number; readonly weight: number },
    sums: Float64Array,
    cost: { people: number; sum: number; unasked: number; unaskedSum: number },
  ): void {
    const day = pays.rhythm === "monthly" ? on : plusDays(monthOf(on).until, -1);
    const heads = this.#bound.beneficiariesOn(code, about, day);
    if (heads.length === 0 && !this.#everyoneAsks) {
      cost.unasked += weight;
      cost.unaskedSum += weight * amount;
      return;
    }
    const whom = heads.length > 0 ? heads : kind === "household" ? this.#speakerOf(about, on) : [about];
    cost.sum += weight * amount;
    for (const head of whom) {
      sums[head] = (sums[head] as number) + amount / whom.length; // of these people
      if (this.#counted[head] !== this.#question) cost.people += weightOf(this.#population, head);
      this.#counted[head] = this.#question;
    }
  }

  /** Who would ask for a household. */
  #speakerOf(household: number, on: LocalDate): readonly number[] {
    const { kinds } = this.#population.columns;
    const speakers = othersOn(kinds["household-representative"], household, on);
    return (speakers.length > 0 ? speakers : othersOn(kinds["household-member"], household, on)).slice(0, 1);
  }
}

/** What a right gives in a month, and to whom. */
export interface Given {
  readonly cost: Cost;
  /** By person, in smallest units. */
  readonly sums: Float64Array;
}

/** One right of one law, asked of everybody. */
export function givenBy(law: Law, population: Population, programme: string, on: LocalDate): Given {
  const size = population.columns.people.length;
  const sums = new Float64Array(size);
  const asked = new AskedLaw(compileLaw(law, population.words), population, false);
  return { cost: asked.ask(programme, on, { sums, doubts: new Uint8Array(size) }), sums };
}

const monthOf = (on: LocalDate): Period => ({ from: firstOfMonth(on), until: firstOfNextMonth(on) });

const monthsOf = ({ pays }: Programme): number => (pays.rhythm === "monthly" ? (MONTHS_OF[pays.accrual] ?? 1) : 1);

/** Whether whoever the right is about has it, so that nobody need be looked for. */
function isAbout({ beneficiaries, given, about }: Programme): boolean {
  if (about === "household" || beneficiaries.kind !== "one") return false;
  const who = beneficiaries.person;
  return (who.op === "given" ? given[who.name] : who)?.op === "about";
}
