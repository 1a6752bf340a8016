import type { PlaceInAct } from "@dayaq/country";

/** What our sources say of single places in the acts, cited by a law file or not. The acts have more places than these. */
export const places: readonly PlaceInAct[] = [
  {
    act: "law-55-IIIQ",
    article: "art. 4",
    says: { az: "Müavinətlərin növləri", en: "The kinds of allowance", ru: "Виды пособий" },
  },
  {
    act: "law-55-IIIQ",
    article: "art. 7.0.4",
    says: {
      az: "Əlilliyə görə müavinət hüququ",
      en: "Who has the disability allowance",
      ru: "Кому положено пособие по инвалидности",
    },
  },
  {
    act: "law-pensions",
    article: "art. 7",
    says: {
      az: "Yaşa görə pensiya hüququ: yaş, kapital və ya staj",
      en: "The right to an age pension: age, and capital or service",
      ru: "Право на пенсию по возрасту: возраст, капитал или стаж",
    },
  },
  {
    act: "law-pensions",
    article: "art. 8",
    says: {
      az: "Güzəştli yaş: beş və daha çox uşaq və ya əlilliyi olan uşaq böyüdənlər",
      en: "Privileged age: who raised five or more children, or a child with a disability",
      ru: "Льготный возраст: кто воспитал пять и более детей или ребёнка с инвалидностью",
    },
    carriedUnder: "art. 7",
  },
  {
    act: "law-pensions",
    article: "art. 14.4",
    says: {
      az: "Pensiyadan çox olan müavinət onun əvəzinə ödənilir (2019-cu il mətni görülüb, sonrakı görülməyib)",
      en: "An allowance instead of a smaller pension (its text of 2019 was seen, no later one)",
      ru: "Пособие вместо меньшей пенсии (редакция 2019 года найдена, более поздняя — нет)",
    },
  },
  {
    act: "law-pensions",
    article: "art. 37.3.1",
    says: {
      az: "İşləyən pensiyaçının pensiyasının yenidən hesablanması",
      en: "A working pensioner's pension is worked out anew",
      ru: "Перерасчёт пенсии работающего пенсионера",
    },
    carriedUnder: "art. 7",
  },
  {
    act: "law-1039-IIQ",
    article: "art. 1.0.3",
    says: {
      az: "Hansı gəlirlər ailənin gəliri sayılır; hansı sayılmır, heç bir mənbə göstərmir",
      en: "What counts as income of the family; no source seen says what does not",
      ru: "Что считается доходом семьи; что не считается, не говорит ни один источник",
    },
    carriedUnder: "",
  },
  {
    act: "law-employment",
    article: "art. 24.10",
    says: {
      az: "İşsizlikdən sığorta ödənişi alan şəxs özünüməşğulluq aktivləri almır",
      en: "Who draws unemployment insurance gets no kit for self-employment",
      ru: "Получатель страховой выплаты по безработице не получает активов для самозанятости",
    },
  },
  {
    act: "cabinet-2017-11",
    article: "art. 1.4",
    says: {
      az: "İşğal olunmuş rayona və ya oradan ərə gedən qadınlar və onların uşaqları (mətni qismən görülüb)",
      en: "Women who married into or out of an occupied district, and their children (its text was seen in part)",
      ru: "Женщины, вышедшие замуж в оккупированный район или из него, и их дети (текст найден частично)",
    },
  },
];
