import { at, BrokenInvariant, firstOfMonth, type LocalDate, plusDays } from "@dayaq/kernel";
import { divide, max, min, minus, plus, quotient, times } from "../evaluate/arithmetic.ts";
import type { Bound } from "../evaluate/bound.ts";
import { claimantTimeline, claimedOnTimeline } from "../evaluate/claims.ts";
import { afterMonths, yearsOn } from "../evaluate/years.ts";
import type { Node } from "../tree/node.ts";
import { isDay, type Value } from "../values.ts";
import type { DayScope } from "./day-scope.ts";
import { countedOn } from "./facts-on-day.ts";

/** A quantity or a day that a law works out, and who claimed when. */
export function quantityOn(day: DayScope, node: Node, on: LocalDate, bound: Bound): Value {
  const value = (it: Node) => day.value(it, on, bound);
  const { shortMonths } = day.evaluation.law.law;
  switch (node.op) {
    case "day":
      return node.on;
    case "plus-months":
      return afterMonths(value(node.day), node.months, shortMonths);
    case "plus-months-of":
      return afterMonths(value(node.day), value(node.months), shortMonths);
    case "plus-days": {
      const since = value(node.day);
      return isDay(since) ? plusDays(since, node.days) : since;
    }
    case "first-of-month": {
      const within = value(node.day);
      return isDay(within) ? firstOfMonth(within) : within;
    }
    case "years-since": {
      const since = value(node.day);
      return isDay(since) ? yearsOn(since, on, shortMonths) : since;
    }
    case "total":
    case "months-with":
      return countedOn(day, value(node.of), node, on);
    case "plus":
      return plus(node.of.map(value));
    case "min":
      return min(node.of.map(value));
    case "max":
      return max(node.of.map(value));
    case "minus":
      return minus([value(node.left), value(node.right)]);
    case "times":
      return times([value(node.left), value(node.right)]);
    case "divide":
      return divide(value(node.left), node.by);
    case "quotient":
      return quotient(value(node.left), value(node.right), node.rounding);
    case "claimant":
      return at(claimantTimeline(day.evaluation), on);
    case "claimed-on":
      return at(claimedOnTimeline(day.evaluation), on);
    default:
      throw new BrokenInvariant(`${node.op} is no value of one person`);
  }
}
