import { WRITTEN_DOWN } from "./chronicle.ts";
import { named, type Story } from "./story.ts";

/** Births: the couple for the first two minutes, twins on both sides of midnight, six children, and what is hard about a birth. */
export function families(story: Story): void {
  const { chronicle } = story;

  const aysel = story.resident(named("Aysel", "Məmmədova", "female", "1996-04-11"), { worksSince: "2019-01-07" });
  const elcin = story.resident(named("Elçin", "Məmmədov", "male", "1993-09-30"), { worksSince: "2016-03-01" });
  chronicle.married(aysel, elcin, "2022-08-20");
  story.look("aysel", aysel, {
    az: "Uşaq gözləyir: doğumu qeydə alın.",
    en: "She expects a child: register the birth.",
    ru: "Ждёт ребёнка: зарегистрируйте рождение.",
  });

  const sabina = story.resident(named("Səbinə", "Quliyeva", "female", "1998-02-17"), { district: "GA", bank: "AIIB" });
  const ramin = story.resident(named("Ramin", "Quliyev", "male", "1995-12-03"), { district: "GA", bank: "AIIB" });
  chronicle.married(sabina, ramin, "2023-06-10");
  chronicle.born(story.person(named("Nuray", "Quliyeva", "female", "2025-06-30")), sabina, ramin, "2025-07-01");
  chronicle.born(story.person(named("Nihad", "Quliyev", "male", "2025-07-01")), sabina, ramin, "2025-07-01");
  story.look("sabina", sabina, {
    az: "Əkizlər gecəyarısının iki tərəfində doğulub: 500 və 600.",
    en: "Twins born on both sides of midnight: 500 and 600.",
    ru: "Близнецы по обе стороны полуночи: 500 и 600.",
  });

  const fatma = story.resident(named("Fatma", "Hüseynova", "female", "1990-03-08"), { district: "MAS" });
  const akif = story.resident(named("Akif", "Hüseynov", "male", "1986-07-21"), {
    district: "MAS",
    worksSince: "2012-04-02",
  });
  chronicle.married(fatma, akif, "2016-09-09");
  for (const [given, sex, bornOn] of [
    ["Zəhra", "female", "2018-05-14"],
    ["Əli", "male", "2019-08-02"],
    ["Məryəm", "female", "2020-11-23"],
    ["Hüseyn", "male", "2021-06-30"],
    ["Xədicə", "female", "2023-04-11"],
    ["Yusif", "male", "2025-06-05"],
  ] as const) {
    chronicle.born(
      story.person(named(given, sex === "female" ? "Hüseynova" : "Hüseynov", sex, bornOn)),
      fatma,
      akif,
      "2025-06-06",
    );
  }
  story.look("fatma", fatma, {
    az: "Altıncı uşaq doğuldu: hər uşaq üçün aylıq müavinət.",
    en: "The sixth child is born: an allowance for each child.",
    ru: "Родился шестой ребёнок: пособие на каждого.",
  });

  const zeynab = story.resident(named("Zeynəb", "İsmayılova", "female", "1994-10-10"), { district: "SAK" });
  chronicle.born(story.person(named("Tunar", "İsmayılov", "male", "2022-06-20")), zeynab, undefined, "2025-06-09");
  story.look("zeynab", zeynab, {
    az: "2022-ci il doğumu gec qeydə alınıb: o ilin məbləği məlum deyil.",
    en: "A birth of 2022, registered late: that year's amount is not known to us.",
    ru: "Рождение 2022 года внесено поздно: размер за тот год нам не известен.",
  });

  const nino = story.withoutFin({
    ...named("Nino", "Beridze", "female", "1997-01-25"),
    passport: "19GE77120",
    citizenship: "GE",
    language: "ru",
  });
  chronicle.lives(nino, "ZAQ", WRITTEN_DOWN, "2021-03-01");
  chronicle.born(story.withoutFin(named("Saba", "Beridze", "male", "2025-06-28")), nino, undefined, "2025-06-29");
  story.look("nino", nino, {
    az: "FİN-i və hesabı olmayan əcnəbi ana: kart bank filialına göndərilir.",
    en: "A foreign mother without FIN or account: a card waits at a bank branch.",
    ru: "Мать-иностранка без ФИН и счёта: карта ждёт в банке.",
  });

  const gulnar = story.resident(named("Gülnar", "Səfərova", "female", "1999-05-05"), { district: "LAN" });
  const baby = story.person(named("Ümid", "Səfərov", "male", "2025-06-22"));
  chronicle.born(baby, gulnar, undefined, "2025-06-23");
  chronicle.died(gulnar, "2025-06-22", "2025-06-24");
  story.look("umid", baby, {
    az: "Ana doğuş zamanı vəfat edib, ata qeyd olunmayıb: əməkdaş qərar verir.",
    en: "The mother died at the birth, no father is recorded: an officer decides.",
    ru: "Мать умерла при родах, отец не записан: решает сотрудник.",
  });

  const aynur = story.resident(named("Aynur", "Babayeva", "female", "1992-11-11"), { district: "SM" });
  chronicle.born(story.withoutFin(named("–", "–", "female", "2025-06-25")), aynur, undefined, "2025-06-26", false);
  story.look("aynur", aynur, {
    az: "Ölü doğum: bu müavinət verilmir, səbəbi yazılıb.",
    en: "A stillbirth: this grant is not given, and the reason is shown.",
    ru: "Мертворождение: этого пособия нет, и причина указана.",
  });
}
