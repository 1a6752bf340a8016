import { asAt, calendarDay, choiceOf, decreed, type Quantity, when } from "@dayaq/rules";

const RAISED_ON = calendarDay("2023-02-01");

/** The minimum labour pension, a month. By one of two sources the raise of February 2023 had come in January. */
export const minimumPension: Quantity = when(
  choiceOf("MIN-PENSION.raise-of-2023")
    .is("january")
    .and(calendarDay("2023-01-01").reached(), RAISED_ON.reached().not()),
)
  .then(asAt(RAISED_ON, decreed("MIN-PENSION")))
  .otherwise(decreed("MIN-PENSION"));
