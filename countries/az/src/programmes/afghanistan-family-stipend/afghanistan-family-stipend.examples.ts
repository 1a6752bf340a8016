import { examplesOf } from "@dayaq/rules";
import { afghanistanFamilyStipend } from "./afghanistan-family-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(afghanistanFamilyStipend, {
  about: "fallen",
  on: "2025-08-01",
  usually: {
    fallen: { bornOn: "1963-03-03", sex: "male", diedOn: "1985-10-12" },
    widow: { bornOn: "1966-06-06", sex: "female" },
    mother: { bornOn: "1942-01-15", sex: "female" },
    "fallen.status": { status: "afghanistan-fallen", from: "1990-02-01" },
    "fallen.spouse": { is: "widow", from: "1986-05-05" },
    "fallen.parent": "mother",
  },
  cases: [
    {
      why: three("ana və dul qadın bərabər pay alır", "mother and widow share alike", "мать и вдова делят поровну"),
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    { why: three("təkcə dul qadın", "the widow alone", "одна вдова"), but: { mother: null }, gives: "700.00 to widow" },
    {
      why: three("700-ün ilk günü", "the first day of 700", "первый день суммы 700"),
      on: "2025-07-01",
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three("600-ün ilk günü", "the first day of 600", "первый день суммы 600"),
      on: "2023-01-01",
      gives: "600.00: 300.00 to mother, 300.00 to widow",
    },
    {
      why: three("500-ün ilk günü", "the first day of 500", "первый день суммы 500"),
      on: "2021-01-01",
      gives: "500.00: 250.00 to mother, 250.00 to widow",
    },
    {
      why: three("300-ün ilk günü", "the first day of 300", "первый день суммы 300"),
      on: "2019-04-01",
      gives: "300.00: 150.00 to mother, 150.00 to widow",
    },
    {
      why: three(
        "ana vəfat edib: dul qadının payı artır",
        "the mother died: the widow's part grows",
        "мать умерла: доля вдовы растёт",
      ),
      but: { mother: { diedOn: "2025-07-20" } },
      gives: "700.00 to widow",
    },
    {
      why: three("yetkin övlad pay almır", "a grown child does not share", "взрослый ребёнок доли не имеет"),
      but: { son: { bornOn: "1988-09-09", sex: "male" }, "son.parent": ["fallen", "widow"] },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three(
        "uşaqlıqdan əlil olan yetkin övlad pay alır",
        "a grown child disabled since childhood shares",
        "взрослый ребёнок, инвалид с детства, имеет долю",
      ),
      but: {
        son: { bornOn: "1988-09-09", sex: "male" },
        "son.parent": ["fallen", "widow"],
        "son.disability": { percent: 70, cause: "childhood" },
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to son",
    },
    {
      why: three(
        "itkin düşüb: ölüm qeydə alınmayıb",
        "missing: no death is recorded",
        "пропал без вести: смерть не записана",
      ),
      but: { fallen: { diedOn: null } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "600.00: 300.00 to mother, 300.00 to widow",
    },
    {
      why: three("2022-ci ildə", "in 2022", "в 2022 году"),
      on: "2022-12-31",
      gives: "500.00: 250.00 to mother, 250.00 to widow",
    },
    {
      why: three("2020-ci ildə", "in 2020", "в 2020 году"),
      on: "2020-12-31",
      gives: "300.00: 150.00 to mother, 150.00 to widow",
    },
    {
      why: three("2019-cu ilin aprelindən əvvəl", "before April 2019", "до апреля 2019 года"),
      on: "2019-03-31",
      gives: "not known: not-modelled",
    },
    {
      why: three("başqa yerdə həlak olub", "fell elsewhere", "погиб в другом месте"),
      but: { "fallen.status": null },
      gives: "nothing",
    },
    {
      why: three("ailədən heç kim qalmayıb", "nobody of the family is left", "из семьи никого не осталось"),
      but: { mother: null, widow: null },
      gives: "nothing",
    },
  ],
});
