import { examplesOf } from "@dayaq/rules";
import { martyrsFamilyStipend } from "./martyrs-family-stipend.ts";

export const examples = examplesOf(martyrsFamilyStipend, {
  about: "fallen",
  on: "2025-08-01",
  usually: {
    fallen: { bornOn: "1992-03-03", sex: "male", diedOn: "2020-10-12" },
    widow: { bornOn: "1994-06-06", sex: "female" },
    mother: { bornOn: "1965-01-15", sex: "female" },
    son: { bornOn: "2016-09-09", sex: "male" },
    "fallen.status": { status: "martyr", from: "2020-10-12" },
    "fallen.spouse": { is: "widow", from: "2015-05-05" },
    "fallen.parent": "mother",
    "son.parent": ["fallen", "widow"],
  },
  cases: [
    {
      why: "mother, widow and son; the odd qəpik goes to the eldest",
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    { why: "the widow alone", but: { mother: null, son: null }, gives: "700.00 to widow" },
    {
      why: "the marriage is recorded of the wife",
      but: { "fallen.spouse": null, "widow.spouse": { is: "fallen", from: "2015-05-05" }, mother: null, son: null },
      gives: "700.00 to widow",
    },
    {
      why: "divorced before the death",
      but: { "fallen.spouse": { until: "2019-01-01" }, son: null },
      gives: "700.00 to mother",
    },
    {
      why: "a daughter born after the death shares too",
      but: { daughter: { bornOn: "2021-04-01", sex: "female" }, "daughter.parent": ["fallen", "widow"] },
      gives: "700.00: 175.00 to mother, 175.00 to widow, 175.00 to widow for son, 175.00 to widow for daughter",
    },
    {
      why: "before that daughter was born",
      but: { daughter: { bornOn: "2025-08-02", sex: "female" }, "daughter.parent": ["fallen", "widow"] },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: "the son turns 18 and does not study",
      but: { son: { bornOn: "2007-08-01" } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: "the son turns 18 and studies full-time",
      but: { son: { bornOn: "2007-08-01" }, "son.study": { form: "full-time" } },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to son",
    },
    {
      why: "the student turns 23",
      but: { son: { bornOn: "2002-08-01" }, "son.study": { form: "full-time" } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: "a grown son disabled since childhood",
      but: { son: { bornOn: "1999-08-01" }, "son.disability": { percent: 70, cause: "childhood" } },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to son",
    },
    {
      why: "a grown son disabled only later",
      but: { son: { bornOn: "1999-08-01" }, "son.disability": { percent: 70, cause: "general", from: "2020-01-01" } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: "a young brother who grows up in a home shares",
      but: {
        brother: { bornOn: "2010-02-02", sex: "male" },
        "brother.parent": "mother",
        "fallen.sibling": "brother",
        "brother.state-support": { full: true },
      },
      gives: "700.00: 175.00 to mother, 175.00 to widow, 175.00 to mother for brother, 175.00 to widow for son",
    },
    {
      why: "a young brother who grows up with his mother does not",
      but: {
        brother: { bornOn: "2010-02-02", sex: "male" },
        "brother.parent": "mother",
        "brother.sibling": "fallen",
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: "a brother of 18 who grew up in a home does not",
      but: {
        brother: { bornOn: "2007-08-01", sex: "male" },
        "fallen.sibling": "brother",
        "brother.state-support": { full: true },
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: "a grandmother whom nobody has to keep shares",
      but: { grandmother: { bornOn: "1940-04-04", sex: "female" }, "fallen.grandparent": "grandmother" },
      gives: "700.00: 175.00 to grandmother, 175.00 to mother, 175.00 to widow, 175.00 to widow for son",
    },
    {
      why: "a grandmother whose daughter lives does not",
      but: {
        grandmother: { bornOn: "1940-04-04", sex: "female" },
        "fallen.grandparent": "grandmother",
        "mother.parent": "grandmother",
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: "a grandmother with another grown grandchild does not",
      but: {
        grandmother: { bornOn: "1940-04-04", sex: "female" },
        "fallen.grandparent": "grandmother",
        cousin: { bornOn: "1995-04-04", sex: "male" },
        "cousin.grandparent": "grandmother",
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: "the mother died: the parts of the others grow",
      but: { mother: { diedOn: "2025-07-20" } },
      gives: "700.00: 350.00 to widow, 350.00 to widow for son",
    },
    { why: "in 2024", on: "2024-01-01", gives: "600.00: 200.00 to mother, 200.00 to widow, 200.00 to widow for son" },
    { why: "in 2022", on: "2022-01-01", gives: "500.00: 166.67 to mother, 166.67 to widow, 166.66 to widow for son" },
    { why: "a person who died, but is no martyr", but: { "fallen.status": null }, gives: "nothing" },
    {
      why: "nobody of the family is left",
      but: { mother: { diedOn: "2025-01-01" }, widow: { diedOn: "2025-01-01" }, son: { diedOn: "2025-01-01" } },
      gives: "nothing",
    },
  ],
});
