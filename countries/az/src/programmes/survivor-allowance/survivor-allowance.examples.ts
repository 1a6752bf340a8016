import { examplesOf } from "@dayaq/rules";
import { survivorAllowance } from "./survivor-allowance.ts";

const widow = (bornOn: string) => ({
  person: { bornOn, sex: "female" },
  "person.parent": null,
  "person.spouse": "deceased",
});
/** The mother of the deceased, of working age; the child lives with its own mother unless somebody is recorded as its carer. */
const grandmother = {
  person: { bornOn: "1970-01-01", sex: "female" },
  "person.parent": null,
  "deceased.parent": "person",
  child: { bornOn: "2018-05-05", sex: "male" },
  "child.parent": ["deceased", "mother"],
};
const withChild = (bornOn: string) => ({
  ...widow("1990-01-01"),
  child: { bornOn, sex: "male" },
  "child.parent": ["deceased", "person"],
});

export const examples = examplesOf(survivorAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "2014-06-01", sex: "male" },
    mother: { bornOn: "1988-01-01", sex: "female" },
    deceased: { bornOn: "1985-01-01", sex: "male", diedOn: "2021-11-10" },
    "person.residence": { permanent: true },
    "person.parent": ["mother", "deceased"],
  },
  cases: [
    { why: "a child under 18 is paid through the mother", gives: "140.00 to mother for person" },
    { why: "the same in June 2025", on: "2025-06-30", gives: "120.00 to mother for person" },
    { why: "the same in 2022", on: "2022-03-01", gives: "100.00 to mother for person" },
    { why: "before the father died", on: "2021-11-09", gives: "nothing" },
    { why: "on the day on which the father died", on: "2021-11-10", gives: "80.00 to mother for person" },
    {
      why: "no residence is recorded of the child, but of the mother",
      but: { "person.residence": null, "mother.residence": { permanent: true } },
      gives: "140.00 to mother for person",
    },
    { why: "on the eighteenth birthday", but: { person: { bornOn: "2007-08-01" } }, gives: "nothing" },
    {
      why: "18 and in full-time study",
      but: { person: { bornOn: "2007-08-01" }, "person.study": { form: "full-time" } },
      gives: "140.00",
    },
    {
      why: "23 and in full-time study",
      but: { person: { bornOn: "2002-08-01" }, "person.study": { form: "full-time" } },
      gives: "nothing",
    },
    {
      why: "grown, disabled since before 18",
      but: {
        person: { bornOn: "1999-08-01" },
        "person.disability": { percent: 45, cause: "general", from: "2015-01-01" },
      },
      gives: "140.00",
    },
    { why: "both parents live", but: { deceased: { diedOn: null } }, gives: "nothing" },
    {
      why: "draws a survivor pension",
      but: { "person.labour-pension": { kind: "survivor", amount: "350.00" } },
      gives: "nothing",
    },
    {
      why: "a widow of 70, whose marriage the register ended with the death",
      but: { ...widow("1955-01-01"), "person.spouse": { is: "deceased", from: "1980-01-01", until: "2021-11-10" } },
      gives: "140.00",
    },
    {
      why: "a woman of 70 who was divorced from the deceased",
      but: { ...widow("1955-01-01"), "person.spouse": { is: "deceased", from: "1980-01-01", until: "2001-01-01" } },
      gives: "nothing",
    },
    { why: "a widow of working age", but: widow("1990-01-01"), gives: "nothing" },
    {
      why: "a widow who was 64 on the eve of the rise of the pension age",
      but: widow("1961-06-30"),
      gives: "140.00",
    },
    { why: "a widow who is 64 a day later, when the age is 64 and a half", but: widow("1961-07-01"), gives: "nothing" },
    {
      why: "a widow with a disability",
      but: { ...widow("1990-01-01"), "person.disability": { percent: 35, cause: "general" } },
      gives: "140.00",
    },
    { why: "a widow at home with their child under eight", but: withChild("2018-05-05"), gives: "140.00" },
    {
      why: "a widow who works, with their child under eight",
      but: { ...withChild("2018-05-05"), "person.employment": { kind: "contract" } },
      gives: "nothing",
    },
    { why: "a grandmother at home who does not care for the child", but: grandmother, gives: "nothing" },
    {
      why: "a grandmother at home, recorded as the child's carer",
      but: { ...grandmother, "child.carer": "person" },
      gives: "140.00",
    },
    { why: "a widow at home when the child turns eight", but: withChild("2017-08-01"), gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
