import { examplesOf } from "@dayaq/rules";
import { fosterAllowance } from "./foster-allowance.ts";

const born = (bornOn: string) => ({ child: { bornOn } });
const disabled = { "child.disability": { percent: 65, cause: "childhood", from: "2023-07-01" } };

export const examples = examplesOf(fosterAllowance, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2020-05-05", sex: "female" },
    woman: { bornOn: "1975-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.foster-parent": { is: "woman", from: "2023-07-01" },
  },
  cases: [
    { why: "a child of five", gives: "355.00 to woman" },
    { why: "on the eve of the seventh birthday", but: born("2018-08-02"), gives: "355.00 to woman" },
    { why: "on the seventh birthday", but: born("2018-08-01"), gives: "375.00 to woman" },
    { why: "on the eve of the fourteenth birthday", but: born("2011-08-02"), gives: "375.00 to woman" },
    { why: "on the fourteenth birthday", but: born("2011-08-01"), gives: "395.00 to woman" },
    { why: "on the eve of the eighteenth birthday", but: born("2007-08-02"), gives: "395.00 to woman" },
    { why: "on the eighteenth birthday", but: born("2007-08-01"), gives: "nothing" },
    {
      why: "in June 2025: the decree of that month leaves the sum as it was",
      on: "2025-06-30",
      gives: "355.00 to woman",
    },
    { why: "a child of five with a disability", but: disabled, gives: "500.00 to woman" },
    { why: "the same in June 2025", but: disabled, on: "2025-06-30", gives: "395.00 to woman" },
    { why: "seven, with a disability", but: { ...born("2018-08-01"), ...disabled }, gives: "600.00 to woman" },
    {
      why: "seven, with a disability, in June 2025",
      but: { ...born("2018-06-01"), ...disabled },
      on: "2025-06-30",
      gives: "415.00 to woman",
    },
    { why: "fourteen, with a disability", but: { ...born("2011-08-01"), ...disabled }, gives: "650.00 to woman" },
    {
      why: "fourteen, with a disability, in June 2025",
      but: { ...born("2011-06-01"), ...disabled },
      on: "2025-06-30",
      gives: "435.00 to woman",
    },
    {
      why: "placed before the decree of July 2023",
      but: { "child.foster-parent": { is: "woman", from: "2023-06-01" } },
      on: "2023-06-30",
      gives: "not known: not-modelled",
    },
    {
      why: "a couple is paid once",
      but: {
        man: { bornOn: "1974-02-02", sex: "male" },
        "child.foster-parent": [
          { is: "woman", from: "2023-07-01" },
          { is: "man", from: "2023-07-02" },
        ],
      },
      gives: "355.00 to woman",
    },
    { why: "in no foster family", but: { "child.foster-parent": null }, gives: "nothing" },
    {
      why: "the placement has ended",
      but: { "child.foster-parent": { is: "woman", from: "2023-07-01", until: "2025-08-01" } },
      gives: "nothing",
    },
    { why: "neither a citizen nor a permanent resident", but: { "child.residence": null }, gives: "nothing" },
    { why: "the child has died", but: { child: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
