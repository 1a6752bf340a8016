import { examplesOf } from "@dayaq/rules";
import { patrioticWarHeroFamilyStipend } from "./patriotic-war-hero-family-stipend.ts";

export const examples = examplesOf(patrioticWarHeroFamilyStipend, {
  about: "hero",
  on: "2025-08-01",
  usually: {
    hero: { bornOn: "1983-03-03", sex: "male", diedOn: "2020-10-20" },
    widow: { bornOn: "1986-06-06", sex: "female" },
    father: { bornOn: "1955-01-15", sex: "male" },
    "hero.status": { status: "patriotic-war-hero", from: "2020-12-09" },
    "hero.spouse": { is: "widow", from: "2008-05-05" },
    "hero.parent": "father",
  },
  cases: [
    { why: "father and widow share alike", gives: "2200.00: 1100.00 to father, 1100.00 to widow" },
    { why: "the first day of 2200", on: "2025-07-01", gives: "2200.00: 1100.00 to father, 1100.00 to widow" },
    {
      why: "a child's part is paid through the mother",
      but: { son: { bornOn: "2012-09-09", sex: "male" }, "son.parent": ["hero", "widow"] },
      gives: "2200.00: 733.34 to father, 733.33 to widow, 733.33 to widow for son",
    },
    {
      why: "a student under 23 shares",
      but: {
        father: null,
        son: { bornOn: "2003-09-09", sex: "male" },
        "son.parent": ["hero", "widow"],
        "son.study": { form: "full-time" },
      },
      gives: "2200.00: 1100.00 to widow, 1100.00 to son",
    },
    {
      why: "a child of 18 who does not study does not",
      but: { father: null, son: { bornOn: "2007-08-01", sex: "male" }, "son.parent": ["hero", "widow"] },
      gives: "2200.00 to widow",
    },
    {
      why: "before the decree of 12 June 2025",
      on: "2025-06-30",
      gives: "2000.00: 1000.00 to father, 1000.00 to widow",
    },
    { why: "the first day of the stipend", on: "2020-12-25", gives: "2000.00: 1000.00 to father, 1000.00 to widow" },
    { why: "the title is older than the stipend", on: "2020-12-24", gives: "not known: not-modelled" },
    {
      why: "the register closed the title on the day of death",
      but: { hero: { diedOn: "2025-07-20" }, "hero.status": { until: "2025-07-20" } },
      gives: "2200.00: 1100.00 to father, 1100.00 to widow",
    },
    { why: "the hero lives and has the stipend", but: { hero: { diedOn: null } }, gives: "nothing" },
    {
      why: "on the day of death the family begins",
      but: { hero: { diedOn: "2025-08-01" } },
      gives: "2200.00: 1100.00 to father, 1100.00 to widow",
    },
    { why: "no hero", but: { "hero.status": null }, gives: "nothing" },
    { why: "nobody of the family is left", but: { father: null, widow: null }, gives: "nothing" },
  ],
});
