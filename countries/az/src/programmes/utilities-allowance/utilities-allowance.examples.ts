import { examplesOf } from "@dayaq/rules";
import { insuredHusband } from "../../law/insured-husband.cases.ts";
import { notCovered } from "../../law/conditions.cases.ts";
import { utilitiesAllowance } from "./utilities-allowance.ts";
import { three } from "../../three.ts";

/** Her part would be below the allowance of 300 of the first degree. */
const widowOfInsured = {
  person: { bornOn: "1970-05-01", sex: "female" },
  "person.disability": { percent: 85 },
  ...insuredHusband,
};

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
      why: three("bir il sonra müraciət edib", "asked for a year later", "обратились через год"),
      but: { claim: { on: "2027-02-10" } },

      gives: "26.00",
    },
    {
      why: three(
        "üç ildən çox sonra müraciət edib",
        "asked for more than three years later",
        "обратились больше чем через три года",
      ),
      but: { claim: { on: "2029-02-10" } },

      gives: "nothing",
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
      why: three(
        "1941–1945-ci illər müharibəsinin iştirakçısı",
        "a participant in the war of 1941–1945",
        "участник войны 1941–1945 годов",
      ),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": null,
        "person.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      gives: "25.00",
    },
    {
      why: three(
        "Çernobılda əlil olmuş iştirakçı: onun məbləği daha böyük ola bilər",
        "a participant disabled at Chernobyl, whose sum could be the larger",
        "участник, ставший инвалидом в Чернобыле: та сумма может быть больше",
      ),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": { cause: "chernobyl-clean-up" },
        "person.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "ailə başçısını itirməyə görə pensiya hüququ var, əvəzinə daha böyük əlillik müavinəti ödənilir",
        "the right to a survivor pension, in place of which a larger disability allowance is paid",
        "право на пенсию по потере кормильца, вместо которой платят большее пособие по инвалидности",
      ),
      but: widowOfInsured,
      gives: "nothing",
    },
    {
      why: three(
        "eyni, vəfat edən sığortalanmamışdı",
        "the same, the deceased was not insured",
        "то же, умерший не был застрахован",
      ),
      but: { ...widowOfInsured, "husband.insurance-record": null },
      gives: "26.00",
    },
    {
      why: three("bir gün əvvəl: iştirakçı", "the day before: a participant", "днём раньше: участник"),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": null,
        "person.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      on: "2026-01-25",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "həmin müharibədə əlil olmuş iştirakçı",
        "a participant disabled in that war",
        "участник, ставший инвалидом на той войне",
      ),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": { cause: "ussr-defence" },
        "person.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      gives: "26.00",
    },
    {
      why: three("həlak olanın dul arvadı", "the widow of one who fell", "вдова погибшего"),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": null,
        "person.status": { status: "ww2-soldiers-widow", from: "1985-05-09" },
      },
      gives: "18.00",
    },
    {
      why: three(
        "sonradan vəfat etmiş iştirakçının dul arvadı",
        "the widow of a participant who died later",
        "вдова участника, умершего позже",
      ),
      but: {
        person: { bornOn: "1930-05-01", sex: "female" },
        "person.disability": null,
        husband: { bornOn: "1924-01-01", sex: "male", diedOn: "1999-03-01" },
        "person.spouse": { is: "husband", from: "1950-01-01", until: "1999-03-01" },
        "husband.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      gives: "12.00",
    },
    {
      why: three(
        "eyni, status ölümlə bitib",
        "the same, the standing ended with the death",
        "то же, статус закончился со смертью",
      ),
      but: {
        person: { bornOn: "1930-05-01", sex: "female" },
        "person.disability": null,
        husband: { bornOn: "1924-01-01", sex: "male", diedOn: "1999-03-01" },
        "person.spouse": { is: "husband", from: "1950-01-01", until: "1999-03-01" },
        "husband.status": { status: "ww2-participant", from: "1985-05-09", until: "1999-03-01" },
      },
      gives: "12.00",
    },
    {
      why: three("iştirakçının dul kişisi", "a participant's widower", "вдовец участницы"),
      but: {
        person: { bornOn: "1930-05-01", sex: "male" },
        "person.disability": null,
        husband: { bornOn: "1924-01-01", sex: "male", diedOn: "1999-03-01" },
        "person.spouse": { is: "husband", from: "1950-01-01", until: "1999-03-01" },
        "husband.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      gives: "nothing",
    },
    {
      why: three("əri sağdır", "the husband lives", "муж жив"),
      but: {
        person: { bornOn: "1930-05-01", sex: "female" },
        "person.disability": null,
        husband: { bornOn: "1924-01-01", sex: "male" },
        "person.spouse": { is: "husband", from: "1950-01-01" },
        "husband.status": { status: "ww2-participant", from: "1985-05-09" },
      },
      gives: "nothing",
    },
    {
      why: three("arxa cəbhədə çalışan", "a home-front worker", "труженик тыла"),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": null,
        "person.status": { status: "ww2-home-front-worker", from: "1985-05-09" },
      },
      gives: "nothing",
    },
    {
      why: three(
        "pensiya hüququ olan iştirakçı",
        "a participant with a right to a pension",
        "участник с правом на пенсию",
      ),
      but: {
        person: { bornOn: "1925-05-01" },
        "person.disability": null,
        "person.status": { status: "ww2-participant", from: "1985-05-09" },
        "person.insurance-record": { upTo: "2026-01-01", capital: "0.00", months: 300, from: "2026-01-01" },
      },
      gives: "nothing",
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
    notCovered("person"),
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2026-01-30" } },
      gives: "nothing",
    },
  ],
});
