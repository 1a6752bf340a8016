import { examplesOf } from "@dayaq/rules";
import { childHasDied, childTurnsEighteen, notCovered } from "../../law/conditions.cases.ts";
import { fostered, notInFosterFamily, placedBeforeTheDecree } from "../../law/foster.cases.ts";
import { fosterClothing } from "./foster-clothing.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(fosterClothing, {
  about: "child",
  on: "2025-08-01",
  usually: fostered,
  cases: [
    {
      why: three(
        "beş yaşlı uşaq: rüb üçün bu qədər",
        "a child of five: so much for the quarter",
        "ребёнок пяти лет: столько за квартал",
      ),
      gives: "200.00 to woman",
    },
    {
      why: three(
        "ödənildiyi birinci rüb",
        "the first quarter in which it was paid",
        "первый квартал, за который платили",
      ),
      on: "2023-07-01",
      gives: "200.00 to woman",
    },
    placedBeforeTheDecree,
    childTurnsEighteen,
    ...notInFosterFamily,
    notCovered("child"),
    childHasDied,
  ],
});
