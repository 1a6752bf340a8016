import { day } from "@dayaq/kernel";
import type { NoticeView } from "../citizen/notices/view.ts";
import type { Pick3 } from "./rights.ts";

/** What people are told where the answer is no, or not theirs: in the words of the country's texts. */
export const nos = (p: Pick3): readonly NoticeView[] => [
  {
    id: "14",
    on: day("2025-07-14"),
    title: p(
      "Ünvanlı dövlət sosial yardımı: 2 iyul 2025-ci il tarixli müraciətinizə rədd cavabı verilib",
      "Targeted state social assistance: what you asked for on 2 July 2025 is not granted",
      "Адресная государственная социальная помощь: по вашему обращению от 2 июля 2025 года отказано",
    ),
    unread: true,
    proposalId: "0197-proposal",
    notGranted: "UDSY",
    text: [
      p(
        "Qərarı insan verib: əməkdaş baxıb və rədd edib.",
        "A person has decided: an officer looked at it and said no.",
        "Решение принял человек: сотрудник рассмотрел и отказал.",
      ),
      p(
        "Əməkdaşın yazdığı səbəb: Yaşayış minimumu başqadır.",
        "The officer's reason: The subsistence minimum is another.",
        "Сотрудник указал причину: Прожиточный минимум другой.",
      ),
      p(
        "Bu şərtə baxılıb: Adambaşına kommunal və rabitə xərcləri yaşayış minimumunun 15 faizindən azdır.",
        "We looked at this condition: Utilities and communication cost a head less than 15 per cent of the subsistence minimum.",
        "Проверяли это условие: Коммунальные услуги и связь на человека обходятся меньше 15 процентов прожиточного минимума.",
      ),
    ],
    law: p(
      "Sosial yardımdan imtinanın əsas səbəbləri: Dövlət Sosial Müdafiə Fondunun siyahısı",
      "Main reasons of refusing social assistance: list of the Social Protection Fund",
      "Основные причины отказа в социальной помощи: список Фонда социальной защиты",
    ),
    answer: p(
      "Səhv var, yoxsa sualınız var? Burada yazın və ya 142 nömrəsinə zəng edin. 13 avqust 2025-ci il tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
      "Is something wrong? Tell us here or call 142. You can appeal until 13 August 2025, that day included.",
      "Что-то не так? Напишите здесь или позвоните по номеру 142. Обжаловать можно до 13 августа 2025 года включительно.",
    ),
    sms: { text: "Dayaq: Ünvanlı dövlət sosial yardımı: müraciətinizə rədd cavabı. Suallar: 142", language: "az" },
  },
  {
    id: "13",
    on: day("2025-07-12"),
    title: p(
      "Əlilliyə görə müavinət olduğu kimi qalır",
      "Disability allowance stays as it was",
      "Пособие по инвалидности остаётся как прежде",
    ),
    unread: false,
    proposalId: "0197-proposal",
    text: [
      p(
        "15 may 2025-ci il tarixindən 270 ₼ əvəzinə 150 ₼ təklif etmişdik.",
        "We had proposed 150 ₼ instead of 270 ₼ from 15 May 2025.",
        "Мы предлагали с 15 мая 2025 года платить 150 ₼ вместо 270 ₼.",
      ),
      p(
        "Qərarı insan verib: dəyişiklik olmayacaq.",
        "A person has decided: there is no change.",
        "Решение принял человек: изменения не будет.",
      ),
      p(
        "Əməkdaşın yazdığı səbəb: Qiymətləndirmə başqa şəxsindir.",
        "The officer's reason: The assessment is of somebody else.",
        "Сотрудник указал причину: Освидетельствование другого человека.",
      ),
    ],
    law: p(
      "13 yanvar 2023-cü il tarixli Fərman (973 nömrəli Fərmana dəyişiklik)",
      "Decree of 13 January 2023 (amending Decree No. 973)",
      "Указ от 13 января 2023 года (об изменении Указа № 973)",
    ),
    answer: p(
      "Səhv var? 142 nömrəsinə zəng edin. 11 avqust 2025-ci il tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
      "Is something wrong? Call 142. You can appeal until 11 August 2025, that day included.",
      "Что-то не так? Позвоните по номеру 142. Обжаловать можно до 11 августа 2025 года включительно.",
    ),
    sms: { text: "Dayaq: Əlilliyə görə müavinət olduğu kimi qalır. Suallar: 142", language: "az" },
  },
  {
    id: "12",
    on: day("2025-07-10"),
    title: p(
      "Ünvanlı dövlət sosial yardımı: 1 iyul 2025-ci il tarixli müraciətinizə rədd cavabı verilib",
      "Targeted state social assistance: what you asked for on 1 July 2025 is not granted",
      "Адресная государственная социальная помощь: по вашему обращению от 1 июля 2025 года отказано",
    ),
    unread: false,
    notGranted: "UDSY",
    text: [
      p(
        "Bu şərt ödənmir: Ailənin orta aylıq gəliri üzvlərinin ehtiyac meyarlarının cəmindən azdır və müraciət günü də az olub.",
        "It does not hold: The household's average monthly income is below the need criterion of its members, and was when it applied.",
        "Это условие не выполнено: Средний месячный доход семьи ниже суммы критериев нуждаемости её членов и был ниже в день обращения.",
      ),
    ],
    law: p(
      "“Ünvanlı dövlət sosial yardımı haqqında” 21 oktyabr 2005-ci il tarixli 1039-IIQ nömrəli Qanun",
      "Law No. 1039-IIQ of 21 October 2005 on targeted state social assistance",
      "Закон № 1039-IIQ от 21 октября 2005 года «Об адресной государственной социальной помощи»",
    ),
    answer: p(
      "Səhv var, yoxsa sualınız var? Burada yazın və ya 142 nömrəsinə zəng edin. 9 avqust 2025-ci il tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
      "Is something wrong? Tell us here or call 142. You can appeal until 9 August 2025, that day included.",
      "Что-то не так? Напишите здесь или позвоните по номеру 142. Обжаловать можно до 9 августа 2025 года включительно.",
    ),
    sms: { text: "Dayaq: Ünvanlı dövlət sosial yardımı: müraciətinizə rədd cavabı. Suallar: 142", language: "az" },
  },
  {
    id: "11",
    on: day("2025-07-08"),
    title: p(
      "Ünvanlı dövlət sosial yardımı: artıq başqa şəxsə verilib",
      "Targeted state social assistance: another person has it now",
      "Адресная государственная социальная помощь: выплата уже назначена другому человеку",
    ),
    unread: false,
    text: [
      p(
        "Buna görə 10 iyun 2025-ci il tarixli müraciətiniz bağlanıb.",
        "So what you asked for on 10 June 2025 is closed.",
        "Поэтому ваше обращение от 10 июня 2025 года закрыто.",
      ),
    ],
    answer: p(
      "Səhv var? 142 nömrəsinə zəng edin.",
      "Is something wrong? Call 142.",
      "Что-то не так? Позвоните по номеру 142.",
    ),
    sms: { text: "Dayaq: Ünvanlı dövlət sosial yardımı: artıq başqa şəxsə verilib. Suallar: 142", language: "az" },
  },
];
