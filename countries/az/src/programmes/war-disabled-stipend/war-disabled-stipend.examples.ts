import { examplesOf } from "@dayaq/rules";
import { afterDeath, notCovered } from "../../law/conditions.cases.ts";
import { warDisabledStipend } from "./war-disabled-stipend.ts";
import { three } from "../../three.ts";

const because = (cause: string, percent = 85) => ({ "person.disability": { cause, percent } });

export const examples = examplesOf(warDisabledStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1995-02-14", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "territorial-integrity", from: "2021-01-20" },
  },
  cases: [
    { why: three("81–100 faiz", "81 to 100 per cent", "от 81 до 100 процентов"), gives: "600.00" },
    {
      why: three("61–80 faiz", "61 to 80 per cent", "от 61 до 80 процентов"),
      but: because("territorial-integrity", 80),
      gives: "500.00",
    },
    {
      why: three("31–60 faiz", "31 to 60 per cent", "от 31 до 60 процентов"),
      but: because("territorial-integrity", 60),
      gives: "400.00",
    },
    {
      why: three("1990-cı ilin yanvar hadisələri", "the events of January 1990", "события января 1990 года"),
      but: because("january-1990"),
      gives: "600.00",
    },
    {
      why: three(
        "hərbi xidmət vəzifələrinin icrası",
        "performance of military duties",
        "исполнение обязанностей военной службы",
      ),
      but: because("military-duty", 61),
      gives: "500.00",
    },
    {
      why: three("Çernobılda hərbi xidmət", "military service at Chernobyl", "военная служба в Чернобыле"),
      but: because("chernobyl-military", 31),
      gives: "400.00",
    },
    {
      why: three(
        "Çernobılda qəzanın ləğvi hərbi xidmət deyil",
        "clean-up at Chernobyl is no military service",
        "ликвидация в Чернобыле — не военная служба",
      ),
      but: because("chernobyl-clean-up"),
      gives: "nothing",
    },
    {
      why: three(
        "döyüş bölgəsi: adlı seçim",
        "the zone of operations: a named choice",
        "зона боевых действий: именованный выбор",
      ),
      but: because("zone-of-operations"),
      gives: "nothing",
    },
    { why: three("ümumi səbəb", "a general cause", "общая причина"), but: because("general"), gives: "nothing" },
    {
      why: three(
        "təkcə müharibə əlili statusu heç nə vermir",
        "a status of war-disabled alone gives nothing",
        "один статус инвалида войны ничего не даёт",
      ),
      but: { "person.disability": null, "person.status": { status: "war-disabled" } },
      gives: "nothing",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "500.00",
    },
    { why: three("2022-ci ildə", "in 2022", "в 2022 году"), on: "2022-12-31", gives: "400.00" },
    notCovered("person"),
    afterDeath,
  ],
});
