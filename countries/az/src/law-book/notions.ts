import { about, type Bool, Day, type Expression, type Notion, openIn, Person, Quantity } from "@dayaq/rules";
import { childcareLeave } from "../facts/insurance.ts";
import { capitalOf, type Indexed, indexedSince, insuredMonthsOf, raisedIn } from "../law/insurance.ts";
import { monthsNeededAt } from "../law/labour-pensions.ts";
import { minimumPension } from "../law/minimum-pension.ts";
import { hasPensionAge, isOfPensionAge } from "../law/pension-age.ts";
import {
  childrenOf,
  dayOfLoss,
  fatherOf,
  guardianOf,
  isCovered,
  isUnder,
  motherOf,
  parentsOf,
  spousesOf,
} from "../law/people.ts";
import { isAmong } from "../law/proactive.ts";
import { breadwinnersOf, survivorsOf } from "../law/survivors.ts";
import { three } from "../three.ts";

const somebody = new Person(openIn("somebody"));
const someDay = new Day(openIn("day"));
const someDate = new Day(openIn("date"));
const someSum = new Quantity(openIn("sum"));

const notion = (meant: Expression, az: string, en: string, ru: string): Notion => ({
  says: three(az, en, ru),
  tree: meant.node,
});

/** A piece that says yes or no: both are said. */
const yesOrNo = (
  meant: Bool,
  says: readonly [az: string, en: string, ru: string],
  saysNot: readonly [az: string, en: string, ru: string],
): Notion => ({ says: three(...says), saysNot: three(...saysNot), tree: meant.node });

/** What a January made of a sum that stood since a day. */
const indexation = (key: Indexed, az: string, en: string, ru: string): Notion =>
  notion(
    raisedIn(someDate, key, someDay, someSum),
    `({sum}) və ${az} indeksasiyası ({date})`,
    `({sum}) with the indexation of ${en} on {date}`,
    `({sum}) с индексацией ${ru} ({date})`,
  );

/** Words for pieces of the law that many rights share: its pages say these, and what each means once. */
export const notions: readonly Notion[] = [
  notion(parentsOf(somebody), "valideynlər{somebody}", "the parents{somebody}", "родители{somebody}"),
  notion(childrenOf(somebody), "övladlar{somebody}", "the children{somebody}", "дети{somebody}"),
  notion(spousesOf(somebody), "həyat yoldaşı{somebody}", "the spouse{somebody}", "супруг или супруга{somebody}"),
  notion(
    motherOf(somebody),
    "sağ olan və itkin düşməmiş ana{somebody}",
    "the living, not missing mother{somebody}",
    "живая и не пропавшая мать{somebody}",
  ),
  notion(
    fatherOf(somebody),
    "sağ olan və itkin düşməmiş ata{somebody}",
    "the living, not missing father{somebody}",
    "живой и не пропавший отец{somebody}",
  ),
  notion(
    guardianOf(somebody),
    "sağ olan və itkin düşməmiş qəyyum{somebody}",
    "the living, not missing guardian{somebody}",
    "живой и не пропавший опекун{somebody}",
  ),
  yesOrNo(
    isCovered(somebody),
    ["qanunun şamil olunması{somebody}", "coverage by the law{somebody}", "действие закона{somebody}"],
    ["qanun şamil olunmur{somebody}", "no coverage by the law{somebody}", "закон не действует{somebody}"],
  ),
  ...[3, 8, 18, 23].map((years) =>
    yesOrNo(
      isUnder(years, somebody),
      [`${years} yaşadək{somebody}`, `age under ${years}{somebody}`, `возраст до ${years} лет{somebody}`],
      [`${years} yaşadək deyil{somebody}`, `age not under ${years}{somebody}`, `не младше ${years} лет{somebody}`],
    ),
  ),
  yesOrNo(
    hasPensionAge(somebody),
    [
      "pensiya yaşı, güzəştlə də{somebody}",
      "pension age, also by privilege{somebody}",
      "пенсионный возраст, в том числе льготный{somebody}",
    ],
    [
      "pensiya yaşına güzəştlə də çatmayıb{somebody}",
      "no pension age, even by privilege{somebody}",
      "пенсионный возраст, в том числе льготный, не достигнут{somebody}",
    ],
  ),
  yesOrNo(
    isOfPensionAge(somebody),
    ["pensiya yaşı{somebody}", "pension age{somebody}", "пенсионный возраст{somebody}"],
    ["pensiya yaşına çatmayıb{somebody}", "no pension age yet{somebody}", "пенсионный возраст не достигнут{somebody}"],
  ),
  notion(
    insuredMonthsOf(somebody),
    "sığorta stajı, ay{somebody}",
    "months of insurance{somebody}",
    "страховой стаж в месяцах{somebody}",
  ),
  notion(
    capitalOf(somebody),
    "pensiya kapitalı{somebody}",
    "the pension capital{somebody}",
    "пенсионный капитал{somebody}",
  ),
  notion(minimumPension, "minimum pensiya", "the minimum pension", "минимальная пенсия"),
  notion(
    monthsNeededAt(someDay, somebody),
    "tələb olunan sığorta ayları (hansı günə: {day}){somebody}",
    "the months of insurance that are asked for on {day}{somebody}",
    "требуемые месяцы стажа (на день: {day}){somebody}",
  ),
  notion(
    indexedSince(someDay, someSum),
    "hər yanvar artırılmış məbləğ (başlanğıc: {day}): {sum}",
    "{sum}, raised each January since {day}",
    "сумма, повышаемая каждый январь (начиная с: {day}): {sum}",
  ),
  indexation("PENSION-INDEXATION.pensions", "pensiyaların", "pensions", "пенсий"),
  indexation("PENSION-INDEXATION.capital", "kapitalın", "the capital", "капитала"),
  yesOrNo(
    isAmong(somebody, about.related(childcareLeave)),
    ["uşağa görə məzuniyyət{somebody}", "leave for the child{somebody}", "отпуск по уходу за ребёнком{somebody}"],
    [
      "uşağa görə məzuniyyət yoxdur{somebody}",
      "no leave for the child{somebody}",
      "нет отпуска по уходу за ребёнком{somebody}",
    ],
  ),
  notion(dayOfLoss(somebody), "itki günü{somebody}", "the day of the loss{somebody}", "день утраты{somebody}"),
  notion(
    breadwinnersOf(somebody),
    "ölümündən sonra pensiya verilən yaxınlar{somebody}",
    "those of the family who died{somebody}",
    "умершие члены семьи{somebody}",
  ),
  notion(
    survivorsOf(somebody),
    "himayədə olan ailə üzvləri{somebody}",
    "those of the family whom they kept{somebody}",
    "члены семьи на иждивении{somebody}",
  ),
];
