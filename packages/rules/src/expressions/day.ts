import { day } from "@dayaq/kernel";
import type { Comparison, Node } from "../tree/node.ts";
import { Bool } from "./bool.ts";
import { Expression } from "./expression.ts";
import { Quantity } from "./quantity.ts";

/** A calendar day, or none where there is no such day. */
export class Day extends Expression {
  override like(node: Node): this {
    return new Day(node) as this;
  }

  plusDays(days: number): Day {
    return new Day({ op: "plus-days", day: this.node, days });
  }

  /** Short months and 29 February follow the country's rule. */
  plusMonths(months: number | Quantity): Day {
    return typeof months === "number"
      ? new Day({ op: "plus-months", day: this.node, months })
      : new Day({ op: "plus-months-of", day: this.node, months: months.node });
  }

  plusYears(years: number): Day {
    return this.plusMonths(years * 12);
  }

  before(other: Day): Bool {
    return this.#compare("<", other);
  }

  onOrBefore(other: Day): Bool {
    return this.#compare("<=", other);
  }

  after(other: Day): Bool {
    return this.#compare(">", other);
  }

  onOrAfter(other: Day): Bool {
    return this.#compare(">=", other);
  }

  /** True from this day on. */
  reached(): Bool {
    return new Bool({ op: "reached", day: this.node });
  }

  firstOfMonth(): Day {
    return new Day({ op: "first-of-month", day: this.node });
  }

  /** Full years since this day; 0 until the first anniversary. */
  yearsSince(): Quantity {
    return new Quantity({ op: "years-since", day: this.node });
  }

  #compare(by: Comparison, other: Day): Bool {
    return new Bool({ op: "compare", by, left: this.node, right: other.node });
  }
}

/** The value of one day, on every day: a right as at birth does not change when the facts of later days do. */
export const asAt = <E extends Expression>(day: Day, expression: E): E =>
  expression.like({ op: "as-at", day: day.node, of: expression.node });

/** The first day on which something holds: `asAt(firstDay(entitled), capital)` is what a pension was awarded from. */
export const firstDay = (holds: Bool): Day => new Day({ op: "first-day", of: holds.node });

/** A day that the law names: `calendarDay("2022-07-01").reached()` is true from the day on which an act came into force. */
export const calendarDay = (iso: string): Day => new Day({ op: "day", on: day(iso) });
