import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";
import { lost, worked } from "./losses.ts";

/** Lost before the amendments of 2022: the law of 2018, and the years whose average wage no source gives. */
export const earlierLaw: readonly Example[] = [
  {
    why: three(
      "2020-ci ildə müddətin bitməsi: nə neçə ay staj, nə də məbləğ heç bir mənbədə yoxdur",
      "a term that ended in 2020: no source gives the months of service or the sum",
      "в 2020 году истёк срок: ни сколько месяцев стажа, ни суммы нет ни в одном источнике",
    ),
    but: { ...lost("term-ended", "2020-06"), "person.wage": worked(36, "1200.00", 2020 * 12 + 4) },
    on: "2020-10-01",
    gives: "not known: amount-not-known",
  },
  {
    why: three(
      "eyni, qeydiyyatdan üç ay keçməyib",
      "the same, less than three months after the registration",
      "то же, со дня постановки на учёт нет трёх месяцев",
    ),
    but: { ...lost("term-ended", "2020-06"), "person.wage": worked(36, "1200.00", 2020 * 12 + 4) },
    on: "2020-09-30",
    gives: "nothing",
  },
  {
    why: three(
      "2019-cu ildə ixtisar, üç il staj: məbləğ heç bir mənbədə yoxdur",
      "redundant in 2019 after three years: no source gives the sum",
      "сокращение в 2019 году, стаж три года: суммы нет ни в одном источнике",
    ),
    but: { ...lost("redundancy", "2019-06"), "person.wage": worked(36, "1200.00", 2019 * 12 + 4) },
    on: "2019-07-01",
    gives: "not known: amount-not-known",
  },
  {
    why: three("eyni, bir ay az", "the same, a month less", "то же, на месяц меньше"),
    but: { ...lost("redundancy", "2019-06"), "person.wage": worked(35, "1200.00", 2019 * 12 + 4) },
    on: "2019-07-01",
    gives: "nothing",
  },
  {
    why: three(
      "2021-ci ildə ixtisar, aşağı əməkhaqqı: minimum",
      "redundant in 2021, a low wage: the minimum",
      "сокращение в 2021 году, низкая зарплата: минимум",
    ),
    but: { ...lost("redundancy", "2021-06"), "person.wage": worked(13, "500.00", 2021 * 12 + 4) },
    on: "2021-07-01",
    gives: "250.00",
  },
  {
    why: three(
      "eyni, daha yüksək əməkhaqqı: yuxarı hədd heç bir mənbədə yoxdur",
      "the same, a higher wage: no source gives the limit",
      "то же, зарплата выше: предела нет ни в одном источнике",
    ),
    but: { ...lost("redundancy", "2021-06"), "person.wage": worked(13, "1200.00", 2021 * 12 + 4) },
    on: "2021-07-01",
    gives: "not known: amount-not-known",
  },
];
