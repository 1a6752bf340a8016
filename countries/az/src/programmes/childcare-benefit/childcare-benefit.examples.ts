import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { childcareBenefit } from "./childcare-benefit.ts";
import { three } from "../../three.ts";

const mothers = { is: "mother", from: "2024-07-10", until: "2026-09-01" };
const fathers = { is: "father", from: "2026-09-01" };
const parents = {
  father: { bornOn: "1994-01-01", sex: "male" },
  "father.employment": { kind: "contract" },
  claim: null,
};

export const examples = examplesOf(childcareBenefit, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2024-05-05", sex: "female" },
    mother: { bornOn: "1995-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.parent": "mother",
    "child.childcare-leave": { is: "mother", from: "2024-07-10" },
    "mother.employment": { kind: "contract" },
    claim: { by: "mother", on: "2024-07-10" },
  },
  cases: [
    { why: three("bir yaş yarımdan az", "under a year and a half", "младше полутора лет"), gives: "44.00 to mother" },
    {
      why: three("bir yaş yarıma bir gün qalmış", "a day before a year and a half", "за день до полутора лет"),
      on: "2025-11-04",
      gives: "44.00 to mother",
    },
    {
      why: three("bir yaş yarımlıq", "a year and a half old", "полтора года"),
      on: "2025-11-05",
      gives: "28.00 to mother",
    },
    {
      why: three("3 yaşa bir gün qalmış", "on the eve of the third birthday", "накануне трёхлетия"),
      on: "2027-05-04",
      gives: "28.00 to mother",
    },
    {
      why: three("3 yaşı tamam olan gün", "on the third birthday", "в день трёхлетия"),
      on: "2027-05-05",
      gives: "nothing",
    },
    {
      why: three("nənə məzuniyyətdədir", "the grandmother is on leave", "бабушка в отпуске"),
      but: {
        grandmother: { bornOn: "1970-01-01", sex: "female" },
        "child.childcare-leave": { is: "grandmother", from: "2024-07-10" },
        "grandmother.employment": { kind: "contract" },
      },
      gives: "44.00 to grandmother",
    },
    {
      why: three("özünüməşğuldur", "self-employed", "самозанятый"),
      but: { "mother.employment": { kind: "self-employed" } },
      gives: "nothing",
    },
    {
      why: three("məzuniyyət başlamayıb", "the leave has not begun", "отпуск не начался"),
      on: "2024-07-09",
      gives: "nothing",
    },
    {
      why: three("işə qayıdıb", "back at work", "вернулся на работу"),
      but: { "child.childcare-leave": { until: "2025-08-01" } },
      gives: "nothing",
    },
    {
      why: three("məzuniyyətdə olan vəfat edib", "whoever was on leave has died", "тот, кто был в отпуске, умер"),
      but: { mother: { diedOn: "2025-07-20" } },
      gives: "nothing",
    },
    {
      why: three("məzuniyyətdə olan itkin düşüb", "whoever was on leave is missing", "ушедший в отпуск пропал"),
      but: { "mother.absence": { finding: "missing", from: "2025-07-20" } },

      gives: "nothing",
    },
    {
      why: three(
        "ananın müqaviləsi bitib, məzuniyyəti isə reyestrdə qalıb: müqaviləsi olan ata alır",
        "the contract of the mother has ended and her leave still stands: the father on leave has one",
        "договор матери закончился, а её отпуск ещё записан: договор есть у отца в отпуске",
      ),
      but: {
        father: { bornOn: "1994-01-01", sex: "male" },
        "father.employment": { kind: "contract" },
        "mother.employment": { kind: "contract", until: "2025-06-01" },
        "child.childcare-leave": [
          { is: "mother", from: "2024-07-10" },
          { is: "father", from: "2025-06-01" },
        ],
        claim: { by: "father", on: "2025-06-01" },
      },

      gives: "44.00 to father",
    },
    notCovered("child"),
    {
      why: three("uşaq vəfat edib", "the child has died", "ребёнок умер"),
      but: { child: { diedOn: "2025-07-20" } },
      gives: "nothing",
    },
    {
      why: three(
        "2026-cı il aprelin 30-da başlayan məzuniyyət: müraciətlə",
        "a leave that began on 30 April 2026: by application",
        "отпуск с 30 апреля 2026 года: по заявлению",
      ),
      but: { "child.childcare-leave": { is: "mother", from: "2026-04-30" }, claim: null },
      on: "2026-06-01",
      gives: "28.00 offered",
    },
    {
      why: three(
        "2026-cı il mayın 1-də başlayan məzuniyyət: müraciətsiz",
        "a leave that began on 1 May 2026: by itself",
        "отпуск с 1 мая 2026 года: без обращения",
      ),
      but: { "child.childcare-leave": { is: "mother", from: "2026-05-01" }, claim: null },
      on: "2026-06-01",
      gives: "28.00 to mother",
    },
    {
      why: three(
        "aprelin 30-da ana məzuniyyətdə idi, sentyabrda onu ata əvəz edib: yeni hal, müraciətsiz",
        "the mother was on leave on 30 April, and in September the father took over: a new case, by itself",
        "30 апреля в отпуске была мать, в сентябре её сменил отец: новый случай, без обращения",
      ),
      but: { ...parents, "child.childcare-leave": [mothers, fathers] },
      on: "2026-10-01",
      gives: "28.00 to father",
    },
    {
      why: three(
        "aprelin 30-da özü məzuniyyətdə idi və sentyabrda yenidən başlayıb: müraciətlə",
        "was on leave on 30 April and is again from September: by application",
        "сам был в отпуске 30 апреля и снова в нём с сентября: по заявлению",
      ),
      but: { ...parents, "child.childcare-leave": [mothers, { ...fathers, is: "mother" }] },
      on: "2026-10-01",
      gives: "28.00 offered",
    },
  ],
});
