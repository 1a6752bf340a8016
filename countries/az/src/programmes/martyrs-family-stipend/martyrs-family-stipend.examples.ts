import { examplesOf } from "@dayaq/rules";
import { martyrsFamilyStipend } from "./martyrs-family-stipend.ts";
import { three } from "../../three.ts";

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
      why: three(
        "ana, dul qadın və oğul; artıq qəpik ən böyüyə düşür",
        "mother, widow and son; the odd qəpik goes to the eldest",
        "мать, вдова и сын; лишний гяпик получает старший",
      ),
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: three("təkcə dul qadın", "the widow alone", "одна вдова"),
      but: { mother: null, son: null },
      gives: "700.00 to widow",
    },
    {
      why: three("nikah arvadın adına qeydə alınıb", "the marriage is recorded of the wife", "брак записан у жены"),
      but: { "fallen.spouse": null, "widow.spouse": { is: "fallen", from: "2015-05-05" }, mother: null, son: null },
      gives: "700.00 to widow",
    },
    {
      why: three("ölümdən əvvəl boşanıb", "divorced before the death", "развод до смерти"),
      but: { "fallen.spouse": { until: "2019-01-01" }, son: null },
      gives: "700.00 to mother",
    },
    {
      why: three(
        "ölümdən sonra doğulan qız da pay alır",
        "a daughter born after the death shares too",
        "дочь, родившаяся после смерти, тоже имеет долю",
      ),
      but: { daughter: { bornOn: "2021-04-01", sex: "female" }, "daughter.parent": ["fallen", "widow"] },
      gives: "700.00: 175.00 to mother, 175.00 to widow, 175.00 to widow for son, 175.00 to widow for daughter",
    },
    {
      why: three("həmin qız doğulmamışdan əvvəl", "before that daughter was born", "до рождения этой дочери"),
      but: { daughter: { bornOn: "2025-08-02", sex: "female" }, "daughter.parent": ["fallen", "widow"] },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: three(
        "oğulun 18 yaşı tamam olur, təhsil almır",
        "the son turns 18 and does not study",
        "сыну исполняется 18, он не учится",
      ),
      but: { son: { bornOn: "2007-08-01" } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three(
        "oğulun 18 yaşı tamam olur, əyani təhsil alır",
        "the son turns 18 and studies full-time",
        "сыну исполняется 18, он учится очно",
      ),
      but: { son: { bornOn: "2007-08-01" }, "son.study": { form: "full-time" } },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to son",
    },
    {
      why: three("tələbənin 23 yaşı tamam olur", "the student turns 23", "студенту исполняется 23"),
      but: { son: { bornOn: "2002-08-01" }, "son.study": { form: "full-time" } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three(
        "uşaqlıqdan əlil olan yetkin oğul",
        "a grown son disabled since childhood",
        "взрослый сын, инвалид с детства",
      ),
      but: { son: { bornOn: "1999-08-01" }, "son.disability": { percent: 70, cause: "childhood" } },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to son",
    },
    {
      why: three(
        "sonradan əlil olmuş yetkin oğul",
        "a grown son disabled only later",
        "взрослый сын, ставший инвалидом позже",
      ),
      but: { son: { bornOn: "1999-08-01" }, "son.disability": { percent: 70, cause: "general", from: "2020-01-01" } },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: three(
        "uşaq evində böyüyən kiçik qardaş pay alır",
        "a young brother who grows up in a home shares",
        "младший брат, растущий в детском доме, имеет долю",
      ),
      but: {
        brother: { bornOn: "2010-02-02", sex: "male" },
        "brother.parent": "mother",
        "fallen.sibling": "brother",
        "brother.state-support": { full: true },
      },
      gives: "700.00: 175.00 to mother, 175.00 to widow, 175.00 to mother for brother, 175.00 to widow for son",
    },
    {
      why: three(
        "anası ilə böyüyən kiçik qardaş pay almır",
        "a young brother who grows up with his mother does not",
        "младший брат, растущий с матерью, доли не имеет",
      ),
      but: {
        brother: { bornOn: "2010-02-02", sex: "male" },
        "brother.parent": "mother",
        "brother.sibling": "fallen",
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: three(
        "uşaq evində böyümüş 18 yaşlı qardaş pay almır",
        "a brother of 18 who grew up in a home does not",
        "брат 18 лет, выросший в детском доме, доли не имеет",
      ),
      but: {
        brother: { bornOn: "2007-08-01", sex: "male" },
        "fallen.sibling": "brother",
        "brother.state-support": { full: true },
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: three(
        "saxlayanı olmayan nənə pay alır",
        "a grandmother whom nobody has to keep shares",
        "бабушка, которую некому содержать, имеет долю",
      ),
      but: { grandmother: { bornOn: "1940-04-04", sex: "female" }, "fallen.grandparent": "grandmother" },
      gives: "700.00: 175.00 to grandmother, 175.00 to mother, 175.00 to widow, 175.00 to widow for son",
    },
    {
      why: three(
        "qızı sağ olan nənə pay almır",
        "a grandmother whose daughter lives does not",
        "бабушка, дочь которой жива, доли не имеет",
      ),
      but: {
        grandmother: { bornOn: "1940-04-04", sex: "female" },
        "fallen.grandparent": "grandmother",
        "mother.parent": "grandmother",
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: three(
        "başqa yetkin nəvəsi olan nənə pay almır",
        "a grandmother with another grown grandchild does not",
        "бабушка с другим взрослым внуком доли не имеет",
      ),
      but: {
        grandmother: { bornOn: "1940-04-04", sex: "female" },
        "fallen.grandparent": "grandmother",
        cousin: { bornOn: "1995-04-04", sex: "male" },
        "cousin.grandparent": "grandmother",
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to widow for son",
    },
    {
      why: three(
        "ana vəfat edib: digərlərinin payı artır",
        "the mother died: the parts of the others grow",
        "мать умерла: доли остальных растут",
      ),
      but: { mother: { diedOn: "2025-07-20" } },
      gives: "700.00: 350.00 to widow, 350.00 to widow for son",
    },
    {
      why: three("2024-cü ildə", "in 2024", "в 2024 году"),
      on: "2024-01-01",
      gives: "600.00: 200.00 to mother, 200.00 to widow, 200.00 to widow for son",
    },
    {
      why: three("2022-ci ildə", "in 2022", "в 2022 году"),
      on: "2022-01-01",
      gives: "500.00: 166.67 to mother, 166.67 to widow, 166.66 to widow for son",
    },
    {
      why: three("vəfat etmiş, amma şəhid olmayan şəxs", "a person who died, but is no martyr", "умерший, но не шехид"),
      but: { "fallen.status": null },
      gives: "nothing",
    },
    {
      why: three("ailədən heç kim qalmayıb", "nobody of the family is left", "из семьи никого не осталось"),
      but: { mother: { diedOn: "2025-01-01" }, widow: { diedOn: "2025-01-01" }, son: { diedOn: "2025-01-01" } },
      gives: "nothing",
    },
  ],
});
