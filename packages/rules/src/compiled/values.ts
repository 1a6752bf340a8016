/**
 * How compiled code holds a value in a number. Truth: 0, 1, or IN_DOUBT. A quantity, a day, the number of a word: itself, NaN when
 * it is not known, NOTHING when there is no such thing. A person: an index, NOBODY, or SOMEBODY when it is not known who.
 */
export const IN_DOUBT = 2;
export const NOTHING = Number.NEGATIVE_INFINITY;
export const NOBODY = -1;
export const SOMEBODY = -2;

/** Texts as numbers, so that columns hold them. One for a law and all its columns. */
export class Words {
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number;
  }
}
