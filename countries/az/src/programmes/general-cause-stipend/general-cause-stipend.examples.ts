import { examplesOf } from "@dayaq/rules";
import { afterDeath, notCovered } from "../../law/conditions.cases.ts";
import { generalCauseStipend } from "./general-cause-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(generalCauseStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "general", from: "2016-03-01" },
  },
  cases: [
    {
      why: three("ümumi səbəb, gözdən əlil deyil", "general cause, not blind", "общая причина, зрячий"),
      gives: "250.00",
    },
    {
      why: three("gözdən əlil şəxs", "a blind person", "незрячий человек"),
      but: { "person.disability": { blind: true } },
      gives: "350.00",
    },
    {
      why: three("81 faiz", "81 per cent", "81 процент"),
      but: { "person.disability": { percent: 81 } },
      gives: "250.00",
    },
    {
      why: three("80 faiz", "80 per cent", "80 процентов"),
      but: { "person.disability": { percent: 80 } },
      gives: "nothing",
    },
    {
      why: three(
        "müharibə səbəbinin öz təqaüdü var",
        "a war cause has a stipend of its own",
        "для военной причины есть своя стипендия",
      ),
      but: { "person.disability": { cause: "territorial-integrity" } },
      gives: "nothing",
    },
    {
      why: three(
        "2025-ci ilin iyuluna qədər gözdən əlil: ayrıca təqaüd, məbləği heç bir mənbədə yoxdur",
        "blind before July 2025: a stipend of their own, which no source gives",
        "незрячий до июля 2025 года: отдельная стипендия, суммы нет ни в одном источнике",
      ),
      but: { "person.disability": { blind: true } },
      on: "2025-06-30",
      gives: "not known: amount-not-known",
    },
    { why: three("2025-ci ilin iyununda", "in June 2025", "в июне 2025 года"), on: "2025-06-30", gives: "200.00" },
    {
      why: three("2023-cü ilin ilk günü", "on the first day of 2023", "в первый день 2023 года"),
      on: "2023-01-01",
      gives: "200.00",
      source: "president.az/58602",
    },
    {
      why: three("2022-ci ilin son günü", "on the last day of 2022", "в последний день 2022 года"),
      on: "2022-12-31",
      gives: "130.00",
    },
    { why: three("2021-ci ildə", "in 2021", "в 2021 году"), on: "2021-12-31", gives: "100.00" },
    { why: three("2017-ci ildə", "in 2017", "в 2017 году"), on: "2017-06-01", gives: "60.00" },
    notCovered("person"),
    afterDeath,
  ],
});
