import { examplesOf } from "@dayaq/rules";
import { afterDeath, beforeMarch2018 } from "../../law/conditions.cases.ts";
import { nationalHeroStipend } from "./national-hero-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(nationalHeroStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1975-05-05", sex: "male" },
    "person.status": { status: "national-hero", from: "1994-09-15" },
  },
  cases: [
    { why: three("qəhrəman", "a hero", "герой"), gives: "2000.00" },
    {
      why: three("2000-in ilk günü", "the first day of 2000", "первый день суммы 2000"),
      on: "2025-07-01",
      gives: "2000.00",
    },
    {
      why: three(
        "1800-ün bizə məlum olan ilk günü",
        "the first day on which we know of 1800",
        "первый день, о котором известно, что платили 1800",
      ),
      on: "2025-06-01",
      gives: "1800.00",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "1800.00",
    },
    {
      why: three(
        "1800-ün başladığı gün heç bir mənbədə yoxdur",
        "no source gives the day on which 1800 began",
        "дня, с которого действует 1800, нет ни в одном источнике",
      ),
      on: "2025-05-31",
      gives: "not known: amount-not-known",
    },
    beforeMarch2018,
    {
      why: three(
        "Vətən Müharibəsi Qəhrəmanının təqaüdü başqa aktla verilir",
        "a Hero of the Patriotic War has a stipend of another act",
        "у Героя Отечественной войны стипендия по другому акту",
      ),
      but: { "person.status": { status: "patriotic-war-hero" } },
      gives: "nothing",
    },
    afterDeath,
  ],
});
