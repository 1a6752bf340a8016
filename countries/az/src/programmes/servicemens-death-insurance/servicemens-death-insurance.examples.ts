import { examplesOf } from "@dayaq/rules";
import { servicemensDeathInsurance } from "./servicemens-death-insurance.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(servicemensDeathInsurance, {
  about: "serviceman",
  on: "2025-08-01",
  usually: {
    serviceman: { bornOn: "1995-05-01", sex: "male", diedOn: "2024-11-20" },
    widow: { bornOn: "1997-03-03", sex: "female" },
    father: { bornOn: "1968-01-15", sex: "male" },
    "serviceman.insured-event": { outcome: "death", from: "2024-11-20" },
    "serviceman.heir": [
      { is: "widow", from: "2025-05-22" },
      { is: "father", from: "2025-05-22" },
    ],
    claim: { by: "widow", on: "2025-05-26" },
  },
  cases: [
    {
      why: three(
        "dul qadın və ata, altı ay sonra qeydə alınıb",
        "widow and father, recorded six months later",
        "вдова и отец, записаны через шесть месяцев",
      ),
      gives: "11000.00: 5500.00 to father, 5500.00 to widow",
      source: "metbuat.az/news/1530850",
    },
    { why: three("bir vərəsə", "one heir", "один наследник"), but: { father: null }, gives: "11000.00 to widow" },
    {
      why: three(
        "uşağın payı ana vasitəsilə ödənilir",
        "a child's part is paid through the mother",
        "долю ребёнка платят через мать",
      ),
      but: {
        father: null,
        son: { bornOn: "2020-09-09", sex: "male" },
        "son.parent": ["serviceman", "widow"],
        "serviceman.heir": ["widow", "son"],
      },
      gives: "11000.00: 5500.00 to widow, 5500.00 to widow for son",
    },
    {
      why: three("heç bir vərəsə müraciət etməyib", "no heir has asked", "никто из наследников не обращался"),
      but: { claim: null },
      gives: "11000.00 offered",
    },
    {
      why: three(
        "itkin düşüb və ölmüş elan edilib: ölüm günü qeydə alınmayıb",
        "missing, and declared dead: no day of death is recorded",
        "пропал и объявлен умершим: день смерти не записан",
      ),
      but: { serviceman: { diedOn: null } },
      gives: "11000.00: 5500.00 to father, 5500.00 to widow",
    },
    {
      why: three(
        "əvvəlcə xəsarət alıb, bu ayrıca ödənilib",
        "injured first, which was paid by itself",
        "сначала увечье, оно оплачено отдельно",
      ),
      but: {
        "serviceman.insured-event": [
          { outcome: "grave-injury", from: "2024-10-20" },
          { outcome: "death", from: "2024-11-20" },
        ],
      },
      gives: "11000.00: 5500.00 to father, 5500.00 to widow",
    },
    {
      why: three(
        "sığortaçıda xəsarət qeydə alınıb, ölüm yox",
        "the insurer has an injury on record, and no death",
        "у страховщика записано увечье, а не смерть",
      ),
      but: { "serviceman.insured-event": { outcome: "grave-injury" } },
      gives: "nothing",
    },
    {
      why: three("notarius vərəsə qeydə almayıb", "no notary has recorded an heir", "нотариус не записал наследника"),
      but: { "serviceman.heir": null },
      gives: "nothing",
    },
    {
      why: three(
        "qanunun sistemə daxil edildiyi gündən əvvəl",
        "before the law is modelled",
        "до дня, с которого закон есть в системе",
      ),
      but: { "serviceman.insured-event": { from: "2016-02-28" } },
      gives: "not known: not-modelled",
    },
  ],
});
