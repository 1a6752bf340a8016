import { examplesOf } from "@dayaq/rules";
import { notCovered, onTheDayOfDeath } from "../../law/conditions.cases.ts";
import { ageAllowance } from "./age-allowance.ts";
import { earlierAges } from "./earlier-ages.cases.ts";
import { insuredHusband } from "../../law/insured-husband.cases.ts";
import { three } from "../../three.ts";

/** Her part would be below the allowance of 300 of the first degree. */
const widowOfInsured = {
  person: { bornOn: "1960-01-01", sex: "female" },
  "person.disability": { percent: 85, cause: "general", from: "2023-03-01" },
  ...insuredHusband,
};

export const examples = examplesOf(ageAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: { person: { bornOn: "1960-01-01", sex: "female" }, "person.residence": { permanent: true } },
  cases: [
    {
      why: three(
        "işləmir, kapital pensiya üçün azdır",
        "at home, too little capital for a pension",
        "не работает, капитала для пенсии мало",
      ),
      gives: "220.00",
    },
    {
      why: three(
        "2023-cü ildə kapital azdır, növbəti yanvarın artımı nə qədər olsa da",
        "too little capital in 2023, whatever the next January raises",
        "в 2023 году капитала мало, каким бы ни было повышение следующего января",
      ),
      but: {
        person: { bornOn: "1958-06-01", sex: "male" },
        "person.insurance-record": { upTo: "2023-05-01", capital: "30000.00", months: 240, from: "2023-05-01" },
      },
      on: "2023-07-01",
      gives: "220.00",
    },
    {
      why: three("eyni, amma işləyir", "the same at work", "то же, но работает"),
      but: { "person.employment": { kind: "contract" } },
      gives: "nothing",
    },
    {
      why: three("özünüməşğuldur", "self-employed", "самозанятый"),
      but: { "person.employment": { kind: "self-employed" } },
      gives: "nothing",
    },
    {
      why: three("müqavilə dünən bitib", "the contract ended yesterday", "договор закончился вчера"),
      but: { "person.employment": { kind: "contract", until: "2025-08-01" } },
      gives: "220.00",
    },
    {
      why: three(
        "pensiya əvəzinə əlilliyə görə daha yüksək müavinət alır",
        "draws a higher disability allowance in place of a pension",
        "получает вместо пенсии более высокое пособие по инвалидности",
      ),
      but: {
        person: { bornOn: "1958-01-15", sex: "male" },
        "person.disability": { percent: 85, cause: "general", from: "2022-03-01" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "30000.00", months: 300, from: "2022-01-01" },
      },
      on: "2023-01-31",
      gives: "nothing",
    },
    {
      why: three(
        "əlilliyə görə pensiya hüququ da kifayətdir",
        "the right to a disability pension is enough too",
        "достаточно и права на пенсию по инвалидности",
      ),
      but: {
        person: { bornOn: "1958-01-15", sex: "male" },
        "person.disability": { percent: 85, cause: "general", from: "2022-03-01" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "30000.00", months: 200, from: "2022-01-01" },
      },
      on: "2023-01-31",
      gives: "nothing",
    },
    {
      why: three(
        "pensiya hüququ olmadan, əlilliklə",
        "with a disability and no right to a pension",
        "с инвалидностью и без права на пенсию",
      ),
      but: {
        "person.disability": { percent: 85, cause: "general", from: "2025-03-01" },
        "person.insurance-record": { upTo: "2025-01-01", capital: "10000.00", months: 20, from: "2025-01-01" },
      },
      gives: "220.00",
    },
    {
      why: three("əmək pensiyası alır", "draws a labour pension", "получает трудовую пенсию"),
      but: { "person.labour-pension": { kind: "age", amount: "320.00" } },
      gives: "nothing",
    },
    {
      why: three("64 yaş yarımlıq qadın", "a woman of 64 and a half", "женщина 64 с половиной лет"),
      but: { person: { bornOn: "1961-07-01" } },
      on: "2026-01-01",
      gives: "220.00",
    },
    {
      why: three(
        "qadın, 64 yaş yarıma bir gün qalmış",
        "a woman a day before 64 and a half",
        "женщина за день до 64 с половиной лет",
      ),
      but: { person: { bornOn: "1961-07-02" } },
      on: "2026-01-01",
      gives: "nothing",
    },
    {
      why: three(
        "yaş 64 yarıma qalxmazdan bir gün əvvəl 64 yaş: hüquq qalır",
        "64 on the eve of the rise to 64 and a half keeps the right",
        "64 года накануне повышения до 64 с половиной: право сохраняется",
      ),
      but: { person: { bornOn: "1961-06-30" } },
      gives: "220.00",
    },
    {
      why: three("pensiya yaşı artan gün 64 yaş", "64 on the day of the rise", "64 года в день повышения возраста"),
      but: { person: { bornOn: "1961-07-01" } },
      gives: "nothing",
    },
    {
      why: three("kişi, 65 yaşı tamam olan gün", "a man on his 65th birthday", "мужчина в день 65-летия"),
      but: { person: { bornOn: "1960-08-01", sex: "male" } },
      gives: "220.00",
    },
    {
      why: three("kişi, ondan bir gün əvvəl", "a man on the eve of it", "мужчина накануне этого дня"),
      but: { person: { bornOn: "1960-08-02", sex: "male" } },
      gives: "nothing",
    },
    {
      why: three(
        "2025-ci ilin iyulunda: iyun fərmanında adı yoxdur",
        "in July 2025: the decree of June does not name it",
        "в июле 2025 года: в июньском указе её нет",
      ),
      on: "2025-07-01",
      gives: "220.00",
    },
    { why: three("2025-ci ilin iyununda", "in June 2025", "в июне 2025 года"), on: "2025-06-30", gives: "220.00" },
    {
      why: three("2023-cü ilin ilk günü", "on the first day of 2023", "в первый день 2023 года"),
      but: { person: { bornOn: "1950-01-01" } },
      on: "2023-01-01",
      gives: "220.00",
    },
    {
      why: three("2022-ci ilin son günü", "on the last day of 2022", "в последний день 2022 года"),
      but: { person: { bornOn: "1950-01-01" } },
      on: "2022-12-31",
      gives: "180.00",
    },
    {
      why: three("2021-ci ilin son günü", "on the last day of 2021", "в последний день 2021 года"),
      but: { person: { bornOn: "1950-01-01" } },
      on: "2021-12-31",
      gives: "130.00",
    },
    {
      why: three("2019-cu ilin martında", "in March 2019", "в марте 2019 года"),
      but: { person: { bornOn: "1950-01-01" } },
      on: "2019-03-31",
      gives: "73.00",
    },
    {
      why: three("2019-cu ilin aprelində", "in April 2019", "в апреле 2019 года"),
      but: { person: { bornOn: "1950-01-01" } },
      on: "2019-04-01",
      gives: "130.00",
    },
    {
      why: three(
        "2018-ci ilin martından əvvəl: o vaxtkı qanun burada yazılmayıb",
        "before March 2018: the law of then is not written here",
        "до марта 2018 года: тогдашний закон здесь не записан",
      ),
      but: { person: { bornOn: "1950-01-01" } },
      on: "2018-02-28",
      gives: "not known: not-modelled",
    },
    {
      why: three(
        "ailə başçısını itirməyə görə pensiya hüququ var, əvəzinə daha böyük əlillik müavinəti ödənilir",
        "the right to a survivor pension, in place of which a larger disability allowance is paid",
        "право на пенсию по потере кормильца, вместо которой платят большее пособие по инвалидности",
      ),
      but: widowOfInsured,
      on: "2025-08-01",
      gives: "nothing",
    },
    {
      why: three(
        "eyni, vəfat edən sığortalanmamışdı",
        "the same, the deceased was not insured",
        "то же, умерший не был застрахован",
      ),
      but: { ...widowOfInsured, "husband.insurance-record": null },
      on: "2025-08-01",
      gives: "220.00",
    },
    {
      why: three(
        "eyni, onun stajı yalnız fərdi hesablardan əvvəlkidir: pensiya heç nədir",
        "the same, his service was all before the personal accounts: the pension is nothing",
        "то же, весь его стаж — до персональных счетов: пенсии нет",
      ),
      but: {
        ...widowOfInsured,
        "husband.insurance-record": { upTo: "2023-01-01", capital: "0.00", months: 219, from: "2023-01-01" },
      },
      on: "2025-08-01",
      gives: "220.00",
    },
    ...earlierAges,
    notCovered("person"),
    onTheDayOfDeath,
  ],
});
