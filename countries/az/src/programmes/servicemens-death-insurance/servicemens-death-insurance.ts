import { about, decreed, programme } from "@dayaq/rules";
import { heir, insuredEvent } from "../../facts/insured-event.ts";
import { paidToEachMember } from "../../law/family-of-the-fallen.ts";
import { servicemenInsuranceLaw } from "../../law/special-acts.ts";

/** The whole sum insured, in equal parts to the heirs whom a notary records, however long after the death. */
export const servicemensDeathInsurance = programme("SERV-INS-DEATH", {
  title: {
    az: "Hərbi qulluqçunun ölümünə görə sığorta ödənişi",
    en: "Insurance payment on the death of a serviceman",
    ru: "Страховая выплата в случае смерти военнослужащего",
  },
  about: "deceased",
  basis: servicemenInsuranceLaw("art. 5"),
  mode: "application",
  opens: ["insured-event"],
  modelledFrom: "2016-03-01",
  given: { died: about.fact(insuredEvent).outcome.is("death"), heirs: about.related(heir).ever() },
  conditions: [
    {
      id: "died",
      says: {
        az: "Hərbi qulluqçu xidmətdə həlak olub, ölüb və ya ölmüş elan edilib.",
        en: "The serviceman fell or died in service, or was declared dead.",
        ru: "Военнослужащий погиб или умер на службе либо объявлен умершим.",
      },
      basis: servicemenInsuranceLaw("art. 5"),
      certainty: "reported",
      holds: ({ died }) => died,
    },
    {
      id: "heirs",
      says: {
        az: "Vərəsələr notariat qaydasında müəyyən edilib.",
        en: "A notary has recorded the heirs.",
        ru: "Нотариус установил наследников.",
      },
      basis: servicemenInsuranceLaw("art. 5"),
      certainty: "derived",
      holds: ({ heirs }) => heirs.count().atLeast(1),
    },
  ],
  pays: { each: insuredEvent, amount: () => decreed("SERV-INS.sum") },
  equalShares: ({ heirs }) => heirs,
  payee: paidToEachMember(servicemenInsuranceLaw("art. 5")),
});
