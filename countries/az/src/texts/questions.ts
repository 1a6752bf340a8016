import type { Texts } from "@dayaq/kernel";

/**
 * How a kind of fact is asked about, by its kind: of a relation also the other way round, and since when it is so where that matters.
 * A question names nobody: whom it is about stands above it. Unchecked by a native reader, as all texts of this country.
 */
export const questionTexts: Readonly<Record<string, Texts>> = {
  "asks.birth": { az: "Nə vaxt doğulub?", en: "When was the birth?", ru: "Когда родился?" },
  "asks.death": { az: "Vəfat edib?", en: "Has the person died?", ru: "Человек умер?" },
  "asks.residence": {
    az: "Azərbaycanda yaşayış yeri üzrə qeydiyyat var?",
    en: "Is there a registered residence in Azerbaijan?",
    ru: "Есть регистрация по месту жительства в Азербайджане?",
  },
  "asks.citizenship": { az: "Vətəndaşlığı var?", en: "Is there a citizenship?", ru: "Есть гражданство?" },
  "asks.disability": {
    az: "Əlillik müəyyən edilib?",
    en: "Has a disability been established?",
    ru: "Установлена инвалидность?",
  },
  "asks.status": {
    az: "Hüquqi statusu təsdiq edən vəsiqə var?",
    en: "Is there a certificate of one of these standings?",
    ru: "Есть удостоверение об одном из этих статусов?",
  },
  "asks.displacement": {
    az: "Məcburi köçkün kimi qeydiyyatdadır?",
    en: "Is the person registered as internally displaced?",
    ru: "Человек состоит на учёте как вынужденный переселенец?",
  },
  "asks.homecoming": {
    az: "Doğma yurda qayıdış mümkündür və ya baş tutub?",
    en: "Is a return home possible, or has it taken place?",
    ru: "Возвращение домой возможно или уже состоялось?",
  },
  "asks.insured-event": {
    az: "Hərbi xidmətlə bağlı sığorta hadisəsi olub?",
    en: "Was there an insured event of military service?",
    ru: "Был страховой случай на военной службе?",
  },
  "asks.heir": { az: "Vərəsələri var?", en: "Are there heirs?", ru: "Есть наследники?" },
  "asks.release": {
    az: "Azadlıqdan məhrumetmə yerindən azad edilib?",
    en: "Was the person released from prison?",
    ru: "Человек освобождён из мест лишения свободы?",
  },
  "asks.settled-work": {
    az: "Azad edilmiş ərazilərdə məskunlaşaraq işləyir?",
    en: "Does the person work in the liberated territories and live there?",
    ru: "Человек работает и живёт на освобождённых территориях?",
  },
  "asks.state-support": {
    az: "Dövlət təminatındadır?",
    en: "Does the state keep the person?",
    ru: "Человек находится на обеспечении государства?",
  },
  "asks.employment": { az: "İşləyir?", en: "Does the person work?", ru: "Человек работает?" },
  "asks.study": { az: "Təhsil alır?", en: "Does the person study?", ru: "Человек учится?" },
  "asks.labour-pension": {
    az: "Fond əmək pensiyası ödəyir?",
    en: "Does the Fund pay a labour pension?",
    ru: "Фонд выплачивает трудовую пенсию?",
  },
  "asks.insurance-record": {
    az: "Fərdi sığorta hesabından çıxarış var?",
    en: "Is there a record of the personal insurance account?",
    ru: "Есть выписка с индивидуального счёта?",
  },
  "asks.wage": { az: "Əməkhaqqı alıb?", en: "Was a wage paid?", ru: "Выплачивалась заработная плата?" },
  "asks.sickness-sheet": {
    az: "Xəstəlik üzrə hesab vərəqi verilib?",
    en: "Is there an employer's sheet of sickness?",
    ru: "Есть расчётный лист по болезни?",
  },
  "asks.maternity-sheet": {
    az: "Hamiləlik və doğum üzrə hesab vərəqi verilib?",
    en: "Is there an employer's sheet of maternity leave?",
    ru: "Есть расчётный лист по беременности и родам?",
  },
  "asks.childcare-leave": {
    az: "Uşağa qulluq üzrə məzuniyyətdə olan var?",
    en: "Is somebody on childcare leave?",
    ru: "Кто-то находится в отпуске по уходу за ребёнком?",
  },
  "asks.income": { az: "Ayda gəliri var?", en: "Is there an income a month?", ru: "Есть ежемесячный доход?" },
  "asks.benefit": {
    az: "Ünvanlı yardımdan başqa müavinət və ya pensiya ödənilib?",
    en: "Was a benefit other than social assistance paid?",
    ru: "Выплачивалось пособие или пенсия, кроме адресной помощи?",
  },
  "asks.property": { az: "Daşınmaz əmlakı var?", en: "Is there immovable property?", ru: "Есть недвижимое имущество?" },
  "asks.vehicle": { az: "Nəqliyyat vasitəsi var?", en: "Is there a vehicle?", ru: "Есть транспортное средство?" },
  "asks.utilities": {
    az: "Kommunal xidmətlər və rabitə üçün ayda ödəyir?",
    en: "Are utilities and communication paid for?",
    ru: "Оплачиваются коммунальные услуги и связь?",
  },
  "asks.deal": {
    az: "Bir ayda notariusda alqı-satqı edib?",
    en: "Were there purchases or sales before a notary?",
    ru: "Были покупки или продажи у нотариуса?",
  },
  "asks.contract-end": {
    az: "Əmək müqaviləsinə xitam verilib?",
    en: "Has a contract of employment ended?",
    ru: "Трудовой договор прекращён?",
  },
  "asks.job-seeking": {
    az: "Məşğulluq orqanında qeydiyyatdadır?",
    en: "Is the person registered for work?",
    ru: "Человек состоит на учёте в службе занятости?",
  },
  "asks.refused-jobs": {
    az: "Təklif olunan münasib işdən imtina edib?",
    en: "Has the person refused suitable jobs?",
    ru: "Человек отказывался от подходящей работы?",
  },
  "asks.training": {
    az: "Məşğulluq orqanı peşə hazırlığına göndərib?",
    en: "Has the employment agency sent the person on training?",
    ru: "Служба занятости направила на обучение?",
  },
  "asks.subsidised-job": {
    az: "Sosial iş yerində işləyir?",
    en: "Is it a job with a subsidised wage?",
    ru: "Это социальное рабочее место?",
  },
  "asks.imprisonment": {
    az: "Azadlıqdan məhrumetmə yerindədir?",
    en: "Is the person in prison?",
    ru: "Человек находится в заключении?",
  },
  "asks.absence": {
    az: "Məhkəmə onu itkin düşmüş və ya ölmüş hesab edib?",
    en: "Has a court found the person missing, or declared them dead?",
    ru: "Суд признал человека пропавшим или умершим?",
  },
  "asks.stay-abroad": {
    az: "Ölkədən kənardadır?",
    en: "Is the person out of the country?",
    ru: "Человек находится за пределами страны?",
  },
  "asks.conscription": {
    az: "Müddətli həqiqi hərbi xidmətdədir?",
    en: "Is the person in conscript service?",
    ru: "Человек на срочной военной службе?",
  },
  "asks.civil-service-end": {
    az: "Dövlət qulluğundan çıxıb?",
    en: "Has the person left the civil service?",
    ru: "Человек ушёл с государственной службы?",
  },
  "asks.vaccine-complication": {
    az: "Peyvənddən sonra ağırlaşma olub?",
    en: "Was there a complication after a vaccination?",
    ru: "Было осложнение после прививки?",
  },
  "asks.injury-agreement": {
    az: "Əmək xəsarəti üzrə Fondla müqavilə var?",
    en: "Is there an agreement with the Fund on an injury at work?",
    ru: "Есть соглашение с Фондом о трудовом увечье?",
  },
  "asks.parent": { az: "Valideynləri qeydə alınıb?", en: "Are parents recorded?", ru: "Родители записаны в реестре?" },
  "asks.parent.from": { az: "Uşaqları var?", en: "Are there children?", ru: "Есть дети?" },
  "asks.spouse": { az: "Nikahdadır?", en: "Is there a wife or a husband?", ru: "Есть супруг или супруга?" },
  "asks.spouse.from": {
    az: "Əri və ya arvadı başqa qeyddə göstərilib?",
    en: "Does another record name a wife or a husband?",
    ru: "Супруг или супруга указаны в другой записи?",
  },
  "asks.adoptive-parent": {
    az: "Övladlığa götürülüb?",
    en: "Has the child been adopted?",
    ru: "Ребёнок усыновлён?",
  },
  "asks.adoptive-parent.from": {
    az: "Övladlığa götürdüyü uşaqlar var?",
    en: "Are there adopted children?",
    ru: "Есть усыновлённые дети?",
  },
  "asks.guardian": {
    az: "Qəyyumu və ya himayəçisi var?",
    en: "Is there a guardian?",
    ru: "Есть опекун или попечитель?",
  },
  "asks.guardian.from": {
    az: "Qəyyumu olduğu uşaqlar var?",
    en: "Is the person somebody's guardian?",
    ru: "Человек чей-то опекун?",
  },
  "asks.foster-parent": {
    az: "Himayədar ailəyə verilib?",
    en: "Has the child been placed with a foster family?",
    ru: "Ребёнок передан в приёмную семью?",
  },
  "asks.foster-parent.from": {
    az: "Himayəsinə uşaq verilib?",
    en: "Has a child been placed with the person?",
    ru: "Человеку передан ребёнок на воспитание?",
  },
  "asks.carer": {
    az: "Ona qulluq edən var?",
    en: "Does somebody care for the person?",
    ru: "Кто-то ухаживает за человеком?",
  },
  "asks.carer.from": {
    az: "Kiməsə qulluq edir?",
    en: "Does the person care for somebody?",
    ru: "Человек за кем-то ухаживает?",
  },
  "asks.sibling": {
    az: "Qardaşı və ya bacısı var?",
    en: "Are there brothers or sisters?",
    ru: "Есть братья или сёстры?",
  },
  "asks.grandparent": { az: "Baba və nənəsi var?", en: "Are there grandparents?", ru: "Есть дедушки или бабушки?" },
  "asks.grandparent.from": { az: "Nəvələri var?", en: "Are there grandchildren?", ru: "Есть внуки?" },
  "asks.household-member": {
    az: "Ailə üzvləri qeydə alınıb?",
    en: "Are members of the household recorded?",
    ru: "Члены семьи записаны в реестре?",
  },
  "asks.household-representative": {
    az: "Ailəni təmsil edən var?",
    en: "Does somebody speak for the household?",
    ru: "Есть представитель семьи?",
  },
  "asks.declaration": {
    az: "Ərizə-bəyannamə verilib?",
    en: "Has an application with a declaration been made?",
    ru: "Подано заявление-декларация?",
  },
  "since.spouse": { az: "nikah günü", en: "day of the marriage", ru: "день брака" },
  "since.guardian": { az: "təyin edildiyi gün", en: "day of the appointment", ru: "день назначения" },
  "since.guardian.from": { az: "təyin edildiyi gün", en: "day of the appointment", ru: "день назначения" },
  "since.adoptive-parent": { az: "övladlığa götürüldüyü gün", en: "day of the adoption", ru: "день усыновления" },
  "since.adoptive-parent.from": { az: "övladlığa götürüldüyü gün", en: "day of the adoption", ru: "день усыновления" },
  "since.foster-parent": { az: "verildiyi gün", en: "day of the placement", ru: "день передачи" },
  "since.carer": { az: "qulluğun ilk günü", en: "first day of the care", ru: "первый день ухода" },
  "since.carer.from": { az: "qulluğun ilk günü", en: "first day of the care", ru: "первый день ухода" },
  "since.childcare-leave": { az: "məzuniyyətin ilk günü", en: "first day of the leave", ru: "первый день отпуска" },
  "related.spouse.from": { az: "ər və ya arvad", en: "wife or husband", ru: "супруг или супруга" },
  "related.carer.from": { az: "qulluq edilən", en: "person cared for", ru: "тот, за кем ухаживают" },
  "related.grandparent.from": { az: "nəvə", en: "grandchild", ru: "внук или внучка" },
  "related.foster-parent.from": { az: "himayəyə verilən uşaq", en: "child in foster care", ru: "приёмный ребёнок" },
  "related.childcare-leave.from": {
    az: "qulluq edilən uşaq",
    en: "child cared for on leave",
    ru: "ребёнок, за которым ухаживают",
  },
  "related.household-member.from": { az: "ailə", en: "household", ru: "семья" },
  "related.household-representative.from": { az: "ailə", en: "household", ru: "семья" },
};
