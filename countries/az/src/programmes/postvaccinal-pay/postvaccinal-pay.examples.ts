import { examplesOf } from "@dayaq/rules";
import { childHasDied, childTurnsEighteen, notCovered } from "../../law/conditions.cases.ts";
import { postvaccinalPay } from "./postvaccinal-pay.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(postvaccinalPay, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2024-05-05", sex: "female" },
    mother: { bornOn: "1995-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.parent": "mother",
    "child.vaccine-complication": { foundOn: "2025-06-10", from: "2025-06-10" },
    "mother.income": { source: "wage", amount: "700.00", from: "2024-01-01" },
    claim: { by: "mother", on: "2025-06-15" },
  },
  cases: [
    {
      why: three("onun bütün orta əməkhaqqı", "her whole average pay", "весь её средний заработок"),
      gives: "700.00 to mother",
    },
    {
      why: three(
        "əməkhaqqı yanvarda artıb: əvvəlki on iki ayın ortası",
        "the pay rose in January: the average of the twelve months before",
        "зарплата выросла в январе: среднее за двенадцать прежних месяцев",
      ),
      but: {
        "mother.income": [
          { source: "wage", amount: "600.00", from: "2024-01-01", until: "2025-01-01" },
          { source: "wage", amount: "800.00", from: "2025-01-01" },
        ],
      },
      gives: "683.33 to mother",
    },
    {
      why: three(
        "iyuldan sonrakı qazancı sayılmır",
        "what she earns from July on does not count",
        "её заработок с июля не учитывается",
      ),
      but: {
        "mother.income": [
          { source: "wage", amount: "700.00", from: "2024-01-01", until: "2025-07-01" },
          { source: "wage", amount: "100.00", from: "2025-07-01" },
        ],
      },
      gives: "700.00 to mother",
    },
    {
      why: three(
        "hələ heç kim müraciət etməyib: anaya nə düşərdi",
        "nobody has asked yet: what the mother would have",
        "пока никто не обратился: что получила бы мать",
      ),
      but: { claim: null },
      gives: "700.00 offered",
    },
    {
      why: three("müraciət etməmişdən əvvəl", "before she asked", "до её обращения"),
      on: "2025-06-14",
      gives: "nothing",
    },
    {
      why: three("ata müraciət edir", "the father asks", "обращается отец"),
      but: {
        father: { bornOn: "1994-02-02", sex: "male" },
        "child.parent": ["mother", "father"],
        "father.income": { source: "wage", amount: "900.00", from: "2024-01-01" },
        claim: { by: "father", on: "2025-06-15" },
      },
      gives: "900.00 to father",
    },
    {
      why: three("əlillik müəyyən edilib", "a disability has been established", "инвалидность установлена"),
      but: { "child.disability": { percent: 65, cause: "general", from: "2025-08-01" } },
      gives: "nothing",
    },
    {
      why: three("uşaq sağlamdır", "the child is well", "ребёнок здоров"),
      but: { "child.vaccine-complication": { until: "2025-08-01" } },
      gives: "nothing",
    },
    {
      why: three("başqa biri müraciət edir", "somebody else applies", "обращается другой человек"),
      but: { aunt: { bornOn: "1990-01-01", sex: "female" }, claim: { by: "aunt", on: "2025-06-15" } },
      gives: "nothing",
    },
    childTurnsEighteen,
    notCovered("child"),
    childHasDied,
  ],
});
