import { type LocalDate, type Minor, OPEN, type Period, split } from "@dayaq/kernel";
import { NONE, type Pay, type Share } from "../award.ts";
import { indexOf, type Law } from "../law.ts";
import { Code } from "./code.ts";
import type { Columns } from "./columns.ts";
import { Emitter } from "./emitter.ts";
import { defineProgramme, nameOf } from "./programme.ts";
import { runtimeOf } from "./runtime.ts";
import { NOBODY, Words } from "./values.ts";

/** What generated code offers for one programme. `a`: index of the person. */
interface ProgrammeFace {
  /** 0 nothing, 1 due, 2 undetermined; leaves `amount()` and `sharers()` behind. */
  readonly fallen: (on: number, a: number) => 0 | 1 | 2;
  /** The first day of all on which the answer is more than a no; OPEN where there is none. */
  readonly begin: (a: number) => number;
  /** The first later day on which the answer is another one; OPEN where none is known. */
  readonly next: (on: number, a: number) => number;
  /** Who may have anything at all, from `first` to `end`, in their order; undefined where that may be anybody. */
  readonly those: (first: number, end: number) => Int32Array | undefined;
  readonly everybody: (
    on: number,
    those: Int32Array | undefined,
    first: number,
    end: number,
    states: Uint8Array,
    amounts: Float64Array,
  ) => void;
  readonly within: (
    from: number,
    until: number,
    those: Int32Array | undefined,
    first: number,
    end: number,
    states: Uint8Array,
    amounts: Float64Array,
  ) => void;
}

interface Face {
  bind(columns: Columns): void;
  /** Those bound last. */
  columns(): Columns | undefined;
  ask(on: number): void;
  amount(): number;
  sharers(): readonly number[];
  readonly programmes: Readonly<Record<string, ProgrammeFace>>;
}

/** A law as JavaScript: written and warmed up once, then bound to the columns of one household after another, or of a population. */
export interface CompiledLaw {
  readonly law: Law;
  readonly words: Words;
  readonly text: string;
  bind(columns: Columns): BoundLaw;
}

/** `words`: those of the columns, where these are there before the law is compiled, or are read by several laws. */
export function compileLaw(law: Law, words = new Words()): CompiledLaw {
  const runtime = runtimeOf(law.shortMonths);
  const code = new Code(indexOf(law), words, Object.keys(runtime));
  const emit = new Emitter(code);
  law.programmes.forEach((it) => defineProgramme(emit, it));
  const text = code.text(faceText(law));
  // The text is made from a law that was checked when it was loaded, and from nothing that a person sent.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  const make = new Function("runtime", "OPEN", text) as (...given: unknown[]) => Face;
  const face = make(runtime, OPEN);
  return { law, words, text, bind: (columns) => new BoundLaw(columns, face) };
}

function faceText({ programmes }: Law): string {
  const faces = programmes.map(
    ({ code }) =>
      `${JSON.stringify(code)}: { fallen: fallen_${nameOf(code)}, begin: begin_${nameOf(code)}, next: next_${nameOf(code)}, those: those_${nameOf(code)}, everybody: everybody_${nameOf(code)}, within: within_${nameOf(code)} }`,
  );
  return `
let amount = 0, sharers = [], heads = 0;
const DRAWN = { ${programmes.map(({ code }) => `${JSON.stringify(code)}: drawn_${nameOf(code)}`).join(", ")} };
const DRAWN_LASTING = { ${programmes.map(({ code }) => `${JSON.stringify(code)}: drawnLasting_${nameOf(code)}`).join(", ")} };
function drawn(code, on, a) { return DRAWN[code](on, a); }
function drawnLasting(code, on, a) { return DRAWN_LASTING[code](on, a); }
return { bind, ask, columns: () => columns, amount: () => amount, sharers: () => sharers, programmes: { ${faces.join(", ")} } };`;
}

/** Who may have anything by some programmes, of the people from `first` to `end`. */
interface Those {
  readonly first: number;
  readonly end: number;
  readonly those: Int32Array | undefined;
}

/** A law over the columns of some people. */
export class BoundLaw {
  readonly #columns: Columns;
  readonly #face: Face;
  #age: Float64Array | undefined;
  readonly #known = new Map<ProgrammeFace["those"], Those>();

  constructor(columns: Columns, face: Face) {
    this.#columns = columns;
    this.#face = face;
  }

  /** What a programme gives a person on a day, as `answerOn` says it; an unknown answer without its reason, a sum without how sure it is. */
  awardOn(programme: string, person: number, on: LocalDate): Pay {
    this.#bind();
    this.#face.ask(on);
    const state = this.#face.programmes[programme]?.fallen(on, person) ?? 0;
    if (state === 0) return NONE;
    if (state === 2) return { kind: "undetermined", reason: "fact-missing", needs: [] };
    const amount = this.#face.amount() as Minor;
    return { kind: "due", amount, shares: this.#shares(amount) };
  }

  /**
   * What a programme gives everybody from `first` to `end` on a day: into `states` 0 nothing, 1 due, 2 undetermined, and into
   * `amounts` what is due, in minor units.
   */
  everybody(
    programme: string,
    on: LocalDate,
    [first, end]: readonly [number, number],
    states: Uint8Array,
    amounts: Float64Array,
  ): void {
    this.#bind();
    this.#face.ask(on);
    this.#face.programmes[programme]?.everybody(on, this.#those(programme, first, end), first, end, states, amounts);
  }

  /**
   * What falls due to everybody on the days of a period, of a programme whose sums have days of their own; all of it added up, and
   * undetermined where part of it is. Of a monthly one nothing.
   */
  fallenWithin(
    programme: string,
    { from, until }: Period,
    [first, end]: readonly [number, number],
    states: Uint8Array,
    amounts: Float64Array,
  ): void {
    this.#bind();
    this.#face.ask(from);
    this.#face.programmes[programme]?.within(
      from,
      until,
      this.#those(programme, first, end),
      first,
      end,
      states,
      amounts,
    );
  }

  /** Whom a programme gives its sum to on a day, in equal parts, as indexes of people in no order; nobody where nobody asked for it yet. */
  beneficiariesOn(programme: string, person: number, on: LocalDate): number[] {
    this.#bind();
    this.#face.ask(on);
    if (this.#face.programmes[programme]?.fallen(on, person) !== 1) return [];
    return this.#face.sharers().filter((_, place) => place % 2 === 0); // pairs with the payee
  }

  /** The first later day on which the answer changes if nothing happens; undefined where none is known. */
  nextChange(programme: string, person: number, on: LocalDate): LocalDate | undefined {
    this.#bind();
    this.#face.ask(on);
    const day = this.#face.programmes[programme]?.next(on, person) ?? OPEN;
    return day === OPEN ? undefined : (day as LocalDate);
  }

  /**
   * The first day of all on which a programme gives a person anything, or on which that is in doubt: before it nothing is due, for
   * certain. BEGINNING where it was always so; undefined where it never is.
   */
  begins(programme: string, person: number): LocalDate | undefined {
    this.#bind();
    const day = this.#face.programmes[programme]?.begin(person) ?? OPEN;
    return day === OPEN ? undefined : (day as LocalDate);
  }

  /** Found once for the range that is asked of, also for several rights: whoever asks of everybody asks of the same again. */
  #those(programme: string, first: number, end: number): Int32Array | undefined {
    const find = this.#face.programmes[programme]?.those;
    if (find === undefined) return undefined;
    const known = this.#known.get(find);
    if (known?.first === first && known.end === end) return known.those;
    const those = find(first, end);
    this.#known.set(find, { first, end, those });
    return those;
  }

  /** Other people may have been asked of in between. */
  #bind(): void {
    if (this.#face.columns() !== this.#columns) this.#face.bind(this.#columns);
  }

  #shares(amount: Minor): Share[] {
    const { people } = this.#columns;
    const age = (this.#age ??= agesOf(this.#columns));
    const sharers = this.#face.sharers();
    const pairs = Array.from({ length: sharers.length / 2 }, (_, index) => ({
      who: sharers[index * 2] as number, // pairs
      payee: sharers[index * 2 + 1] as number,
    })).toSorted((a, b) => (age[a.who] as number) - (age[b.who] as number) || a.who - b.who);
    const parts = split(
      amount,
      pairs.map(() => 1),
    );
    return pairs.map(({ who, payee }, index) => ({
      beneficiary: people[who] ?? NOBODY,
      payee: payee === NOBODY ? null : (people[payee] ?? null),
      amount: parts[index] as Minor, // one for each
    }));
  }
}

/** Day of birth of each person; whoever has none stands last. */
function agesOf({ people, kinds }: Columns): Float64Array {
  const births = kinds["birth"];
  const bornOn = births?.fields["on"];
  return Float64Array.from(people, (_, index) => {
    const last = (births?.offsets[index + 1] ?? 0) - 1;
    return births && bornOn && last >= (births.offsets[index] ?? 0) ? (bornOn[last] as number) : Infinity;
  });
}
