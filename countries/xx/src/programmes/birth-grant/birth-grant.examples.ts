import { examplesOf } from "@dayaq/rules";
import { birthGrant } from "./birth-grant.ts";

export const examples = examplesOf(birthGrant, {
  about: "child",
  on: "2024-03-01",
  usually: {
    child: { bornOn: "2024-02-10", sex: "female" },
    mother: { bornOn: "1996-04-11", sex: "female" },
    "mother.residence": { permanent: true, from: "2010-05-01" },
    "child.parent": "mother",
  },
  cases: [
    { why: { en: "an ordinary first child" }, gives: "40000 to mother" },
    {
      why: { en: "born on the last day of the old decree" },
      but: { child: { bornOn: "2023-12-31" } },
      gives: "20000 to mother",
    },
    {
      why: { en: "a third child is paid twice the grant" },
      but: {
        first: { bornOn: "2018-01-01", sex: "male" },
        second: { bornOn: "2020-01-01", sex: "male" },
        "first.parent": "mother",
        "second.parent": "mother",
      },
      gives: "80000 to mother",
    },
    {
      why: { en: "exactly six months of residence" },
      but: { "mother.residence": { from: "2023-08-10" } },
      gives: "40000 to mother",
    },
    { why: { en: "six months less a day" }, but: { "mother.residence": { from: "2023-08-11" } }, gives: "nothing" },
    { why: { en: "a stillbirth" }, but: { child: { bornAlive: false } }, gives: "nothing" },
  ],
});
