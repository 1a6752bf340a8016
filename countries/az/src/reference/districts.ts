import type { District, Region } from "@dayaq/country";

type Row = readonly [code: string, az: string, en: string, ru: string];

const region = (code: string, populationPerMille: number, az: string, en: string, ru: string): Region => ({
  code,
  title: { az, en, ru },
  populationPerMille,
});

/** Economic regions of the decree of 7 July 2021; shares of the people on 1 January 2024 (S156, S157). */
export const regions: readonly Region[] = [
  region("baki", 230, "Bakı", "Baku", "Баку"),
  region("naxcivan", 46, "Naxçıvan", "Nakhchivan", "Нахчыван"),
  region("abseron-xizi", 86, "Abşeron–Xızı", "Absheron-Khizi", "Абшерон-Хызы"),
  region("dagliq-sirvan", 31, "Dağlıq Şirvan", "Mountainous Shirvan", "Горный Ширван"),
  region("gence-daskesen", 59, "Gəncə–Daşkəsən", "Ganja-Dashkasan", "Гянджа-Дашкесан"),
  region("qarabag", 73, "Qarabağ", "Karabakh", "Карабах"),
  region("qazax-tovuz", 67, "Qazax–Tovuz", "Gazakh-Tovuz", "Газах-Товуз"),
  region("quba-xacmaz", 54, "Quba–Xaçmaz", "Guba-Khachmaz", "Губа-Хачмаз"),
  region("lenkeran-astara", 92, "Lənkəran–Astara", "Lankaran-Astara", "Лянкяран-Астара"),
  region("merkezi-aran", 71, "Mərkəzi Aran", "Central Aran", "Центральный Аран"),
  region("mil-mugan", 51, "Mil–Muğan", "Mil-Mughan", "Миль-Муган"),
  region("seki-zaqatala", 61, "Şəki–Zaqatala", "Shaki-Zagatala", "Шеки-Загатала"),
  region("serqi-zengezur", 30, "Şərqi Zəngəzur", "Eastern Zangezur", "Восточный Зангезур"),
  region("sirvan-salyan", 49, "Şirvan–Salyan", "Shirvan-Salyan", "Ширван-Сальян"),
];

/** By region: ISO 3166-2:AZ codes, names with Latin letters only, so that search and sorting agree. */
const members: Readonly<Record<string, readonly Row[]>> = {
  baki: [["BA", "Bakı", "Baku", "Баку"]],
  naxcivan: [
    ["NV", "Naxçıvan şəhəri", "Nakhchivan city", "город Нахчыван"],
    ["BAB", "Babək", "Babek", "Бабек"],
    ["CUL", "Culfa", "Julfa", "Джульфа"],
    ["KAN", "Kəngərli", "Kangarli", "Кенгерли"],
    ["ORD", "Ordubad", "Ordubad", "Ордубад"],
    ["SAD", "Sədərək", "Sadarak", "Садарак"],
    ["SAH", "Şahbuz", "Shahbuz", "Шахбуз"],
    ["SAR", "Şərur", "Sharur", "Шарур"],
  ],
  "abseron-xizi": [
    ["SM", "Sumqayıt", "Sumgait", "Сумгаит"],
    ["ABS", "Abşeron", "Absheron", "Абшерон"],
    ["XIZ", "Xızı", "Khizi", "Хызы"],
  ],
  "dagliq-sirvan": [
    ["AGU", "Ağsu", "Aghsu", "Агсу"],
    ["ISM", "İsmayıllı", "Ismayilli", "Исмаиллы"],
    ["QOB", "Qobustan", "Gobustan", "Гобустан"],
    ["SMI", "Şamaxı", "Shamakhi", "Шемаха"],
  ],
  "gence-daskesen": [
    ["GA", "Gəncə", "Ganja", "Гянджа"],
    ["NA", "Naftalan", "Naftalan", "Нафталан"],
    ["DAS", "Daşkəsən", "Dashkasan", "Дашкесан"],
    ["GOR", "Goranboy", "Goranboy", "Геранбой"],
    ["GYG", "Göygöl", "Goygol", "Гёйгёль"],
    ["SMX", "Samux", "Samukh", "Самух"],
  ],
  qarabag: [
    ["XA", "Xankəndi", "Khankendi", "Ханкенди"],
    ["AGC", "Ağcabədi", "Aghjabadi", "Агджабеди"],
    ["AGM", "Ağdam", "Aghdam", "Агдам"],
    ["BAR", "Bərdə", "Barda", "Барда"],
    ["FUZ", "Füzuli", "Fuzuli", "Физули"],
    ["XCI", "Xocalı", "Khojaly", "Ходжалы"],
    ["XVD", "Xocavənd", "Khojavend", "Ходжавенд"],
    ["SUS", "Şuşa", "Shusha", "Шуша"],
    ["TAR", "Tərtər", "Tartar", "Тертер"],
  ],
  "qazax-tovuz": [
    ["AGA", "Ağstafa", "Aghstafa", "Агстафа"],
    ["GAD", "Gədəbəy", "Gadabay", "Кедабек"],
    ["QAZ", "Qazax", "Gazakh", "Газах"],
    ["SKR", "Şəmkir", "Shamkir", "Шамкир"],
    ["TOV", "Tovuz", "Tovuz", "Товуз"],
  ],
  "quba-xacmaz": [
    ["XAC", "Xaçmaz", "Khachmaz", "Хачмаз"],
    ["QBA", "Quba", "Guba", "Губа"],
    ["QUS", "Qusar", "Gusar", "Гусар"],
    ["SIY", "Siyəzən", "Siyazan", "Сиазань"],
    ["SBN", "Şabran", "Shabran", "Шабран"],
  ],
  "lenkeran-astara": [
    ["AST", "Astara", "Astara", "Астара"],
    ["CAL", "Cəlilabad", "Jalilabad", "Джалилабад"],
    ["LER", "Lerik", "Lerik", "Лерик"],
    ["LAN", "Lənkəran", "Lankaran", "Лянкяран"],
    ["LA", "Lənkəran şəhəri", "Lankaran city", "город Лянкяран"],
    ["MAS", "Masallı", "Masally", "Масаллы"],
    ["YAR", "Yardımlı", "Yardimli", "Ярдымлы"],
  ],
  "merkezi-aran": [
    ["MI", "Mingəçevir", "Mingachevir", "Мингячевир"],
    ["AGS", "Ağdaş", "Aghdash", "Агдаш"],
    ["GOY", "Göyçay", "Goychay", "Гёйчай"],
    ["KUR", "Kürdəmir", "Kurdamir", "Кюрдамир"],
    ["UCA", "Ucar", "Ujar", "Уджар"],
    ["YEV", "Yevlax", "Yevlakh", "Евлах"],
    ["YE", "Yevlax şəhəri", "Yevlakh city", "город Евлах"],
    ["ZAR", "Zərdab", "Zardab", "Зардаб"],
  ],
  "mil-mugan": [
    ["BEY", "Beyləqan", "Beylagan", "Бейлаган"],
    ["IMI", "İmişli", "Imishli", "Имишли"],
    ["SAT", "Saatlı", "Saatly", "Саатлы"],
    ["SAB", "Sabirabad", "Sabirabad", "Сабирабад"],
  ],
  "seki-zaqatala": [
    ["BAL", "Balakən", "Balakan", "Балакен"],
    ["QAX", "Qax", "Gakh", "Гах"],
    ["QAB", "Qəbələ", "Gabala", "Габала"],
    ["OGU", "Oğuz", "Oghuz", "Огуз"],
    ["SAK", "Şəki", "Shaki", "Шеки"],
    ["SA", "Şəki şəhəri", "Shaki city", "город Шеки"],
    ["ZAQ", "Zaqatala", "Zagatala", "Загатала"],
  ],
  "serqi-zengezur": [
    ["CAB", "Cəbrayıl", "Jabrayil", "Джебраил"],
    ["KAL", "Kəlbəcər", "Kalbajar", "Кельбаджар"],
    ["QBI", "Qubadlı", "Gubadly", "Губадлы"],
    ["LAC", "Laçın", "Lachin", "Лачин"],
    ["ZAN", "Zəngilan", "Zangilan", "Зангилан"],
  ],
  "sirvan-salyan": [
    ["SR", "Şirvan", "Shirvan", "Ширван"],
    ["BIL", "Biləsuvar", "Bilasuvar", "Билясувар"],
    ["HAC", "Hacıqabul", "Hajigabul", "Гаджигабул"],
    ["NEF", "Neftçala", "Neftchala", "Нефтчала"],
    ["SAL", "Salyan", "Salyan", "Сальян"],
  ],
};

export const districts: readonly District[] = Object.entries(members).flatMap(([region, rows]) =>
  rows.map(([code, az, en, ru]) => ({ code, title: { az, en, ru }, region })),
);
