import { about, decreed, programme, type Quantity, when } from "@dayaq/rules";
import { insuredEvent } from "../../facts/insured-event.ts";
import { disability } from "../../facts/standing.ts";
import { servicemenInsuranceLaw } from "../../law/special-acts.ts";

/** So many hundredths of the sum insured. */
const percentOfTheSum = (percent: string): Quantity =>
  decreed("SERV-INS.sum")
    .times(decreed(`SERV-INS.percent.${percent}`))
    .dividedBy(100);

const inService = ["military-duty", "military-service-period", "territorial-integrity"] as const;

/** For each insured event that a serviceman lives through: by the degree of disability that the expertise found, or by the injury. */
export const servicemensInsurance = programme("SERV-INS", {
  title: {
    az: "Hərbi qulluqçunun icbari şəxsi sığortası üzrə ödəniş",
    en: "Payment under servicemen's compulsory insurance",
    ru: "Выплата по обязательному страхованию военнослужащих",
  },
  about: "person",
  basis: servicemenInsuranceLaw("art. 5"),
  mode: "application",
  opens: ["insured-event"],
  modelledFrom: "2016-03-01",
  given: {
    outcome: about.fact(insuredEvent).outcome,
    assessed: about.has(disability, { cause: inService }),
    percent: about.fact(disability, { cause: inService }).percent,
  },
  conditions: [
    {
      id: "harmed",
      says: {
        az: "Hərbi xidmətdə xəsarət almısınız və ya əlilliyiniz yaranıb.",
        en: "You were injured or became disabled in military service.",
        ru: "На военной службе вы получили увечье или инвалидность.",
      },
      basis: servicemenInsuranceLaw("art. 5"),
      certainty: "reported",
      // Each event by itself: who was injured and later died had the injury paid, and the death is the heirs'.
      holds: ({ outcome }) => outcome.is("disability", "grave-injury", "less-grave-injury", "light-injury"),
    },
    {
      id: "assessed",
      says: {
        az: "Əlillik hərbi xidmətlə əlaqədar müəyyən edilib.",
        en: "The disability was found to come from military service.",
        ru: "Установлено, что инвалидность связана с военной службой.",
      },
      basis: servicemenInsuranceLaw("art. 5"),
      certainty: "derived",
      holds: ({ outcome, assessed }) => outcome.is("disability").not().or(assessed),
    },
  ],
  pays: {
    each: insuredEvent,
    amount: ({ outcome, percent }) =>
      when(outcome.is("grave-injury"))
        .then(percentOfTheSum("grave-injury"))
        .when(outcome.is("less-grave-injury"))
        .then(percentOfTheSum("less-grave-injury"))
        .when(outcome.is("light-injury"))
        .then(percentOfTheSum("light-injury"))
        .when(percent.atLeast(81))
        .then(percentOfTheSum("disability-81-100"))
        .when(percent.atLeast(61))
        .then(percentOfTheSum("disability-61-80"))
        .otherwise(percentOfTheSum("disability-31-60")),
  },
  beneficiary: () => about,
});
