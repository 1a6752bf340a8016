import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { sicknessBenefit } from "./sickness-benefit.ts";
import { three } from "../../three.ts";

const sheet = { since: "2025-06-02", workedDays: 243, missedDays: 11, from: "2025-06-16", until: "2025-07-01" };
/** So much a month from 2024 on, told as one line for all months. */
const wages = (amount: string) => ({ employer: "1400057421", amount, contribution: "200.00", from: "2024-01-01" });

export const examples = examplesOf(sicknessBenefit, {
  about: "person",
  on: "2025-06-16",
  usually: {
    person: { bornOn: "1985-01-01", sex: "female" },
    "person.residence": { permanent: true },
    "person.insurance-record": { upTo: "2024-01-01", capital: "9000.00", months: 60, from: "2024-01-01" },
    "person.wage": wages("1000.00"),
    "person.sickness-sheet": sheet,
    claim: { by: "person", on: "2025-06-20" },
  },
  cases: [
    {
      why: three(
        "gündə 12 000 / 243-ün 60 faizi, 11 gün üçün",
        "60 per cent of 12,000 / 243 a day, for 11 days",
        "60 процентов от 12 000 / 243 в день, за 11 дней",
      ),
      gives: "325.93",
    },
    {
      why: three("8 il staj: 80 faiz", "8 years of insurance: 80 per cent", "8 лет стажа: 80 процентов"),
      but: { "person.insurance-record": { months: 79 } },
      gives: "434.57",
    },
    {
      why: three("8 ildən bir ay az", "a month less than 8 years", "на месяц меньше 8 лет"),
      but: { "person.insurance-record": { months: 78 } },
      gives: "325.93",
    },
    {
      why: three("12 il: tam məbləğ", "12 years: all of it", "12 лет: вся сумма"),
      but: { "person.insurance-record": { months: 127 } },
      gives: "543.21",
    },
    {
      why: three(
        "iki işəgötürən: hər iki əməkhaqqı sayılır",
        "two employers: both wages count",
        "два работодателя: учитываются обе зарплаты",
      ),
      but: { "person.wage": [wages("1000.00"), { ...wages("500.00"), employer: "1700000001" }] },
      gives: "488.89",
    },
    {
      why: three(
        "ayda 25 minimum pensiyadan çox deyil",
        "no more than 25 minimum pensions a month",
        "не больше 25 минимальных пенсий в месяц",
      ),
      but: { "person.insurance-record": { months: 127 }, "person.wage": wages("20000.00") },
      gives: "8000.00",
    },
    {
      why: three(
        "2026-cı ilin mayından stajdan asılı olmayaraq tam",
        "since May 2026 all of it, whatever the service",
        "с мая 2026 года вся сумма при любом стаже",
      ),
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-05-01", from: "2026-05-15", until: "2026-06-01" },
        claim: null,
      },
      on: "2026-05-15",
      gives: "543.21",
    },
    {
      why: three(
        "2026-cı ilin aprelində başlayıb mayda ödənilən xəstəlik: tam ödəniş hansı gündəndir, mənbələrdə yoxdur",
        "a sickness that began in April 2026, paid in May: from which day all is paid no source says",
        "болезнь началась в апреле 2026 года, оплачена в мае: с какого дня платят всё, не говорит ни один источник",
      ),
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-04-20", from: "2026-05-04", until: "2026-06-01" },
      },
      on: "2026-05-04",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "müraciət olunmayıb: mayadək başlayan müraciətlədir",
        "nobody applied: what began before May goes by application",
        "никто не обратился: начавшееся до мая идёт по заявлению",
      ),
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-01-20", from: "2026-05-01", until: "2026-06-01" },
        claim: null,
      },
      on: "2026-05-01",
      gives: "325.93 offered",
    },
    {
      why: three(
        "2026-cı ilin yanvarında başlayan o vaxtkı hissəni saxlayır",
        "one that began in January 2026 keeps the part of then",
        "начавшаяся в январе 2026 года сохраняет тогдашнюю долю",
      ),
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-01-20", from: "2026-05-01", until: "2026-06-01" },
      },
      on: "2026-05-01",
      gives: "325.93",
    },
    {
      why: three(
        "işəgötürənin ödədiyi on dörd gün",
        "the employer's own fourteen days",
        "четырнадцать дней за счёт работодателя",
      ),
      but: { "person.sickness-sheet": { from: "2025-06-15" } },
      on: "2025-06-15",
      gives: "nothing",
    },
    {
      why: three("bir illik xəstəlikdən sonra", "after a year of sickness", "после года болезни"),
      but: { "person.sickness-sheet": { since: "2024-06-16" } },
      gives: "nothing",
    },
    {
      why: three("beş ay sığorta", "five months of insurance", "пять месяцев стажа"),
      but: { "person.insurance-record": null, "person.wage": { ...wages("1000.00"), from: "2025-01-01" } },
      gives: "nothing",
    },
    { why: three("vərəq yoxdur", "no sheet", "листка нет"), but: { "person.sickness-sheet": null }, gives: "nothing" },
    notCovered("person"),
  ],
});
