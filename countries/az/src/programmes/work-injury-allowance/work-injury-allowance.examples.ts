import { examplesOf } from "@dayaq/rules";
import { afterDeath, notCovered } from "../../law/conditions.cases.ts";
import { workInjuryAllowance } from "./work-injury-allowance.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(workInjuryAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1962-01-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.injury-agreement": { amount: "214.30", from: "2020-01-01" },
  },
  cases: [
    { why: three("sazişdəki məbləğ", "the sum of the agreement", "сумма по соглашению"), gives: "214.30" },
    {
      why: three(
        "Fond iyuldan daha böyük məbləğ bildirib",
        "the Fund has stated a higher sum from July",
        "Фонд сообщил о большей сумме с июля",
      ),
      but: {
        "person.injury-agreement": [
          { amount: "214.30", from: "2020-01-01", until: "2025-07-01" },
          { amount: "235.73", from: "2025-07-01" },
        ],
      },
      gives: "235.73",
    },
    {
      why: three("saziş yoxdur", "no agreement", "соглашения нет"),
      but: { "person.injury-agreement": null },
      gives: "nothing",
    },
    {
      why: three("saziş bitib", "the agreement has ended", "соглашение закончилось"),
      but: { "person.injury-agreement": { until: "2025-08-01" } },
      gives: "nothing",
    },
    notCovered("person"),
    afterDeath,
  ],
});
