import {
  about,
  choiceOf,
  claimant,
  claimedOn,
  decreed,
  greatest,
  least,
  programme,
  quantity,
  when,
} from "@dayaq/rules";
import { employment, labourPension, study } from "../../facts/livelihood.ts";
import { unemploymentInsurance2022, unemploymentInsuranceLaw } from "../../law/assistance-acts.ts";
import { whileLiving } from "../../law/conditions.ts";
import { childrenOf, isLiving, isUnder } from "../../law/people.ts";
import {
  byEndOfTerm,
  isRegistered,
  isWithinLength,
  lostAgainstTheirWill,
  lostWage,
  mostOfTwoYears,
  registration,
  wasInsured,
} from "./lost-work.ts";

/** Children under 18, and full-time students under 23. */
const children = childrenOf(about).where((it) =>
  isLiving(it).and(isUnder(18, it).or(isUnder(23, it).and(it.has(study, { form: "full-time" })))),
);

const monthAfterRegistration = registration.since.firstOfMonth().plusMonths(1);

/** Half of the lost wage, from the minimum wage to last year's average wage, with a supplement for children. */
export const unemploymentInsurance = programme("UI", {
  title: {
    az: "İşsizlikdən sığorta ödənişi",
    en: "Unemployment insurance benefit",
    ru: "Страховая выплата по безработице",
  },
  about: "person",
  basis: unemploymentInsuranceLaw(),
  mode: "application",
  opens: ["contract-ended", "job-seeking-changed"],
  modelledFrom: "2022-05-01",
  claimCountsFrom: "first-of-month",
  given: {
    registered: isRegistered,
    lostAgainstTheirWill,
    byEndOfTerm,
    wasInsured,
    mostOfTwoYears,
    lostWage,
    starts: when(choiceOf("UI.start").is("month-of-claim").and(claimant.exists()))
      .then(claimedOn.firstOfMonth())
      .otherwise(monthAfterRegistration),
    supplement: least(children.count().times(5), quantity(20)),
    works: about.has(employment),
    pension: about.has(labourPension),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "lost-work",
      says: {
        az: "Müqaviləniz ləğvetmə, ixtisar, müddətin bitməsi və ya qanundakı digər əsasla bitib.",
        en: "Your contract ended by liquidation, redundancy, its term or another ground of the act.",
        ru: "Договор прекращён из-за ликвидации, сокращения, истечения срока или по другому основанию закона.",
      },
      basis: unemploymentInsuranceLaw("art. 13.1"),
      holds: ({ lostAgainstTheirWill: lost }) => lost,
    },
    {
      id: "registered-unemployed",
      says: {
        az: "Bundan sonra işsiz kimi qeydiyyata alınmısınız.",
        en: "You have been registered as unemployed since.",
        ru: "После этого вы поставлены на учёт как безработный.",
      },
      basis: unemploymentInsuranceLaw(),
      holds: ({ registered }) => registered,
    },
    {
      id: "insured",
      says: {
        az: "Bir il, müddətli müqavilə ilə isə son 36 ayda qanunun dediyi qədər sığortalanmısınız.",
        en: "You were insured for a year; after a fixed term, long enough in the last 36 months.",
        ru: "Вы застрахованы год, а при срочном договоре достаточно долго из последних 36 месяцев.",
      },
      basis: unemploymentInsurance2022("art. 13.2"),
      holds: ({ wasInsured: insured }) => insured,
    },
    {
      id: "within-length",
      says: {
        az: "Birinci ildə altı, ikinci ildə üç aylıq ödəniş müddəti davam edir.",
        en: "The six months of the first year, or the three of the second, are not over.",
        ru: "Шесть месяцев первого года или три месяца второго ещё не закончились.",
      },
      basis: unemploymentInsuranceLaw(),
      certainty: "derived",
      holds: ({ starts }) => isWithinLength(starts),
    },
    {
      id: "not-working",
      says: { az: "İşləmirsiniz.", en: "You do not work.", ru: "Вы не работаете." },
      basis: unemploymentInsuranceLaw(),
      holds: ({ works }) => works.not(),
    },
    {
      id: "no-labour-pension",
      says: {
        az: "Əmək pensiyası almırsınız.",
        en: "You draw no labour pension.",
        ru: "Вы не получаете трудовую пенсию.",
      },
      basis: unemploymentInsuranceLaw(),
      certainty: "reported",
      holds: ({ pension }) => pension.not(),
    },
    whileLiving(unemploymentInsuranceLaw()),
  ],
  pays: {
    accrual: "state-on-first",
    monthly: ({ byEndOfTerm: term, mostOfTwoYears: most, lostWage: wage, supplement }) => {
      const minimum = decreed("MIN-WAGE");
      const half = when(most)
        .then(greatest(wage.dividedBy(2), minimum))
        .otherwise(minimum);
      const raised = half.times(supplement.plus(100)).dividedBy(100);
      return (
        when(term.or(raised.atMost(minimum)))
          .then(minimum)
          // Only here does it matter what the average wage of the year before was.
          .otherwise(least(raised, decreed("AVERAGE-WAGE")))
      );
    },
  },
});
