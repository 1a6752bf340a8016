import { examplesOf } from "@dayaq/rules";
import { afterDeath, beforeMarch2018 } from "../../law/conditions.cases.ts";
import { displacedPersonsAllowance } from "./displaced-persons-allowance.ts";
import { three } from "../../three.ts";

const child = {
  person: { bornOn: "2015-05-01" },
  mother: { bornOn: "1988-01-01", sex: "female" },
  father: { bornOn: "1985-01-01", sex: "male" },
  "person.parent": ["mother", "father"],
  "mother.displacement": { rate: "whole" },
  "father.displacement": { rate: "whole" },
};
const returned = (on: string) => ({ "person.homecoming": { stage: "returned", on, from: on } });

export const examples = examplesOf(displacedPersonsAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1980-05-01", sex: "female" },
    "person.displacement": { rate: "whole", from: "1993-07-23" },
    "person.residence": { permanent: true },
  },
  cases: [
    { why: three("tam dərəcə", "the whole rate", "полный размер"), gives: "60.00" },
    { why: three("60-ın ilk günü", "the first day of 60", "первый день суммы 60"), on: "2019-04-01", gives: "60.00" },
    {
      why: three("33-ün ilk günü", "the first day of 33", "первый день суммы 33"),
      but: { "person.displacement": { rate: "reduced" } },
      on: "2019-04-01",
      gives: "33.00",
    },
    { why: three("40-ın ilk günü", "the first day of 40", "первый день суммы 40"), on: "2018-03-01", gives: "40.00" },
    {
      why: three("22-nin ilk günü", "the first day of 22", "первый день суммы 22"),
      but: { "person.displacement": { rate: "reduced" } },
      on: "2018-03-01",
      gives: "22.00",
    },
    {
      why: three("azaldılmış dərəcə", "the reduced rate", "меньший размер"),
      but: { "person.displacement": { rate: "reduced" } },
      gives: "33.00",
    },
    {
      why: three("2019-cu ilin aprelindən əvvəl", "before April 2019", "до апреля 2019 года"),
      on: "2019-03-31",
      gives: "40.00",
    },
    {
      why: three(
        "2019-cu ilin aprelinə qədər azaldılmış dərəcə",
        "the reduced rate before April 2019",
        "меньший размер до апреля 2019 года",
      ),
      but: { "person.displacement": { rate: "reduced" } },
      on: "2019-03-31",
      gives: "22.00",
    },
    beforeMarch2018,
    {
      why: three(
        "hər iki valideyni məcburi köçkün olan uşaq",
        "a child of two displaced persons",
        "ребёнок двух вынужденных переселенцев",
      ),
      but: child,
      gives: "60.00 to mother for person",
    },
    {
      why: three(
        "valideynlərindən biri məcburi köçkün olmayan uşaq",
        "a child one of whose parents is not displaced",
        "ребёнок, один из родителей которого не переселенец",
      ),
      but: { ...child, "father.displacement": null },
      gives: "nothing",
    },
    {
      why: three("həmin uşaq böyüyüb", "the same child is grown", "тот же ребёнок вырос"),
      but: { ...child, person: { bornOn: "2007-08-01" }, "father.displacement": null },
      gives: "60.00",
    },
    {
      why: three(
        "o biri valideyni vəfat etmiş uşaq",
        "a child whose other parent has died",
        "ребёнок, у которого второй родитель умер",
      ),
      but: { ...child, father: { ...child.father, diedOn: "2020-01-01" }, "father.displacement": null },
      gives: "60.00 to mother for person",
    },
    {
      why: three(
        "öz qeydiyyatı olmayan, anası burada yaşayan uşaq",
        "a child without a residence of its own, whose mother lives here",
        "ребёнок без своей регистрации, мать которого живёт здесь",
      ),
      but: { ...child, "person.residence": null, "mother.residence": { permanent: true } },
      gives: "60.00 to mother for person",
    },
    {
      why: three(
        "qayıdıb, amma hələ üç il keçməyib",
        "returned, but not yet three years ago",
        "вернулся, но трёх лет ещё не прошло",
      ),
      but: returned("2022-08-02"),
      gives: "60.00",
    },
    {
      why: three("qayıdışdan üç il sonra", "three years after the return", "через три года после возвращения"),
      but: returned("2022-08-01"),
      gives: "nothing",
    },
    {
      why: three(
        "qayıdış mümkün olandan üç il sonra: adlı seçim",
        "three years after a return was possible: a named choice",
        "через три года после того, как возвращение стало возможным: именованный выбор",
      ),
      but: { "person.homecoming": { stage: "possible", on: "2022-01-01", from: "2022-01-01" } },
      gives: "60.00",
    },
    {
      why: three("öz mənzili var", "a dwelling of one's own", "есть своё жильё"),
      but: { "person.displacement": { ownDwelling: true } },
      gives: "nothing",
    },
    {
      why: three(
        "öz mənzili var, amma əri həlak olub",
        "a dwelling of one's own, but the husband fell",
        "есть своё жильё, но муж погиб",
      ),
      but: {
        "person.displacement": { ownDwelling: true },
        husband: { bornOn: "1978-01-01", sex: "male", diedOn: "2020-10-10" },
        "person.spouse": "husband",
        "husband.status": { status: "martyr", from: "2020-10-10" },
      },
      gives: "60.00",
    },
    {
      why: three("məcburi köçkün deyil", "no displaced person", "не вынужденный переселенец"),
      but: { "person.displacement": null },
      gives: "nothing",
    },
    {
      why: three("xaricdə yaşayır", "lives abroad", "живёт за границей"),
      but: { "person.residence": null },
      gives: "nothing",
    },
    afterDeath,
  ],
});
