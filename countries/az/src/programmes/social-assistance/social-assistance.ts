import { about, claimant, claimedOn, programme, when } from "@dayaq/rules";
import { declaration } from "../../facts/household.ts";
import { assistanceLaw, assistanceRefusals, assistanceRules } from "../../law/assistance-acts.ts";
import { membersOf, representativeOf, whoDrawsFor } from "../../law/households.ts";
import { isCovered } from "../../law/people.ts";
import {
  asClaimed,
  asClaimedAndSince,
  averageIncome,
  boughtLittle,
  hasMemberAbroad,
  hasOneOfEach,
  hasVehicle,
  need,
  refusedWork,
  spendsLittle,
} from "./means.ts";
import { isNeedyThroughNoFault } from "./reasons.ts";

/** What a household lacks to the need criterion of its members, for a year from the month in which it asked. */
export const socialAssistance = programme("UDSY", {
  title: {
    az: "Ünvanlı dövlət sosial yardımı",
    en: "Targeted state social assistance",
    ru: "Адресная государственная социальная помощь",
  },
  about: "household",
  basis: assistanceLaw(),
  mode: "application",
  opens: ["household-stated"],
  modelledFrom: "2018-03-01",
  claimCountsFrom: "first-of-month",
  given: {
    need,
    averageIncome,
    needyThroughNoFault: isNeedyThroughNoFault,
    spendsLittle,
    boughtLittle,
    hasVehicle,
    hasOneOfEach,
    refusedWork,
    termEnds: claimedOn.firstOfMonth().plusYears(1),
    representative: representativeOf(about),
    declared: representativeOf(about).has(declaration, { agrees: false }).or(hasMemberAbroad).not(),
    drawer: whoDrawsFor(about),
    covered: when(representativeOf(about).exists())
      .then(isCovered(representativeOf(about)))
      .otherwise(membersOf(about).any(isCovered)),
  },
  conditions: [
    {
      id: "within-term",
      says: {
        az: "Müraciət etdiyiniz aydan bir il keçməyib.",
        en: "A year has not passed since the month in which you applied.",
        ru: "С месяца вашего обращения не прошёл год.",
      },
      basis: assistanceRules(),
      certainty: "official",
      holds: ({ termEnds }) => termEnds.reached().not(),
    },
    {
      id: "below-need",
      says: {
        az: "Ailənin orta aylıq gəliri üzvlərinin ehtiyac meyarlarının cəmindən azdır və müraciət günü də az olub.",
        en: "The household's average monthly income is below the need criterion of its members, and was when it applied.",
        ru: "Средний месячный доход семьи ниже суммы критериев нуждаемости её членов и был ниже в день обращения.",
      },
      basis: assistanceLaw(),
      certainty: "official",
      // A child born in the month before the claim must not make a sum of the days before its birth.
      holds: ({ averageIncome: income, need: needed }) => income.below(asClaimed(needed)).and(income.below(needed)),
    },
    {
      id: "through-no-fault",
      says: {
        az: "Əmək qabiliyyətli hər bir üzv işləyir və ya işləməməsi üçün qanunun dediyi səbəb var; müraciət günü də belə olub.",
        en: "Each member who can work does, or has a reason that the act names, also when the household applied.",
        ru: "Каждый трудоспособный член семьи работает или не работает по названной в законе причине; так было и в день обращения.",
      },
      basis: assistanceLaw(),
      certainty: "reported",
      holds: ({ needyThroughNoFault }) => asClaimedAndSince(needyThroughNoFault),
    },
    {
      id: "declaration-agrees",
      says: {
        az: "Ailənin bəyan etdikləri reyestrlərdəki məlumatlara uyğundur, müraciət günü də uyğun olub.",
        en: "What the household declared agrees with the registers, and did when it applied.",
        ru: "Заявленное семьёй совпадает с данными реестров, совпадало и в день обращения.",
      },
      basis: assistanceRefusals(),
      certainty: "official",
      holds: ({ declared }) => asClaimedAndSince(declared),
    },
    {
      id: "no-vehicle",
      says: {
        az: "Ailənin mülkiyyətində və istifadəsində nəqliyyat vasitəsi yoxdur, müraciət günü də olmayıb.",
        en: "The household neither owns nor uses a vehicle, nor did it when it applied.",
        ru: "У семьи нет в собственности и пользовании транспортного средства, не было и в день обращения.",
      },
      basis: assistanceRefusals(),
      certainty: "official",
      holds: ({ hasVehicle: vehicle }) => asClaimedAndSince(vehicle.not()),
    },
    {
      id: "one-immovable-of-a-purpose",
      says: {
        az: "Ailənin müxtəlif ünvanlarda eyni təyinatlı iki daşınmaz əmlakı yoxdur, müraciət günü də olmayıb.",
        en: "The household has no two immovables of the same purpose at different addresses, nor had it when it applied.",
        ru: "У семьи нет двух объектов недвижимости одного назначения по разным адресам, не было и в день обращения.",
      },
      basis: assistanceRefusals(),
      certainty: "official",
      holds: ({ hasOneOfEach: one }) => asClaimedAndSince(one),
    },
    {
      id: "modest-utilities",
      says: {
        az: "Adambaşına kommunal və rabitə xərcləri yaşayış minimumunun 15 faizindən azdır.",
        en: "Utilities and communication cost a head less than 15 per cent of the subsistence minimum.",
        ru: "Коммунальные услуги и связь на человека обходятся меньше 15 процентов прожиточного минимума.",
      },
      basis: assistanceRefusals(),
      certainty: "official",
      holds: ({ spendsLittle: little }) => little,
    },
    {
      id: "modest-deals",
      says: {
        az: "Bir ildə alğı-satqı yaşayış minimumunun 12 mislindən çox olmayıb.",
        en: "Purchases and sales of a year came to at most 12 subsistence minimums.",
        ru: "Купля-продажа за год не превысила 12 прожиточных минимумов.",
      },
      basis: assistanceRefusals(),
      certainty: "official",
      holds: ({ boughtLittle: little }) => little,
    },
    {
      id: "no-work-refused",
      says: {
        az: "Son ayda heç bir işsiz üzv ikinci dəfə münasib işdən imtina etməyib.",
        en: "No jobless member refused a second suitable job in the last month.",
        ru: "За последний месяц никто из неработающих не отказался от подходящей работы во второй раз.",
      },
      basis: assistanceRefusals(),
      certainty: "official",
      holds: ({ refusedWork: refused }) => refused.not(),
    },
    {
      id: "covered",
      says: {
        az: "Ailənin təmsilçisi, o yoxdursa üzvlərindən biri Azərbaycan vətəndaşıdır və ya burada daimi yaşayır.",
        en: "The household's representative, else one of its members, is a citizen of Azerbaijan or lives here permanently.",
        ru: "Представитель семьи, а если его нет — один из её членов, гражданин Азербайджана или живёт здесь постоянно.",
      },
      basis: assistanceLaw(),
      certainty: "derived",
      holds: ({ covered }) => covered,
    },
  ],
  pays: {
    accrual: "state-on-first",
    monthly: ({ need: needed, averageIncome: income }) => needed.minus(income),
  },
  // Whoever spoke for it when it asked: nobody draws it before that.
  beneficiary: ({ drawer }) => when(claimant.exists()).then(drawer).otherwise(claimant),
  payee: { basis: assistanceRules(), certainty: "official", is: ({ representative }) => representative },
});
