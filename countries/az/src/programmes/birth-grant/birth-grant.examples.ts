import { examplesOf } from "@dayaq/rules";
import { birthGrant } from "./birth-grant.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(birthGrant, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2025-07-02", sex: "female" },
    mother: { bornOn: "1996-04-11", sex: "female" },
    father: { bornOn: "1993-09-30", sex: "male" },
    "mother.residence": { permanent: true },
    "mother.employment": { kind: "contract", from: "2019-01-07" },
    "father.residence": { permanent: true },
    "father.employment": { kind: "contract", from: "2016-03-01" },
    "child.parent": ["mother", "father"],
  },
  cases: [
    {
      why: three(
        "hər iki valideyn işləyir: anaya ödənilir",
        "both parents work: the mother is paid",
        "оба родителя работают: платят матери",
      ),
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "valideynlərin heç biri işləmir: anaya ödənilir",
        "neither parent works: the mother is paid",
        "ни один из родителей не работает: платят матери",
      ),
      but: { "mother.employment": null, "father.employment": null },
      gives: "600.00 to mother",
    },
    {
      why: three("yalnız ata işləyir", "only the father works", "работает только отец"),
      but: { "mother.employment": null },
      gives: "600.00 to father",
      from: "social-insurance",
    },
    {
      why: three("yalnız ana işləyir", "only the mother works", "работает только мать"),
      but: { "father.employment": null },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "yalnız ata işləyirdi, məhkəmə isə onu itkin düşmüş sayıb",
        "only the father worked, and a court has found him missing",
        "работал только отец, а суд признал его пропавшим",
      ),
      but: { "mother.employment": null, "father.absence": { finding: "missing", from: "2025-01-10" } },

      gives: "600.00 to mother",
    },
    {
      why: three(
        "ata doğumdan sonra iş tapıb",
        "the father found work after the birth",
        "отец нашёл работу после рождения",
      ),
      but: { "mother.employment": null, "father.employment": { from: "2025-07-03" } },
      gives: "600.00 to mother",
    },
    {
      why: three(
        "köhnə məbləğin son günündə doğulub",
        "born on the last day of the old amount",
        "родился в последний день старой суммы",
      ),
      but: { child: { bornOn: "2025-06-30" } },
      gives: "500.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "yeni məbləğin ilk günündə doğulub",
        "born on the first day of the new amount",
        "родился в первый день новой суммы",
      ),
      but: { child: { bornOn: "2025-07-01" } },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "2024-cü ildə doğulub, gec qeydə alınıb",
        "born in 2024, registered and known late",
        "родился в 2024 году, записан поздно",
      ),
      but: { child: { bornOn: "2024-05-02" } },
      gives: "500.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "2022-ci ildə doğulub: məbləğ heç bir mənbədə yoxdur",
        "born in 2022: no source gives the amount",
        "родился в 2022 году: суммы нет ни в одном источнике",
      ),
      but: { child: { bornOn: "2022-05-02" } },
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "qanunun sistemə daxil edildiyi gündən əvvəl doğulub",
        "born before the law is modelled",
        "родился до дня, с которого закон есть в системе",
      ),
      but: { child: { bornOn: "2018-02-28" }, "mother.employment": null },
      gives: "not known: not-modelled",
    },
    {
      why: three("ata qeydə alınmayıb", "the father is not recorded", "отец не записан"),
      but: { father: null },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three("ana doğuşda vəfat edib", "the mother died at the birth", "мать умерла при родах"),
      but: { mother: { diedOn: "2025-07-02" } },
      gives: "600.00 to father",
      from: "social-insurance",
    },
    {
      why: three(
        "ana doğuşda vəfat edib, ata qeydə alınmayıb",
        "the mother died at the birth, the father is not recorded",
        "мать умерла при родах, отец не записан",
      ),
      but: { mother: { diedOn: "2025-07-02" }, father: null },
      gives: "600.00, an officer decides who is paid",
    },
    {
      why: three(
        "eyni, reyestr həmin gün onun yaşayış yerini bağlayıb",
        "the same, and the register closed her residence on that day",
        "то же, и реестр закрыл её регистрацию в тот день",
      ),
      but: { mother: { diedOn: "2025-07-02" }, "mother.residence": { until: "2025-07-02" }, father: null },
      gives: "600.00, an officer decides who is paid",
    },
    {
      why: three(
        "eyni, üç həftə sonra qəyyum təyin olunub",
        "the same, and a guardian was appointed three weeks later",
        "то же, через три недели назначен опекун",
      ),
      but: {
        mother: { diedOn: "2025-07-02" },
        father: null,
        aunt: { bornOn: "1988-01-19", sex: "female" },
        "child.guardian": { is: "aunt", from: "2025-07-23" },
      },
      gives: "600.00 to aunt",
    },
    {
      why: three("ölü doğum", "a stillbirth", "мертворождение"),
      but: { child: { bornAlive: false } },
      gives: "nothing",
    },
    {
      why: three(
        "heç bir valideyn nə vətəndaşdır, nə də burada daimi yaşayır",
        "no parent is a citizen or lives here permanently",
        "ни один из родителей не гражданин и не живёт здесь постоянно",
      ),
      but: { "mother.residence": { permanent: false }, "father.residence": null },
      gives: "nothing",
    },
    {
      why: three(
        "ana daimi yaşayan əcnəbidir",
        "the mother is a foreigner with permanent residence",
        "мать — иностранка, живущая здесь постоянно",
      ),
      but: { "father.residence": null, "mother.citizenship": { country: "GE" } },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "vətəndaş, yaşayış yeri qeydə alınmasa da",
        "a citizen, though the residence is not recorded",
        "гражданин, хотя место жительства не записано",
      ),
      but: { "mother.residence": null, "father.residence": null, "father.citizenship": { country: "AZ" } },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "valideynlər yalnız doğumdan sonra sakin olub",
        "the parents became residents only after the birth",
        "родители стали жителями только после рождения",
      ),
      but: { "mother.residence": { permanent: true, from: "2025-07-10" }, "father.residence": null },
      gives: "nothing",
    },
    {
      why: three(
        "30 iyun 2025-ci ildə doğulan uşaq (hər ikisi işləyir)",
        "the child of 30 June 2025 (both work)",
        "ребёнок от 30 июня 2025 года (оба работают)",
      ),
      but: { child: { bornOn: "2025-06-30" } },
      gives: "500.00 to mother",
      from: "social-insurance",
      source: "news.day.az/society/1812341",
    },
    {
      why: three(
        "2020-ci ilin son günü, valideynlər işləyir: müraciətlə",
        "the last day of 2020, parents who work: by application",
        "последний день 2020 года, родители работают: по заявлению",
      ),
      but: { child: { bornOn: "2020-12-31" } },
      gives: "200.00 offered",
      from: "social-insurance",
    },
    {
      why: three("eyni, ana müraciət edib", "the same, and the mother applied", "то же, мать обратилась"),
      but: { child: { bornOn: "2020-12-31" }, claim: { by: "mother", on: "2021-01-20" } },
      gives: "200.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "2021-ci ilin ilk günü: sığortalılara da müraciətsiz",
        "the first day of 2021: to the insured by itself as well",
        "первый день 2021 года: и застрахованным без обращения",
      ),
      but: { child: { bornOn: "2021-01-01" } },
      gives: "200.00 to mother",
      from: "social-insurance",
      source: "metbuat.az/news/1458413",
    },
    {
      why: three(
        "valideynlər işləmir, 2019-cu ilin sentyabrı: müraciətlə",
        "no parent works, September 2019: by application",
        "родители не работают, сентябрь 2019 года: по заявлению",
      ),
      but: { child: { bornOn: "2019-09-30" }, "mother.employment": null, "father.employment": null },
      gives: "200.00 offered",
    },
    {
      why: three(
        "valideynlər işləmir, 2019-cu ilin oktyabrı: müraciətsiz",
        "no parent works, October 2019: by itself",
        "родители не работают, октябрь 2019 года: без обращения",
      ),
      but: { child: { bornOn: "2019-10-01" }, "mother.employment": null, "father.employment": null },
      gives: "200.00 to mother",
    },
    {
      why: three(
        "ana sərbəst işləyir: o da sığortalıdır",
        "the mother is self-employed: she is insured as well",
        "мать самозанятая: она тоже застрахована",
      ),
      but: { "mother.employment": { kind: "self-employed" } },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
    {
      why: three(
        "ananın müqaviləsi doğum günündən əvvəl bitib, ata işləmir: dövlət büdcəsindən",
        "the mother's contract ended before the day of birth, the father does not work: from the state budget",
        "договор матери кончился до дня рождения, отец не работает: из государственного бюджета",
      ),
      but: { "mother.employment": { until: "2025-07-02" }, "father.employment": null },
      gives: "600.00 to mother",
    },
    {
      why: three(
        "ananın müqaviləsi doğumun ertəsi günü bitib: sığortalı idi",
        "the mother's contract ended on the day after the birth: she was insured",
        "договор матери кончился на следующий день после рождения: она была застрахована",
      ),
      but: { "mother.employment": { until: "2025-07-03" }, "father.employment": null },
      gives: "600.00 to mother",
      from: "social-insurance",
    },
  ],
});
