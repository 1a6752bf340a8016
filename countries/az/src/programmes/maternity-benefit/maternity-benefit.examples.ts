import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { maternityBenefit } from "./maternity-benefit.ts";
import { three } from "../../three.ts";

const sheet = (since: string, leave = "usual") => ({
  since,
  leave,
  workedDays: 240,
  missedDays: 21,
  from: "2025-06-01",
  until: "2025-07-01",
});
const wages = (amount: string, from = "2023-01-01") => ({
  employer: "1400057421",
  amount,
  contribution: "200.00",
  from,
});

export const examples = examplesOf(maternityBenefit, {
  about: "mother",
  on: "2025-06-01",
  usually: {
    mother: { bornOn: "1995-01-01", sex: "female" },
    "mother.residence": { permanent: true },
    "mother.wage": wages("1000.00"),
    "mother.maternity-sheet": sheet("2025-05-10"),
    claim: { by: "mother", on: "2025-06-01" },
  },
  cases: [
    {
      why: three(
        "gündə 12 000 / 240, 21 gün üçün",
        "12,000 / 240 a day, for 21 days",
        "12 000 / 240 в день, за 21 день",
      ),
      gives: "1050.00",
    },
    {
      why: three(
        "ayda 25 minimum pensiyadan çox deyil",
        "no more than 25 minimum pensions a month",
        "не больше 25 минимальных пенсий в месяц",
      ),
      but: { "mother.wage": wages("8000.00") },
      gives: "8000.00",
    },
    {
      why: three("126 günün sonuncusu", "the last of 126 days", "последний из 126 дней"),
      but: { "mother.maternity-sheet": sheet("2025-01-27") },
      gives: "1050.00",
    },
    {
      why: three("126 gündən sonra", "after 126 days", "после 126 дней"),
      but: { "mother.maternity-sheet": sheet("2025-01-26") },
      gives: "nothing",
    },
    {
      why: three(
        "əkizlər və ya ağır doğuş: 140 günün sonuncusu",
        "twins, or a difficult birth: the last of 140 days",
        "двойня или трудные роды: последний из 140 дней",
      ),
      but: { "mother.maternity-sheet": sheet("2025-01-13", "difficult-or-multiple") },
      gives: "1050.00",
    },
    {
      why: three("140 gündən sonra", "after 140 days", "после 140 дней"),
      but: { "mother.maternity-sheet": sheet("2025-01-12", "difficult-or-multiple") },
      gives: "nothing",
    },
    {
      why: three(
        "kənd təsərrüfatında: 140 gündən sonra",
        "on a farm: after 140 days",
        "в сельском хозяйстве: после 140 дней",
      ),
      but: { "mother.maternity-sheet": sheet("2025-01-12", "farm") },
      gives: "nothing",
    },
    {
      why: three(
        "kənd təsərrüfatında, ağır doğuş: 156 günün sonuncusu",
        "on a farm, a difficult birth: the last of 156 days",
        "в сельском хозяйстве, трудные роды: последний из 156 дней",
      ),
      but: { "mother.maternity-sheet": sheet("2024-12-28", "farm-difficult") },
      gives: "1050.00",
    },
    {
      why: three(
        "kənd təsərrüfatında, əkizlər: 180 günün sonuncusu",
        "on a farm, twins: the last of 180 days",
        "в сельском хозяйстве, двойня: последний из 180 дней",
      ),
      but: { "mother.maternity-sheet": sheet("2024-12-04", "farm-multiple") },
      gives: "1050.00",
    },
    {
      why: three(
        "kənd təsərrüfatında, əkizlər: 180 gündən sonra",
        "on a farm, twins: after 180 days",
        "в сельском хозяйстве, двойня: после 180 дней",
      ),
      but: { "mother.maternity-sheet": sheet("2024-12-03", "farm-multiple") },
      gives: "nothing",
    },
    {
      why: three("beş ay sığorta", "five months of insurance", "пять месяцев стажа"),
      but: { "mother.wage": wages("1000.00", "2024-12-01") },
      gives: "nothing",
    },
    { why: three("vərəq yoxdur", "no sheet", "листка нет"), but: { "mother.maternity-sheet": null }, gives: "nothing" },
    notCovered("mother"),
    {
      why: three(
        "2026-cı il aprelin 30-da başlayan məzuniyyət: müraciətlə",
        "a leave that began on 30 April 2026: by application",
        "отпуск с 30 апреля 2026 года: по заявлению",
      ),
      but: {
        "mother.maternity-sheet": { ...sheet("2026-04-30"), from: "2026-05-01", until: "2026-06-01" },
        claim: null,
      },
      on: "2026-05-01",
      gives: "1050.00 offered",
    },
    {
      why: three(
        "2026-cı il mayın 1-də başlayan məzuniyyət: müraciətsiz",
        "a leave that began on 1 May 2026: by itself",
        "отпуск с 1 мая 2026 года: без обращения",
      ),
      but: {
        "mother.maternity-sheet": { ...sheet("2026-05-01"), from: "2026-05-01", until: "2026-06-01" },
        claim: null,
      },
      on: "2026-05-01",
      gives: "1050.00",
    },
  ],
});
