import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";

/** A car of the father until a day, or from a day on; he has had none otherwise. */
const car = (owned: { readonly from: string } | { readonly until: string }) => ({
  "father.vehicle":
    "from" in owned
      ? [
          { owned: false, from: "2016-01-01", until: owned.from },
          { owned: true, from: owned.from },
        ]
      : [
          { owned: true, from: "2016-01-01", until: owned.until },
          { owned: false, from: owned.until },
        ],
});

/** Worked cases of what changes shortly before the household asks, or after: it asked on 15 March 2023. */
export const dayOfTheClaim: readonly Example[] = [
  {
    why: three(
      "avtomobil müraciətdən on gün əvvəl alınıb: ayın biri üçün də yardım yoxdur",
      "a car bought ten days before the application: nothing for the first of the month either",
      "автомобиль куплен за десять дней до обращения: и за первое число месяца ничего",
    ),
    but: car({ from: "2023-03-05" }),
    on: "2023-03-01",
    gives: "nothing",
  },
  {
    why: three(
      "avtomobil müraciətdən bir gün əvvəl satılıb: yardım ayın birindəndir",
      "a car sold on the eve of the application: assistance is from the first of the month",
      "автомобиль продан накануне обращения: помощь — с первого числа месяца",
    ),
    but: car({ until: "2023-03-14" }),
    on: "2023-03-01",
    gives: "584.00 to mother",
  },
  {
    why: three(
      "avtomobil imtinadan sonra satılıb: yenidən müraciət etmək lazımdır",
      "a car sold after the refusal: one has to ask again",
      "автомобиль продан после отказа: нужно обратиться снова",
    ),
    but: car({ until: "2023-04-20" }),
    gives: "nothing",
  },
  {
    why: three(
      "uyğunsuzluq müraciət günündəndir: ayın biri üçün də yardım yoxdur",
      "what was declared does not agree on the day of the application: nothing for the first of the month either",
      "заявленное не совпадает на день обращения: и за первое число месяца ничего",
    ),
    but: { "mother.declaration": { agrees: false, from: "2023-03-15" } },
    on: "2023-03-01",
    gives: "nothing",
  },
  {
    why: three(
      "dekabrda gəlir meyar qədər idi: yanvarın yeni meyarı imtinanı dəyişmir",
      "the income was at the criterion in December: the new criterion of January undoes no refusal",
      "в декабре доход был на уровне критерия: новый критерий января отказа не отменяет",
    ),
    but: { "father.income": { amount: "984.00" }, claim: { by: "mother", on: "2023-12-15" } },
    on: "2024-01-01",
    gives: "nothing",
  },
  {
    why: three(
      "uşaq müraciətdən əvvəl, həmin ay doğulub: doğulana qədər gəlir meyardan çoxdur",
      "a child born in the month before the application: until then the income is above the criterion",
      "ребёнок родился в месяц обращения, до него: до рождения доход выше критерия",
    ),
    but: {
      baby: { bornOn: "2023-03-10", sex: "female" },
      "baby.parent": ["father", "mother"],
      home: { members: ["father", "mother", "elder", "younger", { person: "baby", from: "2023-03-10" }] },
      "father.income": { amount: "1000.00" },
    },
    on: "2023-03-01",
    gives: "nothing",
  },
];
