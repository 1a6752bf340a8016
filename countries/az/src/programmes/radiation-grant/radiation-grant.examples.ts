import { examplesOf } from "@dayaq/rules";
import { beforeMarch2018, notCovered } from "../../law/conditions.cases.ts";
import { radiationGrant } from "./radiation-grant.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(radiationGrant, {
  about: "person",
  on: "2025-01-01",
  usually: {
    person: { bornOn: "1960-05-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 65, cause: "chernobyl-clean-up", from: "1995-03-01" },
  },
  cases: [
    {
      why: three("qəzanın ləğvində iştirak edib", "cleaned up after the accident", "участвовал в ликвидации аварии"),
      gives: "300.00",
    },
    {
      why: three("orada xidmət edib", "served there", "служил там"),
      but: { "person.disability": { cause: "chernobyl-military" } },
      gives: "300.00",
    },
    {
      why: three("hər dərəcə eyni məbləği verir", "any degree gives the same", "любая степень даёт то же"),
      but: { "person.disability": { percent: 31 } },
      gives: "300.00",
    },
    {
      why: three("məbləğin birinci ilində", "in the first year of the amount", "в первый год суммы"),
      on: "2023-01-01",
      gives: "300.00",
    },
    {
      why: three(
        "əvvəlki məbləğ heç bir mənbədə yoxdur",
        "before, no source gives the amount",
        "прежней суммы нет ни в одном источнике",
      ),
      on: "2022-12-31",
      gives: "not known: amount-not-known",
    },
    beforeMarch2018,
    {
      why: three("başqa səbəb", "another cause", "другая причина"),
      but: { "person.disability": { cause: "general" } },
      gives: "nothing",
    },
    notCovered("person"),
    {
      why: three("il başlamamışdan əvvəl vəfat edib", "died before the year began", "умер до начала года"),
      but: { person: { diedOn: "2024-12-20" } },
      gives: "nothing",
    },
  ],
});
