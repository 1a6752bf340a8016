import { about, asAt, type Day, greatest, programme, type Quantity } from "@dayaq/rules";
import { labourPension } from "../../facts/livelihood.ts";
import { pensionsLaw } from "../../law/acts.ts";
import { fundOnDisability } from "../../law/insurance-acts.ts";
import { coveredByLaw, notPaidByOlderSystem, whileLiving } from "../../law/conditions.ts";
import {
  isNotBelowDisabilityAllowance,
  notBelowDisabilityAllowance,
  ofDisabled,
} from "../../law/disability-allowance.ts";
import { indexedSince, isInsured } from "../../law/insurance.ts";
import { disabilityPensionOf, pensionOf } from "../../law/labour-pensions.ts";
import { minimumPension } from "../../law/minimum-pension.ts";
import { isCovered, isLiving } from "../../law/people.ts";

const pensionOfMonth = (of: {
  readonly awarded: Day;
  readonly capital: Quantity;
  readonly needed: Quantity;
}): Quantity =>
  greatest(
    indexedSince(of.awarded, asAt(of.awarded, greatest(pensionOf(of.capital, of.needed), minimumPension))),
    minimumPension,
  );

/** What was saved, spread over fewer months the younger the person was; never below the minimum. It ends with the disability. */
export const disabilityPension = programme("PEN-DIS", {
  title: { az: "Əlilliyə görə əmək pensiyası", en: "Disability pension", ru: "Трудовая пенсия по инвалидности" },
  about: "person",
  basis: pensionsLaw(),
  mode: "automatic",
  opens: ["disability", "pension-ended"],
  modelledFrom: "2023-01-01",
  given: {
    ...disabilityPensionOf(about),
    insured: isInsured(about),
    ...ofDisabled(about),
    olderPension: about.has(labourPension),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "disabled",
      says: {
        az: "Əlilliyiniz müəyyən edilib və müddəti bitməyib.",
        en: "Your disability is established, and its term has not ended.",
        ru: "Инвалидность установлена, и её срок не истёк.",
      },
      basis: pensionsLaw(),
      certainty: "reported",
      holds: ({ disabled }) => disabled,
    },
    {
      id: "service",
      says: {
        az: "Yaşınıza uyğun sığorta stajınız var: hər ilə 4 ay, azı 5 il.",
        en: "You are insured long enough for your age: four months a year, five years at least.",
        ru: "Страхового стажа хватает для вашего возраста: 4 месяца за год, не меньше 5 лет.",
      },
      basis: fundOnDisability(),
      certainty: "official",
      holds: ({ insured, served }) => insured.and(served),
    },
    {
      id: "capital",
      says: {
        az: "Əlillik 81 faizdən azdırsa, kapitalınız minimum pensiyaya çatır.",
        en: "Below 81 per cent, your capital gives the minimum pension.",
        ru: "Если степень ниже 81 процента, капитала хватает на минимальную пенсию.",
      },
      basis: fundOnDisability(),
      certainty: "official",
      holds: ({ funded }) => funded,
    },
    notPaidByOlderSystem(pensionsLaw()),
    coveredByLaw(pensionsLaw(), "derived"),
    whileLiving(pensionsLaw(), "derived"),
    {
      ...notBelowDisabilityAllowance,
      holds: (of) => isNotBelowDisabilityAllowance(pensionOfMonth(of), of),
    },
  ],
  pays: {
    accrual: "by-days",
    monthly: pensionOfMonth,
  },
});
