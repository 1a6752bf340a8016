import { examplesOf } from "@dayaq/rules";
import { survivorPension } from "./survivor-pension.ts";
import { three } from "../../three.ts";

const grown = { daughter: { bornOn: "2000-05-05", sex: "female" } };

/** In the son's place, a brother of the deceased: at home, and recorded as the carer of the deceased's daughter of six. */
const uncle = {
  son: { bornOn: "1985-10-10" },
  "son.parent": null,
  "son.sibling": "father",
  daughter: { bornOn: "2016-05-05" },
  "daughter.carer": "son",
};
/** In the son's place, the deceased's grandmother. */
const greatGrandmother = {
  ...uncle,
  son: { bornOn: "1962-10-10", sex: "female" },
  "son.sibling": null,
  "father.grandparent": "son",
};
const withoutOwnDaughter = { ...uncle, "daughter.parent": "mother" };

/** He was back for two years before the death of February 2023. */
const foundAlive = { finding: "missing", from: "2020-03-01", until: "2021-02-01" };

export const examples = examplesOf(survivorPension, {
  about: "son",
  on: "2023-02-01",
  usually: {
    father: { bornOn: "1977-06-01", sex: "male", diedOn: "2023-02-01" },
    mother: { bornOn: "1980-03-03", sex: "female" },
    son: { bornOn: "2010-10-10", sex: "male" },
    daughter: { bornOn: "2012-05-05", sex: "female" },
    "son.residence": { permanent: true },
    "son.parent": ["father", "mother"],
    "daughter.parent": ["father", "mother"],
    "father.spouse": { is: "mother", from: "2005-01-01" },
    "mother.employment": { kind: "contract" },
    "father.insurance-record": { upTo: "2023-01-01", capital: "31041.44", months: 219, from: "2023-01-01" },
  },
  cases: [
    {
      why: three(
        "Fondun öz nümunəsi: 31 041,44 bölünür 86,40-a, iki nəfər üçün",
        "the Fund's own example: 31,041.44 divided by 86.40, for two",
        "пример самого Фонда: 31 041,44 делится на 86,40, на двоих",
      ),
      gives: "179.64 to mother for son",
      source: "dsmf.gov.az/az/pensiya/emek-pensiyasi",
    },
    {
      why: three(
        "əvvəl vəfat edən ana heç nə qoymayıb: pensiya atadandır",
        "the mother, who died first, left nothing: the pension is the father's",
        "мать умерла раньше и ничего не оставила: пенсия — после отца",
      ),
      but: {
        mother: { diedOn: "2023-01-20" },
        "mother.employment": null,
        "mother.insurance-record": { upTo: "2023-01-01", capital: "0.00", months: 219, from: "2023-01-01" },
      },
      gives: "179.64, an officer decides who is paid",
    },
    {
      why: three(
        "atanı həmin gün məhkəmə itkin düşmüş sayıb",
        "on that day a court found the father missing",
        "в тот день суд признал отца пропавшим",
      ),
      but: { father: { diedOn: null }, "father.absence": { finding: "missing", from: "2023-02-01" } },
      gives: "179.64 to mother for son",
    },
    {
      why: three(
        "atanı həmin gün məhkəmə ölmüş elan edib, ölümü hələ qeydə alınmayıb",
        "on that day a court declared the father dead, and no death is registered yet",
        "в тот день суд объявил отца умершим, а смерть ещё не записана",
      ),
      but: { father: { diedOn: null }, "father.absence": { finding: "declared-dead", from: "2023-02-01" } },
      gives: "179.64 to mother for son",
    },
    {
      why: three(
        "o biri uşaq yetkindir: hamısı buna düşür",
        "the other child is grown: it has the whole",
        "другой ребёнок взрослый: этому достаётся всё",
      ),
      but: grown,
      gives: "359.28 to mother for son",
    },
    {
      why: three(
        "ana səkkiz yaşına çatmayan uşaqla evdədir: üç nəfər",
        "the mother is at home with a child under eight: three",
        "мать дома с ребёнком младше восьми лет: трое",
      ),
      but: {
        "mother.employment": null,
        daughter: { bornOn: "2016-05-05" },
        "father.insurance-record": { capital: "62082.88" },
      },
      gives: "239.52 to mother for son",
    },
    {
      why: three(
        "ananın 61 faiz əlilliyi var: üç nəfər, bu, 120 manatlıq müavinətdən azdır",
        "the mother has a disability of 61 per cent: three, which gives less than the allowance of 120",
        "у матери инвалидность 61 процент: трое, это меньше пособия в 120",
      ),
      but: { "mother.disability": { percent: 61, cause: "general" } },
      gives: "nothing",
    },
    {
      why: three(
        "hər birinə düşən müavinətdən azdır",
        "what each would have is below the allowance",
        "доля каждого меньше пособия",
      ),
      but: { "father.insurance-record": { capital: "20000.00" } },
      gives: "nothing",
    },
    {
      why: three(
        "oğulun 70 faiz əlilliyi var: 220 manatlıq müavinət daha çoxdur",
        "the son has a disability of 70 per cent: the allowance of 220 is higher",
        "у сына инвалидность 70 процентов: пособие 220 больше",
      ),
      but: { "son.disability": { percent: 70, cause: "general" } },
      gives: "nothing",
    },
    {
      why: three(
        "40 faiz əlillik, 150 manatlıq müavinət daha azdır",
        "a disability of 40 per cent, whose allowance of 150 is lower",
        "инвалидность 40 процентов, пособие 150 меньше",
      ),
      but: { "son.disability": { percent: 40, cause: "general" } },
      gives: "179.64 to mother for son",
    },
    {
      why: three("ölümdən bir gün əvvəl", "on the eve of the death", "накануне смерти"),
      on: "2023-01-31",
      gives: "nothing",
    },
    {
      why: three(
        "2024-cü ildə 11,2, 2025-ci ildə 8,1 faiz artırılıb",
        "in 2024 raised by 11.2 per cent, in 2025 by 8.1",
        "в 2024 году повышена на 11,2 процента, в 2025-м на 8,1",
      ),
      on: "2025-02-01",
      gives: "215.94 to mother for son",
    },
    {
      why: three("on il sığorta", "ten years of insurance", "десять лет стажа"),
      but: { "father.insurance-record": { months: 120 } },
      gives: "179.64 to mother for son",
    },
    {
      why: three("bir ay az", "a month less", "на месяц меньше"),
      but: { "father.insurance-record": { months: 119 } },
      gives: "nothing",
    },
    {
      why: three(
        "ata əlil idi və pensiya ala bilərdi",
        "the father was disabled and may have drawn a pension",
        "отец был инвалидом и мог получать пенсию",
      ),
      but: { "father.disability": { percent: 65, cause: "general", from: "2015-01-01" } },
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "ataya Fondun əvvəlki sistemi ödəyirdi",
        "the Fund's older system paid the father",
        "отцу платила прежняя система Фонда",
      ),
      but: { "father.labour-pension": { kind: "disability", amount: "300.00", from: "2015-01-01" } },
      gives: "nothing",
    },
    {
      why: three(
        "oğula Fondun əvvəlki sistemi ödəyir",
        "the Fund's older system pays the son",
        "сыну платит прежняя система Фонда",
      ),
      but: { "son.labour-pension": { kind: "survivor", amount: "150.00" } },
      gives: "nothing",
    },
    {
      why: three("yetkin və əmək qabiliyyətli", "grown and able to work", "взрослый и трудоспособный"),
      but: { son: { bornOn: "2000-01-01" } },
      gives: "nothing",
    },
    {
      why: three(
        "nə vətəndaş, nə də daimi sakin",
        "neither a citizen nor a permanent resident",
        "не гражданин и не постоянный житель",
      ),
      but: { "son.residence": null },
      gives: "nothing",
    },
    {
      why: three("ölüm günü", "on the day of death", "в день смерти"),
      but: { son: { diedOn: "2023-03-01" } },
      on: "2023-03-01",
      gives: "nothing",
    },
    {
      why: three(
        "vəfat edənin qardaşı onun altı yaşlı qızına evdə baxır",
        "a brother of the deceased, at home with the daughter of six",
        "брат умершего, который дома с шестилетней дочерью",
      ),
      but: uncle,
      gives: "179.64",
    },
    {
      why: three(
        "qohumluq vəfat edən tərəfdən qeydə alınıb",
        "the kinship is recorded of the deceased",
        "родство записано у умершего",
      ),
      but: { ...uncle, "son.sibling": null, "father.sibling": "son" },
      gives: "179.64",
    },
    {
      why: three("işləyən qardaş", "a brother who works", "работающий брат"),
      but: { ...uncle, "son.employment": { kind: "contract" } },
      gives: "nothing",
    },
    {
      why: three(
        "qıza qulluq edən kimi qeydə alınmayan qardaş",
        "a brother who is not recorded as her carer",
        "брат, не записанный ухаживающим",
      ),
      but: { ...uncle, "daughter.carer": null },
      gives: "nothing",
    },
    {
      why: three(
        "qızın səkkiz yaşının tamam olduğu gün",
        "on the daughter's eighth birthday",
        "в день, когда дочери восемь",
      ),
      but: { ...uncle, daughter: { bornOn: "2015-02-01" } },
      gives: "nothing",
    },
    {
      why: three("qızın səkkiz yaşına bir gün qalmış", "on the eve of that birthday", "накануне этого дня"),
      but: { ...uncle, daughter: { bornOn: "2015-02-02" } },
      gives: "179.64",
    },
    {
      why: three(
        "vəfat edənin nənəsi onun qızına evdə baxır",
        "the grandmother of the deceased, at home with the daughter",
        "бабушка умершего, которая дома с его дочерью",
      ),
      but: greatGrandmother,
      gives: "179.64",
    },
    {
      why: three("işləyən nənə", "a grandmother who works", "работающая бабушка"),
      but: { ...greatGrandmother, "son.employment": { kind: "contract" } },
      gives: "nothing",
    },
    {
      why: three(
        "baxılan uşaq vəfat edənin bacısıdır: pensiya bölünmür",
        "the child is a sister of the deceased: nobody shares the pension",
        "ребёнок — сестра умершего: пенсию не делят",
      ),
      but: { ...withoutOwnDaughter, "father.sibling": "daughter" },
      gives: "359.28",
    },
    {
      why: three(
        "baxılan uşaq vəfat edənin nəvəsidir",
        "the child is a grandchild of the deceased",
        "ребёнок — внук умершего",
      ),
      but: { ...withoutOwnDaughter, "daughter.grandparent": "father" },
      gives: "359.28",
    },
    {
      why: three(
        "baxılan uşaq vəfat edənin qohumu deyil",
        "the child is no kin of the deceased",
        "ребёнок умершему не родня",
      ),
      but: withoutOwnDaughter,
      gives: "nothing",
    },
    {
      why: three(
        "evdə baxan bibi də bölüşür: üç nəfər",
        "an aunt at home with the daughter has a part too: three",
        "тётя, которая дома с дочерью, тоже получает долю: трое",
      ),
      but: {
        aunt: { bornOn: "1990-01-01", sex: "female" },
        "father.sibling": "aunt",
        daughter: { bornOn: "2016-05-05" },
        "daughter.carer": "aunt",
        "father.insurance-record": { capital: "62082.88" },
      },
      gives: "239.52 to mother for son",
    },
    {
      why: three("işləyən bibinin payı yoxdur", "an aunt who works has none", "у работающей тёти доли нет"),
      but: {
        aunt: { bornOn: "1990-01-01", sex: "female" },
        "father.sibling": "aunt",
        "aunt.employment": { kind: "contract" },
        daughter: { bornOn: "2016-05-05" },
        "daughter.carer": "aunt",
        "father.insurance-record": { capital: "62082.88" },
      },
      gives: "359.28 to mother for son",
    },
    {
      why: three(
        "2020-ci ildə itkin düşmüş sayılıb, tapılıb, sonra vəfat edib: ölümün günü sayılır, artım yoxdur",
        "found missing in 2020, came back and died later: the day of death counts, and nothing was raised",
        "в 2020 году признан пропавшим, вернулся и позже умер: считается день смерти, повышений нет",
      ),
      but: { "father.absence": foundAlive },
      gives: "179.64 to mother for son",
    },
    {
      why: three(
        "tapıldığı gün itkin deyildi, ertəsi gün vəfat edib",
        "died on the day after he was found alive",
        "умер на следующий день после того, как нашёлся",
      ),
      but: { "father.absence": { ...foundAlive, until: "2023-01-31" } },
      gives: "179.64 to mother for son",
    },
    {
      why: three(
        "itkin olduğu vaxt vəfat edib: itkin düşdüyü gün sayılır, hesab onda hələ açılmamışdı",
        "died while missing: the day of the finding counts, when the Fund had no account of him yet",
        "умер, пока был пропавшим: считается день признания, когда счёта у Фонда ещё не было",
      ),
      but: { "father.absence": { ...foundAlive, until: "2023-02-01" } },
      gives: "nothing",
    },
    {
      why: three(
        "itkin olduğu vaxt üçün həmin itkin düşmənin günü sayılır, əlil olduqdan sonrakı ölümün yox",
        "for the time when he was missing that finding counts, not the later death, before which he became disabled",
        "за время, когда он был пропавшим, считается то признание, а не смерть, до которой он стал инвалидом",
      ),
      but: {
        father: { diedOn: "2024-06-01" },
        "father.absence": { finding: "missing", from: "2023-02-01", until: "2023-08-01" },
        "father.disability": { percent: 65, cause: "general", from: "2024-01-01" },
      },
      gives: "179.64 to mother for son",
    },
  ],
});
