import { factKind } from "@dayaq/rules";

/** One employer's wage line of one month: the pay, and what of its contribution goes to the insurance part of the personal account. */
export const wage = factKind({
  kind: "wage",
  title: { az: "Əməkhaqqı", en: "Wage", ru: "Заработная плата" },
  fields: { employer: { type: "text" }, amount: { type: "money" }, contribution: { type: "money" } },
  register: "complete",
  agency: "tax",
  several: true,
});

/** The personal account as the Fund had it on that day: what stood in its insurance part, and the insured months until then. */
export const insuranceRecord = factKind({
  kind: "insurance-record",
  title: { az: "Fərdi hesab", en: "Personal insurance account", ru: "Индивидуальный счёт" },
  fields: { upTo: { type: "day" }, capital: { type: "money" }, months: { type: "integer", min: 0 } },
  register: "complete",
  agency: "social-fund",
});

/**
 * The employer's account sheet of one calendar month of sickness: `since` when it lasts, the working days of the twelve full
 * months before it, less those of sickness, maternity and childcare, and the working days that this month's part took.
 */
export const sicknessSheet = factKind({
  kind: "sickness-sheet",
  title: { az: "Xəstəlik üzrə hesab vərəqi", en: "Account sheet of sickness", ru: "Расчётный лист по болезни" },
  fields: {
    since: { type: "day" },
    workedDays: { type: "integer", min: 1, max: 366 },
    missedDays: { type: "integer", min: 0, max: 31 },
  },
  register: "complete",
  agency: "social-fund",
  several: true,
});

/** The same of one calendar month of maternity leave; how long the leave is depends on the work and on the birth. */
export const maternitySheet = factKind({
  kind: "maternity-sheet",
  title: {
    az: "Hamiləlik və doğum üzrə hesab vərəqi",
    en: "Account sheet of maternity",
    ru: "Расчётный лист по беременности и родам",
  },
  fields: {
    since: { type: "day" },
    leave: {
      type: "code",
      codes: ["usual", "difficult-or-multiple", "farm", "farm-difficult", "farm-multiple"],
    },
    workedDays: { type: "integer", min: 1, max: 366 },
    missedDays: { type: "integer", min: 0, max: 31 },
  },
  register: "complete",
  agency: "social-fund",
  several: true,
});

/** The register records the child; the other person is on partly paid leave to care for it. */
export const childcareLeave = factKind({
  kind: "childcare-leave",
  title: {
    az: "Uşağa qulluq üzrə qismən ödənişli məzuniyyət",
    en: "Partly paid childcare leave",
    ru: "Частично оплачиваемый отпуск по уходу за ребёнком",
  },
  fields: {},
  register: "complete",
  agency: "social-fund",
  relation: true,
});
