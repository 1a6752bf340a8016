import { examplesOf } from "@dayaq/rules";
import { victoryDayAid } from "./victory-day-aid.ts";

const as = (status: string) => ({ "person.status": { status } });

export const examples = examplesOf(victoryDayAid, {
  about: "person",
  on: "2025-05-01",
  usually: {
    person: { bornOn: "1924-02-23", sex: "male" },
    "person.status": { status: "ww2-participant", from: "1985-05-09" },
  },
  cases: [
    { why: "a participant, for the eightieth year", gives: "2500.00" },
    { why: "the widow of a soldier", but: as("ww2-soldiers-widow"), gives: "1250.00" },
    { why: "decorated for work behind the front", but: as("ww2-home-front-worker"), gives: "1250.00" },
    { why: "worked in a special unit", but: as("ww2-special-unit"), gives: "1250.00" },
    { why: "decorated for the defence of Leningrad", but: as("leningrad-defender"), gives: "1250.00" },
    { why: "lived through the siege of Leningrad", but: as("leningrad-blockade"), gives: "1250.00" },
    {
      why: "fought, and is a soldier's widow: once, the higher",
      but: {
        "person.status": [
          { status: "ww2-participant", from: "1985-05-09" },
          { status: "ww2-soldiers-widow", from: "1995-05-09" },
        ],
      },
      gives: "2500.00",
    },
    { why: "outside May nothing is due", on: "2025-04-30", gives: "nothing" },
    { why: "nor after it", on: "2025-06-01", gives: "nothing" },
    { why: "of 2024 no source gives the aid", on: "2024-05-01", gives: "not known: amount-not-known" },
    { why: "in 2023", on: "2023-05-01", gives: "1500.00" },
    { why: "the others in 2023", on: "2023-05-01", but: as("leningrad-defender"), gives: "750.00" },
    { why: "in 2022", on: "2022-05-01", gives: "1500.00" },
    { why: "in 2021", on: "2021-05-01", gives: "1500.00" },
    { why: "in 2020", on: "2020-05-01", gives: "1500.00" },
    { why: "of 2019 no source gives the aid", on: "2019-05-01", gives: "not known: amount-not-known" },
    { why: "in 2018", on: "2018-05-01", gives: "1000.00" },
    { why: "the others in 2018", on: "2018-05-01", but: as("ww2-home-front-worker"), gives: "500.00" },
    { why: "before 2018", on: "2017-05-01", gives: "not known: not-modelled" },
    { why: "a veteran of another war", but: as("war-veteran"), gives: "nothing" },
    { why: "died in April", but: { person: { diedOn: "2025-04-20" } }, gives: "nothing" },
  ],
});
