import type { Minor } from "@dayaq/kernel";
import type { Composition, Invented, Told } from "@dayaq/rules/what-if";
import { writeCount } from "../format/count.ts";
import type { Speech } from "../speech.ts";

/** Numbers of the report in words: few people are said to be few. */
export class Teller {
  readonly say: Speech;
  readonly #fewest: number;

  constructor(say: Speech, fewest: number) {
    this.say = say;
    this.#fewest = fewest;
  }

  count = (told: Told): string =>
    told === "few" ? this.say.t("what-if.few", { fewest: this.#fewest }) : writeCount(Math.round(told));

  sum = (told: Told): string => (told === "few" ? this.say.t("what-if.few-sum") : this.say.sum(told as Minor)); // whole smallest units

  /** With its sign: what is more than before, or less. */
  difference = (before: Told, after: Told): string =>
    before === "few" || after === "few" ? this.say.t("what-if.few-sum") : this.change(after - before);

  change = (by: number): string => `${by > 0 ? "+" : ""}${this.say.sum(by as Minor)}`; // whole smallest units

  countedDifference = (before: Told, after: Told): string => {
    if (before === "few" || after === "few") return this.say.t("what-if.few-sum");
    const by = Math.round(after - before);
    return `${by > 0 ? "+" : by < 0 ? "−" : ""}${writeCount(Math.abs(by))}`;
  };

  home = ({ grown, old, children }: Composition): string =>
    (
      [
        ["what-if.home.grown", grown, 3],
        ["what-if.home.old", old, 2],
        ["what-if.home.children", children, 5],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([key, count, most]) => this.say.t(key, { count, open: count === most ? "yes" : "no" }))
      .join(", ");

  /** `a man of 44, a woman of 42, a girl of 12: 140 ₼ → 150 ₼` */
  example = (members: readonly Invented[], before: number, after: number): string =>
    this.say.t("what-if.example", {
      who: members
        .map(({ sex, age }) => this.say.t(`what-if.member.${sex}${age < 18 ? "-child" : ""}`, { age }))
        .join(", "),
      before: this.say.sum(before as Minor), // whole smallest units
      after: this.say.sum(after as Minor),
    });
}
