import { WRITTEN_DOWN } from "./chronicle.ts";
import { named, type Story } from "./story.ts";

/** Deaths: a martyr's family, a young widow's children, a pensioner. */
export function bereaved(story: Story): void {
  const { chronicle } = story;

  const solmaz = story.resident(named("Solmaz", "Cəfərova", "female", "1961-03-15"), { district: "TAR" });
  const elsevar = story.person(named("Elsevər", "Cəfərov", "male", "1985-07-07"));
  const nigar = story.resident(named("Nigar", "Cəfərova", "female", "1987-05-21"), {
    district: "TAR",
    worksSince: "2018-09-15",
  });
  const tural = story.person(named("Tural", "Cəfərov", "male", "2007-09-14"));
  chronicle.lives(elsevar, "TAR", WRITTEN_DOWN);
  chronicle.lives(tural, "TAR", WRITTEN_DOWN);
  chronicle.born(elsevar, solmaz, undefined, "2025-05-05");
  chronicle.married(nigar, elsevar, "2006-10-01");
  chronicle.born(tural, nigar, elsevar, "2025-05-05");
  chronicle.died(elsevar, "2025-06-08", "2025-06-09");
  chronicle.recognised(elsevar, "martyr", "2025-06-10");
  story.look("nigar", nigar, {
    az: "Əri iyunda həlak olub: təqaüd üç yerə bölünür.",
    en: "Her husband fell in June: the stipend is shared by three.",
    ru: "Муж погиб в июне: стипендия делится на троих.",
  });
  story.look("tural", tural, {
    az: "Sentyabrın 14-də 18 yaşı tamam olur: təqaüd yenidən bölünür.",
    en: "He turns 18 on 14 September: the stipend is shared anew.",
    ru: "14 сентября ему 18 лет: стипендия делится заново.",
  });

  const orkhan = story.resident(named("Orxan", "Vəliyev", "male", "1989-01-01"), {
    district: "SMI",
    worksSince: "2014-03-03",
  });
  const aida = story.resident(named("Aidə", "Vəliyeva", "female", "1991-08-08"), { district: "SMI" });
  const leyla = story.person(named("Leyla", "Vəliyeva", "female", "2018-06-01"));
  const samir = story.person(named("Samir", "Vəliyev", "male", "2021-02-14"));
  chronicle.married(aida, orkhan, "2017-07-07");
  for (const child of [leyla, samir]) chronicle.born(child, aida, orkhan, "2025-05-06");
  chronicle.died(orkhan, "2025-06-12", "2025-06-13");
  story.look("aida", aida, {
    az: "Əri vəfat edib: iki uşağın və özünün müavinəti, dəfn üçün təklif.",
    en: "Her husband died: allowances for both children and herself, a funeral offer.",
    ru: "Муж умер: пособия двум детям и ей самой, предложение на погребение.",
  });

  const hasan = story.resident(named("Həsən", "Abbasov", "male", "1947-02-02"), { district: "NV" });
  const sevda = story.resident(named("Sevda", "Abbasova", "female", "1974-03-03"), {
    district: "NV",
    worksSince: "2001-09-01",
  });
  chronicle.drawsPension(hasan, "410.00", "2009-02-02");
  chronicle.died(hasan, "2025-06-18", "2025-06-19");
  story.look("sevda", sevda, {
    az: "Atası pensiyaçı idi: dəfn üçün üç minimum pensiya təklif olunur.",
    en: "Her father was a pensioner: three minimum pensions are offered for the funeral.",
    ru: "Отец был пенсионером: на погребение предлагают три минимальные пенсии.",
  });

  const ilgar = story.resident(named("İlqar", "Əliyev", "male", "1983-11-05"), { district: "XAC" });
  const twice = story.withoutFin({
    ...named("Ilgar", "Aliyev", "male", "1983-11-05"),
    passport: "C02881934",
    language: "ru",
  });
  chronicle.lives(twice, "XAC", WRITTEN_DOWN);
  story.look("ilgar", ilgar, {
    az: "İki dəfə qeydə alınıb: iki əməkdaş birləşdirir.",
    en: "Written down twice: two officers merge the records.",
    ru: "Записан дважды: два сотрудника объединяют записи.",
  });
}
