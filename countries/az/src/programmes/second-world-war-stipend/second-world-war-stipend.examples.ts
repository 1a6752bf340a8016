import { examplesOf } from "@dayaq/rules";
import { amountNotKnownSince2023, beforeMarch2018 } from "../../law/conditions.cases.ts";
import { secondWorldWarStipend } from "./second-world-war-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(secondWorldWarStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1924-02-23", sex: "male" },
    "person.status": { status: "ww2-participant", from: "1985-05-09" },
  },
  cases: [
    {
      why: three(
        "2023-cü ildən məbləğ heç bir mənbədə yoxdur",
        "from 2023 on no source gives the amount",
        "с 2023 года суммы нет ни в одном источнике",
      ),
      gives: "not known: amount-not-known",
    },
    amountNotKnownSince2023,
    {
      why: three("300-ün ilk günü", "the first day of 300", "первый день суммы 300"),
      on: "2021-01-01",
      gives: "300.00",
    },
    {
      why: three("150-nin ilk günü", "the first day of 150", "первый день суммы 150"),
      on: "2019-04-01",
      gives: "150.00",
    },
    {
      why: three("121-in ilk günü", "the first day of 121", "первый день суммы 121"),
      on: "2018-03-01",
      gives: "121.00",
    },
    {
      why: three(
        "2021-ci il məbləğinin son günü",
        "on the last day of the amount of 2021",
        "в последний день суммы 2021 года",
      ),
      on: "2022-12-31",
      gives: "300.00",
    },
    {
      why: three("mühasirədəki Leninqradda işləyib", "worked in besieged Leningrad", "работал в блокадном Ленинграде"),
      but: { "person.status": { status: "leningrad-blockade" } },
      on: "2022-12-31",
      gives: "300.00",
    },
    { why: three("2020-ci ildə", "in 2020", "в 2020 году"), on: "2020-12-31", gives: "150.00" },
    {
      why: three("2019-cu ilin aprelindən əvvəl", "before April 2019", "до апреля 2019 года"),
      on: "2019-03-31",
      gives: "121.00",
    },
    beforeMarch2018,
    {
      why: three("arxa cəbhədə işləyib", "worked behind the front", "работал в тылу"),
      but: { "person.status": { status: "ww2-home-front-worker" } },
      on: "2022-12-31",
      gives: "nothing",
    },
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2022-12-20" } },
      on: "2022-12-31",
      gives: "nothing",
    },
  ],
});
