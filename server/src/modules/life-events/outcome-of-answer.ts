import type { LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Answered, Noting } from "./applied-event.ts";
import { type Outcome, outcomeOf } from "./domain/outcome.ts";
import { refusalOf } from "./refusal.ts";

/** How an answer ends an event of that day. */
export function outcomeOfAnswer(
  answer: Answered,
  happenedOn: LocalDate,
  { today, withOfficer, lapsed }: Pick<Noting, "today" | "withOfficer" | "lapsed">,
): Outcome {
  const right = rightKey(answer);
  return outcomeOf(answer.after, {
    happenedOn,
    today,
    isWithOfficer: withOfficer.has(right),
    isLapsed: lapsed?.has(right) ?? false,
    refusalOn: refusalOf(answer),
  });
}
