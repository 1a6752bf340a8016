import {
  about,
  calendarDay,
  choiceOf,
  claimant,
  claimedOn,
  decreed,
  greatest,
  least,
  programme,
  when,
} from "@dayaq/rules";
import { employment, labourPension, study } from "../../facts/livelihood.ts";
import { unemploymentInsuranceLaw } from "../../law/assistance-acts.ts";
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
  underLawOf2018,
  wasInsured,
} from "./lost-work.ts";

/** Children under 18, and full-time students under 23. */
const children = childrenOf(about).where((it) =>
  isLiving(it).and(isUnder(18, it).or(isUnder(23, it).and(it.has(study, { form: "full-time" })))),
);

const forChildren = children.count().times(decreed("UI.per-child"));

/** Until the Rules of April 2024 no more than so much together. */
const supplement = when(calendarDay("2024-04-23").reached())
  .then(forChildren)
  .otherwise(least(forChildren, decreed("UI.children-at-most")));

/** No act seen says how late one may ask: as far back as anything is paid (`reference/conventions.ts`). */
const MONTHS_BACK = 36;

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
  modelledFrom: "2018-01-01",
  claimCountsFrom: "first-of-month",
  claimReachesBackMonths: MONTHS_BACK,
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
    supplement,
    underLawOf2018,
    works: about.has(employment),
    pension: about.has(labourPension),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "lost-work",
      says: {
        az: "Sonuncu müqaviləniz ləğvetmə, ixtisar, müddətin bitməsi və ya qanundakı digər əsasla bitib.",
        en: "Your last contract ended by liquidation, redundancy, its term or another ground of the act.",
        ru: "Последний договор прекращён из-за ликвидации, сокращения, истечения срока или по другому основанию закона.",
      },
      basis: unemploymentInsuranceLaw("art. 13.1"),
      // The grounds are the act's; that of several contracts the last one decides is concluded from it.
      certainty: "derived",
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
      certainty: "official",
      holds: ({ registered }) => registered,
    },
    {
      id: "insured",
      says: {
        az: "Bir il (2021-ci ilədək üç il), müddətli müqavilə ilə isə son 36 ayda qanunun dediyi qədər sığortalanmısınız.",
        en: "You were insured for a year (three before 2021); after a fixed term, long enough in the last 36 months.",
        ru: "Вы застрахованы год (до 2021 года три), а при срочном договоре достаточно долго из последних 36 месяцев.",
      },
      basis: unemploymentInsuranceLaw("art. 13.2"),
      certainty: "official",
      holds: ({ wasInsured: insured }) => insured,
    },
    {
      id: "within-length",
      says: {
        az: "Birinci ildə altı, ikinci ildə üç ay, müddətli müqavilədən sonra isə dördüncü aydan qanunun dediyi qədər davam edir.",
        en: "Six months of the first year or three of the second last; after a term, those of the act.",
        ru: "Идут шесть месяцев первого года или три второго; после срочного договора — названные законом, начиная с четвёртого.",
      },
      basis: unemploymentInsuranceLaw(),
      certainty: "derived",
      holds: ({ starts }) => isWithinLength(starts),
    },
    {
      id: "not-working",
      says: { az: "İşləmirsiniz.", en: "You do not work.", ru: "Вы не работаете." },
      basis: unemploymentInsuranceLaw(),
      certainty: "official",
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
    whileLiving(unemploymentInsuranceLaw(), "derived"),
  ],
  pays: {
    accrual: "state-on-first",
    monthly: ({ byEndOfTerm: term, mostOfTwoYears: most, lostWage: wage, ...of }) => {
      const minimum = decreed("MIN-WAGE");
      const half = when(most)
        .then(greatest(wage.times(decreed("UI.share")).dividedBy(100), minimum))
        .otherwise(minimum);
      const raised = half.times(of.supplement.plus(100)).dividedBy(100);
      return (
        when(of.underLawOf2018)
          .then(decreed("UI.before-2021"))
          .when(term.or(raised.atMost(minimum)))
          .then(minimum)
          .when(raised.atMost(decreed("AVERAGE-WAGE-AT-LEAST")))
          .then(raised)
          // Only here does it matter what the average wage of the year before was.
          .otherwise(least(raised, decreed("AVERAGE-WAGE")))
      );
    },
  },
});
