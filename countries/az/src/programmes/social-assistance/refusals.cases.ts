import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";

/** Worked cases of the grounds on which the rules refuse assistance, and of who speaks for a family. */
export const refusals: readonly Example[] = [
  {
    why: three(
      "bəyan edilən reyestrlərə uyğun deyil",
      "what was declared does not agree with the registers",
      "заявленное не совпадает с реестрами",
    ),
    but: { "mother.declaration": { agrees: false, from: "2023-03-20" } },
    gives: "nothing",
  },
  {
    why: three("bəyan edilən məlumatlara uyğundur", "what was declared agrees", "заявленное совпадает"),
    but: { "mother.declaration": { agrees: true, from: "2023-03-20" } },
    gives: "584.00 to mother",
  },
  {
    why: three("atanın avtomobili var", "the father has a car", "у отца есть автомобиль"),
    but: { "father.vehicle": { owned: true } },
    gives: "nothing",
  },
  {
    why: three(
      "dövlətin reabilitasiya üçün verdiyi avtomobil",
      "a car that the state gave for rehabilitation",
      "автомобиль, выданный государством для реабилитации",
    ),
    but: { "father.vehicle": { owned: true, fromState: true } },
    gives: "584.00 to mother",
  },
  {
    why: three(
      "ananın başqa yerdə ikinci mənzili",
      "a second dwelling elsewhere, of the mother",
      "второе жильё в другом месте, у матери",
    ),
    but: { "mother.property": { dwellings: 1 } },
    gives: "nothing",
  },
  {
    why: three(
      "ikinci mənzil uşağın adına yazılıb",
      "a second dwelling elsewhere, of a child",
      "второе жильё в другом месте, у ребёнка",
    ),
    but: { "younger.property": { dwellings: 1, premises: 0, plots: 0 } },
    gives: "nothing",
  },
  {
    why: three("avtomobil uşağın adına yazılıb", "a child has a car", "автомобиль записан на ребёнка"),
    but: { "younger.vehicle": { owned: true } },
    gives: "nothing",
  },
  {
    why: three("mənzil, mağaza və torpaq sahəsi", "a dwelling, a shop and a plot", "жильё, магазин и участок"),
    but: { "mother.property": { premises: 1 } },
    gives: "584.00 to mother",
  },
  {
    why: three(
      "adambaşına 15 %-dən bir qəpik az kommunal xərc: 147,60-dan 147,59",
      "utilities of a qəpik below 15 % a head: 147.59 of 147.60",
      "коммунальные расходы на гяпик меньше 15 % на человека: 147,59 из 147,60",
    ),
    but: { "father.utilities": { amount: "147.59" } },
    gives: "584.00 to mother",
  },
  {
    why: three("adambaşına 15 % kommunal xərc", "utilities of 15 % a head", "коммунальные расходы 15 % на человека"),
    but: { "father.utilities": { amount: "147.60" } },
    gives: "nothing",
  },
  {
    why: three(
      "12 yaşayış minimumu dəyərində alış",
      "a purchase of 12 subsistence minimums",
      "покупка на 12 прожиточных минимумов",
    ),
    but: { "father.deal": { amount: "2952.00", from: "2022-11-01", until: "2022-12-01" } },
    gives: "584.00 to mother",
  },
  {
    why: three(
      "iki üzvün 12 yaşayış minimumundan artıq alışı",
      "purchases above 12 subsistence minimums, by two members",
      "покупки двух членов семьи больше 12 прожиточных минимумов",
    ),
    but: {
      "father.deal": { amount: "2952.00", from: "2022-11-01", until: "2022-12-01" },
      "mother.deal": { amount: "0.01", from: "2022-03-01", until: "2022-04-01" },
    },
    gives: "nothing",
  },
  {
    why: three("bir ildən çox əvvəlki alış", "a purchase more than a year before", "покупка больше года назад"),
    but: { "father.deal": { amount: "9000.00", from: "2022-02-01", until: "2022-03-01" } },
    gives: "584.00 to mother",
  },
  {
    why: three(
      "ana müraciətdən üç həftə əvvəl ikinci münasib işdən imtina edib",
      "the mother refused a second suitable job three weeks before the application",
      "мать отказалась от второй подходящей работы за три недели до обращения",
    ),
    but: { "mother.refused-jobs": { count: 2, lastOn: "2023-02-22", from: "2023-02-22" } },
    gives: "nothing",
  },
  {
    why: three(
      "imtinadan bir ay sonra ailə yenidən müraciət edə bilər",
      "a month after the refusal the household may ask again",
      "через месяц после отказа семья может обратиться снова",
    ),
    but: { "mother.refused-jobs": { count: 2, lastOn: "2023-02-15", from: "2023-02-15" } },
    gives: "584.00 to mother",
  },
  {
    why: three("bir münasib işdən imtina edib", "one suitable job refused", "отказ от одной подходящей работы"),
    but: { "mother.refused-jobs": { count: 1, lastOn: "2023-02-22", from: "2023-02-22" } },
    gives: "584.00 to mother",
  },
  {
    why: three(
      "ailəni təmsil edən nə vətəndaş, nə də daimi sakindir",
      "who speaks for it is neither a citizen nor a permanent resident",
      "представитель семьи — не гражданин и не постоянный житель",
    ),
    but: { "mother.residence": null },
    gives: "nothing",
  },
  {
    why: three(
      "2018-ci ilin martından əvvəl: o vaxtkı qanun burada yazılmayıb",
      "before March 2018: the law of then is not written here",
      "до марта 2018 года: тогдашний закон здесь не записан",
    ),
    but: { claim: { by: "mother", on: "2018-02-10" } },
    on: "2018-02-20",
    gives: "not known: not-modelled",
  },
];
