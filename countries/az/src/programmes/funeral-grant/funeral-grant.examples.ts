import { examplesOf } from "@dayaq/rules";
import { funeralGrant } from "./funeral-grant.ts";
import { three } from "../../three.ts";

const pension = (amount: string) => ({ "deceased.labour-pension": { kind: "age", amount, from: "2010-01-01" } });

const WIDOWED = { wife: { bornOn: "1950-04-04", sex: "female" }, "deceased.spouse": "wife" };

export const examples = examplesOf(funeralGrant, {
  about: "deceased",
  on: "2025-08-01",
  usually: {
    deceased: { bornOn: "1948-02-02", sex: "male", diedOn: "2025-07-15" },
    daughter: { bornOn: "1975-03-03", sex: "female" },
    "deceased.residence": { permanent: true },
    claim: { by: "daughter", on: "2025-07-20" },
  },
  cases: [
    {
      why: three(
        "pensiyaçı deyil: fərmandakı məbləğ",
        "no pensioner: the decreed amount",
        "не пенсионер: сумма по указу",
      ),
      gives: "600.00 to daughter",
    },
    {
      why: three(
        "kimin dəfn etdiyi deyilməyib: təklif",
        "nobody has said who buries: an offer",
        "никто не сказал, кто хоронит: предложение",
      ),
      but: { claim: null },
      gives: "600.00 offered",
    },
    {
      why: three(
        "2025-ci ildə pensiyaçı: 320-nin üç misli",
        "a pensioner in 2025: three times 320",
        "пенсионер в 2025 году: трижды 320",
      ),
      but: pension("410.00"),
      gives: "960.00 to daughter",
      from: "social-insurance",
    },
    {
      why: three(
        "minimum 280 olanda vəfat etmiş pensiyaçı",
        "a pensioner who died when the minimum was 280",
        "пенсионер, умерший, когда минимум был 280",
      ),
      but: { deceased: { diedOn: "2024-07-15" }, ...pension("390.00") },
      gives: "840.00 to daughter",
      from: "social-insurance",
      source: "dsmf.gov.az/az/muraciet/en-cox-verilen-suallar/emek-pensiyasi",
    },
    {
      why: three(
        "pensiya ölüm günü bağlanıb",
        "the pension was closed on the day of death",
        "пенсия закрыта в день смерти",
      ),
      but: { "deceased.labour-pension": { kind: "age", amount: "410.00", from: "2010-01-01", until: "2025-07-15" } },
      gives: "960.00 to daughter",
      from: "social-insurance",
    },
    {
      why: three(
        "köhnə məbləğin son günündə vəfat edib",
        "died on the last day of the old amount",
        "умер в последний день старой суммы",
      ),
      but: { deceased: { diedOn: "2025-06-30" } },
      gives: "500.00 to daughter",
    },
    {
      why: three("çox sonra müraciət edilib", "claimed long after", "обращение много позже"),
      but: { deceased: { diedOn: "2023-05-05" } },
      gives: "500.00 to daughter",
    },
    {
      why: three(
        "2022-ci ildə vəfat edib: məbləğ heç bir mənbədə yoxdur",
        "died in 2022: no source gives the amount",
        "умер в 2022 году: суммы нет ни в одном источнике",
      ),
      but: { deceased: { diedOn: "2022-05-05" } },
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "yaşayış yeri ölüm günü bağlanıb",
        "the residence was closed on the day of death",
        "регистрация закрыта в день смерти",
      ),
      but: { "deceased.residence": { until: "2025-07-15" } },
      gives: "600.00 to daughter",
    },
    {
      why: three(
        "doğulduğu gün vəfat etmiş körpə",
        "a newborn who died on the day of birth",
        "новорождённый, умерший в день рождения",
      ),
      but: {
        deceased: { bornOn: "2025-07-15" },
        "deceased.residence": null,
        "daughter.residence": { permanent: true },
        "deceased.parent": "daughter",
      },
      gives: "600.00 to daughter",
    },
    {
      why: three("heç kim vəfat etməyib", "nobody has died", "никто не умер"),
      but: { deceased: { diedOn: null } },
      gives: "nothing",
    },
    {
      why: three(
        "nə vətəndaş, nə də daimi sakin",
        "neither a citizen nor a permanent resident",
        "не гражданин и не постоянный житель",
      ),
      but: { "deceased.residence": null },
      gives: "nothing",
    },
    {
      why: three(
        "yeni qaydadan bir gün əvvəl vəfat edib: təklif",
        "died on the eve of the new rule: an offer",
        "умер накануне нового правила: предложение",
      ),
      but: { deceased: { diedOn: "2026-04-30" }, ...WIDOWED, claim: null },
      on: "2026-06-01",
      gives: "600.00 offered",
    },
    {
      why: three(
        "yeni qaydanın ilk günü vəfat edib: ailənin yeganə üzvünə müraciətsiz",
        "died on the first day of the new rule: to the only one of the family, by itself",
        "умер в первый день нового правила: единственному члену семьи без обращения",
      ),
      but: { deceased: { diedOn: "2026-05-01" }, ...WIDOWED, claim: null },
      on: "2026-06-01",
      gives: "600.00 to wife",
      source: "report.az/sosial-mudafie/azerbaycanda-daha-4-muavinet-novu",
    },
    {
      why: three(
        "ailədə iki nəfər var: kimə ödənildiyini mənbə demir",
        "two of the family: no source says which is paid",
        "в семье двое: кому платить, источник не говорит",
      ),
      but: { deceased: { diedOn: "2026-05-01" }, ...WIDOWED, "deceased.parent": "daughter", claim: null },
      on: "2026-06-01",
      gives: "600.00 offered",
    },
    {
      why: three(
        "ailədən biri itkin düşüb: qalan yeganə şəxsə",
        "one of these two is missing: to the only one who is there",
        "одна из двоих пропала: единственной оставшейся",
      ),
      but: {
        deceased: { diedOn: "2026-05-01" },
        ...WIDOWED,
        "deceased.parent": "daughter",
        claim: null,
        "wife.absence": { finding: "missing", from: "2026-01-10" },
      },
      on: "2026-06-01",
      gives: "600.00 to daughter",
    },
    {
      why: three("ailədən heç kim yoxdur", "nobody of the family is left", "из семьи никого нет"),
      but: { deceased: { diedOn: "2026-05-01" }, claim: null },
      on: "2026-06-01",
      gives: "600.00 offered",
    },
    {
      why: three(
        "dul qadın var, dəfn edən isə başqasıdır",
        "there is a widow, but somebody else buries",
        "вдова есть, но хоронит другой",
      ),
      but: { deceased: { diedOn: "2026-05-01" }, ...WIDOWED, claim: { by: "daughter", on: "2026-05-02" } },
      on: "2026-06-01",
      gives: "600.00 to daughter",
    },
    {
      why: three("işləyirdi: sığorta fondundan", "worked: from the insurance fund", "работал: из страхового фонда"),
      but: { "deceased.employment": { kind: "contract", from: "2016-03-01" } },
      gives: "600.00 to daughter",
      from: "social-insurance",
    },
    {
      why: three(
        "müqavilə ölüm günü bağlanıb: ölümdən bir gün əvvəl sığortalı idi",
        "the contract was closed on the day of death: insured on the eve of it",
        "договор закрыт в день смерти: накануне был застрахован",
      ),
      but: { "deceased.employment": { kind: "contract", from: "2016-03-01", until: "2025-07-15" } },
      gives: "600.00 to daughter",
      from: "social-insurance",
    },
    {
      why: three(
        "müqavilə daha əvvəl bitib: dövlət büdcəsindən",
        "the contract had ended before: from the state budget",
        "договор кончился раньше: из государственного бюджета",
      ),
      but: { "deceased.employment": { kind: "contract", from: "2016-03-01", until: "2025-07-14" } },
      gives: "600.00 to daughter",
    },
  ],
});
