import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { carersStipend } from "./carers-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(carersStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    carer: { bornOn: "1962-11-20", sex: "female" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "general", from: "2024-03-01" },
    claim: { by: "carer", on: "2025-07-15" },
  },
  cases: [
    {
      why: three("qulluq etdiyini təsdiqləyib", "confirmed to be the carer", "подтвердил, что ухаживает"),
      gives: "120.00 to carer",
    },
    {
      why: three(
        "kimin qulluq etdiyi deyilməyib: təklif",
        "nobody has said who cares: an offer",
        "никто не сказал, кто ухаживает: предложение",
      ),
      but: { claim: null },
      gives: "120.00 offered",
    },
    {
      why: three("qulluq edən təsdiq etməmişdən əvvəl", "before the carer confirmed", "до подтверждения ухаживающего"),
      on: "2025-07-14",
      gives: "nothing",
    },
    {
      why: three("köhnə məbləğlə təsdiq edilib", "confirmed under the old amount", "подтверждено при старой сумме"),
      but: { claim: { by: "carer", on: "2025-06-02" } },
      on: "2025-06-30",
      gives: "100.00 to carer",
    },
    {
      why: three("80 faiz, yetkin şəxs", "80 per cent, an adult", "80 процентов, взрослый"),
      but: { "person.disability": { percent: 80 } },
      gives: "nothing",
    },
    {
      why: three("40 faiz, uşaq", "40 per cent, a child", "40 процентов, ребёнок"),
      but: { person: { bornOn: "2015-05-01" }, "person.disability": { percent: 40 } },
      gives: "120.00 to carer",
    },
    {
      why: three(
        "40 faiz, 18 yaşı tamam olan gün",
        "40 per cent, on the eighteenth birthday",
        "40 процентов, в день восемнадцатилетия",
      ),
      but: { person: { bornOn: "2007-08-01" }, "person.disability": { percent: 40 } },
      gives: "nothing",
    },
    {
      why: three("müddət bitib", "the term has ended", "срок истёк"),
      but: { "person.disability": { until: "2025-08-01" } },
      gives: "nothing",
    },
    {
      why: three("qulluq edilən şəxs vəfat edib", "the person cared for has died", "тот, за кем ухаживали, умер"),
      but: { person: { diedOn: "2025-07-28" } },
      gives: "nothing",
    },
    {
      why: three("qulluq edən vəfat edib", "the carer has died", "ухаживающий умер"),
      but: { carer: { diedOn: "2025-07-28" } },
      gives: "nothing",
    },
    {
      why: three("heç kim özünə qulluq edən sayılmır", "nobody is their own carer", "никто не ухаживает сам за собой"),
      but: { claim: { by: "person" } },
      gives: "nothing",
    },
    notCovered("person"),
    {
      why: three(
        "2022-ci ildə: 2023-cü il fərmanının əvəz etdiyi məbləğ",
        "in 2022: what the decree of 2023 replaced",
        "в 2022 году: то, что заменил указ 2023 года",
      ),
      but: { "person.disability": { from: "2020-03-01" }, claim: { on: "2021-07-15" } },
      on: "2022-12-31",
      gives: "80.00 to carer",
      source: "legalacts.az/az/news/13956",
    },
  ],
});
