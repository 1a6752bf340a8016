import { examplesOf } from "@dayaq/rules";
import { means, poorFamily } from "../social-assistance/poor-family.ts";
import { guardiansAllowance } from "./guardians-allowance.ts";
import { three } from "../../three.ts";

/** Over 15, so asked of their means; at school. */
const grown = { ...means("ward", "0.00"), "ward.study": { form: "full-time", from: "2014-09-15" } };

export const examples = examplesOf(guardiansAllowance, {
  about: "ward",
  on: "2025-08-01",
  usually: {
    ...poorFamily,
    younger: { bornOn: "2018-06-20", sex: "male" },
    ward: { bornOn: "2014-02-10", sex: "female" },
    "ward.guardian": { is: "mother", from: "2017-01-01" },
    home: { representative: "father", members: ["father", "mother", "elder", "younger", "ward"] },
    claim: { programme: "UDSY", about: "home", by: "father", on: "2025-03-05" },
  },
  cases: [
    {
      why: three(
        "ailəsi ünvanlı yardım alan qəyyum",
        "a guardian whose household draws assistance",
        "опекун, чья семья получает адресную помощь",
      ),
      gives: "140.00 to mother",
    },
    {
      why: three("2025-ci il iyulun ilk günü", "on the first day of July 2025", "в первый день июля 2025 года"),
      on: "2025-07-01",
      gives: "140.00 to mother",
    },
    {
      why: three("2025-ci il iyunun son günü", "on the last day of June 2025", "в последний день июня 2025 года"),
      on: "2025-06-30",
      gives: "120.00 to mother",
    },
    {
      why: three("2022-ci ilin ilk günü", "on the first day of 2022", "в первый день 2022 года"),
      but: { claim: { on: "2021-09-05" } },
      on: "2022-01-01",
      gives: "120.00 to mother",
    },
    {
      why: three("2021-ci ilin son günü", "on the last day of 2021", "в последний день 2021 года"),
      but: { claim: { on: "2021-09-05" } },
      on: "2021-12-31",
      gives: "100.00 to mother",
    },
    {
      why: three("2019-cu il aprelin ilk günü", "on the first day of April 2019", "в первый день апреля 2019 года"),
      but: { claim: { on: "2018-09-05" } },
      on: "2019-04-01",
      gives: "100.00 to mother",
    },
    {
      why: three("2019-cu il martın son günü", "on the last day of March 2019", "в последний день марта 2019 года"),
      but: { claim: { on: "2018-09-05" } },
      on: "2019-03-31",
      gives: "61.00 to mother",
    },
    {
      why: three(
        "ailə yardım üçün müraciət etməyib",
        "the household has not asked for assistance",
        "семья не обращалась за помощью",
      ),
      but: { claim: null },
      gives: "nothing",
    },
    {
      why: three("yardım ili bitib", "the year of assistance is over", "год помощи истёк"),
      on: "2026-03-01",
      gives: "nothing",
    },
    {
      why: three("qəyyum yoxdur", "nobody is guardian", "опекуна нет"),
      but: { "ward.guardian": null },
      gives: "nothing",
    },
    {
      why: three("qəyyum itkin düşüb", "the guardian is missing", "опекун пропал"),
      but: { "mother.absence": { finding: "missing", from: "2025-07-20" } },

      gives: "nothing",
    },
    {
      why: three("qəyyumluq ləğv edilib", "the guardianship has been annulled", "опека отменена"),
      but: { "ward.guardian": { until: "2025-07-31" } },
      gives: "nothing",
    },
    {
      why: three(
        "uşaq tam dövlət təminatındadır",
        "the child is on full state support",
        "ребёнок на полном обеспечении государства",
      ),
      but: { "ward.state-support": { full: true } },
      gives: "nothing",
    },
    {
      why: three(
        "uşaq qismən dövlət təminatındadır",
        "the child is supported by the state in part",
        "ребёнок на частичном обеспечении государства",
      ),
      but: { "ward.state-support": { full: false } },
      gives: "140.00 to mother",
    },
    {
      why: three("18 yaşa bir gün qalmış", "the eve of the eighteenth birthday", "накануне восемнадцатилетия"),
      but: { ward: { bornOn: "2007-08-02" }, ...grown },
      gives: "140.00 to mother",
    },
    {
      why: three("18 yaşı tamam olan gün", "the eighteenth birthday", "день восемнадцатилетия"),
      but: { ward: { bornOn: "2007-08-01" }, ...grown },
      gives: "nothing",
    },
    {
      why: three("uşaq vəfat edib", "the child has died", "ребёнок умер"),
      but: { ward: { diedOn: "2025-07-31" } },
      gives: "nothing",
    },
  ],
});
