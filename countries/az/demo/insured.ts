import type { TownWages } from "@dayaq/country";
import { named, type Story } from "./story.ts";
import { numberOf, type Resident } from "./resident.ts";

const EMPLOYER = "1400057421";
/** Months that the tax service has still to send when the town wakes up, one after the other. */
const MONTHS = ["2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"];

/** Somebody of pension age whose capital lacks a month of contributions. */
export function insured(story: Story): void {
  const rafiq = story.resident(named("Rafiq", "Səmədov", "male", "1960-05-12"), { worksSince: "2019-02-04" });
  story.chronicle.hasCapital(rafiq, "45950.00", 268, "2025-06-01");
  story.look("rafiq", rafiq, {
    az: "65 yaşında işləyir: iyunun əməkhaqqı gəlincə kapitalı pensiyaya çatır.",
    en: "65 and at work: with the wages of June his capital is enough for a pension.",
    ru: "65 лет, работает: с зарплатой за июнь капитала хватает на пенсию.",
  });
}

/** What the tax service sends of those of the town who work, month by month; the last who came to town first. */
export const wagesOf = (workers: readonly Resident[]): TownWages[] =>
  MONTHS.map((month) => ({
    month,
    lines: workers.toReversed().flatMap((it, place) => {
      const [number] = numberOf(it).identifiers;
      if (number === undefined) return [];
      const wage = 1000 + place * 50;
      return [
        {
          person: `${number.scheme}:${number.value}`,
          employer: EMPLOYER,
          wage: `${wage}.00`,
          contribution: (wage * 0.22).toFixed(2),
        },
      ];
    }),
  }));
