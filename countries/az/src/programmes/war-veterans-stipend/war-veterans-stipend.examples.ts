import { examplesOf } from "@dayaq/rules";
import { amountNotKnownSince2023, beforeMarch2018 } from "../../law/conditions.cases.ts";
import { warVeteransStipend } from "./war-veterans-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(warVeteransStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1975-05-05", sex: "male" },
    "person.status": { status: "war-veteran", from: "2017-03-01" },
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
      why: three(
        "2019-cu il məbləğinin son günü",
        "on the last day of the amount of 2019",
        "в последний день суммы 2019 года",
      ),
      on: "2022-12-31",
      gives: "80.00",
      source: "metbuat.az/news/1430956; teref.az/sosial/227514",
    },
    {
      why: three("təqaüdün ilk günü", "the first day of the stipend", "первый день стипендии"),
      on: "2019-04-01",
      gives: "80.00",
    },
    {
      why: three("həmin müavinətin ilk günü", "the first day of that allowance", "первый день этого пособия"),
      on: "2018-03-01",
      gives: "55.00",
    },
    {
      why: three(
        "bir gün əvvəl: bunun əvəz etdiyi kommunal müavinət",
        "on the eve, the communal allowance that it replaced",
        "накануне: коммунальное пособие, которое оно заменило",
      ),
      on: "2019-03-31",
      gives: "55.00",
    },
    beforeMarch2018,
    {
      why: three(
        "Vətən müharibəsi veteranı, siyahı günündən",
        "a veteran of the Patriotic War, from the day of the list",
        "ветеран Отечественной войны, со дня списка",
      ),
      but: { "person.status": { from: "2022-01-01" } },
      on: "2022-01-01",
      gives: "80.00",
      source: "metbuat.az/news/1430956",
    },
    {
      why: three("bir gün əvvəl", "the day before", "днём раньше"),
      but: { "person.status": { from: "2022-01-01" } },
      on: "2021-12-31",
      gives: "nothing",
    },
    {
      why: three("başqa status", "another standing", "другой статус"),
      but: { "person.status": { status: "war-disabled" } },
      on: "2022-06-01",
      gives: "nothing",
    },
    {
      why: three("ad geri alınıb", "the title was taken away", "звание отобрано"),
      but: { "person.status": { until: "2022-06-01" } },
      on: "2022-06-01",
      gives: "nothing",
    },
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2022-05-20" } },
      on: "2022-06-01",
      gives: "nothing",
    },
  ],
});
