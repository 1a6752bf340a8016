import { examplesOf } from "@dayaq/rules";
import { nationalHeroFamilyStipend } from "./national-hero-family-stipend.ts";

export const examples = examplesOf(nationalHeroFamilyStipend, {
  about: "hero",
  on: "2025-08-01",
  usually: {
    hero: { bornOn: "1983-03-03", sex: "male", diedOn: "2016-04-02" },
    widow: { bornOn: "1986-06-06", sex: "female" },
    father: { bornOn: "1955-01-15", sex: "male" },
    "hero.status": { status: "national-hero", from: "2016-04-19" },
    "hero.spouse": { is: "widow", from: "2008-05-05" },
    "hero.parent": "father",
  },
  cases: [
    { why: "father and widow share alike", gives: "2000.00: 1000.00 to father, 1000.00 to widow" },
    { why: "the first day of 2000", on: "2025-07-01", gives: "2000.00: 1000.00 to father, 1000.00 to widow" },
    {
      why: "a child's part is paid through the mother",
      but: { son: { bornOn: "2012-09-09", sex: "male" }, "son.parent": ["hero", "widow"] },
      gives: "2000.00: 666.67 to father, 666.67 to widow, 666.66 to widow for son",
    },
    {
      why: "a student under 23 shares",
      but: {
        father: null,
        son: { bornOn: "2003-09-09", sex: "male" },
        "son.parent": ["hero", "widow"],
        "son.study": { form: "full-time" },
      },
      gives: "2000.00: 1000.00 to widow, 1000.00 to son",
    },
    {
      why: "a child of 18 who does not study does not",
      but: { father: null, son: { bornOn: "2007-08-01", sex: "male" }, "son.parent": ["hero", "widow"] },
      gives: "2000.00 to widow",
    },
    { why: "before the decree of 12 June 2025", on: "2025-06-30", gives: "1800.00: 900.00 to father, 900.00 to widow" },
    { why: "no source gives the day on which 1800 began", on: "2025-05-31", gives: "not known: amount-not-known" },
    {
      why: "the register closed the title on the day of death",
      but: { hero: { diedOn: "2025-07-20" }, "hero.status": { until: "2025-07-20" } },
      gives: "2000.00: 1000.00 to father, 1000.00 to widow",
    },
    { why: "the hero lives and has the stipend", but: { hero: { diedOn: null } }, gives: "nothing" },
    {
      why: "on the day of death the family begins",
      but: { hero: { diedOn: "2025-08-01" } },
      gives: "2000.00: 1000.00 to father, 1000.00 to widow",
    },
    { why: "no hero", but: { "hero.status": null }, gives: "nothing" },
    { why: "nobody of the family is left", but: { father: null, widow: null }, gives: "nothing" },
  ],
});
