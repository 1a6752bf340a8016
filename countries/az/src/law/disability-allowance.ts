import {
  anyOf,
  type Bool,
  calendarDay,
  choiceOf,
  type Day,
  decreed,
  type Person,
  type Quantity,
  when,
} from "@dayaq/rules";
import { disability } from "../facts/standing.ts";
import { amendment2022 } from "./acts.ts";
import { isUnder } from "./people.ts";

/** The three amounts by percentage, of adults or of children. */
const scale = (of: "adult" | "child", percent: Quantity): Quantity =>
  when(percent.atLeast(81))
    .then(decreed(`ALW-DIS.${of}.81-100`))
    .when(percent.atLeast(61))
    .then(decreed(`ALW-DIS.${of}.61-80`))
    .otherwise(decreed(`ALW-DIS.${of}.31-60`));

export interface OfDisabled {
  /** Under 18. */
  readonly child: Bool;
  readonly percent: Quantity;
}

/** For programmes whose pension is compared with the allowance. */
export const ofDisabled = (person: Person) => ({
  disabled: person.has(disability),
  percent: person.fact(disability).percent,
  child: isUnder(18, person),
});

/** A month of it, in minor units. Only of somebody with a disability. */
export const disabilityAllowanceOf = ({ child, percent }: OfDisabled): Quantity =>
  when(child).then(scale("child", percent)).otherwise(scale("adult", percent));

/** The amendment of 28 June 2022 compares the allowance with a pension; before, a pension ended it. */
export const isComparedWithPension: Bool = calendarDay("2022-07-01").reached();

export const isDrawnWithPension: Bool = choiceOf<"higher" | "both">("ALW-DIS.beside-a-pension").is("both");

/**
 * Said of one's own pension. Whoever chose a survivor pension instead of it still has the allowance when that one is the smaller: so
 * this is a condition, and the two are no declared rivals, which would give way to a pension that is not drawn.
 */
export const notBelowDisabilityAllowance = {
  id: "not-below-disability-allowance",
  says: {
    az: "Əlilliyə görə müavinətiniz bu pensiyadan yüksək deyil.",
    en: "You have no disability allowance that is higher than this pension.",
    ru: "У вас нет пособия по инвалидности, которое больше этой пенсии.",
  },
  basis: amendment2022("art. 7.0.4 as amended"),
  certainty: "reported",
} as const;

/** Also where no pension has been awarded: that is another condition's to say. */
export const isNotBelowDisabilityAllowance = (
  pension: Quantity,
  of: OfDisabled & { readonly disabled: Bool; readonly awarded: Day },
): Bool =>
  anyOf(
    isComparedWithPension.not(),
    isDrawnWithPension,
    of.disabled.not(),
    of.awarded.reached().not(),
    disabilityAllowanceOf(of).atMost(pension),
  );
