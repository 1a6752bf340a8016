import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { survivorAllowance } from "./survivor-allowance.ts";
import { three } from "../../three.ts";

const widow = (bornOn: string) => ({
  person: { bornOn, sex: "female" },
  "person.parent": null,
  "person.spouse": "deceased",
});
/** The mother of the deceased, of working age; the child lives with its own mother unless somebody is recorded as its carer. */
const grandmother = {
  person: { bornOn: "1970-01-01", sex: "female" },
  "person.parent": null,
  "deceased.parent": "person",
  child: { bornOn: "2018-05-05", sex: "male" },
  "child.parent": ["deceased", "mother"],
};
const withChild = (bornOn: string) => ({
  ...widow("1990-01-01"),
  child: { bornOn, sex: "male" },
  "child.parent": ["deceased", "person"],
});

export const examples = examplesOf(survivorAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "2014-06-01", sex: "male" },
    mother: { bornOn: "1988-01-01", sex: "female" },
    deceased: { bornOn: "1985-01-01", sex: "male", diedOn: "2021-11-10" },
    "person.residence": { permanent: true },
    "person.parent": ["mother", "deceased"],
  },
  cases: [
    {
      why: three(
        "18 yaşına çatmayan uşağa ana vasitəsilə ödənilir",
        "a child under 18 is paid through the mother",
        "ребёнку младше 18 лет платят через мать",
      ),
      gives: "140.00 to mother for person",
    },
    {
      why: three("eyni, 2025-ci ilin iyununda", "the same in June 2025", "то же в июне 2025 года"),
      on: "2025-06-30",
      gives: "120.00 to mother for person",
    },
    {
      why: three("eyni, 2022-ci ildə", "the same in 2022", "то же в 2022 году"),
      on: "2022-03-01",
      gives: "100.00 to mother for person",
    },
    {
      why: three("ata vəfat etməmişdən əvvəl", "before the father died", "до смерти отца"),
      on: "2021-11-09",
      gives: "nothing",
    },
    {
      why: three("atanın vəfat etdiyi gün", "on the day on which the father died", "в день смерти отца"),
      on: "2021-11-10",
      gives: "80.00 to mother for person",
    },
    {
      why: three(
        "atanı məhkəmə itkin düşmüş sayıb",
        "a court has found the father missing",
        "суд признал отца пропавшим",
      ),
      but: { deceased: { diedOn: null }, "deceased.absence": { finding: "missing", from: "2024-05-10" } },
      gives: "140.00 to mother for person",
    },
    {
      why: three(
        "atanı məhkəmə ölmüş elan edib, ölümü hələ qeydə alınmayıb",
        "a court has declared the father dead, and no death is registered yet",
        "суд объявил отца умершим, а смерть ещё не записана",
      ),
      but: { deceased: { diedOn: null }, "deceased.absence": { finding: "declared-dead", from: "2024-05-10" } },
      gives: "140.00 to mother for person",
    },
    {
      why: three(
        "itkin düşən anadır: uşağa sağ olan ata vasitəsilə ödənilir",
        "it is the mother who is missing: the child is paid through the living father",
        "пропала мать: ребёнку платят через живого отца",
      ),
      but: { deceased: { diedOn: null }, "mother.absence": { finding: "missing", from: "2024-05-10" } },
      gives: "140.00 to deceased for person",
    },
    {
      why: three(
        "atanın yeri məlum deyil, məhkəmə onu itkin düşmüş saymayıb",
        "it is not known where the father is, and no court has found him missing",
        "неизвестно, где отец, но пропавшим его суд не признал",
      ),
      but: { deceased: { diedOn: null }, "deceased.absence": { finding: "whereabouts-unknown", from: "2024-05-10" } },
      gives: "nothing",
    },
    {
      why: three(
        "uşağın yox, ananın yaşayış yeri qeydə alınıb",
        "no residence is recorded of the child, but of the mother",
        "записано место жительства матери, а не ребёнка",
      ),
      but: { "person.residence": null, "mother.residence": { permanent: true } },
      gives: "140.00 to mother for person",
    },
    {
      why: three("18 yaşı tamam olan gün", "on the eighteenth birthday", "в день восемнадцатилетия"),
      but: { person: { bornOn: "2007-08-01" } },
      gives: "nothing",
    },
    {
      why: three("18 yaşında, əyani təhsil alır", "18 and in full-time study", "18 лет, учится очно"),
      but: { person: { bornOn: "2007-08-01" }, "person.study": { form: "full-time" } },
      gives: "140.00",
    },
    {
      why: three("23 yaşında, əyani təhsil alır", "23 and in full-time study", "23 года, учится очно"),
      but: { person: { bornOn: "2002-08-01" }, "person.study": { form: "full-time" } },
      gives: "nothing",
    },
    {
      why: three(
        "yetkin, 18 yaşından əvvəl əlil",
        "grown, disabled since before 18",
        "взрослый, инвалид с возраста до 18 лет",
      ),
      but: {
        person: { bornOn: "1999-08-01" },
        "person.disability": { percent: 45, cause: "general", from: "2015-01-01" },
      },
      gives: "140.00",
    },
    {
      why: three("hər iki valideyn sağdır", "both parents live", "оба родителя живы"),
      but: { deceased: { diedOn: null } },
      gives: "nothing",
    },
    {
      why: three(
        "ailə başçısını itirməyə görə pensiya alır",
        "draws a survivor pension",
        "получает пенсию по потере кормильца",
      ),
      but: { "person.labour-pension": { kind: "survivor", amount: "350.00" } },
      gives: "nothing",
    },
    {
      why: three(
        "70 yaşlı dul qadın, reyestr nikahı ölümlə bitirib",
        "a widow of 70, whose marriage the register ended with the death",
        "вдова 70 лет, брак которой реестр закрыл со смертью",
      ),
      but: { ...widow("1955-01-01"), "person.spouse": { is: "deceased", from: "1980-01-01", until: "2021-11-10" } },
      gives: "140.00",
    },
    {
      why: three(
        "vəfat edənlə boşanmış 70 yaşlı qadın",
        "a woman of 70 who was divorced from the deceased",
        "женщина 70 лет, разведённая с умершим",
      ),
      but: { ...widow("1955-01-01"), "person.spouse": { is: "deceased", from: "1980-01-01", until: "2001-01-01" } },
      gives: "nothing",
    },
    {
      why: three("əmək qabiliyyətli yaşda dul qadın", "a widow of working age", "вдова трудоспособного возраста"),
      but: widow("1990-01-01"),
      gives: "nothing",
    },
    {
      why: three(
        "pensiya yaşı artmazdan bir gün əvvəl 64 yaşı olmuş dul qadın",
        "a widow who was 64 on the eve of the rise of the pension age",
        "вдова, которой было 64 накануне повышения пенсионного возраста",
      ),
      but: widow("1961-06-30"),
      gives: "140.00",
    },
    {
      why: three(
        "bir gün sonra, yaş həddi 64 yarım olanda 64 yaşı tamam olan dul qadın",
        "a widow who is 64 a day later, when the age is 64 and a half",
        "вдова, которой 64 на день позже, когда возраст уже 64 с половиной",
      ),
      but: widow("1961-07-01"),
      gives: "nothing",
    },
    {
      why: three("əlilliyi olan dul qadın", "a widow with a disability", "вдова с инвалидностью"),
      but: { ...widow("1990-01-01"), "person.disability": { percent: 35, cause: "general" } },
      gives: "140.00",
    },
    {
      why: three(
        "səkkiz yaşına çatmayan uşaqları ilə evdə olan dul qadın",
        "a widow at home with their child under eight",
        "вдова дома с их ребёнком младше восьми лет",
      ),
      but: withChild("2018-05-05"),
      gives: "140.00",
    },
    {
      why: three(
        "səkkiz yaşına çatmayan uşaqları olan, işləyən dul qadın",
        "a widow who works, with their child under eight",
        "работающая вдова с их ребёнком младше восьми лет",
      ),
      but: { ...withChild("2018-05-05"), "person.employment": { kind: "contract" } },
      gives: "nothing",
    },
    {
      why: three(
        "evdə olan, amma uşağa qulluq etməyən nənə",
        "a grandmother at home who does not care for the child",
        "бабушка дома, но за ребёнком не ухаживает",
      ),
      but: grandmother,
      gives: "nothing",
    },
    {
      why: three(
        "evdə olan, uşağa qulluq edən kimi qeydə alınmış nənə",
        "a grandmother at home, recorded as the child's carer",
        "бабушка дома, записана ухаживающей за ребёнком",
      ),
      but: { ...grandmother, "child.carer": "person" },
      gives: "140.00",
    },
    {
      why: three(
        "uşağın səkkiz yaşı tamam olanda evdə olan dul qadın",
        "a widow at home when the child turns eight",
        "вдова дома, когда ребёнку исполняется восемь",
      ),
      but: withChild("2017-08-01"),
      gives: "nothing",
    },
    notCovered("person"),
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2025-07-01" } },
      gives: "nothing",
    },
  ],
});
