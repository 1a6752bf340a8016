import { inGroups, type LeftOut, three } from "./left-out.ts";

const moreMembers = three(
  "Fərmanın mətnini uşaqlara qədər görmüşük. Ondan sonra başqa üzvlərin adı varsa, onlar burada yoxdur.",
  "We have seen the text of the decree as far as the children. If it names further members, they are left out.",
  "Текст указа мы видели до слов о детях. Если дальше названы и другие члены семьи, здесь их нет.",
);
const sharesOfMartyrs = three(
  "Payın kimlərə və bərabər düşdüyünü bu təqaüd üçün heç bir mənbə demir. Bunu şəhid ailəsinin təqaüdündən götürmüşük.",
  "No source says who shares this stipend, nor that the parts are equal. We took both from the stipend for a martyr's family.",
  "Кому и что доли равны, для этой стипендии не говорит ни один источник. Мы взяли это из стипендии семье шехида.",
);
const amountSince2023 = three(
  "2023-cü ildən məbləği heç bir mənbə göstərmir, ona görə o, məlum deyil.",
  "From 2023 on no source gives the amount, so it is not known.",
  "С 2023 года сумму не приводит ни один источник, поэтому она не известна.",
);

export const ofStipends: LeftOut = {
  "STP-MARTYR": [
    three(
      "2021-ci ildən əvvəlki məbləğlərin dəqiq tarixi yoxdur, ona görə hesablama 2021-ci ildən başlayır.",
      "The amounts before 2021 have no certain date, so the stipend is modelled from 2021.",
      "У сумм до 2021 года нет точной даты, поэтому расчёт начинается с 2021 года.",
    ),
  ],
  "STP-20JAN": [
    three(
      "Bu təqaüdlə şəhid ailəsinin təqaüdü bir-birini istisna edirmi? Bunu heç bir mənbə demir.",
      "Do this stipend and that for a martyr's family exclude one another? No source says.",
      "Исключают ли друг друга эта стипендия и стипендия семье шехида? Этого не говорит ни один источник.",
    ),
    sharesOfMartyrs,
    three(
      "2023-cü ildən 2025-ci ilin iyununadək məbləği heç bir mənbə göstərmir.",
      "From 2023 to June 2025 no source gives the amount.",
      "С 2023 года по июнь 2025 года сумму не приводит ни один источник.",
    ),
  ],
  "STP-AFG": [
    three(
      "2019-cu ilin aprelindən əvvəlki məbləğləri heç bir mənbə göstərmir.",
      "No source gives the amounts before April 2019.",
      "Суммы до апреля 2019 года не приводит ни один источник.",
    ),
    sharesOfMartyrs,
  ],
  "STP-WDIS": [
    inGroups,
    three(
      "İki əsasla iki təqaüd bir-birini istisna edirmi? Bunu heç bir mənbə demir.",
      "Do two stipends on two grounds exclude one another? No source says.",
      "Исключают ли друг друга две стипендии по двум основаниям? Этого не говорит ни один источник.",
    ),
  ],
  "STP-GEN-I": [
    inGroups,
    three(
      "Yaş həddini heç bir mənbə göstərmir, ona görə burada o yoxdur.",
      "No source states an age limit, so there is none here.",
      "Возрастного предела не называет ни один источник, поэтому здесь его нет.",
    ),
    three(
      "2022-ci ildən 2025-ci ilin iyununadək gözdən əlillərin nə qədər aldığını heç bir mənbə göstərmir.",
      "No source says what blind persons had from 2022 to June 2025.",
      "Сколько получали незрячие с 2022 года по июнь 2025 года, не говорит ни один источник.",
    ),
  ],
  "STP-CARE": [
    inGroups,
    three(
      "Qulluq edən işləyə və ya pensiya ala bilərmi? Bunu heç bir mənbə demir.",
      "May the carer work or draw a pension? No source says.",
      "Может ли ухаживающий работать или получать пенсию? Этого не говорит ни один источник.",
    ),
    three(
      "2023-cü ildən əvvəlki 80 ₼ rəsmidir: 13 yanvar 2023-cü il fərmanı onu əvəz edir. 2022-ci il yanvarın 1-dən başlaması isə bizim nəticəmizdir.",
      "The 80 ₼ before 2023 is official: the decree of 13 January 2023 replaces it. That it began on 1 January 2022 is our conclusion.",
      "80 ₼ до 2023 года — официальная сумма: её заменяет указ от 13 января 2023 года. А что её платили с 1 января 2022 года — наш вывод.",
    ),
  ],
  "STP-VET": [
    three(
      "Başqa təqaüdlə birlikdə verilirmi? Bunu heç bir mənbə demir.",
      "Is it drawn beside another stipend? No source says.",
      "Сочетается ли она с другой стипендией? Этого не говорит ни один источник.",
    ),
    amountSince2023,
  ],
  "STP-WW2": [
    three(
      "Müharibə veteranının təqaüdü ilə birlikdə verilirmi? Bunu heç bir mənbə demir.",
      "Is it drawn beside the stipend for a war veteran? No source says.",
      "Сочетается ли она со стипендией ветерана войны? Этого не говорит ни один источник.",
    ),
    amountSince2023,
  ],
  "STP-HERO-PW": [
    three(
      "Fərmanın mətnini görmüşük, gününü isə görməmişik: gün bizim nəticəmizdir.",
      "We have seen the text of the decree, but not its day: the day is our conclusion.",
      "Текст указа мы видели, а его дату — нет: дата — наш вывод.",
    ),
  ],
  "STP-HERO-PW-FAMILY": [moreMembers],
  "STP-HERO-NAT": [
    three(
      "Təqaüd 1500 ₼ ilə təsis edilib, 2025-ci ilin iyulundan əvvəl 1800 ₼ ödənilib. Artımın gününü heç bir mənbə göstərmir.",
      "It was founded with 1500 ₼, and 1800 ₼ was paid before July 2025. No source gives the day of that rise.",
      "При учреждении было 1500 ₼, до июля 2025 года платили 1800 ₼. Дня повышения не называет ни один источник.",
    ),
  ],
  "STP-HERO-NAT-FAMILY": [moreMembers],
  "STP-PERS": [
    three(
      "Kimin adının hansı reyestrdə saxlandığını heç bir mənbə demir. Burada “Zəfər” reyestridir.",
      "No source says which register keeps who was named. Here it is the register Zafar.",
      "В каком реестре хранят имена, не говорит ни один источник. Здесь это реестр «Зафар».",
    ),
    three(
      "2023-cü ildə təqaüdlər artırılıb. Bu təqaüdün artırılıb-artırılmadığını 2025-ci ilin iyununadək heç bir mənbə demir.",
      "Stipends rose in 2023. Until June 2025 no source says whether this one did.",
      "В 2023 году стипендии повысили. Повысили ли эту, до июня 2025 года не говорит ни один источник.",
    ),
  ],
};
