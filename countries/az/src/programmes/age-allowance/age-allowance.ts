import { about, type Bool, calendarDay, decreed, onceReached, programme, when } from "@dayaq/rules";
import { employment } from "../../facts/livelihood.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { ageAmendment } from "../../law/allowance-acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { hasRightToLabourPension } from "../../law/right-to-pension.ts";
import { ageOf, reachedPensionAge } from "../../law/pension-age.ts";
import { dayOfBirth, isCovered, isLiving } from "../../law/people.ts";

const isAged = (years: number) => dayOfBirth(about).plusYears(years).reached();

/** Before 2020: 62 for women and 67 for men, five years less after three children or a disabled one. */
const reachedAgeOfOldLaw = ({ woman, raisedChildren, raisedDisabledChild }: ReturnType<typeof ageOf>): Bool =>
  isAged(67).or(
    woman.and(isAged(62)),
    raisedChildren
      .atLeast(3)
      .or(raisedDisabledChild)
      .and(isAged(62).or(woman.and(isAged(57)))),
  );

/** For whoever reaches the age without a labour pension and does not work. It waits while the person works. */
export const ageAllowance = programme("ALW-AGE", {
  title: { az: "Yaşa görə müavinət", en: "Age allowance", ru: "Пособие по возрасту" },
  about: "person",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["contract-ended", "pension-ended"],
  modelledFrom: "2018-03-01",
  given: {
    ...ageOf(about),
    works: about.has(employment),
    pensionRight: hasRightToLabourPension(about),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "pension-age",
      says: {
        az: "Pensiya yaşına çatmısınız.",
        en: "You have reached the pension age.",
        ru: "Вы достигли пенсионного возраста.",
      },
      basis: ageAmendment(),
      certainty: "reported",
      // Whoever had it under the old law keeps it under the new one.
      holds: (age) =>
        onceReached(
          when(calendarDay("2020-01-01").reached()).then(reachedPensionAge(age)).otherwise(reachedAgeOfOldLaw(age)),
        ),
    },
    {
      id: "no-labour-pension",
      says: {
        az: "Əmək pensiyası hüququnuz yoxdur.",
        en: "You have no right to a labour pension.",
        ru: "У вас нет права на трудовую пенсию.",
      },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ pensionRight }) => pensionRight.not(),
    },
    {
      id: "not-working",
      says: { az: "İşləmirsiniz.", en: "You do not work.", ru: "Вы не работаете." },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ works }) => works.not(),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("ALW-AGE") },
});
