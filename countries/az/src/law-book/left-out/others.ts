import { type LeftOut, three } from "./left-out.ts";

/** Social assistance, work and unemployment, and other payments. */
export const ofOthers: LeftOut = {
  UDSY: [
    three(
      "Başqa müavinət bankın çıxarışı gələn ayda sayılır. Sonra geri qaytarılan artıq ödəniş həmin ayın gəliri olaraq qalır. Yardımın açdığı hüquqlar sayılmır.",
      "Another benefit counts in the month in which the bank's statement came. An overpayment that is repaid later stays income of that month. Rights that assistance opens do not count.",
      "Другое пособие учитывается в том месяце, когда пришла выписка банка. Переплата, возвращённая позже, остаётся доходом того месяца. Права, которые открывает помощь, не учитываются.",
    ),
    three(
      "On beş yaşına çatmayan uşaq barədə yalnız reyestrdə olan sayılır: reyestr susursa, heç kimdən soruşulmur.",
      "Of a child under 15 only what a register states counts: where it is silent, nobody is asked.",
      "О ребёнке младше 15 лет учитывается только то, что есть в реестре: если реестр молчит, никого не спрашивают.",
    ),
    three(
      "Torpaqdan və ya mal-qaradan əldə edilə bilən, amma edilməyən gəlir nəzərə alınmayıb.",
      "Income that land or livestock could give, and does not, is left out.",
      "Доход, который могли бы дать земля или скот, но не дают, не учтён.",
    ),
    three(
      "Ailənin müddət ərzində özünün bildirdiyi, reyestr təsdiqləməyincə nəzərə alınmır.",
      "What the household itself reports within the term is left out, unless a register states it.",
      "Что семья сообщает сама в течение срока, не учитывается, пока этого не укажет реестр.",
    ),
    three(
      "Bir sayğacdan istifadə edən iki ailəni ayırd etmirik: bunu əməkdaş görür.",
      "We do not recognise two families behind one meter: the officer sees to that.",
      "Две семьи с общим счётчиком мы не распознаём: на это смотрит сотрудник.",
    ),
    three(
      "Bir il ərzində yenidən müraciət edən ailəyə yalnız yeni müraciətə görə cavab verilir. Belə halda nə olmalıdır, heç bir mənbə demir.",
      "A household that asks again within the year is answered by the new application alone. What should be, no source says.",
      "Семье, обратившейся в течение года снова, отвечают только по новому обращению. Как должно быть, ни один источник не говорит.",
    ),
    three(
      "Hansı gəlirin sayılmadığını göstərən siyahı tapmamışıq, ona görə hamısı sayılır.",
      "We found no list of income that does not count, so all of it counts.",
      "Списка доходов, которые не учитываются, мы не нашли, поэтому учитываются все.",
    ),
  ],
  UI: [
    three(
      "2021-ci ilədək müddətli müqavilədən sonra neçə ay staj lazım idi, heç bir mənbə demir. 2024-cü ilin aprelinədək neçə ay ödənildiyini də heç biri demir. O vaxt üçün ödəniş məlum deyil.",
      "No source says how much service was asked after a fixed term before 2021. None says how many months were paid until April 2024. For that time the benefit is not known.",
      "Какой стаж требовали после срочного договора до 2021 года, ни один источник не говорит. Сколько месяцев платили до апреля 2024 года, тоже. За то время выплата не известна.",
    ),
    three(
      "2021-ci ilədək məbləğ məlum deyil. 2018-ci il qanunu 3, 5 və 10 il stajla 50, 55 və 60 faiz verirdi. Onu işsizliyin müddətinə görə azaldırdı: nə qədər, heç bir mənbə demir.",
      "Before 2021 the sum is not known. The law of 2018 gave 50, 55 and 60 per cent after 3, 5 and 10 years. It lowered that by the length of unemployment: by how much, no source says.",
      "До 2021 года сумма не известна. Закон 2018 года давал 50, 55 и 60 процентов при стаже 3, 5 и 10 лет. По длительности безработицы он это снижал: насколько, ни один источник не говорит.",
    ),
    three(
      "2021–2023-cü illərin orta əməkhaqqını heç bir mənbə göstərmir. Minimumdan artıq məbləğ o vaxt üçün məlum deyil.",
      "No source gives the average wage for the limit of 2021 to 2023. A sum above the minimum is not known for that time.",
      "Средней зарплаты для предела 2021–2023 годов ни один источник не приводит. Сумма выше минимальной за то время не известна.",
    ),
    three(
      "2025-ci ilin orta əməkhaqqının dəqiq məbləği tapılmayıb. 2026-cı ildə 1 009,20 ₼-dən artıq məbləğ məlum deyil.",
      "The exact average wage of 2025 was not found. In 2026 a sum above 1,009.20 ₼ is not known.",
      "Точная средняя зарплата 2025 года не найдена. В 2026 году сумма выше 1009,20 ₼ не известна.",
    ),
    three(
      "Bir neçə müqavilədən hansının əsas olduğunu heç bir mənbə demir. Sonuncu bitəni götürürük.",
      "Which of several contracts decides, no source says. We take the one that ended last.",
      "Какой из нескольких договоров решает, ни один источник не говорит. Мы берём закончившийся последним.",
    ),
    three(
      "Ər və arvadın ikisi də ödəniş alanda uşaqlara görə əlavəni yalnız biri alır. Bunu nəzərə almırıq.",
      "Where wife and husband both draw the benefit, only one has the supplement for children. We leave that out.",
      "Если выплату получают и муж, и жена, надбавка на детей положена одному. Этого мы не учитываем.",
    ),
    three(
      "Müəssisə 146-cı maddə üzrə bağlananda tətbiq edilən 1,2 əmsalı nəzərə alınmayıb.",
      "The factor of 1.2 for closures under art. 146 is left out.",
      "Коэффициент 1,2 при закрытии по статье 146 не учтён.",
    ),
    three(
      "Təhsil və ya hərbi xidmət səbəbindən qeydiyyatdan çıxma nəzərə alınmayıb.",
      "Leaving the register for study or military service is left out.",
      "Снятие с учёта из-за учёбы или призыва не учтено.",
    ),
    three(
      "Özünüməşğulluq proqramının aktivi bu ödənişlə birlikdə verilmir. O, hələ buradakı hüquqlar arasında yoxdur.",
      "The assets of the self-employment programme are not given beside it. They are no right of ours yet.",
      "Активы по программе самозанятости вместе с этой выплатой не дают. Среди наших прав их пока нет.",
    ),
  ],
  "TRAIN-STP": [
    three(
      "2021-ci il dəyişikliyinin əlavə etdiyi torpaq payı mülkiyyətçiləri nəzərə alınmayıb.",
      "Owners of a land share in training, whom a change of 2021 added, are left out.",
      "Не учтены владельцы земельного пая, которых добавило изменение 2021 года.",
    ),
    three(
      "Yol xərcinin qaytarılması nəzərə alınmayıb.",
      "The fare that is paid back is left out.",
      "Возмещение проезда не учтено.",
    ),
    three(
      "2024-cü ilin ikinci yarısında məbləğ yarıya endirilib. Gününü heç bir mənbə göstərmir: iyunun 3-dən ilin sonunadək məlum deyil.",
      "In the second half of 2024 the sum was halved. No source gives the day: from 3 June to the end of that year it is not known.",
      "Во второй половине 2024 года сумму уменьшили вдвое. Дня не называет ни один источник: с 3 июня до конца года она не известна.",
    ),
  ],
  "WAGE-PART": [
    three(
      "Əməkhaqqının hansı hissəsinin ödənildiyini heç bir mənbə göstərmir, ona görə o, məlum deyil.",
      "No source gives the part of the wage that is paid, so it is not known.",
      "Какую часть зарплаты платят, не говорит ни один источник, поэтому она не известна.",
    ),
    three(
      "2025-ci ilin oktyabrından kvotadan artıq iş yerləri üçün ikiillik müqaviləli proqram da var. O, nəzərə alınmayıb.",
      "Since October 2025 there is also a programme for jobs beyond the quota, with contracts of two years. It is left out.",
      "С октября 2025 года есть и программа для мест сверх квоты, с договорами на два года. Она не учтена.",
    ),
    three(
      "Pul işəgötürənə ödənilir, burada isə işçiyə: bu, şərtidir.",
      "The money goes to the employer, and here to the worker: that is illustrative.",
      "Деньги получает работодатель, а здесь — работник: это условно.",
    ),
  ],
  IDP: [
    three(
      "İşğal olunmuş rayona ər gedən və ya oradan ər gedib çıxan qadınlar nəzərə alınmayıb. Onların uşaqları da nəzərə alınmayıb.",
      "Women who married into or out of an occupied district are left out. So are the children who follow them.",
      "Не учтены женщины, которые вышли замуж в оккупированный район или из него. Не учтены и их дети.",
    ),
    three(
      "Hərbi xidmətdən yayınanlar nəzərə alınmayıb: bu qaydaları yalnız qismən görmüşük.",
      "Those who evade military service are left out: we have seen those rules only in part.",
      "Не учтены уклоняющиеся от военной службы: эти правила мы видели только частично.",
    ),
    three(
      "2018-ci ilin martından əvvəlki məbləğlər yoxdur.",
      "The amounts before March 2018 are left out.",
      "Сумм до марта 2018 года здесь нет.",
    ),
  ],
  "SERV-INS": [
    three(
      "Dərəcə sonradan ağırlaşsa, fərqin ödənilib-ödənilmədiyini göstərmirik.",
      "We do not tell whether a later, graver degree is made up to its sum.",
      "Доплачивают ли до суммы более тяжёлой степени, установленной позже, мы не показываем.",
    ),
    three(
      "2016-cı ilin martından əvvəlki məbləğlər yoxdur: gördüyümüz ən köhnə mənbə odur.",
      "The amounts before March 2016 are left out: that is the oldest source seen.",
      "Сумм до марта 2016 года нет: старше источника мы не видели.",
    ),
  ],
  "SERV-INS-DEATH": [
    three(
      "Vəsiyyətnamə və notariusun qərarınadək vərəsələrin növbəsi nəzərə alınmayıb.",
      "Wills are left out, and so is the order of heirs before a notary has spoken.",
      "Не учтены завещания и очередь наследников до решения нотариуса.",
    ),
    three(
      "Vərəsələrin paylarının bərabər olması bizim nəticəmizdir.",
      "That the parts of the heirs are equal is our conclusion.",
      "Что доли наследников равны — наш вывод.",
    ),
  ],
  POSTVAC: [
    three(
      "Valideyn işdən çıxmalıdırmı və ən çox nə qədər müddətə ödənilir? Bunu heç bir mənbə demir.",
      "Does the parent have to stop work, and how long is it paid at most? No source says.",
      "Нужно ли родителю прекратить работу и как долго самое большее платят? Этого не говорит ни один источник.",
    ),
    three(
      "Valideynin əməkhaqqı yoxdursa, kimin ödədiyini də heç bir mənbə demir.",
      "Nor does any say who pays when the parent has no wage.",
      "Кто платит, если у родителя нет зарплаты, тоже не говорит ни один.",
    ),
  ],
  "WW2-JUB": [
    three(
      "2019, 2024 və 2026-cı illərin sərəncamını tapmamışıq, ona görə həmin illərin mayı məlum deyil.",
      "We found no order of 2019, 2024 or 2026, so May of those years is not known.",
      "Распоряжений 2019, 2024 и 2026 годов мы не нашли, поэтому май этих лет не известен.",
    ),
    three(
      "Statusun mayın 1-də olması bizim şərtimizdir: sərəncamlar aprelin ikinci yarısında verilir.",
      "That one has the standing on 1 May is ours: the orders come in the second half of April.",
      "Что статус нужен на 1 мая — наше условие: распоряжения выходят во второй половине апреля.",
    ),
    three(
      "2025-ci ildə bəzi agentliklər dul qadınlar və arxa cəbhə üçün də tam məbləğ yazıb. Dövlət agentliyi və digərləri yarısını yazıb; burada da yarısıdır.",
      "In 2025 some agencies reported the whole amount for widows and the home front too. The state agency and the others gave half, as here.",
      "В 2025 году некоторые агентства писали о полной сумме и для вдов и тружеников тыла. Государственное агентство и другие — о половине, как здесь.",
    ),
  ],
};
