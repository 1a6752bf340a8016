import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { manyChildrenAllowance } from "./many-children-allowance.ts";
import { three } from "../../three.ts";

const years = [2009, 2011, 2013, 2016, 2019, 2023];

export const examples = examplesOf(manyChildrenAllowance, {
  about: "mother",
  on: "2025-08-01",
  usually: {
    mother: { bornOn: "1986-03-08", sex: "female" },
    "mother.residence": { permanent: true },
    ...Object.fromEntries(
      years.flatMap((year, nth) => [
        [`child${nth + 1}`, { bornOn: `${year}-05-15`, sex: "female" }],
        [`child${nth + 1}.parent`, "mother"],
      ]),
    ),
  },
  cases: [
    {
      why: three(
        "18 yaşına çatmayan altı uşaq: hər birinə 140",
        "six children under 18: 140 for each",
        "шестеро детей младше 18 лет: по 140 на каждого",
      ),
      gives: "840.00",
    },
    {
      why: three(
        "beş uşaq: qanun beşdən çox deyir",
        "five children: the law says more than five",
        "пятеро детей: закон говорит «более пяти»",
      ),
      but: { child6: null },
      gives: "nothing",
    },
    {
      why: three("altıncı uşaq övladlıqdır", "the sixth is adopted", "шестой ребёнок усыновлён"),
      but: { "child6.parent": null, "child6.adoptive-parent": "mother" },
      gives: "840.00",
    },
    {
      why: three(
        "övladlığa verilən uşaq daha sayılmır",
        "a child given for adoption no longer counts",
        "отданный на усыновление ребёнок больше не учитывается",
      ),
      but: {
        adopter: { bornOn: "1980-01-01", sex: "female" },
        "child6.adoptive-parent": { is: "adopter", from: "2024-01-01" },
      },
      gives: "nothing",
    },
    {
      why: three(
        "böyük uşağın 18 yaşı tamam olub: beş uşağa ödənilir",
        "the eldest has turned 18: five are paid for",
        "старшему исполнилось 18: платят за пятерых",
      ),
      but: { child1: { bornOn: "2007-08-01" } },
      gives: "700.00",
    },
    {
      why: three("altı uşaqdan biri ölü doğulub", "one of six was born dead", "один из шести родился мёртвым"),
      but: { child6: { bornAlive: false } },
      gives: "nothing",
    },
    {
      why: three("altı uşaqdan biri vəfat edib", "one of six has died", "один из шести умер"),
      but: { child2: { diedOn: "2024-01-01" } },
      gives: "nothing",
    },
    {
      why: three("yeddi uşaq", "seven children", "семеро детей"),
      but: { child7: { bornOn: "2025-07-31", sex: "male" }, "child7.parent": "mother" },
      gives: "980.00",
    },
    { why: three("2025-ci ilin iyununda", "in June 2025", "в июне 2025 года"), on: "2025-06-30", gives: "630.00" },
    {
      why: three(
        "2025-ci ilin mayında: məbləğ heç bir mənbədə yoxdur",
        "in May 2025: no source gives the amount",
        "в мае 2025 года: суммы нет ни в одном источнике",
      ),
      on: "2025-05-31",
      gives: "not known: amount-not-known",
    },
    {
      why: three("altı yetkin övlad", "six grown children", "шестеро взрослых детей"),
      but: Object.fromEntries(years.map((_, nth) => [`child${nth + 1}`, { bornOn: `200${nth}-01-01` }])),
      gives: "nothing",
    },
    { why: three("kişi", "a man", "мужчина"), but: { mother: { sex: "male" } }, gives: "nothing" },
    notCovered("mother"),
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { mother: { diedOn: "2025-07-01" } },
      gives: "nothing",
    },
  ],
});
