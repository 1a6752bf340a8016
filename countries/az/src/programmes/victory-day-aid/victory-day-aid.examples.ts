import { examplesOf } from "@dayaq/rules";
import { victoryDayAid } from "./victory-day-aid.ts";
import { three } from "../../three.ts";

const as = (status: string) => ({ "person.status": { status } });

export const examples = examplesOf(victoryDayAid, {
  about: "person",
  on: "2025-05-01",
  usually: {
    person: { bornOn: "1924-02-23", sex: "male" },
    "person.status": { status: "ww2-participant", from: "1985-05-09" },
  },
  cases: [
    {
      why: three(
        "iştirakçı, səksəninci ildönümündə",
        "a participant, for the eightieth year",
        "участник, к восьмидесятилетию",
      ),
      gives: "2500.00",
    },
    {
      why: three("döyüşçünün dul arvadı", "the widow of a soldier", "вдова бойца"),
      but: as("ww2-soldiers-widow"),
      gives: "1250.00",
    },
    {
      why: three(
        "arxa cəbhədə əməyə görə təltif olunub",
        "decorated for work behind the front",
        "награждён за труд в тылу",
      ),
      but: as("ww2-home-front-worker"),
      gives: "1250.00",
    },
    {
      why: three("xüsusi dəstədə işləyib", "worked in a special unit", "работал в особом подразделении"),
      but: as("ww2-special-unit"),
      gives: "1250.00",
    },
    {
      why: three(
        "Leninqradın müdafiəsinə görə təltif olunub",
        "decorated for the defence of Leningrad",
        "награждён за оборону Ленинграда",
      ),
      but: as("leningrad-defender"),
      gives: "1250.00",
    },
    {
      why: three("Leninqrad blokadasını yaşayıb", "lived through the siege of Leningrad", "пережил блокаду Ленинграда"),
      but: as("leningrad-blockade"),
      gives: "1250.00",
    },
    {
      why: three(
        "vuruşub, həm də döyüşçünün dul arvadıdır: bir dəfə, daha yüksəyi",
        "fought, and is a soldier's widow: once, the higher",
        "воевала и вдова бойца: один раз, большая сумма",
      ),
      but: {
        "person.status": [
          { status: "ww2-participant", from: "1985-05-09" },
          { status: "ww2-soldiers-widow", from: "1995-05-09" },
        ],
      },
      gives: "2500.00",
    },
    {
      why: three("maydan başqa heç nə ödənilmir", "outside May nothing is due", "кроме мая ничего не положено"),
      on: "2025-04-30",
      gives: "nothing",
    },
    { why: three("ondan sonra da yox", "nor after it", "и после — тоже"), on: "2025-06-01", gives: "nothing" },
    {
      why: three(
        "2024-cü ilin yardımı heç bir mənbədə yoxdur",
        "of 2024 no source gives the aid",
        "помощи за 2024 год нет ни в одном источнике",
      ),
      on: "2024-05-01",
      gives: "not known: amount-not-known",
    },
    { why: three("2023-cü ildə", "in 2023", "в 2023 году"), on: "2023-05-01", gives: "1500.00" },
    {
      why: three("digərləri 2023-cü ildə", "the others in 2023", "остальные в 2023 году"),
      on: "2023-05-01",
      but: as("leningrad-defender"),
      gives: "750.00",
    },
    { why: three("2022-ci ildə", "in 2022", "в 2022 году"), on: "2022-05-01", gives: "1500.00" },
    { why: three("2021-ci ildə", "in 2021", "в 2021 году"), on: "2021-05-01", gives: "1500.00" },
    { why: three("2020-ci ildə", "in 2020", "в 2020 году"), on: "2020-05-01", gives: "1500.00" },
    {
      why: three(
        "2019-cu ilin yardımı heç bir mənbədə yoxdur",
        "of 2019 no source gives the aid",
        "помощи за 2019 год нет ни в одном источнике",
      ),
      on: "2019-05-01",
      gives: "not known: amount-not-known",
    },
    { why: three("2018-ci ildə", "in 2018", "в 2018 году"), on: "2018-05-01", gives: "1000.00" },
    {
      why: three("digərləri 2018-ci ildə", "the others in 2018", "остальные в 2018 году"),
      on: "2018-05-01",
      but: as("ww2-home-front-worker"),
      gives: "500.00",
    },
    {
      why: three("2018-ci ildən əvvəl", "before 2018", "до 2018 года"),
      on: "2017-05-01",
      gives: "not known: not-modelled",
    },
    {
      why: three("başqa müharibənin veteranı", "a veteran of another war", "ветеран другой войны"),
      but: as("war-veteran"),
      gives: "nothing",
    },
    {
      why: three("apreldə vəfat edib", "died in April", "умер в апреле"),
      but: { person: { diedOn: "2025-04-20" } },
      gives: "nothing",
    },
  ],
});
