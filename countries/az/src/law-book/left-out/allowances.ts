import { besideAnother, inGroups, type LeftOut, missingMother, three } from "./left-out.ts";

export const ofAllowances: LeftOut = {
  "ALW-AGE": [
    three(
      "Boşanmadan sonra məhkəmənin uşaqları verdiyi atanı heç bir reyestrimiz göstərmir.",
      "No register of ours names a father to whom a court gave the children after a divorce.",
      "Ни один наш реестр не указывает отца, которому суд оставил детей после развода.",
    ),
    missingMother,
    three(
      "Əmək pensiyası ala bilən, amma onun üçün müraciət etməyən şəxsi tanımırıq.",
      "We do not recognise somebody who could have a labour pension and did not ask for it.",
      "Мы не узнаём того, кто мог получать трудовую пенсию, но за ней не обратился.",
    ),
    three(
      "2025-ci ilin fərmanında bu müavinətin adı yoxdur. Ona görə 220 ₼ davam edir: bu, bizim nəticəmizdir.",
      "The decree of 2025 does not name this allowance. So 220 ₼ goes on: that is our conclusion.",
      "Указ 2025 года этого пособия не называет. Поэтому остаётся 220 ₼: это наш вывод.",
    ),
    besideAnother,
  ],
  "ALW-DIS": [
    inGroups,
    three(
      "2022-ci ilin iyulunadək uşağa qrup əvəzinə “sağlamlıq imkanlarının məhdudluğu” müəyyən edilirdi. İstənilən faizi belə başa düşürük.",
      "Until July 2022 a child was found to have “limited health”, without a group. We read any percentage as that.",
      "До июля 2022 года ребёнку устанавливали «ограничение возможностей здоровья» без группы. Так мы понимаем любой процент.",
    ),
    three(
      "Minimum pensiyanın 280 ₼ olduğu gün haqqında iki mənbə fərqlənir. Qüvvədə olan yozuma görə, 2023-cü ilin yanvarında hələ 240 ₼ idi. Bu, birinci dərəcə üzrə müavinətdən (270 ₼) azdır. Həmin ay üçün pensiyanın əvəzinə müavinət düşür. O biri yozuma görə pensiya düşərdi.",
      "Two sources differ on the day from which the minimum pension was 280 ₼. By the reading in force it was still 240 ₼ in January 2023. That is below the allowance of the first degree (270 ₼). For that month the allowance is due instead. Under the other reading the pension would be.",
      "О том, с какого дня минимальная пенсия — 280 ₼, два источника расходятся. По действующему толкованию в январе 2023 года она ещё была 240 ₼. Это меньше пособия первой степени (270 ₼). За этот месяц вместо пенсии положено пособие. По другому толкованию была бы пенсия.",
    ),
    three(
      "Bu müavinətdən az olan pensiyanı seçmiş şəxsə nə düşdüyünü heç bir mənbə demir. Seçilmiş ailə başçısını itirməyə görə pensiyanın əvəzinə müavinət düşür. Özünün seçdiyi pensiyanın əvəzinə qalanların ən yüksəyi düşür.",
      "What is due to somebody who chose a pension smaller than this allowance, no source says. Instead of a chosen survivor pension we give the allowance. Instead of a chosen pension of one's own it is the highest of the rest.",
      "Что положено выбравшему пенсию меньше этого пособия, ни один источник не говорит. Вместо выбранной пенсии по потере кормильца у нас пособие. Вместо выбранной собственной пенсии — наибольшее из остального.",
    ),
    three(
      "18 yaşda təkrar müayinə ayrıca təyin edilmir: ekspertizanın qoyduğu müddət əsasdır.",
      "No new assessment is called for at 18 by itself: the term that the expertise set decides.",
      "Переосвидетельствование в 18 лет отдельно не назначается: важен срок, который установила экспертиза.",
    ),
    besideAnother,
  ],
  "ALW-SURV": [
    three(
      "Əlilliyi olan ailə üzvünün işləyib-işləmədiyini soruşmuruq.",
      "We do not ask whether a member of the family with a disability works.",
      "Мы не спрашиваем, работает ли член семьи с инвалидностью.",
    ),
    three(
      "Baxılan səkkiz yaşadək uşağın məhz vəfat edənin uşağı olduğunu yoxlamırıq.",
      "We do not check that the child under eight who is cared for is the deceased's own.",
      "Мы не проверяем, что ребёнок до восьми лет, за которым ухаживают, — ребёнок самого умершего.",
    ),
    besideAnother,
  ],
  "ALW-CONS": [
    three(
      "2021-ci ildən əvvəl “bəzi kateqoriya şəxslərin” uşaqlarına təyin olunmuş müavinətin ödənilməsi davam edirdi. Müddətli hərbi qulluqçulardan başqa bunların kim olduğunu heç bir mənbə demir. Onda xidmətdən buraxılmanın ödənişi dayandırıb-dayandırmadığı da tapılmayıb: biz dayandırırıq.",
      "What was set before 2021 for children of “certain categories of persons” went on being paid. No source says who these were besides conscripts. Nor was it found whether a discharge ended it then: here it does.",
      "Пособие, назначенное до 2021 года детям «некоторых категорий лиц», продолжали платить. Кто это, кроме военнослужащих срочной службы, ни один источник не говорит. Прекращалось ли оно тогда с увольнением, тоже не найдено: у нас прекращается.",
    ),
  ],
  "ALW-GUARD": [
    three(
      "Müavinətin hər uşaq üçün ayrıca ödənildiyini heç bir mənbə demir: bu, bizim nəticəmizdir.",
      "No source says that it is paid for each child: that is our conclusion.",
      "О том, что платят за каждого ребёнка, не говорит ни один источник: это наш вывод.",
    ),
  ],
  "ALW-INF-POOR": [
    three(
      "2023-cü ildən əvvəlki məbləği heç bir mənbə göstərmir, ona görə o, məlum deyil.",
      "No source gives the amount before 2023, so it is not known.",
      "Сумму до 2023 года не приводит ни один источник, поэтому она не известна.",
    ),
  ],
  "ALW-5CH": [
    three(
      "2023-cü ilin yanvarından 2025-ci ilin mayınadək məbləği heç bir mənbə göstərmir. 105 ₼ haqqında 2025-ci ilin ortasında yazılıb, başlanğıc günü deyilməyib.",
      "From January 2023 to May 2025 no source gives the amount. In mid-2025 105 ₼ was reported, without its first day.",
      "С января 2023 года по май 2025 года сумму не приводит ни один источник. О 105 ₼ сообщили в середине 2025 года, без первого дня.",
    ),
  ],
  "ALW-ADOPT": [
    three(
      "Qohumların övladlığa götürdüyü uşaq valideyn himayəsindən məhrum sayılırmı? Bunu heç bir mənbə demir.",
      "Does a child adopted by relatives count as one without parental care? No source says.",
      "Считается ли ребёнок, усыновлённый родственниками, оставшимся без попечения родителей? Этого не говорит ни один источник.",
    ),
    three(
      "2025-ci ilin fərmanında əlilliyi olan uşaq üçün məbləğ yoxdur. Ona görə 600 ₼ davam edir: bu, bizim nəticəmizdir.",
      "The decree of 2025 does not name the sum with a disability. So 600 ₼ goes on: that is our conclusion.",
      "Указ 2025 года не называет сумму для ребёнка с инвалидностью. Поэтому остаётся 600 ₼: это наш вывод.",
    ),
  ],
  "ALW-FOST": [
    three(
      "2023-cü ilin iyulundan əvvəlki dövr yoxdur: ilk ailələr uşaqları onda götürüb.",
      "Nothing is modelled before July 2023: that is when the first families took children.",
      "Времени до июля 2023 года здесь нет: тогда первые семьи приняли детей.",
    ),
    three(
      "2025-ci ilin iyulundan yalnız əlilliyi olan uşaqlar üçün məbləğlər yenidir. Qalanları davam edir: bu, bizim nəticəmizdir.",
      "Since July 2025 only the sums with a disability are new. The others go on: that is our conclusion.",
      "С июля 2025 года новые только суммы для детей с инвалидностью. Остальные прежние: это наш вывод.",
    ),
  ],
  "ALW-CIV": [
    three(
      "Fərmanın adında 15 il qulluq stajı göstərilir və bunu iki cür başa düşmək olar. Mətnini görməmişik, ona görə stajı soruşmuruq.",
      "The title of the decree names 15 years of service and can be read two ways. We have not seen its text, so we do not ask for service.",
      "В названии указа сказано о 15 годах службы, и понять это можно двояко. Текста мы не видели, поэтому стаж не спрашиваем.",
    ),
    three(
      "15 faiz haqqında 2025-ci ildə yazılıb. Əvvəlki illər üçün başqa faizi heç bir mənbə göstərmir.",
      "The share of 15 per cent was reported in 2025. No source gives another for the years before.",
      "О 15 процентах сообщили в 2025 году. Другой доли за прежние годы ни один источник не приводит.",
    ),
  ],
  "ALW-COMM": [
    three(
      "İki əsası olana ikisinin ödənilib-ödənilmədiyini heç bir mənbə demir: biri, böyük olanı ödənilir. Əsaslardan biri Çernobıldırsa, hansının böyük olduğu məlum deyil.",
      "No source says whether somebody of two kinds has both sums: the larger one is paid. Where one of the two is Chernobyl, which is the larger is not known.",
      "Получает ли человек с двумя основаниями обе суммы, ни один источник не говорит: платится бо́льшая. Если одно из них — Чернобыль, какая больше, не известно.",
    ),
    three(
      "Həmin məlumatda reyestrlərimizin tanımadıqları da var. Sovet İttifaqı və Sosialist Əməyi qəhrəmanlarına, üç dərəcəli Şöhrət ordeni ilə təltif edilənlərə 12 ₼ düşür.",
      "The same report names people whom no register of ours knows. Heroes of the Soviet Union and of labour and holders of the Order of Glory have 12 ₼.",
      "То же сообщение называет и тех, кого наши реестры не знают. Героям Советского Союза и Социалистического Труда и награждённым орденом Славы положено 12 ₼.",
    ),
  ],
  "ALW-WORKINJ": [
    three(
      "Məbləğin əməkhaqqından necə hesablandığını göstərmirik: qaydaları görməmişik. Məbləği müqavilə göstərir.",
      "We do not show how the sum follows from the pay: we have not seen the rules. The agreement states it.",
      "Как сумма следует из заработка, мы не показываем: правил не видели. Сумму называет соглашение.",
    ),
    three(
      "Ailə üzvünə nə vaxtadək ödənildiyi yalnız müqavilənin son günündən bilinir.",
      "How long a member of the family has it is known from the last day of the agreement alone.",
      "До какого времени платят члену семьи, известно только из срока соглашения.",
    ),
  ],
};
