import type { Example, Told } from "@dayaq/rules";
import { three } from "../three.ts";

/** Who is left of somebody who fell in Afghanistan or in January 1990: stipends of the same sums in most years. */
export const widowAndMother: Told = {
  widow: { bornOn: "1966-06-06", sex: "female" },
  mother: { bornOn: "1942-01-15", sex: "female" },
  "fallen.spouse": { is: "widow", from: "1986-05-05" },
  "fallen.parent": "mother",
};

/** 700, by the decree of 2025. */
export const sharedAlike: readonly Example[] = [
  {
    why: three("ana və dul qadın bərabər pay alır", "mother and widow share alike", "мать и вдова делят поровну"),
    gives: "700.00: 350.00 to mother, 350.00 to widow",
  },
  {
    why: three("təkcə dul qadın", "the widow alone", "одна вдова"),
    but: { mother: null },
    gives: "700.00 to widow",
  },
  {
    why: three("700-ün ilk günü", "the first day of 700", "первый день суммы 700"),
    on: "2025-07-01",
    gives: "700.00: 350.00 to mother, 350.00 to widow",
  },
];

/** The first days of the sums before 2023. */
export const sumsBefore2023: readonly Example[] = [
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
];

/** Of 700, on 1 August 2025. */
export const whoShares: readonly Example[] = [
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
];

/** The last day of the first sum that is known, and the eve of its first day. */
export const atTheEndsOfSums: readonly Example[] = [
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
];

export const nobodyIsLeft: Example = {
  why: three("ailədən heç kim qalmayıb", "nobody of the family is left", "из семьи никого не осталось"),
  but: { mother: null, widow: null },
  gives: "nothing",
};

/** Who is left of a hero. */
export const widowAndFather: Told = {
  widow: { bornOn: "1986-06-06", sex: "female" },
  father: { bornOn: "1955-01-15", sex: "male" },
  "hero.spouse": { is: "widow", from: "2008-05-05" },
  "hero.parent": "father",
};

export const heroLives: Example = {
  why: three("qəhrəman sağdır və təqaüd alır", "the hero lives and has the stipend", "герой жив и получает стипендию"),
  but: { hero: { diedOn: null } },
  gives: "nothing",
};

export const noHeroOrNobodyLeft: readonly Example[] = [
  {
    why: three("qəhrəman deyil", "no hero", "не герой"),
    but: { "hero.status": null },
    gives: "nothing",
  },
  {
    why: three("ailədən heç kim qalmayıb", "nobody of the family is left", "из семьи никого не осталось"),
    but: { father: null, widow: null },
    gives: "nothing",
  },
];
