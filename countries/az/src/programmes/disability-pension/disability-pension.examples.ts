import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { disabilityPension } from "./disability-pension.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(disabilityPension, {
  about: "person",
  on: "2025-04-01",
  usually: {
    person: { bornOn: "1981-06-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 55, cause: "general", from: "2025-04-01" },
    "person.insurance-record": { upTo: "2025-04-01", capital: "37978.89", months: 280, from: "2025-04-01" },
  },
  cases: [
    {
      why: three(
        "Fondun öz nümunəsi: 37 978,89 bölünür 80,64-ə",
        "the Fund's own example: 37,978.89 divided by 80.64",
        "пример самого Фонда: 37 978,89 делится на 80,64",
      ),
      gives: "470.97",
      source: "dsmf.gov.az/az/pensiya/emek-pensiyasi",
    },
    { why: three("qərardan əvvəl", "before the decision", "до решения"), on: "2025-03-31", gives: "nothing" },
    {
      why: three("43 yaşda ən az kapital", "the least capital at 43", "наименьший капитал в 43 года"),
      but: { "person.insurance-record": { capital: "25804.80" } },
      gives: "320.00",
    },
    {
      why: three("bir qəpik az", "a qəpik less", "на гяпик меньше"),
      but: { "person.insurance-record": { capital: "25804.79" } },
      gives: "nothing",
    },
    {
      why: three(
        "bir qəpik az, 81 faiz: minimum",
        "a qəpik less, 81 per cent: the minimum",
        "на гяпик меньше, 81 процент: минимум",
      ),
      but: {
        "person.insurance-record": { capital: "25804.79" },
        "person.disability": { percent: 81 },
      },
      gives: "320.00",
    },
    {
      why: three(
        "sonra 81 faizdən 80-ə enir: kapital az olduğundan pensiya bitir",
        "it falls from 81 to 80 per cent later: with too little capital the pension ends",
        "потом степень падает с 81 до 80 процентов: капитала мало, и пенсия кончается",
      ),
      but: {
        "person.insurance-record": { capital: "25804.79" },
        "person.disability": [
          { percent: 81, cause: "general", from: "2025-04-01", until: "2025-06-01" },
          { percent: 80, cause: "general", from: "2025-06-01" },
        ],
      },
      on: "2025-06-01",
      gives: "nothing",
    },
    {
      why: three(
        "kapital bir vaxt çatırdısa, artan minimum heç nəyi əlindən almır",
        "once the capital was enough, a rising minimum takes nothing away",
        "если капитала когда-то хватило, растущий минимум ничего не отнимает",
      ),
      but: {
        person: { bornOn: "1995-01-01" },
        "person.disability": { percent: 80, from: "2025-01-15" },
        "person.insurance-record": { upTo: "2025-01-01", capital: "12096.00", months: 60, from: "2025-01-01" },
      },
      on: "2025-02-01",
      gives: "320.00",
    },
    {
      why: three(
        "kapital yanvarda, staj mayda çatıb, heç vaxt ikisi bir gündə",
        "enough capital in January, enough months in May, never both on one day",
        "капитала хватило в январе, стажа — в мае, но ни разу в один день",
      ),
      but: {
        person: { bornOn: "1998-01-01" },
        "person.disability": { percent: 70, from: "2025-01-10" },
        "person.insurance-record": [
          { upTo: "2025-01-01", capital: "12500.00", months: 57, from: "2025-01-01", until: "2025-05-01" },
          { upTo: "2025-05-01", capital: "12800.00", months: 60, from: "2025-05-01" },
        ],
      },
      on: "2025-05-01",
      gives: "nothing",
    },
    {
      why: three(
        "2023-cü ildə kapital azdır, növbəti yanvarın artımı nə qədər olsa da",
        "too little capital in 2023, whatever the next January raises",
        "в 2023 году капитала мало, каким бы ни было повышение следующего января",
      ),
      but: {
        "person.disability": { percent: 80, from: "2023-03-01" },
        "person.insurance-record": { upTo: "2023-02-01", capital: "5000.00", months: 280, from: "2023-02-01" },
      },
      on: "2023-07-01",
      gives: "nothing",
    },
    {
      why: three("9 il 4 ay", "9 years and 4 months", "9 лет и 4 месяца"),
      but: { "person.insurance-record": { months: 112 } },
      gives: "470.97",
    },
    {
      why: three("bir ay az", "a month less", "на месяц меньше"),
      but: { "person.insurance-record": { months: 111 } },
      gives: "nothing",
    },
    {
      why: three(
        "30 yaşda beş il kifayətdir: 43,20-yə bölünür",
        "at 30 five years are enough: divided by 43.20",
        "в 30 лет достаточно пяти лет: делится на 43,20",
      ),
      but: {
        person: { bornOn: "1995-01-01" },
        "person.insurance-record": { capital: "21600.00", months: 60 },
      },
      gives: "500.00",
    },
    {
      why: three(
        "2026-cı ilin yanvarında 9,3 faiz artırılıb",
        "raised by 9.3 per cent in January 2026",
        "повышена на 9,3 процента в январе 2026 года",
      ),
      on: "2026-01-01",
      gives: "514.77",
    },
    {
      why: three("müddət bitib", "the term has ended", "срок истёк"),
      but: { "person.disability": { until: "2025-05-01" } },
      on: "2025-05-01",
      gives: "nothing",
    },
    {
      why: three("əlillik yoxdur", "no disability", "инвалидности нет"),
      but: { "person.disability": null },
      gives: "nothing",
    },
    {
      why: three(
        "minimum pensiya əlilliyə görə müavinətdən azdır, 2023-cü ilin yanvarında",
        "the minimum pension is below the disability allowance, in January 2023",
        "минимальная пенсия меньше пособия по инвалидности, в январе 2023 года",
      ),
      but: {
        "person.disability": { percent: 85, from: "2023-01-05" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "10000.00", months: 300, from: "2023-01-01" },
      },
      on: "2023-01-31",
      gives: "nothing",
    },
    {
      why: three(
        "fevraldan minimum pensiya daha yüksəkdir",
        "from February the minimum pension is the higher",
        "с февраля минимальная пенсия выше",
      ),
      but: {
        "person.disability": { percent: 85, from: "2023-01-05" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "10000.00", months: 300, from: "2023-01-01" },
      },
      on: "2023-02-01",
      gives: "280.00",
    },
    {
      why: three(
        "ikinci dərəcə üzrə müavinət (220 ₼) yanvarda da azdır",
        "the allowance of the second degree (220 ₼) is smaller in January too",
        "пособие второй степени (220 ₼) меньше и в январе",
      ),
      but: {
        "person.disability": { percent: 80, from: "2023-01-05" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "30000.00", months: 300, from: "2023-01-01" },
      },
      on: "2023-01-31",
      gives: "400.64",
    },
    {
      why: three("Fondun əvvəlki sistemi ödəyir", "the Fund's older system pays", "платит прежняя система Фонда"),
      but: { "person.labour-pension": { kind: "disability", amount: "380.00" } },
      gives: "nothing",
    },
    notCovered("person"),
    {
      why: three("ölüm günü", "on the day of death", "в день смерти"),
      but: { person: { diedOn: "2025-04-01" } },
      gives: "nothing",
    },
  ],
});
