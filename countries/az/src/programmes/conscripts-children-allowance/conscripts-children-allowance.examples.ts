import { examplesOf } from "@dayaq/rules";
import { conscriptsChildrenAllowance } from "./conscripts-children-allowance.ts";

const long = { "father.conscription": { from: "2018-01-01" } };

export const examples = examplesOf(conscriptsChildrenAllowance, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2025-01-10", sex: "male" },
    mother: { bornOn: "2003-02-02", sex: "female" },
    father: { bornOn: "2002-03-03", sex: "male" },
    "child.residence": { permanent: true },
    "child.parent": ["mother", "father"],
    "father.conscription": { from: "2024-10-01", until: "2026-04-01" },
  },
  cases: [
    { why: "the father serves: through the mother", gives: "140.00 to mother for child" },
    { why: "in June 2025", on: "2025-06-30", gives: "120.00 to mother for child" },
    { why: "the last day of service", on: "2026-03-31", gives: "140.00 to mother for child" },
    { why: "discharged", on: "2026-04-01", gives: "nothing" },
    { why: "the day before the call-up", but: { "father.conscription": { from: "2025-08-02" } }, gives: "nothing" },
    { why: "the father died in service", but: { father: { diedOn: "2025-07-15" } }, gives: "nothing" },
    {
      why: "on the last day of 2021",
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2021-12-31",
      gives: "100.00 to mother for child",
    },
    {
      why: "on the first day of 2022",
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2022-01-01",
      gives: "120.00 to mother for child",
    },
    {
      why: "in March 2019",
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2019-03-31",
      gives: "68.00 to mother for child",
    },
    {
      why: "in April 2019",
      but: { child: { bornOn: "2017-01-10" }, ...long },
      on: "2019-04-01",
      gives: "100.00 to mother for child",
    },
    {
      why: "an adopted child of 16 at the end of 2020, no longer at school",
      but: { child: { bornOn: "2004-05-01" }, ...long },
      on: "2020-12-31",
      gives: "nothing",
    },
    {
      why: "the same at school",
      but: { child: { bornOn: "2004-05-01" }, "child.study": { form: "full-time" }, ...long },
      on: "2020-12-31",
      gives: "100.00 to mother for child",
    },
    {
      why: "the same in 2021, when school is no longer asked for",
      but: { child: { bornOn: "2004-05-01" }, ...long },
      on: "2021-01-01",
      gives: "100.00 to mother for child",
    },
    { why: "on the eighteenth birthday", but: { child: { bornOn: "2007-08-01" } }, gives: "nothing" },
    {
      why: "the mother has died: the guardian",
      but: {
        mother: { diedOn: "2025-03-01" },
        aunt: { bornOn: "1990-01-01", sex: "female" },
        "child.guardian": "aunt",
      },
      gives: "140.00 to aunt for child",
    },
    {
      why: "the mother has died, and nobody stands in",
      but: { mother: { diedOn: "2025-03-01" } },
      gives: "140.00 to father for child",
    },
    { why: "neither a citizen nor a permanent resident", but: { "child.residence": null }, gives: "nothing" },
    { why: "the child has died", but: { child: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
