import { examplesOf } from "@dayaq/rules";
import { fosterClothing } from "./foster-clothing.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(fosterClothing, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2020-05-05", sex: "female" },
    woman: { bornOn: "1975-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.foster-parent": { is: "woman", from: "2023-07-01" },
  },
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
    {
      why: three(
        "2023-cü il iyul fərmanından əvvəl verilib",
        "placed before the decree of July 2023",
        "передан до указа июля 2023 года",
      ),
      but: { "child.foster-parent": { is: "woman", from: "2023-06-01" } },
      on: "2023-06-30",
      gives: "not known: not-modelled",
    },
    {
      why: three("18 yaşı tamam olan gün", "on the eighteenth birthday", "в день восемнадцатилетия"),
      but: { child: { bornOn: "2007-08-01" } },
      gives: "nothing",
    },
    {
      why: three("himayədar ailədə deyil", "in no foster family", "не в приёмной семье"),
      but: { "child.foster-parent": null },
      gives: "nothing",
    },
    {
      why: three("ailədə yerləşdirmə bitib", "the placement has ended", "пребывание в семье закончилось"),
      but: { "child.foster-parent": { is: "woman", from: "2023-07-01", until: "2025-08-01" } },
      gives: "nothing",
    },
    {
      why: three(
        "nə vətəndaş, nə də daimi sakin",
        "neither a citizen nor a permanent resident",
        "не гражданин и не постоянный житель",
      ),
      but: { "child.residence": null },
      gives: "nothing",
    },
    {
      why: three("uşaq vəfat edib", "the child has died", "ребёнок умер"),
      but: { child: { diedOn: "2025-07-01" } },
      gives: "nothing",
    },
  ],
});
