import { examplesOf } from "@dayaq/rules";
import { afterDeath, amountNotKnownSince2023, beforeMarch2018 } from "../../law/conditions.cases.ts";
import { personalStipend } from "./personal-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(personalStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1948-05-05", sex: "male" },
    "person.status": { status: "personal-stipend", from: "2016-05-10" },
  },
  cases: [
    { why: three("sərəncamla adı çəkilib", "named by an order", "назван распоряжением"), gives: "1700.00" },
    {
      why: three("1700-ün ilk günü", "the first day of 1700", "первый день суммы 1700"),
      on: "2025-07-01",
      gives: "1700.00",
    },
    amountNotKnownSince2023,
    {
      why: three("1450-nin ilk günü", "the first day of 1450", "первый день суммы 1450"),
      on: "2018-03-01",
      gives: "1450.00",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl məbləğ heç bir mənbədə yoxdur",
        "before the decree of 12 June 2025 no source gives the amount",
        "до указа от 12 июня 2025 года суммы нет ни в одном источнике",
      ),
      on: "2025-06-30",
      gives: "not known: amount-not-known",
    },
    { why: three("2022-ci ildə", "in 2022", "в 2022 году"), on: "2022-12-31", gives: "1450.00" },
    beforeMarch2018,
    { why: three("adı çəkilməyib", "not named", "не назван"), but: { "person.status": null }, gives: "nothing" },
    afterDeath,
  ],
});
