import type { Scalar } from "../values.ts";

/**
 * How compiled code holds a value in a number. Truth: 0, 1, or IN_DOUBT. A quantity, a day, the number of a word: itself, NaN when
 * it is not known, NOTHING when there is no such thing. A person: an index, NOBODY, or SOMEBODY when it is not known who.
 */
export const IN_DOUBT = 2;
export const NOTHING = Number.NEGATIVE_INFINITY;
export const NOBODY = -1;
export const SOMEBODY = -2;

/** Texts as numbers, so that columns hold them. One for a law, or several laws that are compared, and all their columns. */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** `texts`: those of other `Words`, in their order, so that both mean the same. */
  constructor(texts: readonly string[] = []) {
    texts.forEach((it) => this.number(it));
  }

  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      this.#numbers.set(word, (number = this.#texts.length));
      this.#texts.push(word);
    }
    return number;
  }

  /** The text of a number; undefined where none has it. */
  text(number: number): string | undefined {
    return this.#texts[number];
  }

  /** All texts, in the order of their numbers. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** A value as compiled code holds it; the types of the tree say which of the two nothings is meant. */
  valueOf(value: Scalar): number {
    if (value === null) return NOTHING;
    return typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : this.number(value);
  }
}
