import { examplesOf } from "@dayaq/rules";
import { careForAChild } from "./care.cases.ts";
import { dayOfTheClaim } from "./day-of-the-claim.cases.ts";
import { poorFamily } from "./poor-family.ts";
import { refusals } from "./refusals.cases.ts";
import { socialAssistance } from "./social-assistance.ts";
import { three } from "../../three.ts";

const grown = { elder: { bornOn: "2008-09-10" }, younger: { bornOn: "2010-06-20" } };
const unemployed = { as: "unemployed", since: "2023-02-01", from: "2023-02-01" };
const fatherAlone = { home: { members: ["mother", "elder", "younger"] } };

export const examples = examplesOf(socialAssistance, {
  about: "home",
  on: "2023-06-01",
  usually: { ...poorFamily, claim: { by: "mother", on: "2023-03-15" } },
  cases: [
    {
      why: three(
        "2020-ci ildə dörd nəfər, ayda 400",
        "four people in 2020, 400 a month",
        "четверо в 2020 году, 400 в месяц",
      ),
      but: { claim: { by: "mother", on: "2020-03-15" } },
      on: "2020-06-01",
      gives: "240.00 to mother",
      source: "yeniavaz.com/az/news/127928",
    },
    {
      why: three(
        "2023-cü ildə dörd nəfər, ayda 400",
        "four people in 2023, 400 a month",
        "четверо в 2023 году, 400 в месяц",
      ),
      gives: "584.00 to mother",
      source: "yol-xeber.az",
    },
    {
      why: three(
        "ata 250 alır, ana səkkiz yaşına çatmayan uşaqla evdədir",
        "the father on 250, the mother at home with a child under eight",
        "отец получает 250, мать дома с ребёнком младше восьми лет",
      ),
      but: { "father.income": { amount: "250.00" } },
      gives: "734.00 to mother",
      source: "yol-xeber.az",
    },
    {
      why: three("hələ heç kim müraciət etməyib", "nobody has applied yet", "пока никто не обратился"),
      but: { claim: null },
      gives: "584.00 offered",
    },
    {
      why: three("müraciət ayının biri", "the first of the month of the application", "первое число месяца обращения"),
      on: "2023-03-01",
      gives: "584.00 to mother",
    },
    {
      why: three("əvvəlki ayın son günü", "the last day of the month before", "последний день предыдущего месяца"),
      on: "2023-02-28",
      gives: "nothing",
    },
    {
      why: three(
        "təyin olunduğu ilin son günü, 2024-cü ilin meyarı ilə",
        "the last day of the year for which it is granted, by the criterion of 2024",
        "последний день года, на который назначено, по критерию 2024 года",
      ),
      on: "2024-02-29",
      gives: "680.00 to mother",
    },
    {
      why: three(
        "müraciət ayından bir il sonra",
        "a year after the month of the application",
        "через год после месяца обращения",
      ),
      on: "2024-03-01",
      gives: "nothing",
    },
    {
      why: three("2023-cü ilin son günü", "on the last day of 2023", "в последний день 2023 года"),
      on: "2023-12-31",
      gives: "584.00 to mother",
    },
    {
      why: three("2024-cü ilin meyarı", "the criterion of 2024", "критерий 2024 года"),
      on: "2024-01-01",
      gives: "680.00 to mother",
    },
    ...[
      ["2019", "172.00"],
      ["2021", "280.00"],
      ["2022", "400.00"],
      ["2025", "740.00"],
      ["2026", "800.00"],
    ].map(([year, sum]) => ({
      why: three(`${year}-ci ilin meyarı`, `the criterion of ${year}`, `критерий ${year} года`),
      but: {
        elder: { bornOn: "2019-01-01" },
        younger: { bornOn: "2019-01-01" },
        claim: { by: "mother", on: `${year}-02-15` },
      },
      on: `${year}-06-01`,
      gives: `${sum} to mother`,
    })),
    {
      why: three(
        "müddət ərzində dəyişən gəlir növbəti müraciəti gözləyir",
        "an income that changes in the term waits for the next application",
        "изменение дохода в течение срока ждёт следующего обращения",
      ),
      but: {
        "father.income": [
          { amount: "400.00", source: "wage", from: "2016-01-01" },
          { amount: "500.00", source: "second job", from: "2023-04-01" },
        ],
      },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "yarım il 400-lə: ay deyil, il sayılır",
        "half a year at 400: the year counts, not the month",
        "полгода по 400: считается год, а не месяц",
      ),
      but: {
        "father.income": [
          { amount: "400.00", source: "wage", from: "2022-09-01" },
          { amount: "0.00", source: "none", from: "2016-01-01", until: "2022-09-01" },
        ],
      },
      gives: "784.00 to mother",
    },
    {
      why: three(
        "müddət ərzində doğulan uşaq doğulduğu gündən sayılır",
        "a child born in the term is counted from its birth",
        "ребёнок, родившийся в течение срока, учитывается с рождения",
      ),
      but: {
        baby: { bornOn: "2023-05-20", sex: "female" },
        "baby.parent": ["father", "mother"],
        home: { members: ["father", "mother", "elder", "younger", { person: "baby", from: "2023-05-20" }] },
      },
      gives: "830.00 to mother",
    },
    {
      why: three(
        "uşağın reyestrdə görünən gəliri də ailənindir",
        "a child's income that a register states is the household's too",
        "доход ребёнка, указанный в реестре, — тоже доход семьи",
      ),
      but: { "younger.income": { amount: "100.00", source: "gift", from: "2016-01-01" } },
      gives: "484.00 to mother",
    },
    {
      why: three(
        "üzvlərdən birinin, uşağın da, il ərzində aldığı müavinət gəlirdir",
        "a benefit that a member was paid during the year, a child too, is income",
        "пособие, которое член семьи, в том числе ребёнок, получал в течение года, — доход",
      ),
      but: {
        "younger.benefit": { programme: "ALW-DIS", amount: "150.00", from: "2022-03-01", until: "2023-03-01" },
      },
      gives: "434.00 to mother",
    },
    {
      why: three(
        "müraciətdən əvvəlki ayda birdəfəlik 1 200 manat ayda 100 manat deməkdir",
        "1,200 once in the month before the application are 100 a month",
        "единовременные 1 200 в месяце перед обращением — это 100 в месяц",
      ),
      but: { "mother.benefit": { programme: "BIRTH", amount: "1200.00", from: "2023-02-01", until: "2023-03-01" } },
      gives: "484.00 to mother",
    },
    {
      why: three(
        "müraciət ayında ödənilən bu il üçün sayılmır",
        "what is paid in the month of the application does not count for this year",
        "выплаченное в месяце обращения за этот год не учитывается",
      ),
      but: { "mother.benefit": { programme: "BIRTH", amount: "1200.00", from: "2023-03-01", until: "2023-04-01" } },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "keçən il verilən bu yardımın özü gəlir deyil",
        "this assistance itself, paid last year, is no income",
        "сама эта помощь, выплаченная в прошлом году, доходом не является",
      ),
      but: { "mother.benefit": { programme: "UDSY", amount: "400.00", from: "2022-03-01", until: "2023-03-01" } },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "bu yardımın açdığı hüquq da gəlir deyil",
        "nor is what a right paid that this assistance opens",
        "не доход и выплата по праву, которое открывает эта помощь",
      ),
      but: {
        "younger.benefit": { programme: "ALW-INF-POOR", amount: "140.00", from: "2022-03-01", until: "2023-03-01" },
      },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "köhnə sistemin pensiyası gəlirdir",
        "a pension of the older system is income",
        "пенсия прежней системы — доход",
      ),
      but: { "mother.labour-pension": { kind: "age", amount: "300.00", from: "2016-01-01" } },
      gives: "284.00 to mother",
    },
    {
      why: three("vəfat etmiş üzv sayılmır", "a member who died is not", "умерший член семьи не учитывается"),
      but: { elder: { diedOn: "2023-05-01" } },
      gives: "338.00 to mother",
    },
    {
      why: three(
        "təmsilçi vəfat edib: yardım ailənin qalır, yeni təmsilçi bilinənə qədər gözləyir",
        "who spoke for it died: assistance remains the household's and waits until it is known who speaks now",
        "представитель умер: помощь остаётся за семьёй и ждёт, пока не станет известен новый",
      ),
      but: { mother: { diedOn: "2023-05-10" } },
      gives: "338.00, an officer decides who is paid",
    },
    {
      why: three(
        "təmsilçi itkin düşüb: ödəniş ona deyil, yeni təmsilçi bilinənə qədər gözləyir",
        "who spoke for it is missing: it is not paid to them and waits until it is known who speaks now",
        "представитель пропал: ему не платят, помощь ждёт, пока не станет известен новый",
      ),
      but: { "mother.absence": { finding: "missing", from: "2023-05-10" } },
      gives: "584.00, an officer decides who is paid",
    },
    {
      why: three(
        "ana valideynlərinin ailəsində də qeyddə qalıb: uşaqla evdədir",
        "the mother still stands in her parents' household too: she is at home with the child",
        "мать ещё числится и в семье родителей: она дома с ребёнком",
      ),
      but: {
        earlier: { bornOn: "1960-01-01", sex: "female" },
        "earlier.household-member": { is: "mother", from: "2005-01-01" },
      },
      gives: "584.00 to mother",
    },
    {
      why: three("tək yaşayan şəxs də ailədir", "a lone person is a household", "одинокий человек — тоже семья"),
      but: {
        home: { representative: "father", members: ["father"] },
        "father.income": { amount: "100.00" },
        "father.utilities": { amount: "30.00" },
        claim: { by: "father" },
      },
      gives: "146.00 to father",
    },
    {
      why: three("gəlir düz meyar qədərdir", "an income of exactly the criterion", "доход ровно на уровне критерия"),
      but: { "father.income": { amount: "984.00" } },
      gives: "nothing",
    },
    {
      why: three("ondan bir qəpik az", "a qəpik below it", "на гяпик меньше"),
      but: { "father.income": { amount: "983.99" } },
      gives: "0.01 to mother",
    },
    {
      why: three(
        "ana evdədir, uşaqlar səkkiz yaşdan böyükdür",
        "the mother stays at home, the children are over eight",
        "мать дома, дети старше восьми лет",
      ),
      but: grown,
      gives: "nothing",
    },
    {
      why: three(
        "eyni, 22 yaşda əyani təhsil alır",
        "the same, studying full time at 22",
        "то же, в 22 года учится очно",
      ),
      but: { ...grown, mother: { bornOn: "2000-12-01" }, "mother.study": { form: "full-time", from: "2019-09-15" } },
      gives: "584.00 to mother",
    },
    {
      why: three("eyni, əlilliyi var", "the same, with a disability", "то же, с инвалидностью"),
      but: { ...grown, "mother.disability": { percent: 45, cause: "general", from: "2020-01-01" } },
      gives: "584.00 to mother",
    },
    {
      why: three("eyni, pensiya yaşında", "the same, of pension age", "то же, в пенсионном возрасте"),
      but: { ...grown, mother: { bornOn: "1955-01-01" } },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "eyni, uşaqlardan birinin əlilliyi var",
        "the same, a child has a disability",
        "то же, у одного ребёнка инвалидность",
      ),
      but: { ...grown, "younger.disability": { percent: 65, cause: "childhood", from: "2015-01-01" } },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "eyni, 81 % əlilliyi olan şəxsə qulluq edir",
        "the same, caring for somebody with 81 %",
        "то же, ухаживает за человеком с 81 %",
      ),
      but: {
        ...grown,
        neighbour: { bornOn: "1950-01-01", sex: "female" },
        "neighbour.disability": { percent: 81, cause: "general", from: "2020-01-01" },
        "neighbour.carer": { is: "mother", from: "2021-01-01" },
      },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "eyni, 80 % əlilliyi olan şəxsə qulluq edir",
        "the same, caring for somebody with 80 %",
        "то же, ухаживает за человеком с 80 %",
      ),
      but: {
        ...grown,
        neighbour: { bornOn: "1950-01-01", sex: "female" },
        "neighbour.disability": { percent: 80, cause: "general", from: "2020-01-01" },
        "neighbour.carer": { is: "mother", from: "2021-01-01" },
      },
      gives: "nothing",
    },
    {
      why: three(
        "eyni, iş yeri ixtisar olunandan işsizdir",
        "the same, unemployed since her job was cut",
        "то же, безработная после сокращения",
      ),
      but: {
        ...grown,
        "mother.job-seeking": unemployed,
        "mother.contract-end": { ground: "redundancy", on: "2023-01-20", from: "2023-01-20" },
      },
      gives: "584.00 to mother",
    },
    {
      why: three(
        "eyni, öz istəyi ilə çıxandan işsizdir",
        "the same, unemployed since she left by her own wish",
        "то же, безработная после ухода по собственному желанию",
      ),
      but: {
        ...grown,
        "mother.job-seeking": unemployed,
        "mother.contract-end": { ground: "own-wish", on: "2023-01-20", from: "2023-01-20" },
      },
      gives: "nothing",
    },
    {
      why: three("eyni, əri həbsdədir", "the same, her husband in prison", "то же, муж в заключении"),
      but: {
        ...grown,
        ...fatherAlone,
        home: { members: [{ person: "father", until: "2022-01-10" }, "mother", "elder", "younger"] },
        "father.imprisonment": { from: "2022-01-10" },
      },
      gives: "738.00 to mother",
    },
    {
      why: three(
        "eyni, əri itkin düşmüş elan edilib",
        "the same, her husband declared missing",
        "то же, муж признан пропавшим",
      ),
      but: {
        ...grown,
        home: { members: [{ person: "father", until: "2022-01-10" }, "mother", "elder", "younger"] },
        "father.absence": { finding: "missing", from: "2022-01-10" },
      },
      gives: "738.00 to mother",
    },
    {
      why: three("eyni, əri vəfat edib", "the same, her husband dead", "то же, муж умер"),
      but: { ...grown, father: { diedOn: "2022-01-10" } },
      gives: "738.00 to mother",
    },
    ...careForAChild,
    ...dayOfTheClaim,
    ...refusals,
  ],
});
