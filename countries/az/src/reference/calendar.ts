import type { DatedHoliday, WorkCalendar, YearlyHoliday } from "@dayaq/country";
import { day, type Texts } from "@dayaq/kernel";

const yearly = (code: string, month: number, dayOfMonth: number, title: Texts, days = 1): YearlyHoliday => ({
  code,
  title,
  month,
  dayOfMonth,
  days,
  moves: true,
  certainty: "illustrative",
});

const ramazan = { az: "Ramazan bayramı", en: "Ramadan holiday", ru: "Праздник Рамазан" };
const qurban = { az: "Qurban bayramı", en: "Feast of the Sacrifice", ru: "Праздник Гурбан" };

const dated = (
  code: string,
  title: Texts,
  from: string,
  until: string,
  certainty: DatedHoliday["certainty"],
): DatedHoliday => ({
  code,
  title,
  from: day(from),
  until: day(until),
  moves: true,
  certainty,
});

/**
 * Labour Code, art. 105. Fixed days are from memory, the days of 2026 from the Cabinet's decision (S159), those of 2025
 * from memory; the moon holidays of 2027 are not set yet, so that year is not complete.
 */
export const calendar: WorkCalendar = {
  restDays: [6, 7],
  yearly: [
    yearly("new-year", 1, 1, { az: "Yeni il", en: "New Year", ru: "Новый год" }, 2),
    {
      ...yearly("mourning", 1, 20, { az: "Ümumxalq hüzn günü", en: "Day of mourning", ru: "День всенародной скорби" }),
      moves: false,
    },
    yearly("women", 3, 8, { az: "Qadınlar günü", en: "Women's Day", ru: "Женский день" }),
    yearly("novruz", 3, 20, { az: "Novruz bayramı", en: "Novruz", ru: "Новруз" }, 5),
    yearly("victory-1945", 5, 9, { az: "Faşizm üzərində qələbə günü", en: "Victory over fascism", ru: "День победы" }),
    yearly("independence", 5, 28, { az: "Müstəqillik Günü", en: "Independence Day", ru: "День независимости" }),
    yearly("salvation", 6, 15, { az: "Milli Qurtuluş Günü", en: "Day of National Salvation", ru: "День спасения" }),
    yearly("army", 6, 26, { az: "Silahlı Qüvvələr Günü", en: "Armed Forces Day", ru: "День Вооружённых сил" }),
    yearly("victory-2020", 11, 8, { az: "Zəfər Günü", en: "Victory Day", ru: "День Победы" }),
    yearly("flag", 11, 9, { az: "Dövlət Bayrağı Günü", en: "Flag Day", ru: "День флага" }),
    yearly("solidarity", 12, 31, { az: "Həmrəylik günü", en: "Day of Solidarity", ru: "День солидарности" }),
  ],
  dated: [
    dated("ramazan", ramazan, "2025-03-30", "2025-04-01", "illustrative"),
    dated("qurban", qurban, "2025-06-06", "2025-06-08", "illustrative"),
    dated("ramazan", ramazan, "2026-03-20", "2026-03-22", "reported"),
    dated("qurban", qurban, "2026-05-27", "2026-05-29", "reported"),
  ],
  completeYears: [2025, 2026],
};
