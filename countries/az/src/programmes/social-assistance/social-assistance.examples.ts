import { examplesOf } from "@dayaq/rules";
import { poorFamily } from "./poor-family.ts";
import { socialAssistance } from "./social-assistance.ts";

const grown = { elder: { bornOn: "2008-09-10" }, younger: { bornOn: "2010-06-20" } };
const unemployed = { as: "unemployed", since: "2023-02-01", from: "2023-02-01" };
const fatherAlone = { home: { members: ["mother", "elder", "younger"] } };

export const examples = examplesOf(socialAssistance, {
  about: "home",
  on: "2023-06-01",
  usually: { ...poorFamily, claim: { by: "mother", on: "2023-03-15" } },
  cases: [
    {
      why: "golden case 1: four people in 2020, 400 a month",
      but: { claim: { by: "mother", on: "2020-03-15" } },
      on: "2020-06-01",
      gives: "240.00 to mother",
      source: "S12",
    },
    { why: "golden case 2: four people in 2023, 400 a month", gives: "584.00 to mother", source: "S93" },
    {
      why: "the father on 250, the mother at home with a child under eight",
      but: { "father.income": { amount: "250.00" } },
      gives: "734.00 to mother",
      source: "S93: the criterion of the family less 250",
    },
    { why: "nobody has applied yet", but: { claim: null }, gives: "584.00 offered" },
    { why: "the first of the month of the application", on: "2023-03-01", gives: "584.00 to mother" },
    { why: "the last day of the month before", on: "2023-02-28", gives: "nothing" },
    {
      why: "the last day of the year for which it is granted, by the criterion of 2024",
      on: "2024-02-29",
      gives: "680.00 to mother",
    },
    { why: "a year after the month of the application", on: "2024-03-01", gives: "nothing" },
    { why: "on the last day of 2023", on: "2023-12-31", gives: "584.00 to mother" },
    { why: "the criterion of 2024", on: "2024-01-01", gives: "680.00 to mother" },
    ...[
      ["2019", "172.00"],
      ["2021", "280.00"],
      ["2022", "400.00"],
      ["2025", "740.00"],
      ["2026", "800.00"],
    ].map(([year, sum]) => ({
      why: `the criterion of ${year}`,
      but: {
        elder: { bornOn: "2019-01-01" },
        younger: { bornOn: "2019-01-01" },
        claim: { by: "mother", on: `${year}-02-15` },
      },
      on: `${year}-06-01`,
      gives: `${sum} to mother`,
    })),
    {
      why: "an income that changes in the term waits for the next application",
      but: {
        "father.income": [
          { amount: "400.00", source: "wage", from: "2016-01-01" },
          { amount: "500.00", source: "second job", from: "2023-04-01" },
        ],
      },
      gives: "584.00 to mother",
    },
    {
      why: "half a year at 400: the year counts, not the month",
      but: {
        "father.income": [
          { amount: "400.00", source: "wage", from: "2022-09-01" },
          { amount: "0.00", source: "none", from: "2016-01-01", until: "2022-09-01" },
        ],
      },
      gives: "784.00 to mother",
    },
    {
      why: "a child born in the term is counted from its birth",
      but: {
        baby: { bornOn: "2023-05-20", sex: "female" },
        "baby.parent": ["father", "mother"],
        home: { members: ["father", "mother", "elder", "younger", { person: "baby", from: "2023-05-20" }] },
      },
      gives: "830.00 to mother",
    },
    { why: "a member who died is not", but: { elder: { diedOn: "2023-05-01" } }, gives: "338.00 to mother" },
    {
      why: "a lone person is a household",
      but: {
        home: { representative: "father", members: ["father"] },
        "father.income": { amount: "100.00" },
        "father.utilities": { amount: "30.00" },
        claim: { by: "father" },
      },
      gives: "146.00 to father",
    },
    { why: "an income of exactly the criterion", but: { "father.income": { amount: "984.00" } }, gives: "nothing" },
    { why: "a qəpik below it", but: { "father.income": { amount: "983.99" } }, gives: "0.01 to mother" },
    { why: "the mother stays at home, the children are over eight", but: grown, gives: "nothing" },
    {
      why: "the same, studying full time at 22",
      but: { ...grown, mother: { bornOn: "2000-12-01" }, "mother.study": { form: "full-time", from: "2019-09-15" } },
      gives: "584.00 to mother",
    },
    {
      why: "the same, with a disability",
      but: { ...grown, "mother.disability": { percent: 45, cause: "general", from: "2020-01-01" } },
      gives: "584.00 to mother",
    },
    { why: "the same, of pension age", but: { ...grown, mother: { bornOn: "1955-01-01" } }, gives: "584.00 to mother" },
    {
      why: "the same, a child has a disability",
      but: { ...grown, "younger.disability": { percent: 65, cause: "childhood", from: "2015-01-01" } },
      gives: "584.00 to mother",
    },
    {
      why: "the same, caring for somebody with 81 %",
      but: {
        ...grown,
        neighbour: { bornOn: "1950-01-01", sex: "female" },
        "neighbour.disability": { percent: 81, cause: "general", from: "2020-01-01" },
        "neighbour.carer": { is: "mother", from: "2021-01-01" },
      },
      gives: "584.00 to mother",
    },
    {
      why: "the same, caring for somebody with 80 %",
      but: {
        ...grown,
        neighbour: { bornOn: "1950-01-01", sex: "female" },
        "neighbour.disability": { percent: 80, cause: "general", from: "2020-01-01" },
        "neighbour.carer": { is: "mother", from: "2021-01-01" },
      },
      gives: "nothing",
    },
    {
      why: "the same, unemployed since her job was cut",
      but: {
        ...grown,
        "mother.job-seeking": unemployed,
        "mother.contract-end": { ground: "redundancy", on: "2023-01-20", from: "2023-01-20" },
      },
      gives: "584.00 to mother",
    },
    {
      why: "the same, unemployed since she left by her own wish",
      but: {
        ...grown,
        "mother.job-seeking": unemployed,
        "mother.contract-end": { ground: "own-wish", on: "2023-01-20", from: "2023-01-20" },
      },
      gives: "nothing",
    },
    {
      why: "the same, her husband in prison",
      but: {
        ...grown,
        ...fatherAlone,
        home: { members: [{ person: "father", until: "2022-01-10" }, "mother", "elder", "younger"] },
        "father.imprisonment": { from: "2022-01-10" },
      },
      gives: "738.00 to mother",
    },
    {
      why: "the same, her husband declared missing",
      but: {
        ...grown,
        home: { members: [{ person: "father", until: "2022-01-10" }, "mother", "elder", "younger"] },
        "father.absence": { finding: "missing", from: "2022-01-10" },
      },
      gives: "738.00 to mother",
    },
    {
      why: "the same, her husband dead",
      but: { ...grown, father: { diedOn: "2022-01-10" } },
      gives: "738.00 to mother",
    },
    {
      why: "both parents at home with one child under eight",
      but: { "father.employment": null },
      gives: "nothing",
    },
    {
      why: "the mother works, the father is at home with the child",
      but: { "father.employment": null, "mother.employment": { kind: "contract", from: "2020-01-01" } },
      gives: "584.00 to mother",
    },
    {
      why: "what was declared does not agree with the registers",
      but: { "mother.declaration": { agrees: false, from: "2023-03-20" } },
      gives: "nothing",
    },
    {
      why: "what was declared agrees",
      but: { "mother.declaration": { agrees: true, from: "2023-03-20" } },
      gives: "584.00 to mother",
    },
    { why: "the father has a car", but: { "father.vehicle": { owned: true } }, gives: "nothing" },
    {
      why: "a car that the state gave for rehabilitation",
      but: { "father.vehicle": { owned: true, fromState: true } },
      gives: "584.00 to mother",
    },
    {
      why: "a second dwelling elsewhere, of the mother",
      but: { "mother.property": { dwellings: 1 } },
      gives: "nothing",
    },
    { why: "a dwelling, a shop and a plot", but: { "mother.property": { premises: 1 } }, gives: "584.00 to mother" },
    {
      why: "utilities of a qəpik below 15 % a head: 147.59 of 147.60",
      but: { "father.utilities": { amount: "147.59" } },
      gives: "584.00 to mother",
    },
    { why: "utilities of 15 % a head", but: { "father.utilities": { amount: "147.60" } }, gives: "nothing" },
    {
      why: "a purchase of 12 subsistence minimums",
      but: { "father.deal": { amount: "2952.00", from: "2022-11-01", until: "2022-12-01" } },
      gives: "584.00 to mother",
    },
    {
      why: "purchases above 12 subsistence minimums, by two members",
      but: {
        "father.deal": { amount: "2952.00", from: "2022-11-01", until: "2022-12-01" },
        "mother.deal": { amount: "0.01", from: "2022-03-01", until: "2022-04-01" },
      },
      gives: "nothing",
    },
    {
      why: "a purchase more than a year before",
      but: { "father.deal": { amount: "9000.00", from: "2022-02-01", until: "2022-03-01" } },
      gives: "584.00 to mother",
    },
    {
      why: "the mother refused a second suitable job three weeks before the application",
      but: { "mother.refused-jobs": { count: 2, lastOn: "2023-02-22", from: "2023-02-22" } },
      gives: "nothing",
    },
    {
      why: "a month after the refusal the household may ask again",
      but: { "mother.refused-jobs": { count: 2, lastOn: "2023-02-15", from: "2023-02-15" } },
      gives: "584.00 to mother",
    },
    {
      why: "one suitable job refused",
      but: { "mother.refused-jobs": { count: 1, lastOn: "2023-02-22", from: "2023-02-22" } },
      gives: "584.00 to mother",
    },
    {
      why: "who speaks for it is neither a citizen nor a permanent resident",
      but: { "mother.residence": null },
      gives: "nothing",
    },
    {
      why: "before March 2018: the law of then is not written here",
      but: { claim: { by: "mother", on: "2018-02-10" } },
      on: "2018-02-20",
      gives: "not known: not-modelled",
    },
  ],
});
