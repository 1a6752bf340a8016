import { examplesOf } from "@dayaq/rules";
import { heroLives, noHeroOrNobodyLeft, widowAndFather } from "../../law/family-of-the-fallen.cases.ts";
import { patrioticWarHeroFamilyStipend } from "./patriotic-war-hero-family-stipend.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(patrioticWarHeroFamilyStipend, {
  about: "hero",
  on: "2025-08-01",
  usually: {
    hero: { bornOn: "1983-03-03", sex: "male", diedOn: "2020-10-20" },
    ...widowAndFather,
    "hero.status": { status: "patriotic-war-hero", from: "2020-12-09" },
  },
  cases: [
    {
      why: three("ata və dul qadın bərabər pay alır", "father and widow share alike", "отец и вдова делят поровну"),
      gives: "2200.00: 1100.00 to father, 1100.00 to widow",
    },
    {
      why: three("2200-ün ilk günü", "the first day of 2200", "первый день суммы 2200"),
      on: "2025-07-01",
      gives: "2200.00: 1100.00 to father, 1100.00 to widow",
    },
    {
      why: three(
        "uşağın payı ana vasitəsilə ödənilir",
        "a child's part is paid through the mother",
        "долю ребёнка платят через мать",
      ),
      but: { son: { bornOn: "2012-09-09", sex: "male" }, "son.parent": ["hero", "widow"] },
      gives: "2200.00: 733.34 to father, 733.33 to widow, 733.33 to widow for son",
    },
    {
      why: three("23 yaşından kiçik tələbə pay alır", "a student under 23 shares", "студент младше 23 лет имеет долю"),
      but: {
        father: null,
        son: { bornOn: "2003-09-09", sex: "male" },
        "son.parent": ["hero", "widow"],
        "son.study": { form: "full-time" },
      },
      gives: "2200.00: 1100.00 to widow, 1100.00 to son",
    },
    {
      why: three(
        "təhsil almayan 18 yaşlı övlad pay almır",
        "a child of 18 who does not study does not",
        "ребёнок 18 лет, который не учится, доли не имеет",
      ),
      but: { father: null, son: { bornOn: "2007-08-01", sex: "male" }, "son.parent": ["hero", "widow"] },
      gives: "2200.00 to widow",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "2000.00: 1000.00 to father, 1000.00 to widow",
    },
    {
      why: three("təqaüdün ilk günü", "the first day of the stipend", "первый день стипендии"),
      on: "2020-12-25",
      gives: "2000.00: 1000.00 to father, 1000.00 to widow",
    },
    {
      why: three("ad təqaüddən əvvəl verilib", "the title is older than the stipend", "звание старше стипендии"),
      on: "2020-12-24",
      gives: "not known: not-modelled",
    },
    {
      why: three(
        "reyestr adı ölüm günü bağlayıb",
        "the register closed the title on the day of death",
        "реестр закрыл звание в день смерти",
      ),
      but: { hero: { diedOn: "2025-07-20" }, "hero.status": { until: "2025-07-20" } },
      gives: "2200.00: 1100.00 to father, 1100.00 to widow",
    },
    heroLives,
    {
      why: three(
        "ölüm günündən ailə almağa başlayır",
        "on the day of death the family begins",
        "со дня смерти начинает получать семья",
      ),
      but: { hero: { diedOn: "2025-08-01" } },
      gives: "2200.00: 1100.00 to father, 1100.00 to widow",
    },
    ...noHeroOrNobodyLeft,
  ],
});
