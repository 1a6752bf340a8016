import { examplesOf } from "@dayaq/rules";
import { ageAllowance } from "./age-allowance.ts";

/** So many children of the person, born one a year from 1985 on. */
const children = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      [`child${nth}`, { bornOn: `${1985 + nth}-05-15`, sex: "female" }],
      [`child${nth}.parent`, "person"],
    ]).flat(),
  );
const adopted = Object.fromEntries(
  Object.entries(children(5)).map(([key, it]) => [key.replace(".parent", ".adoptive-parent"), it]),
);
const adoptedLate = Object.fromEntries(
  Object.entries(adopted).map(([key, it]) => [
    key,
    key.includes("4.") ? { is: "person", from: "1999-01-01", until: "2007-05-15" } : it,
  ]),
);
const wards = Object.fromEntries(
  Object.entries(children(5)).map(([key, it]) => [
    key.replace(".parent", ".guardian"),
    key.includes(".") ? { is: "person", from: "1990-01-01", until: "2010-01-01" } : it,
  ]),
);
const disabledChild = {
  child: { bornOn: "1995-05-15", sex: "male" },
  "child.parent": "person",
  "child.disability": { percent: 65, cause: "general", from: "2001-01-01", until: "2013-05-15" },
};
const widower = {
  person: { bornOn: "1964-01-01", sex: "male" },
  mother: { bornOn: "1967-01-01", sex: "female", diedOn: "2002-01-01" },
};

export const examples = examplesOf(ageAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: { person: { bornOn: "1960-01-01", sex: "female" }, "person.residence": { permanent: true } },
  cases: [
    { why: "golden case 7: at home, too little capital for a pension", gives: "220.00", source: "domain facts, 2.12" },
    {
      why: "golden case 7: the same at work",
      but: { "person.employment": { kind: "contract" } },
      gives: "nothing",
      source: "domain facts, 2.12",
    },
    { why: "self-employed", but: { "person.employment": { kind: "self-employed" } }, gives: "nothing" },
    {
      why: "the contract ended yesterday",
      but: { "person.employment": { kind: "contract", until: "2025-08-01" } },
      gives: "220.00",
    },
    {
      why: "draws a labour pension",
      but: { "person.labour-pension": { kind: "age", amount: "320.00" } },
      gives: "nothing",
    },
    { why: "a woman of 64 and a half", but: { person: { bornOn: "1961-07-01" } }, on: "2026-01-01", gives: "220.00" },
    {
      why: "a woman a day before 64 and a half",
      but: { person: { bornOn: "1961-07-02" } },
      on: "2026-01-01",
      gives: "nothing",
    },
    {
      why: "64 on the eve of the rise to 64 and a half keeps the right",
      but: { person: { bornOn: "1961-06-30" } },
      gives: "220.00",
    },
    { why: "64 on the day of the rise", but: { person: { bornOn: "1961-07-01" } }, gives: "nothing" },
    { why: "a man on his 65th birthday", but: { person: { bornOn: "1960-08-01", sex: "male" } }, gives: "220.00" },
    { why: "a man on the eve of it", but: { person: { bornOn: "1960-08-02", sex: "male" } }, gives: "nothing" },
    { why: "in July 2025: the decree of June does not name it", on: "2025-07-01", gives: "220.00" },
    { why: "in June 2025", on: "2025-06-30", gives: "220.00" },
    { why: "on the first day of 2023", but: { person: { bornOn: "1950-01-01" } }, on: "2023-01-01", gives: "220.00" },
    { why: "on the last day of 2022", but: { person: { bornOn: "1950-01-01" } }, on: "2022-12-31", gives: "180.00" },
    { why: "on the last day of 2021", but: { person: { bornOn: "1950-01-01" } }, on: "2021-12-31", gives: "130.00" },
    { why: "in March 2019", but: { person: { bornOn: "1950-01-01" } }, on: "2019-03-31", gives: "73.00" },
    { why: "in April 2019", but: { person: { bornOn: "1950-01-01" } }, on: "2019-04-01", gives: "130.00" },
    {
      why: "before March 2018: the law of then is not written here",
      but: { person: { bornOn: "1950-01-01" } },
      on: "2018-02-28",
      gives: "not known: not-modelled",
    },
    { why: "a woman of 62 in 2019", but: { person: { bornOn: "1957-06-01" } }, on: "2019-06-01", gives: "130.00" },
    {
      why: "a woman of 61 and a half on the last day of 2019: the old law asked for 62",
      but: { person: { bornOn: "1958-05-01" } },
      on: "2019-12-31",
      gives: "nothing",
    },
    {
      why: "a woman of 61 and a half on the first day of 2020",
      but: { person: { bornOn: "1958-05-01" } },
      on: "2020-01-01",
      gives: "130.00",
    },
    {
      why: "a man of 66 in 2019",
      but: { person: { bornOn: "1953-01-01", sex: "male" } },
      on: "2019-12-31",
      gives: "nothing",
    },
    {
      why: "a man of 66 in 2020",
      but: { person: { bornOn: "1953-01-01", sex: "male" } },
      on: "2020-01-01",
      gives: "130.00",
    },
    {
      why: "a man of 67 in 2019",
      but: { person: { bornOn: "1952-01-01", sex: "male" } },
      on: "2019-12-31",
      gives: "130.00",
    },
    {
      why: "a mother of three, 57 in 2019",
      but: { person: { bornOn: "1962-01-01" }, ...children(3) },
      on: "2019-06-01",
      gives: "130.00",
    },
    {
      why: "the same today: what was once reached stays",
      but: { person: { bornOn: "1962-01-01" }, ...children(3) },
      gives: "220.00",
    },
    {
      why: "a mother of three, 57 only in 2020: the new law asks for five children",
      but: { person: { bornOn: "1963-01-01" }, ...children(3) },
      on: "2020-06-01",
      gives: "nothing",
    },
    {
      why: "a widower with three children, 62 in 2019",
      but: {
        person: { bornOn: "1957-01-01", sex: "male" },
        mother: { bornOn: "1960-01-01", sex: "female", diedOn: "1995-01-01" },
        ...children(3),
      },
      on: "2019-06-01",
      gives: "130.00",
    },
    {
      why: "a mother of five at 59 and a half",
      but: { person: { bornOn: "1966-07-01" }, ...children(5) },
      on: "2026-01-01",
      gives: "220.00",
    },
    {
      why: "a mother of five a day younger",
      but: { person: { bornOn: "1966-07-02" }, ...children(5) },
      on: "2026-01-01",
      gives: "nothing",
    },
    { why: "a mother of four at 60", but: { person: { bornOn: "1965-01-01" }, ...children(4) }, gives: "nothing" },
    {
      why: "the fifth died at seven",
      but: {
        person: { bornOn: "1965-01-01" },
        ...children(5),
        child4: { bornOn: "1989-05-15", sex: "female", diedOn: "1997-05-14" },
      },
      gives: "nothing",
    },
    {
      why: "the fifth died at nine: it was raised to eight",
      but: {
        person: { bornOn: "1965-01-01" },
        ...children(5),
        child4: { bornOn: "1989-05-15", sex: "female", diedOn: "1998-06-01" },
      },
      gives: "220.00",
    },
    {
      why: "the fifth was born dead",
      but: {
        person: { bornOn: "1965-01-01" },
        ...children(5),
        child4: { bornOn: "1989-05-15", sex: "female", bornAlive: false },
      },
      gives: "nothing",
    },
    { why: "five adopted children", but: { person: { bornOn: "1965-01-01" }, ...adopted }, gives: "220.00" },
    {
      why: "five adopted children, at the end of 2022",
      but: { person: { bornOn: "1964-06-01" }, ...adopted },
      on: "2022-12-31",
      gives: "nothing",
    },
    {
      why: "the fifth was adopted at nine",
      but: { person: { bornOn: "1965-01-01" }, ...adoptedLate },
      gives: "nothing",
    },
    {
      why: "the guardian of five, who have grown since",
      but: { person: { bornOn: "1965-01-01" }, ...wards },
      gives: "220.00",
    },
    {
      why: "a mother of a child that was disabled, at 60",
      but: { person: { bornOn: "1965-01-01" }, ...disabledChild },
      gives: "220.00",
    },
    {
      why: "a mother whose child became disabled when grown",
      but: {
        person: { bornOn: "1965-01-01" },
        ...disabledChild,
        "child.disability": { percent: 65, cause: "general", from: "2014-01-01" },
      },
      gives: "nothing",
    },
    {
      why: "a father of a disabled child whose mother died",
      but: { ...widower, ...disabledChild, "child.parent": ["person", "mother"] },
      gives: "220.00",
    },
    {
      why: "the same in June 2022: fathers had no such right yet",
      but: {
        ...widower,
        ...disabledChild,
        person: { bornOn: "1961-01-01", sex: "male" },
        "child.parent": ["person", "mother"],
      },
      on: "2022-06-30",
      gives: "nothing",
    },
    {
      why: "a father of a disabled child whose mother lives",
      but: {
        ...widower,
        ...disabledChild,
        mother: { bornOn: "1967-01-01", sex: "female" },
        "child.parent": ["person", "mother"],
      },
      gives: "nothing",
    },
    {
      why: "a father left alone with five children",
      but: { person: { bornOn: "1964-01-01", sex: "male" }, ...children(5) },
      gives: "220.00",
    },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "on the day of death", but: { person: { diedOn: "2025-08-01" } }, gives: "nothing" },
  ],
});
