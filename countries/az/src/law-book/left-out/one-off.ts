import { type LeftOut, three } from "./left-out.ts";

const amountOf2022 = three(
  "2022-ci ilin məbləğini heç bir mənbə göstərmir, ona görə o, məlum deyil.",
  "No source gives the amount of 2022, so it is not known.",
  "Сумму 2022 года не приводит ни один источник, поэтому она не известна.",
);

const askedForLate = three(
  "Buradakı qaydalar müraciət müddəti qoymur, ancaq 36 aydan köhnə olan ödənilmir. Müraciətdən əvvəlki üç ilin birdəfəlik məbləğə də aid olduğunu heç bir mənbə demir.",
  "The rules here set no time for asking, but nothing older than 36 months is paid. That the three years before an application hold for a single sum too, no source says.",
  "Правила здесь не ограничивают срок обращения, но за то, что старше 36 месяцев, не платят. Что три года до обращения относятся и к разовой сумме, ни один источник не говорит.",
);

/** Allowances that are paid once, by the quarter or by the year, and what the insured are paid. */
export const ofOneOffs: LeftOut = {
  BIRTH: [
    three(
      "Sığortalı valideynə sığorta fondu ödəyir. Kimin sığortalı sayıldığını heç bir mənbə demir. Nəticəmiz: doğum günü müqavilə ilə və ya sərbəst işləyən valideyn.",
      "An insured parent is paid by the insurance fund. Who counts as insured, no source says. We conclude that it is whoever worked on the day of birth, by contract or on their own.",
      "Застрахованному родителю платит страховой фонд. Кто считается застрахованным, не говорит ни один источник. Наш вывод: тот, кто в день рождения работал по договору или на себя.",
    ),
    askedForLate,
    amountOf2022,
  ],
  FUNERAL: [
    three(
      "2026-cı il mayın 1-dən ailəyə müraciətsiz ödənilir. Hansı üzvünə, heç bir mənbə demir. Onlar bir neçə nəfərdirsə, əvvəlki kimi təklif göndərilir.",
      "Since 1 May 2026 the family is paid by itself. Which of them, no source says. Where they are several it is offered as before.",
      "С 1 мая 2026 года семье платят без обращения. Кому из неё, не говорит ни один источник. Если их несколько, её по-прежнему предлагают.",
    ),
    three(
      "Mənbə sığortalılardan danışır. Hüquq birdir, ona görə bunu hamıya aid edirik.",
      "The source speaks of the insured. The right is one, so we take it to be meant of everybody.",
      "Источник говорит о застрахованных. Право одно, поэтому мы относим это ко всем.",
    ),
    three(
      "Sığorta fondu kimin dəfnini ödəyir, mənbələr tam demir. Nəticəmiz: ölümdən bir gün əvvəl işləyən və ya əmək pensiyası alan şəxsin dəfnini. Sığortalının vəfat etmiş ailə üzvü nəzərə alınmayıb.",
      "Whose funeral the insurance fund pays, the sources do not say in full. We conclude that it is that of whoever worked or drew a labour pension the day before. Relatives of an insured person who die are left out.",
      "Чьи похороны оплачивает страховой фонд, источники полностью не говорят. Наш вывод: тех, кто накануне смерти работал или получал трудовую пенсию. Умершие родственники застрахованного не учтены.",
    ),
    askedForLate,
    amountOf2022,
    three(
      "2019-cu ilin oktyabrınadək və 2022-ci ildə minimum pensiyanın ilk günü dəqiq deyil. Belə hallarda əməkdaş qərar verir.",
      "The first day of the minimum pension is uncertain before October 2019 and in 2022. An officer decides such cases.",
      "Первый день минимальной пенсии до октября 2019 года и в 2022 году не точен. Такие случаи решает сотрудник.",
    ),
  ],
  RADIATION: [
    three(
      "2023-cü ildən əvvəlki məbləğləri heç bir mənbə göstərmir.",
      "No source gives the amounts before 2023.",
      "Суммы до 2023 года не приводит ни один источник.",
    ),
    three(
      "İlin hansı günündə ödənildiyini heç bir mənbə demir. Burada yanvardır.",
      "No source says on which day of the year it is paid. Here it is January.",
      "В какой день года её платят, не говорит ни один источник. Здесь это январь.",
    ),
  ],
  PRISONER: [
    three(
      "Müraciət üçün verilən “sosial adaptasiya” müddətinin nə qədər olduğunu tapmamışıq.",
      "We have not found how long the “social adaptation” is within which one applies.",
      "Мы не нашли, сколько длится «социальная адаптация», в течение которой нужно обратиться.",
    ),
    three(
      "Xaricdə azad olunub üç ay ərzində qayıdan vətəndaşlar da bu hüquqa malikdir. Onların azad edilməsini əməkdaş qayıdış günü ilə yazır.",
      "Citizens released abroad who return within three months have it too. An officer enters their release with the day of return.",
      "Она положена и гражданам, которых освободили за границей, если они вернулись за три месяца. Их освобождение сотрудник вносит днём возвращения.",
    ),
  ],
  SPECIALIST: [
    three(
      "Qanun qəbul edilməzdən əvvəl bir deputat demişdi ki, beş il ərzində hər il veriləcək. Burada, qanunda olduğu kimi, bir dəfə verilir.",
      "Before the law passed, a deputy said that it would be given every year for five years. Here it is given once, as in the law.",
      "До принятия закона депутат говорил, что платить будут каждый год пять лет подряд. Здесь, как в законе, платят один раз.",
    ),
  ],
  "FOST-CLOTHING": [
    three(
      "Fond mart, iyun, sentyabr və dekabr aylarında ödəyir. Burada məbləğ rübün birinci ayına düşür.",
      "The Fund pays in March, June, September and December. Here the sum falls due with the first month of the quarter.",
      "Фонд платит в марте, июне, сентябре и декабре. Здесь сумма приходится на первый месяц квартала.",
    ),
  ],
  "INS-SICK": [
    three(
      "Stajından asılı olmayaraq 100 faiz alanlar nəzərə alınmayıb. Bunlar istehsalatda xəsarət, Əfqanıstan və 1990-cı ilin Yanvar hadisələri ilə bağlıdır.",
      "Those who have 100 per cent whatever their service are left out. That is after an injury at work, Afghanistan or January 1990.",
      "Не учтены те, кому платят 100 процентов при любом стаже. Это увечье на производстве, Афганистан и январь 1990 года.",
    ),
    three(
      "Müraciətsiz təyinatı mənbə qanunun müəyyən etdiyi müddətlə məhdudlaşdırır, müddəti isə demir. Burada məhdudiyyət yoxdur.",
      "The source limits what runs by itself to a period that the law sets. It does not say which: here there is none.",
      "Назначение без обращения источник ограничивает сроком, который задаёт закон. Какой это срок, не сказано: здесь его нет.",
    ),
    three(
      "İşəgötürənin özünün ödədiyi günlər göstərilmir.",
      "What the employer itself pays is not shown.",
      "Дни, которые оплачивает сам работодатель, не показаны.",
    ),
    three(
      "Xəstə uşağa qulluq nəzərə alınmayıb.",
      "Care of a sick child is left out.",
      "Уход за больным ребёнком не учтён.",
    ),
  ],
  "INS-MAT": [
    three(
      "Uşağı övladlığa götürənin məzuniyyəti nəzərə alınmayıb.",
      "Leave upon an adoption is left out.",
      "Отпуск при усыновлении не учтён.",
    ),
    three(
      "Yuxarı hədd aylıqdır, ona görə hər təqvim ayı üçün bir hesab vərəqi götürürük: bu, bizim nəticəmizdir.",
      "The cap counts by the month, so we take one account sheet for each: that is our conclusion.",
      "Предел месячный, поэтому мы берём один расчётный лист на каждый месяц: это наш вывод.",
    ),
  ],
  "INS-CARE3": [
    three(
      "Eyni vaxtda iki uşağa görə məzuniyyət hər biri üçün sayılır. Bunu nəzərə almırıq.",
      "Leave for two children at once counts for each of them. We leave that out.",
      "Отпуск сразу за двумя детьми засчитывается за каждого. Этого мы не учитываем.",
    ),
    three(
      "Gec müraciət edənə qaydalar bütün məzuniyyəti verir. 36 aydan köhnə olan isə ödənilmir.",
      "The rules give whoever asks late all of the leave. What is older than 36 months is not paid.",
      "Обратившемуся поздно правила дают весь отпуск. За то, что старше 36 месяцев, не платят.",
    ),
  ],
};
