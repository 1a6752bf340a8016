import { day } from "@dayaq/kernel";
import type { Choice } from "@dayaq/rules";

/** The sources contradict one another here; each choice shows on the lawyers' page. */
export const choices: readonly Choice[] = [
  {
    name: "ALW-5CH.number",
    says: {
      az: "Neçə uşaq kifayətdir?",
      en: "How many children are enough?",
      ru: "Сколько детей достаточно?",
    },
    readings: [
      {
        code: "more-than-five",
        says: { az: "beşdən çox, yəni altı", en: "more than five, so six", ru: "более пяти, то есть шесть" },
        source: {
          az: "Qanunun sözü: “beşdən çox” (metbuat.az/news/1523739)",
          en: "The word of the law: “beşdən çox” (metbuat.az/news/1523739)",
          ru: "Слова закона: «beşdən çox» (metbuat.az/news/1523739)",
        },
      },
      {
        code: "five-or-more",
        says: { az: "beş və daha çox", en: "five or more", ru: "пять и более" },
        source: {
          az: "Fondun rəsmisi, 2025-ci ilin ortası (icma.az, 733998)",
          en: "An official of the Fund, mid-2025 (icma.az, 733998)",
          ru: "Представитель Фонда, середина 2025 года (icma.az, 733998)",
        },
      },
    ],
    inForce: "more-than-five",
  },
  {
    name: "ALW-5CH.counted",
    says: {
      az: "Hansı uşaqlar sayılır?",
      en: "Which children are counted?",
      ru: "Какие дети учитываются?",
    },
    readings: [
      {
        code: "all-living",
        says: { az: "bütün sağ uşaqlar", en: "all living children", ru: "все живущие дети" },
        source: {
          az: "“Beşdən çox uşağı olan qadın” sözlərini belə başa düşürük",
          en: "How we read “a woman who has more than five children”",
          ru: "Так мы понимаем слова «женщина, имеющая более пяти детей»",
        },
      },
      {
        code: "under-18",
        says: { az: "18 yaşı tamam olmayanlar", en: "only those under 18", ru: "только до 18 лет" },
        source: {
          az: "“Uşaqlar 18 yaşına çatanadək” sözlərini belə də başa düşmək olar (metbuat.az/news/1523739)",
          en: "How “until the children turn 18” can be read too (metbuat.az/news/1523739)",
          ru: "Так можно понять и слова «до 18 лет детей» (metbuat.az/news/1523739)",
        },
      },
    ],
    inForce: "all-living",
  },
  {
    name: "ALW-DIS.beside-a-pension",
    says: {
      az: "Əlilliyə görə müavinət əmək pensiyası ilə birlikdə ödənilirmi?",
      en: "Is the disability allowance paid beside a labour pension?",
      ru: "Платят ли пособие по инвалидности вместе с трудовой пенсией?",
    },
    readings: [
      {
        code: "higher",
        says: {
          az: "2022-ci ilin iyulundan pensiyadan çox olduqda onun əvəzinə; əvvəl pensiya ilə heç vaxt",
          en: "since July 2022 instead of a smaller pension; before, never with one",
          ru: "с июля 2022 года — вместо меньшей пенсии; раньше с пенсией никогда",
        },
        source: {
          az: "Üçüncü oxunuş və imzalanmış qanun haqqında xəbərlər, iyun 2022 (marja.az/87540, ena.az/news/id-43310, metbuat.az/news/1441347). 1 iyul 2025-ci il üçün dərc olunmuş rəqəmlər də buna uyğundur.",
          en: "News of the third reading and of the signed law, June 2022 (marja.az/87540, ena.az/news/id-43310, metbuat.az/news/1441347). The published totals of 1 July 2025 agree.",
          ru: "Сообщения о третьем чтении и о подписанном законе, июнь 2022 года (marja.az/87540, ena.az/news/id-43310, metbuat.az/news/1441347). С этим сходятся и опубликованные итоги на 1 июля 2025 года.",
        },
      },
      {
        code: "both",
        says: {
          az: "2022-ci ilin iyulundan ikisi birlikdə; əvvəl pensiya ilə heç vaxt",
          en: "since July 2022 both together; before, never with one",
          ru: "с июля 2022 года — вместе; раньше с пенсией никогда",
        },
        source: {
          az: "7.0.4-cü maddənin 28 iyun 2022-ci ildən mətni: pensiya hüququnun olmaması artıq tələb edilmir (president.az/az/articles/view/56559)",
          en: "The letter of art. 7.0.4 since 28 June 2022: it no longer asks that there be no right to a pension (president.az/az/articles/view/56559)",
          ru: "Буква статьи 7.0.4 с 28 июня 2022 года: отсутствия права на пенсию она больше не требует (president.az/az/articles/view/56559)",
        },
      },
    ],
    inForce: "higher",
  },
  {
    name: "STP-WDIS.causes",
    says: {
      az: "Hansı səbəblər müharibə ilə əlaqədardır?",
      en: "Which causes of disability count as war?",
      ru: "Какие причины инвалидности считаются военными?",
    },
    readings: [
      {
        code: "named-four",
        says: {
          az: "ərazi bütövlüyü, 20 Yanvar, hərbi vəzifə, Çernobılda hərbi xidmət",
          en: "territorial integrity, January 1990, military duty, military service at Chernobyl",
          ru: "территориальная целостность, январь 1990, воинский долг, служба в Чернобыле",
        },
        source: {
          az: "823 nömrəli Fərman (sosial.gov.az/en/benefits, legalacts.az/az/news/13948)",
          en: "Decree No. 823 (sosial.gov.az/en/benefits, legalacts.az/az/news/13948)",
          ru: "Указ № 823 (sosial.gov.az/en/benefits, legalacts.az/az/news/13948)",
        },
      },
      {
        code: "all-military",
        says: {
          az: "həmçinin döyüş zonası və keçmiş SSRİ-nin müdafiəsi",
          en: "also the zone of operations and the defence of the former USSR",
          ru: "также зона боевых действий и защита бывшего СССР",
        },
        source: {
          az: "“Müharibə ilə əlaqədar” sözlərini belə də başa düşmək olar; səbəblərin siyahısı daha genişdir (eesmn.gov.az/elilliyinmueyyenedilmesi)",
          en: "How “by war” can be read too; the list of causes is wider (eesmn.gov.az/elilliyinmueyyenedilmesi)",
          ru: "Так можно понять и слова «в связи с войной»; перечень причин шире (eesmn.gov.az/elilliyinmueyyenedilmesi)",
        },
      },
    ],
    inForce: "named-four",
  },
  {
    name: "IDP.three-years",
    says: {
      az: "Üç il nə vaxtdan hesablanır?",
      en: "From when are the three years counted?",
      ru: "С какого времени считаются три года?",
    },
    readings: [
      {
        code: "return",
        says: {
          az: "daimi məskunlaşmadan",
          en: "from the permanent return",
          ru: "с возвращения на постоянное жительство",
        },
        source: {
          az: "2025-ci ilin xəbərləri (modern.az/az/aktual/551583, metbuat.az/news/1521079)",
          en: "News of 2025 (modern.az/az/aktual/551583, metbuat.az/news/1521079)",
          ru: "Сообщения 2025 года (modern.az/az/aktual/551583, metbuat.az/news/1521079)",
        },
      },
      {
        code: "possible-return",
        says: {
          az: "qayıdış üçün şərait yarandığı gündən, qayıdıb-qayıtmamasından asılı olmayaraq",
          en: "from the day on which a return became possible, whether one returned or not",
          ru: "с того дня, когда вернуться стало можно, вернулся человек или нет",
        },
        source: {
          az: "Dövlət Komitəsi, yanvar 2024 və dekabr 2025 (metbuat.az/news/1490540, day.az/azerinews/1800973)",
          en: "The State Committee, January 2024 and December 2025 (metbuat.az/news/1490540, day.az/azerinews/1800973)",
          ru: "Государственный комитет, январь 2024 и декабрь 2025 года (metbuat.az/news/1490540, day.az/azerinews/1800973)",
        },
      },
    ],
    inForce: "return",
  },
  {
    name: "ALW-GUARD.before-2019",
    says: {
      az: "2019-cu ilin aprelinə qədər məbləğ nə qədər idi?",
      en: "How much was it before April 2019?",
      ru: "Какой была сумма до апреля 2019 года?",
    },
    readings: [
      {
        code: "named",
        says: { az: "61 manat", en: "61 manat", ru: "61 манат" },
        source: {
          az: "2018-ci ilin sərəncamı (azernews.az/nation/127758)",
          en: "The order of 2018 (azernews.az/nation/127758)",
          ru: "Распоряжение 2018 года (azernews.az/nation/127758)",
        },
      },
      {
        code: "other-table",
        says: { az: "55 manat", en: "55 manat", ru: "55 манатов" },
        source: {
          az: "2019-cu il paketinin “köhnə və yeni” cədvəli; ünvanı bizdə yoxdur",
          en: "The table “old and new” of the package of 2019; we have no address of it",
          ru: "Таблица «старое и новое» к пакету 2019 года; её адреса у нас нет",
        },
      },
    ],
    inForce: "named",
    differedOn: day("2019-03-31"),
  },
  {
    name: "MIN-PENSION.raise-of-2023",
    says: {
      az: "Minimum pensiya hansı gündən 280 manatdır?",
      en: "From which day was the minimum pension 280 manat?",
      ru: "С какого дня минимальная пенсия — 280 манатов?",
    },
    readings: [
      {
        code: "february",
        says: { az: "1 fevral 2023-cü ildən", en: "from 1 February 2023", ru: "с 1 февраля 2023 года" },
        source: {
          az: "İki mənbədən biri; hansı olduğu bizdə yazılmayıb (marja.az/97227, muhasibat.az/hamilelik-doguma-gore-muavinet)",
          en: "One of two sources; which one, we have not recorded (marja.az/97227, muhasibat.az/hamilelik-doguma-gore-muavinet)",
          ru: "Один из двух источников; который, у нас не записано (marja.az/97227, muhasibat.az/hamilelik-doguma-gore-muavinet)",
        },
      },
      {
        code: "january",
        says: { az: "1 yanvar 2023-cü ildən", en: "from 1 January 2023", ru: "с 1 января 2023 года" },
        source: {
          az: "Həmin iki mənbədən o biri",
          en: "The other one of these two sources",
          ru: "Другой из этих двух источников",
        },
      },
    ],
    inForce: "february",
    differedOn: day("2023-01-31"),
  },
  {
    name: "UDSY.benefits-paid",
    says: {
      az: "Başqa müavinət və pensiyalar ailənin gəliri sayılırmı?",
      en: "Do other benefits and pensions count as income of the household?",
      ru: "Считаются ли другие пособия и пенсии доходом семьи?",
    },
    readings: [
      {
        code: "counts",
        says: {
          az: "bəli, yardımın özündən və onun açdığı hüquqlardan başqa ödənilənlərin hamısı",
          en: "yes, everything that was paid but the assistance itself and the rights that it opens",
          ru: "да, всё выплаченное, кроме самой помощи и прав, которые она открывает",
        },
        source: {
          az: "Qanunun 1.0.3-cü maddəsi: gəlirin bütün növləri. Hansının sayılmadığını heç bir mənbədə tapmamışıq; yardımın açdığı hüquqları saymamaq bizim yozumumuzdur",
          en: "Art. 1.0.3 of the act: income of all kinds. We found no source that says which is exempt; that the rights it opens are not counted is our reading",
          ru: "Статья 1.0.3 закона: доходы всех видов. Что не учитывается, мы не нашли ни в одном источнике; не считать открытые помощью права — наше толкование",
        },
      },
      {
        code: "left-out",
        says: {
          az: "xeyr, yalnız reyestrin gəlir kimi göstərdiyi və köhnə sistemin pensiyası",
          en: "no, only what a register states as income, and a pension of the older system",
          ru: "нет, только то, что реестр указал как доход, и пенсия прежней системы",
        },
        source: {
          az: "Bizim yozumumuz: qanun sayılmayan gəlirin siyahısını nəzərdə tutur, siyahının özünü tapmamışıq",
          en: "Our reading: some income is exempt, and the list of it we did not find",
          ru: "Наше толкование: часть доходов не учитывается, а перечня их мы не нашли",
        },
      },
    ],
    inForce: "counts",
  },
  {
    name: "UDSY.member-abroad",
    says: {
      az: "Ölkədən kənarda olan ailə üzvü bəyan edilənlə reyestrlər arasında uyğunsuzluqdurmu?",
      en: "Does a declared member who is abroad mean that what was declared does not agree?",
      ru: "Означает ли член семьи за границей, что заявленное не совпадает с данными?",
    },
    readings: [
      {
        code: "as-checked",
        says: {
          az: "özlüyündə yox: bəyannaməni yoxlayan qərar verir",
          en: "not by itself: whoever checks the declaration decides",
          ru: "само по себе нет: решает тот, кто проверяет декларацию",
        },
        source: {
          az: "İmtina əsaslarının siyahısı “məlumatlar uyğun gəlmir” deyir, yoxluğun müddətini göstərmir (dsmf.gov.az/az/udsy/imtinaya-esas-sebebler)",
          en: "The list of refusals says “data do not match” and names no length of an absence (dsmf.gov.az/az/udsy/imtinaya-esas-sebebler)",
          ru: "Перечень отказов говорит «данные не совпадают» и срока отсутствия не называет (dsmf.gov.az/az/udsy/imtinaya-esas-sebebler)",
        },
      },
      {
        code: "a-year-abroad",
        says: {
          az: "bəli, müraciətdən əvvəlki ilin hamısını xaricdə olubsa",
          en: "yes, if the whole year before the application was spent abroad",
          ru: "да, если весь год до обращения проведён за границей",
        },
        source: {
          az: "Bizim yozumumuz: xaricdə olmağı Sərhəd Xidməti bildirir (metbuat.az/news/1430750), ailə birgə yaşayır, il isə gəlirin yoxlandığı ildir",
          en: "Our reading: the Border Service tells of absence abroad (metbuat.az/news/1430750), a family lives together, and the year is that of the income test",
          ru: "Наше толкование: об отсутствии сообщает Пограничная служба (metbuat.az/news/1430750), семья живёт вместе, а год — тот, за который проверяют доход",
        },
      },
    ],
    inForce: "as-checked",
  },
  {
    name: "UI.start",
    says: {
      az: "Ödəniş hansı aydan başlayır?",
      en: "In which month does the benefit begin?",
      ru: "С какого месяца начинается выплата?",
    },
    readings: [
      {
        code: "month-after-registration",
        says: {
          az: "qeydiyyatdan sonrakı aydan",
          en: "the month after the registration",
          ru: "со следующего после постановки на учёт месяца",
        },
        source: {
          az: "Nazirliyin səhifələri (sosial.gov.az/ishsizlikdensigortaodenishi, sosial.gov.az/iwsizlikdensigorta)",
          en: "The ministry's pages (sosial.gov.az/ishsizlikdensigortaodenishi, sosial.gov.az/iwsizlikdensigorta)",
          ru: "Страницы министерства (sosial.gov.az/ishsizlikdensigortaodenishi, sosial.gov.az/iwsizlikdensigorta)",
        },
      },
      {
        code: "month-of-claim",
        says: { az: "müraciət ayından", en: "the month of the claim", ru: "с месяца обращения" },
        source: {
          az: "Nazirlər Kabinetinin 2022-ci ilin aprelindəki dəyişikliyi haqqında (metbuat.az/news/1435509)",
          en: "On the Cabinet's amendment of April 2022 (metbuat.az/news/1435509)",
          ru: "Об изменении Кабинета Министров в апреле 2022 года (metbuat.az/news/1435509)",
        },
      },
    ],
    inForce: "month-after-registration",
  },
];
