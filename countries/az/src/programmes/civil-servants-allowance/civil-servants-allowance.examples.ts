import { examplesOf } from "@dayaq/rules";
import { onTheDayOfDeath } from "../../law/conditions.cases.ts";
import { civilServantsAllowance } from "./civil-servants-allowance.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(civilServantsAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1960-01-01", sex: "female" },
    "person.citizenship": { country: "AZ" },
    "person.civil-service-end": { ground: "pension-age", averagePay: "1200.00", from: "2025-02-01" },
    claim: { by: "person", on: "2025-02-10" },
  },
  cases: [
    {
      why: three(
        "orta 1 200 manatın 15 faizi",
        "15 per cent of an average of 1,200",
        "15 процентов от среднего в 1200",
      ),
      gives: "180.00",
    },
    {
      why: three("yarım qəpik yuxarı yuvarlaqlaşdırılır", "half a qəpik is rounded up", "полгяпика округляется вверх"),
      but: { "person.civil-service-end": { averagePay: "1200.10" } },
      gives: "180.02",
    },
    {
      why: three("əlilliyə görə çıxıb", "left because of a disability", "ушёл из-за инвалидности"),
      but: { "person.civil-service-end": { ground: "disability" } },
      gives: "180.00",
    },
    {
      why: three("başqa əsasla çıxıb", "left on another ground", "ушёл по другому основанию"),
      but: { "person.civil-service-end": { ground: "other" } },
      gives: "nothing",
    },
    {
      why: three("hələ xidmətdədir", "still in the service", "ещё на службе"),
      but: { "person.civil-service-end": { from: "2025-08-02" } },
      gives: "nothing",
    },
    {
      why: three("çıxdıqdan sonrakı ilk gün", "on the first day after leaving", "в первый день после ухода"),
      but: { "person.civil-service-end": { from: "2025-08-01" } },
      gives: "180.00",
    },
    {
      why: three("hələ heç kim müraciət etməyib", "nobody has applied yet", "пока никто не обратился"),
      but: { claim: null },
      gives: "180.00 offered",
    },
    {
      why: three(
        "müraciətdən əvvəl, çıxdıqdan sonra",
        "before the application, after leaving",
        "до обращения, после ухода",
      ),

      on: "2025-02-09",
      gives: "180.00",
    },
    {
      why: three("müraciətdən üç il əvvəl", "three years before the application", "за три года до обращения"),
      but: { "person.civil-service-end": { from: "2018-03-01" } },
      on: "2022-02-10",
      gives: "180.00",
    },
    {
      why: three(
        "müraciətdən üç ildən çox əvvəl",
        "more than three years before the application",
        "больше чем за три года до обращения",
      ),
      but: { "person.civil-service-end": { from: "2018-03-01" } },
      on: "2022-02-09",
      gives: "nothing",
    },
    {
      why: three("əmək pensiyası alır", "draws a labour pension", "получает трудовую пенсию"),
      but: { "person.labour-pension": { kind: "age", amount: "320.00" } },
      gives: "nothing",
    },
    {
      why: three(
        "burada daimi yaşayan əcnəbi",
        "a foreigner who lives here permanently",
        "иностранец, живущий здесь постоянно",
      ),
      but: { "person.citizenship": { country: "GE" }, "person.residence": { permanent: true } },
      gives: "nothing",
    },
    onTheDayOfDeath,
  ],
});
