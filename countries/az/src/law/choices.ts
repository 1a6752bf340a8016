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
        source: "Text of the law: “beşdən çox” (S41)",
      },
      {
        code: "five-or-more",
        says: { az: "beş və daha çox", en: "five or more", ru: "пять и более" },
        source: "An official of the fund, mid-2025 (S53)",
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
        source: "Our reading of “a woman who has more than five children”",
      },
      {
        code: "under-18",
        says: { az: "18 yaşı tamam olmayanlar", en: "only those under 18", ru: "только до 18 лет" },
        source: "Our reading of “until the children turn 18” (S41)",
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
        source:
          "News of the third reading and of the signed law, June 2022 (marja.az/87540, ena.az/news/id-43310, metbuat.az/news/1441347); the published totals of 1 July 2025 agree (S32, S173)",
      },
      {
        code: "both",
        says: {
          az: "2022-ci ilin iyulundan ikisi birlikdə; əvvəl pensiya ilə heç vaxt",
          en: "since July 2022 both together; before, never with one",
          ru: "с июля 2022 года — вместе; раньше с пенсией никогда",
        },
        source:
          "The letter of art. 7.0.4 since 28 June 2022, which no longer asks that there be no right to a pension (S6)",
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
        source: "Decree No. 823 (S81, S82)",
      },
      {
        code: "all-military",
        says: {
          az: "həmçinin döyüş zonası və keçmiş SSRİ-nin müdafiəsi",
          en: "also the zone of operations and the defence of the former USSR",
          ru: "также зона боевых действий и защита бывшего СССР",
        },
        source: "Our reading of “by war”; the list of causes is wider (S133)",
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
        source: "News of 2025 (S112)",
      },
      {
        code: "possible-return",
        says: {
          az: "qayıdış üçün şərait yarandığı gündən, qayıdıb-qayıtmamasından asılı olmayaraq",
          en: "from the day on which a return became possible, whether one returned or not",
          ru: "с того дня, когда вернуться стало можно, вернулся человек или нет",
        },
        source:
          "The State Committee, January 2024 and December 2025 (metbuat.az/news/1490540; day.az/azerinews/1800973)",
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
        source: "The order of 2018 (S63)",
      },
      {
        code: "other-table",
        says: { az: "55 manat", en: "55 manat", ru: "55 манатов" },
        source: "Table of the package of 2019 (S22)",
      },
    ],
    inForce: "named",
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
        source: "The list of refusals says “data do not match” (S95) and names no length of an absence",
      },
      {
        code: "a-year-abroad",
        says: {
          az: "bəli, müraciətdən əvvəlki ilin hamısını xaricdə olubsa",
          en: "yes, if the whole year before the application was spent abroad",
          ru: "да, если весь год до обращения проведён за границей",
        },
        source:
          "Our reading: the Border Service tells of absence abroad (S149), a family lives together (S92), and the year is that of the income test",
      },
    ],
    inForce: "as-checked",
  },
  {
    name: "UI.fixed-term",
    says: {
      az: "Müddətli müqavilədən sonra 36 aydan neçə ay sığorta lazımdır?",
      en: "How many insured months of 36 are enough after a fixed term?",
      ru: "Сколько застрахованных месяцев из 36 достаточно после срочного договора?",
    },
    readings: [
      {
        code: "thirty-five",
        says: { az: "35 ay", en: "35 months", ru: "35 месяцев" },
        source: "The ministry's page (S100), the words before 2022",
      },
      {
        code: "thirty",
        says: { az: "30 ay", en: "30 months", ru: "30 месяцев" },
        source: "Amendment of 2022 (legalacts.az/az/news/13123, S105)",
      },
      {
        code: "twenty-four",
        says: { az: "24 ay", en: "24 months", ru: "24 месяца" },
        source: "APA on a later amendment, without a day",
      },
    ],
    inForce: "thirty",
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
        source: "The ministry's pages (S100, S101)",
      },
      {
        code: "month-of-claim",
        says: { az: "müraciət ayından", en: "the month of the claim", ru: "с месяца обращения" },
        source: "On the Cabinet's amendment of April 2022 (metbuat.az/news/1435509)",
      },
    ],
    inForce: "month-after-registration",
  },
];
