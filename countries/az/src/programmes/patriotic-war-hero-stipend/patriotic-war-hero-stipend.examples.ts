import { examplesOf } from "@dayaq/rules";
import { patrioticWarHeroStipend } from "./patriotic-war-hero-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(patrioticWarHeroStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1975-05-05", sex: "male" },
    "person.status": { status: "patriotic-war-hero", from: "2020-12-09" },
  },
  cases: [
    { why: three("qəhrəman", "a hero", "герой"), gives: "2200.00" },
    {
      why: three("2200-ün ilk günü", "the first day of 2200", "первый день суммы 2200"),
      on: "2025-07-01",
      gives: "2200.00",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "2000.00",
    },
    {
      why: three("təqaüdün ilk günü", "the first day of the stipend", "первый день стипендии"),
      on: "2020-12-25",
      gives: "2000.00",
    },
    {
      why: three("ad təqaüddən əvvəl verilib", "the title is older than the stipend", "звание старше стипендии"),
      on: "2020-12-24",
      gives: "not known: not-modelled",
    },
    {
      why: three(
        "Milli Qəhrəmanın təqaüdü başqa aktla verilir",
        "a National Hero has a stipend of another act",
        "у Национального героя стипендия по другому акту",
      ),
      but: { "person.status": { status: "national-hero" } },
      gives: "nothing",
    },
    {
      why: three(
        "ölüm günü hüquq ailəyə keçir",
        "on the day of death the family takes over",
        "в день смерти право переходит к семье",
      ),
      but: { person: { diedOn: "2025-08-01" } },
      gives: "nothing",
    },
    {
      why: three("ölümdən bir gün əvvəl", "on the eve of the death", "накануне смерти"),
      but: { person: { diedOn: "2025-08-01" } },
      on: "2025-07-31",
      gives: "2200.00",
    },
  ],
});
