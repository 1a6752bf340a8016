import { examplesOf } from "@dayaq/rules";
import { partFinancedWage } from "./part-financed-wage.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(partFinancedWage, {
  about: "person",
  on: "2025-11-01",
  usually: {
    person: { bornOn: "1999-05-01", sex: "female" },
    "person.subsidised-job": { from: "2025-10-25" },
    "person.employment": { kind: "contract", from: "2025-10-25" },
    claim: { by: "person", on: "2025-10-25" },
  },
  cases: [
    {
      why: three(
        "agentlik göndərib: ödənilən hissə heç bir mənbədə yoxdur",
        "placed by the agency: no source gives the part that is paid",
        "направлен агентством: оплачиваемой доли нет ни в одном источнике",
      ),
      gives: "not known: amount-not-known",
    },
    {
      why: three("ailəyə verildiyi gün", "on the day of the placement", "в день передачи в семью"),
      on: "2025-10-25",
      gives: "not known: amount-not-known",
    },
    {
      why: three("heç kim tərəfindən göndərilməyib", "placed by nobody", "никем не направлен"),
      but: { "person.subsidised-job": null },
      gives: "nothing",
    },
    {
      why: three("müqavilə bitib", "the contract has ended", "договор закончился"),
      but: { "person.employment": { until: "2025-11-01" } },
      gives: "nothing",
    },
    {
      why: three("özünüməşğuldur", "self-employed", "самозанятый"),
      but: { "person.employment": { kind: "self-employed" } },
      gives: "nothing",
    },
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2025-10-31" } },
      gives: "nothing",
    },
  ],
});
