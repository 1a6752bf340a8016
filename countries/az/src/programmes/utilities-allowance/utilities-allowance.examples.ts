import { examplesOf } from "@dayaq/rules";
import { utilitiesAllowance } from "./utilities-allowance.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(utilitiesAllowance, {
  about: "person",
  on: "2026-02-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 65, cause: "territorial-integrity", from: "2021-03-01" },
    claim: { by: "person", on: "2022-01-10" },
  },
  cases: [
    { why: three("müharibədə əlil olub", "disabled in the war", "стал инвалидом на войне"), gives: "26.00" },
    {
      why: three(
        "26-nın ödənildiyi məlum olan ilk gün",
        "the day from which 26 is known to have been paid",
        "день, с которого, как известно, платили 26",
      ),
      on: "2026-01-26",
      gives: "26.00",
    },
    {
      why: three(
        "bir gün əvvəl: məbləğ heç bir mənbədə yoxdur",
        "the day before: no source gives the amount",
        "днём раньше: суммы нет ни в одном источнике",
      ),
      on: "2026-01-25",
      gives: "not known: amount-not-known",
    },
    {
      why: three("1990-cı ilin yanvarı", "January 1990", "январь 1990 года"),
      but: { "person.disability": { cause: "january-1990" } },
      gives: "26.00",
    },
    {
      why: three("Çernobılda hərbi qulluqçu", "a soldier at Chernobyl", "военнослужащий в Чернобыле"),
      but: { "person.disability": { cause: "chernobyl-military" } },
      gives: "26.00",
    },
    {
      why: three(
        "Çernobılda digərləri: məbləğ heç bir mənbədə yoxdur",
        "others at Chernobyl: no source gives the amount",
        "другие в Чернобыле: суммы нет ни в одном источнике",
      ),
      but: { "person.disability": { cause: "chernobyl-clean-up" } },
      gives: "not known: amount-not-known",
    },
    {
      why: three("ümumi səbəb", "a general cause", "общая причина"),
      but: { "person.disability": { cause: "general" } },
      gives: "nothing",
    },
    {
      why: three("müddət bitib", "the term has ended", "срок истёк"),
      but: { "person.disability": { until: "2026-02-01" } },
      gives: "nothing",
    },
    {
      why: three("əmək pensiyası alır", "draws a labour pension", "получает трудовую пенсию"),
      but: { "person.labour-pension": { kind: "disability", amount: "320.00" } },
      gives: "nothing",
    },
    {
      why: three("hələ heç kim müraciət etməyib", "nobody has applied yet", "пока никто не обратился"),
      but: { claim: null },
      gives: "26.00 offered",
    },
    {
      why: three(
        "nə vətəndaş, nə də daimi sakin",
        "neither a citizen nor a permanent resident",
        "не гражданин и не постоянный житель",
      ),
      but: { "person.residence": null },
      gives: "nothing",
    },
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2026-01-30" } },
      gives: "nothing",
    },
  ],
});
