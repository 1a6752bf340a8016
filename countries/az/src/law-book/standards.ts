import type { Standard, StandardBranch } from "@dayaq/country";
import type { Texts } from "@dayaq/kernel";

const NORMLEX = "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:";

export const standards: readonly Standard[] = [
  {
    code: "C102",
    title: {
      az: "Sosial təminatın minimum normaları haqqında 1952-ci il Konvensiyası (№ 102)",
      en: "Social Security (Minimum Standards) Convention, 1952 (No. 102)",
      ru: "Конвенция 1952 года о минимальных нормах социального обеспечения (№ 102)",
    },
    url: `${NORMLEX}C102`,
  },
  {
    code: "C183",
    title: {
      az: "Analığın mühafizəsi haqqında 2000-ci il Konvensiyası (№ 183)",
      en: "Maternity Protection Convention, 2000 (No. 183)",
      ru: "Конвенция 2000 года об охране материнства (№ 183)",
    },
    url: `${NORMLEX}C183`,
  },
];

const part = (roman: string, articles: string): Texts => ({
  az: `${roman} hissə, maddə ${articles}`,
  en: `Part ${roman}, arts. ${articles}`,
  ru: `Часть ${roman}, ст. ${articles}`,
});

/** The nine branches of C102, and cash benefits of C183. A payment that is made once is no periodical one, and stands in none of them. */
export const branches: readonly StandardBranch[] = [
  {
    convention: "C102",
    part: part("II", "7–12"),
    title: { az: "Tibbi yardım", en: "Medical care", ru: "Медицинская помощь" },
    programmes: [],
  },
  {
    convention: "C102",
    part: part("III", "13–18"),
    title: { az: "Xəstəlik", en: "Sickness", ru: "Болезнь" },
    programmes: ["INS-SICK"],
  },
  {
    convention: "C102",
    part: part("IV", "19–24"),
    title: { az: "İşsizlik", en: "Unemployment", ru: "Безработица" },
    programmes: ["UI"],
  },
  {
    convention: "C102",
    part: part("V", "25–30"),
    title: { az: "Qocalıq", en: "Old age", ru: "Старость" },
    programmes: ["PEN-AGE", "ALW-AGE"],
  },
  {
    convention: "C102",
    part: part("VI", "31–38"),
    title: { az: "İstehsalatda xəsarət", en: "Employment injury", ru: "Трудовое увечье" },
    programmes: ["ALW-WORKINJ"],
  },
  {
    convention: "C102",
    part: part("VII", "39–45"),
    title: { az: "Ailə", en: "Family", ru: "Семья" },
    programmes: ["ALW-5CH", "ALW-INF-POOR", "ALW-CONS", "ALW-GUARD", "ALW-ADOPT", "ALW-FOST"],
  },
  {
    convention: "C102",
    part: part("VIII", "46–52"),
    title: { az: "Analıq", en: "Maternity", ru: "Материнство" },
    programmes: ["INS-MAT"],
  },
  {
    convention: "C102",
    part: part("IX", "53–58"),
    title: { az: "Əlillik", en: "Invalidity", ru: "Инвалидность" },
    programmes: ["PEN-DIS", "ALW-DIS"],
  },
  {
    convention: "C102",
    part: part("X", "59–64"),
    title: { az: "Ailə başçısının itirilməsi", en: "Survivors", ru: "Потеря кормильца" },
    programmes: ["PEN-SURV", "ALW-SURV"],
  },
  {
    convention: "C183",
    part: { az: "maddə 4 və 6", en: "arts. 4 and 6", ru: "ст. 4 и 6" },
    title: {
      az: "Analıq məzuniyyəti və bu dövrdə pul müavinəti",
      en: "Maternity leave, and cash benefits during it",
      ru: "Отпуск по материнству и денежные пособия на это время",
    },
    programmes: ["INS-MAT"],
  },
];
