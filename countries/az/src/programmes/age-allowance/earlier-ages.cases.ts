import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";

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

/** A father of a disabled child, born on 15 May 1995, whose mother a court found missing. */
const missing = (days: { readonly from: string; readonly until?: string }) => ({
  ...widower,
  ...disabledChild,
  mother: { bornOn: "1967-01-01", sex: "female" },
  "mother.absence": { finding: "missing", ...days },
  "child.parent": ["person", "mother"],
});

/** Worked cases of the ages before 2020, and of those who have it earlier for the children they raised. */
export const earlierAges: readonly Example[] = [
  {
    why: three("2019-cu ildə 62 yaşlı qadın", "a woman of 62 in 2019", "женщина 62 лет в 2019 году"),
    but: { person: { bornOn: "1957-06-01" } },
    on: "2019-06-01",
    gives: "130.00",
  },
  {
    why: three(
      "2019-cu ilin son günü 61 yaş yarımlıq qadın: köhnə qanun 62 tələb edirdi",
      "a woman of 61 and a half on the last day of 2019: the old law asked for 62",
      "женщина 61 с половиной года в последний день 2019 года: старый закон требовал 62",
    ),
    but: { person: { bornOn: "1958-05-01" } },
    on: "2019-12-31",
    gives: "nothing",
  },
  {
    why: three(
      "2020-ci ilin ilk günü 61 yaş yarımlıq qadın",
      "a woman of 61 and a half on the first day of 2020",
      "женщина 61 с половиной года в первый день 2020 года",
    ),
    but: { person: { bornOn: "1958-05-01" } },
    on: "2020-01-01",
    gives: "130.00",
  },
  {
    why: three("2019-cu ildə 66 yaşlı kişi", "a man of 66 in 2019", "мужчина 66 лет в 2019 году"),
    but: { person: { bornOn: "1953-01-01", sex: "male" } },
    on: "2019-12-31",
    gives: "nothing",
  },
  {
    why: three("2020-ci ildə 66 yaşlı kişi", "a man of 66 in 2020", "мужчина 66 лет в 2020 году"),
    but: { person: { bornOn: "1953-01-01", sex: "male" } },
    on: "2020-01-01",
    gives: "130.00",
  },
  {
    why: three("2019-cu ildə 67 yaşlı kişi", "a man of 67 in 2019", "мужчина 67 лет в 2019 году"),
    but: { person: { bornOn: "1952-01-01", sex: "male" } },
    on: "2019-12-31",
    gives: "130.00",
  },
  {
    why: three("üç uşaq anası, 2019-cu ildə 57 yaş", "a mother of three, 57 in 2019", "мать троих, 57 лет в 2019 году"),
    but: { person: { bornOn: "1962-01-01" }, ...children(3) },
    on: "2019-06-01",
    gives: "130.00",
  },
  {
    why: three(
      "eyni, bu gün: bir dəfə çatılan qalır",
      "the same today: what was once reached stays",
      "то же сегодня: достигнутое однажды остаётся",
    ),
    but: { person: { bornOn: "1962-01-01" }, ...children(3) },
    gives: "220.00",
  },
  {
    why: three(
      "üç uşaq anası, 57 yaş yalnız 2020-ci ildə: yeni qanun beş uşaq tələb edir",
      "a mother of three, 57 only in 2020: the new law asks for five children",
      "мать троих, 57 лет лишь в 2020 году: новый закон требует пятерых детей",
    ),
    but: { person: { bornOn: "1963-01-01" }, ...children(3) },
    on: "2020-06-01",
    gives: "nothing",
  },
  {
    why: three(
      "üç uşaqlı dul kişi, 2019-cu ildə 62 yaş",
      "a widower with three children, 62 in 2019",
      "вдовец с тремя детьми, 62 года в 2019 году",
    ),
    but: {
      person: { bornOn: "1957-01-01", sex: "male" },
      mother: { bornOn: "1960-01-01", sex: "female", diedOn: "1995-01-01" },
      ...children(3),
    },
    on: "2019-06-01",
    gives: "130.00",
  },
  {
    why: three(
      "beş uşaq anası, 59 yaş yarımda",
      "a mother of five at 59 and a half",
      "мать пятерых в 59 с половиной лет",
    ),
    but: { person: { bornOn: "1966-07-01" }, ...children(5) },
    on: "2026-01-01",
    gives: "220.00",
  },
  {
    why: three("beş uşaq anası, bir gün gənc", "a mother of five a day younger", "мать пятерых, на день моложе"),
    but: { person: { bornOn: "1966-07-02" }, ...children(5) },
    on: "2026-01-01",
    gives: "nothing",
  },
  {
    why: three("dörd uşaq anası, 60 yaşında", "a mother of four at 60", "мать четверых в 60 лет"),
    but: { person: { bornOn: "1965-01-01" }, ...children(4) },
    gives: "nothing",
  },
  {
    why: three("beşinci uşaq yeddi yaşında vəfat edib", "the fifth died at seven", "пятый умер в семь лет"),
    but: {
      person: { bornOn: "1965-01-01" },
      ...children(5),
      child4: { bornOn: "1989-05-15", sex: "female", diedOn: "1997-05-14" },
    },
    gives: "nothing",
  },
  {
    why: three(
      "beşinci uşaq doqquz yaşında vəfat edib: səkkiz yaşadək böyüdülüb",
      "the fifth died at nine: it was raised to eight",
      "пятый умер в девять лет: он был воспитан до восьми",
    ),
    but: {
      person: { bornOn: "1965-01-01" },
      ...children(5),
      child4: { bornOn: "1989-05-15", sex: "female", diedOn: "1998-06-01" },
    },
    gives: "220.00",
  },
  {
    why: three("beşinci uşaq ölü doğulub", "the fifth was born dead", "пятый родился мёртвым"),
    but: {
      person: { bornOn: "1965-01-01" },
      ...children(5),
      child4: { bornOn: "1989-05-15", sex: "female", bornAlive: false },
    },
    gives: "nothing",
  },
  {
    why: three("beş övladlıq", "five adopted children", "пятеро усыновлённых"),
    but: { person: { bornOn: "1965-01-01" }, ...adopted },
    gives: "220.00",
  },
  {
    why: three(
      "beş övladlıq, 2022-ci ilin sonunda",
      "five adopted children, at the end of 2022",
      "пятеро усыновлённых, конец 2022 года",
    ),
    but: { person: { bornOn: "1964-06-01" }, ...adopted },
    on: "2022-12-31",
    gives: "nothing",
  },
  {
    why: three(
      "beşinci uşaq doqquz yaşında övladlığa götürülüb",
      "the fifth was adopted at nine",
      "пятый усыновлён в девять лет",
    ),
    but: { person: { bornOn: "1965-01-01" }, ...adoptedLate },
    gives: "nothing",
  },
  {
    why: three(
      "indi böyümüş beş uşağın qəyyumu",
      "the guardian of five, who have grown since",
      "опекун пятерых, которые с тех пор выросли",
    ),
    but: { person: { bornOn: "1965-01-01" }, ...wards },
    gives: "220.00",
  },
  {
    why: three(
      "əlilliyi olmuş uşağın anası, 60 yaşında",
      "a mother of a child that was disabled, at 60",
      "мать ребёнка с инвалидностью, в 60 лет",
    ),
    but: { person: { bornOn: "1965-01-01" }, ...disabledChild },
    gives: "220.00",
  },
  {
    why: three(
      "övladı yetkin olduqdan sonra əlil olmuş ana",
      "a mother whose child became disabled when grown",
      "мать, чей ребёнок стал инвалидом уже взрослым",
    ),
    but: {
      person: { bornOn: "1965-01-01" },
      ...disabledChild,
      "child.disability": { percent: 65, cause: "general", from: "2014-01-01" },
    },
    gives: "nothing",
  },
  {
    why: three(
      "anası ölmüş, əlilliyi olan uşağın atası",
      "a father of a disabled child whose mother died",
      "отец ребёнка с инвалидностью, мать которого умерла",
    ),
    but: { ...widower, ...disabledChild, "child.parent": ["person", "mother"] },
    gives: "220.00",
  },
  {
    why: three(
      "eyni, 2022-ci ilin iyununda: ataların hələ belə hüququ yox idi",
      "the same in June 2022: fathers had no such right yet",
      "то же в июне 2022 года: у отцов ещё не было такого права",
    ),
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
    why: three(
      "anası sağ olan, əlilliyi olan uşağın atası",
      "a father of a disabled child whose mother lives",
      "отец ребёнка с инвалидностью, мать которого жива",
    ),
    but: {
      ...widower,
      ...disabledChild,
      mother: { bornOn: "1967-01-01", sex: "female" },
      "child.parent": ["person", "mother"],
    },
    gives: "nothing",
  },
  {
    why: three(
      "anası məhkəmə tərəfindən itkin düşmüş sayılan, əlilliyi olan uşağın atası",
      "a father of a disabled child whose mother a court found missing",
      "отец ребёнка с инвалидностью, мать которого суд признал пропавшей",
    ),
    but: missing({ from: "2002-01-01" }),
    gives: "220.00",
  },
  {
    why: three(
      "eyni, ana bir ildən sonra tapılıb: uşaq onda yeddi yaşında idi",
      "the same, the mother was found after a year: the child was seven then",
      "то же, мать нашлась через год: ребёнку тогда было семь лет",
    ),
    but: missing({ from: "2002-01-01", until: "2003-01-01" }),
    gives: "nothing",
  },
  {
    why: three(
      "eyni, ana uşaq böyüyəndən sonra tapılıb",
      "the same, the mother was found when the child had grown up",
      "то же, мать нашлась, когда ребёнок уже вырос",
    ),
    but: missing({ from: "2002-01-01", until: "2013-05-15" }),
    gives: "220.00",
  },
  {
    why: three(
      "eyni, ana uşağın 18 yaşından bir gün əvvəl tapılıb",
      "the same, the mother was found a day before the child was 18",
      "то же, мать нашлась за день до восемнадцатилетия ребёнка",
    ),
    but: missing({ from: "2002-01-01", until: "2013-05-14" }),
    gives: "nothing",
  },
  {
    why: three(
      "ata yaşa ana itkin sayılanda çatıb, ana sonra tapılıb, uşaq hələ 13 yaşındadır",
      "the father reached the age while the mother was missing, she was found later, the child is still 13",
      "отец достиг возраста, пока мать считалась пропавшей, позже она нашлась, ребёнку ещё 13 лет",
    ),
    but: {
      ...missing({ from: "2023-06-01", until: "2025-01-01" }),
      child: { bornOn: "2012-05-15", sex: "male" },
      "child.disability": { percent: 65, cause: "general", from: "2015-01-01" },
    },
    gives: "220.00",
  },
  {
    why: three(
      "anası ölmüş, əlilliyi olan uşağı arvadı ilə birlikdə övladlığa götürmüş ata",
      "a father who with his wife adopted a disabled child whose mother had died",
      "отец, усыновивший вместе с женой ребёнка с инвалидностью, мать которого умерла",
    ),
    but: {
      person: { bornOn: "1964-01-01", sex: "male" },
      wife: { bornOn: "1967-01-01", sex: "female" },
      mother: { bornOn: "1970-01-01", sex: "female", diedOn: "1998-01-01" },
      ...disabledChild,
      "child.parent": "mother",
      "child.adoptive-parent": [
        { is: "person", from: "1999-01-01" },
        { is: "wife", from: "1999-01-01" },
      ],
    },
    gives: "nothing",
  },
  {
    why: three(
      "beş uşaqla tək qalan ata",
      "a father left alone with five children",
      "отец, оставшийся один с пятью детьми",
    ),
    but: { person: { bornOn: "1964-01-01", sex: "male" }, ...children(5) },
    gives: "220.00",
  },
];
