import { type LeftOut, missingMother, raisedMinimum, three } from "./left-out.ts";

export const ofPensions: LeftOut = {
  "PEN-AGE": [
    three(
      "Pensiyaçı işdən ikinci dəfə çıxanda pensiyanı yenidən hesablamırıq.",
      "We do not work the pension out anew when somebody leaves work a second time.",
      "Когда пенсионер уходит с работы во второй раз, мы пенсию не пересчитываем.",
    ),
    three(
      "İşləyən pensiyaçının xahişi ilə aparılan yenidən hesablamanı etmirik.",
      "Nor do we when somebody who still works asks for it.",
      "Перерасчёт по просьбе работающего пенсионера мы не делаем.",
    ),
    three(
      "Qulluq stajına görə əlavələr və xüsusi pensiyalar nəzərə alınmayıb.",
      "Additions for length of service and special pensions are left out.",
      "Надбавки за выслугу лет и особые пенсии не учтены.",
    ),
    three(
      "Yenidən hesablamada ödənilmiş haqların 90 faizi götürülür. Qalan onda birin 1.0.8-ci maddəyə görə artıq çıxılıb-çıxılmadığını heç bir mənbə demir.",
      "Working it out anew counts 90 per cent of what was paid in. No source says whether art. 1.0.8 has already taken that tenth off.",
      "При перерасчёте берут 90 процентов уплаченных взносов. Вычтена ли эта десятая часть уже по статье 1.0.8, ни один источник не говорит.",
    ),
    three(
      "Artım yanvardan qüvvədədir, amma fevralda elan olunur. Bu gecikməni göstərmirik.",
      "A raise holds from January, but it is announced in February. We do not show that wait.",
      "Повышение действует с января, но объявляют его в феврале. Этого промежутка мы не показываем.",
    ),
    raisedMinimum,
    missingMother,
  ],
  "PEN-DIS": [
    three(
      "İşdən sonra pensiyanı yenidən hesablamırıq.",
      "We do not work the pension out anew after work.",
      "После работы мы пенсию не пересчитываем.",
    ),
    three(
      "Sonradan daha ağır dərəcə üçün ayrıca düstur yoxdur: ilk təyinat əsas götürülür.",
      "A later, graver degree has no formula of its own here: the first award counts.",
      "Для более тяжёлой степени, установленной позже, отдельной формулы нет: считаем по первому назначению.",
    ),
    three(
      "Fasilədən sonra yenidən müəyyən edilən əlillik üçün də ilk dəfə müəyyən edildiyi gün əsasdır, tələb olunan staj üçün də.",
      "Of a disability found again after a break the first day counts, for the service that is asked too.",
      "Если инвалидность после перерыва установили снова, считаем по первому дню, в том числе требуемый стаж.",
    ),
    raisedMinimum,
    three(
      "Pensiyaya əlavələr nəzərə alınmayıb.",
      "Additions to the pension are left out.",
      "Надбавки к пенсии не учтены.",
    ),
  ],
  "PEN-SURV": [
    three(
      "Pensiya yaşında və ya əlilliyi olan şəxs vəfat edibsə, məbləğ məlum deyil. O, vəfat edənin pensiyasından asılıdır: necə, heç bir mənbə demir.",
      "After somebody of pension age or with a disability the sum is not known. It follows their pension: how, no source says.",
      "Если умер человек пенсионного возраста или с инвалидностью, сумма не известна. Она следует из его пенсии: как, ни один источник не говорит.",
    ),
    three(
      "Vəfat edənin işləyə bilməyən qardaşları, bacıları və nəvələri özləri nəzərə alınmayıb.",
      "Brothers, sisters and grandchildren of the deceased who cannot work have no part themselves.",
      "Сами нетрудоспособные братья, сёстры и внуки умершего не учтены.",
    ),
    three(
      "Öz uşağı olmayan uşağa baxan şəxs yalnız onun qəyyumu və ya ona qulluq edən kimi qeydə alınıbsa, nəzərə alınır.",
      "Whoever looks after a child not their own counts only when recorded as its guardian or carer.",
      "Ухаживающий не за своим ребёнком учтён, только если записан его опекуном или ухаживающим.",
    ),
    three(
      "Pensiyanın bütövlükdə minimum məbləği tətbiq edilmir.",
      "No smallest sum is held to for the pension as a whole.",
      "Наименьший размер для пенсии в целом не применяется.",
    ),
    three(
      "Ailədə iki nəfər vəfat edibsə, seçim yoxdur: əvvəl vəfat edən əsas götürülür.",
      "After two deaths nobody chooses: the one who died first counts.",
      "Если умерли двое, выбора нет: считаем по тому, кто умер раньше.",
    ),
    three(
      "İki dəfə itkin düşmüş sayılandan sonra birinci dəfəsinin günü əsas götürülür.",
      "After somebody found missing twice the day of the first finding counts.",
      "После того, кого признали пропавшим дважды, считаем по дню первого признания.",
    ),
    three(
      "Yaşa görə pensiyanı seçmiş üzvün payı qalanlara keçmir.",
      "The part of a member who chose an age pension does not go to the others.",
      "Доля того, кто выбрал пенсию по возрасту, остальным не переходит.",
    ),
  ],
};
