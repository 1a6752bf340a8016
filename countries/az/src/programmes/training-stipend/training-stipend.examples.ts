import { examplesOf } from "@dayaq/rules";
import { trainingStipend } from "./training-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(trainingStipend, {
  about: "person",
  on: "2025-03-01",
  usually: {
    person: { bornOn: "1999-05-01", sex: "female" },
    "person.job-seeking": { as: "unemployed", since: "2019-02-01", from: "2019-02-01" },
    "person.training": { from: "2019-03-01", until: "2027-01-01" },
    claim: { by: "person", on: "2019-03-01" },
  },
  cases: [
    {
      why: three(
        "400 manatlıq minimum əməkhaqqının yarısı",
        "half of the minimum wage of 400",
        "половина минимальной зарплаты в 400",
      ),
      gives: "200.00",
    },
    {
      why: three(
        "yarımın başlaya biləcəyi ən gec gün",
        "the latest day on which the half can have begun",
        "самый поздний день, когда могла начаться половина",
      ),
      on: "2025-01-01",
      gives: "200.00",
    },
    {
      why: three(
        "bir gün əvvəl: heç bir mənbədə yoxdur",
        "the day before: no source gives it",
        "днём раньше: нет ни в одном источнике",
      ),
      on: "2024-12-31",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "parlamentin yarım məsələsini birinci dəfə oxuduğu gün",
        "the day on which parliament first read of the half",
        "день, когда парламент впервые читал о половине",
      ),
      on: "2024-06-03",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "bir gün əvvəl: 345 manatlıq tam minimum əməkhaqqı",
        "the day before: the whole minimum wage of 345",
        "днём раньше: вся минимальная зарплата в 345",
      ),
      on: "2024-06-02",
      gives: "345.00",
    },
    {
      why: three(
        "2020-ci ildə: 250 manatlıq tam minimum əməkhaqqı",
        "in 2020: the whole minimum wage of 250",
        "в 2020 году: вся минимальная зарплата в 250",
      ),
      on: "2020-04-01",
      gives: "250.00",
    },
    {
      why: three("2019-cu il qaydalarından əvvəl", "before the rules of 2019", "до правил 2019 года"),
      on: "2019-05-31",
      gives: "not known: not-modelled",
    },
    {
      why: three("peşə hazırlığı bitib", "the training is over", "обучение закончено"),
      but: { "person.training": { until: "2025-03-01" } },
      gives: "nothing",
    },
    {
      why: three("daha qeydiyyatda deyil", "no longer registered", "больше не состоит на учёте"),
      but: { "person.job-seeking": { until: "2025-02-15" } },
      gives: "nothing",
    },
    {
      why: three(
        "işsiz kimi yox, işaxtaran kimi qeydiyyatdadır",
        "registered as somebody who looks for work, not as unemployed",
        "на учёте как ищущий работу, а не как безработный",
      ),
      but: { "person.job-seeking": { as: "job-seeker" } },
      gives: "nothing",
    },
    {
      why: three("hələ heç kim müraciət etməyib", "nobody has applied yet", "пока никто не обратился"),
      but: { claim: null },
      gives: "200.00 offered",
    },
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2025-02-28" } },
      gives: "nothing",
    },
  ],
});
