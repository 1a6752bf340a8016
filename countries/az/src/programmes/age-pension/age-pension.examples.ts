import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { agePension } from "./age-pension.ts";
import { three } from "../../three.ts";

const account = (upTo: string, capital: string, months = 0) => ({ upTo, capital, months, from: upTo });
const wages = (months: readonly string[], contribution: string) =>
  months.map((from, index) => ({
    employer: "1400057421",
    amount: "1000.00",
    contribution,
    from,
    until: months[index + 1] ?? from.replace(/-\d\d$/, "-28"),
  }));
const WORKED = ["2025-03-01", "2025-04-01", "2025-05-01", "2025-06-01"];

export const examples = examplesOf(agePension, {
  about: "person",
  on: "2025-03-01",
  usually: {
    person: { bornOn: "1960-03-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.insurance-record": account("2025-01-01", "46080.00"),
  },
  cases: [
    {
      why: three("kapital 46 080 ₼, staj yoxdur", "capital of 46,080, no service", "капитал 46 080 ₼, стажа нет"),
      gives: "320.00",
      source: "valyuta.az/az/read/64317",
    },
    {
      why: three("65 yaşa bir gün qalmış", "on the eve of the 65th birthday", "накануне 65-летия"),
      on: "2025-02-28",
      gives: "nothing",
    },
    {
      why: three("daha çox kapital", "more capital", "больше капитала"),
      but: { "person.insurance-record": { capital: "72000.00" } },
      gives: "500.00",
    },
    {
      why: three("yarım qəpik yuxarı yuvarlaqlaşdırılır", "half a qəpik is rounded up", "полгяпика округляется вверх"),
      but: { "person.insurance-record": { capital: "72000.72" } },
      gives: "500.01",
    },
    {
      why: three(
        "kapital 30 000 ₼, staj 20 il: nə kapital, nə staj kifayətdir",
        "capital of 30,000 and 20 years: neither is enough",
        "капитал 30 000 ₼, стаж 20 лет: ни того ни другого не хватает",
      ),
      but: { "person.insurance-record": { capital: "30000.00", months: 240 } },
      gives: "nothing",
    },
    {
      why: three("30 000 və 25 il: minimum", "30,000 and 25 years: the minimum", "30 000 и 25 лет: минимум"),
      but: { "person.insurance-record": { capital: "30000.00", months: 300 } },
      gives: "320.00",
    },
    {
      why: three(
        "2023-cü ilin yanvarında minimum birinci dərəcə üzrə müavinətdən azdır",
        "in January 2023 the minimum is below the allowance of the first degree",
        "в январе 2023 года минимум ниже пособия первой степени",
      ),
      but: {
        person: { bornOn: "1958-01-15" },
        "person.disability": { percent: 85, cause: "general", from: "2022-03-01" },
        "person.insurance-record": account("2023-01-01", "30000.00", 300),
      },
      on: "2023-01-31",
      gives: "nothing",
    },
    {
      why: three("fevraldan yenə minimum", "from February the minimum again", "с февраля снова минимум"),
      but: {
        person: { bornOn: "1958-01-15" },
        "person.disability": { percent: 85, cause: "general", from: "2022-03-01" },
        "person.insurance-record": account("2023-01-01", "30000.00", 300),
      },
      on: "2023-02-01",
      gives: "280.00",
    },
    {
      why: three("25 ilə bir ay qalır", "25 years less a month", "25 лет без одного месяца"),
      but: { "person.insurance-record": { capital: "30000.00", months: 299 } },
      gives: "nothing",
    },
    {
      why: three(
        "25 ilin son ayı fevralda işlənib",
        "the last month of 25 years is worked in February",
        "последний месяц из 25 лет отработан в феврале",
      ),
      but: {
        "person.insurance-record": { capital: "30000.00", months: 299 },
        "person.wage": wages(["2025-02-01"], "220.00"),
      },
      gives: "320.00",
    },
    {
      why: three(
        "minimumun 144 mislindən bir qəpik az",
        "a qəpik less than 144 times the minimum",
        "на гяпик меньше 144 минимумов",
      ),
      but: { "person.insurance-record": { capital: "46079.99" } },
      gives: "nothing",
    },
    {
      why: three(
        "minimumun sonradan artması hüququ əlindən almır",
        "a minimum that rises later takes nothing away",
        "последующий рост минимума ничего не отнимает",
      ),
      but: { person: { bornOn: "1959-06-01" }, "person.insurance-record": account("2024-06-01", "40320.00") },
      gives: "320.00",
    },
    {
      why: three(
        "2026-cı ilin yanvarında 9,3 faiz artırılıb",
        "raised by 9.3 per cent in January 2026",
        "повышена на 9,3 процента в январе 2026 года",
      ),
      but: { "person.insurance-record": { capital: "72000.00" } },
      on: "2026-01-01",
      gives: "546.50",
    },
    {
      why: three("həmin artımdan bir gün əvvəl", "on the eve of that raise", "накануне этого повышения"),
      but: { "person.insurance-record": { capital: "72000.00" } },
      on: "2025-12-31",
      gives: "500.00",
    },
    {
      why: three(
        "2025-ci il çıxarışındakı kapital 2026-cı il təyinatından əvvəl 5,6 faiz artırılır",
        "the capital of a statement of 2025 is itself raised by 5.6 per cent before an award of 2026",
        "капитал выписки 2025 года сам повышается на 5,6 процента до назначения 2026 года",
      ),
      but: { person: { bornOn: "1961-03-01" }, "person.insurance-record": { capital: "72000.00" } },
      on: "2026-03-01",
      gives: "528.00",
    },
    {
      why: three(
        "köhnə çıxarış: kapitalın 2025-ci ilin yanvarındakı artımı heç bir mənbədə yoxdur",
        "an older statement: no source gives the raise of the capital in January 2025",
        "старая выписка: повышения капитала в январе 2025 года нет ни в одном источнике",
      ),
      but: { "person.insurance-record": account("2024-06-01", "72000.00") },
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "2023-cü ilin iyulunda heç biri kifayət etmir, növbəti yanvarın artımı nə qədər olsa da",
        "in July 2023 neither is enough, whatever the next January raises",
        "в июле 2023 года не хватает ни того ни другого, каким бы ни было повышение следующего января",
      ),
      but: { person: { bornOn: "1958-06-01" }, "person.insurance-record": account("2023-05-01", "30000.00", 240) },
      on: "2023-07-01",
      gives: "nothing",
    },
    {
      why: three(
        "2022-ci ildə təyin olunub, 2023-cü il soruşulur: həmin yanvarın artımı heç bir mənbədə yoxdur",
        "awarded in 2022, asked in 2023: no source gives the raise of that January",
        "назначена в 2022 году, спрошено о 2023-м: повышения того января нет ни в одном источнике",
      ),
      but: { person: { bornOn: "1958-01-15" }, "person.insurance-record": account("2022-01-01", "72000.00") },
      on: "2023-03-01",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "yalnız işəgötürənlərin ödədikləri, Fondun çıxarışı hələ yoxdur",
        "only what employers paid in, with no statement of the Fund yet",
        "только уплаченное работодателями, выписки Фонда ещё нет",
      ),
      but: { "person.insurance-record": null, "person.wage": wages(["2025-01-01"], "46080.00") },
      gives: "320.00",
    },
    {
      why: three(
        "işləyir: hələ heç nə əlavə olunmur",
        "at work: nothing is added yet",
        "работает: пока ничего не добавляется",
      ),
      but: { "person.employment": { kind: "contract" }, "person.wage": wages(WORKED, "1560.00") },
      on: "2025-06-15",
      gives: "320.00",
    },
    {
      why: three(
        "üç aydan sonra işdən çıxıb: 3 × 1 560-ın 90 faizi, 141-ə bölünür",
        "left work after three months: 90 per cent of 3 × 1,560, divided by 141",
        "ушёл через три месяца: 90 процентов от 3 × 1560, делённые на 141",
      ),
      but: {
        "person.employment": { kind: "contract", until: "2025-06-01" },
        "person.wage": wages(WORKED.slice(0, 3), "1560.00"),
      },
      on: "2025-06-01",
      gives: "349.87",
    },
    {
      why: three(
        "iyunun ortasında işdən çıxıb: iyuldan",
        "left work in the middle of June: from July on",
        "ушёл с работы в середине июня: с июля",
      ),
      but: {
        "person.employment": { kind: "contract", until: "2025-06-11" },
        "person.wage": wages(WORKED, "1560.00"),
      },
      on: "2025-06-30",
      gives: "320.00",
    },
    {
      why: three("Fondun əvvəlki sistemi ödəyir", "the Fund's older system pays", "платит прежняя система Фонда"),
      but: { "person.labour-pension": { kind: "age", amount: "410.00" } },
      gives: "nothing",
    },
    {
      why: three("ümumiyyətlə sığortalanmayıb", "not insured at all", "совсем не застрахован"),
      but: { "person.insurance-record": null },
      gives: "nothing",
    },
    {
      why: three("64 yaşlı qadın, hədd 64 olanda", "a woman of 64, at 64", "женщина 64 лет при возрасте 64"),
      but: { person: { bornOn: "1961-03-01", sex: "female" } },
      gives: "320.00",
    },
    {
      why: three(
        "əlilliyə görə pensiya daha çoxdur və seçim edilməyib",
        "a disability pension is higher, and nobody has chosen",
        "пенсия по инвалидности больше, и выбора никто не делал",
      ),
      but: {
        "person.insurance-record": { capital: "46080.00", months: 320 },
        "person.disability": { percent: 65, cause: "general", from: "2005-06-01" },
      },
      gives: "nothing",
    },
    {
      why: three("aşağı olan üçün müraciət edilib", "the lower one was asked for", "обратились за меньшей"),
      but: {
        "person.insurance-record": { capital: "46080.00", months: 320 },
        "person.disability": { percent: 65, cause: "general", from: "2005-06-01" },
        claim: { by: "person", on: "2025-03-01" },
      },
      gives: "320.00",
    },
    notCovered("person"),
    {
      why: three("ölüm günü", "on the day of death", "в день смерти"),
      but: { person: { diedOn: "2025-03-01" } },
      gives: "nothing",
    },
  ],
});
