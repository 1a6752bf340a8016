import type { LawBook } from "@dayaq/country";
import { three } from "../../three.ts";

export { three };

/** What is left out of rights, or not known of them, by code. */
export type LeftOut = LawBook["leftOut"];

/** Of rights by percentage that are older than the percentages. */
export const inGroups = three(
  "2022-ci ilin iyulunadək əlillik faizlə deyil, I, II və ya III qrupla müəyyən edilirdi. Qrupları 81–100, 61–80 və 31–60 faiz kimi başa düşürük.",
  "Until July 2022 disability was found as a group I, II or III, not by percentage. We read these as 81–100, 61–80 and 31–60 per cent.",
  "До июля 2022 года инвалидность устанавливали не в процентах, а группой I, II или III. Группы мы понимаем как 81–100, 61–80 и 31–60 процентов.",
);

/** Of pensions that are never below the minimum. */
export const raisedMinimum = three(
  "Minimum sonradan artanda pensiyaya əlavə olunanı yanvarda artırmırıq. Artırılmalı olub-olmadığını heç bir mənbə demir.",
  "What a later rise of the minimum adds to a pension is not raised in January. Whether it should be, no source says.",
  "То, что добавил к пенсии последующий рост минимума, в январе не повышается. Должно ли, ни один источник не говорит.",
);

/** Of allowances that one person may have a right to at once. */
export const besideAnother = three(
  "Başqa sosial müavinətlə birlikdə ödənilib-ödənilmədiyini heç bir mənbə demir. Biz ikisini də ödəyirik.",
  "Whether it is paid beside another social allowance, no source says. We pay both.",
  "Платят ли его вместе с другим социальным пособием, ни один источник не говорит. Мы платим оба.",
);

/** Of rights by the pension age, which a father reaches earlier whose children lost their mother. */
export const missingMother = three(
  "İtkin düşmüş sayılan ana uşağın 18 yaşınadək tapılmayıbsa, atanı tək qalmış sayırıq. Ananın nə qədər itkin olmalı olduğunu heç bir mənbə demir. Ata bu müddətdə yaşa çatıbsa, yaş çatılmış qalır: bu, bizim nəticəmizdir.",
  "A father counts as left alone if a mother found missing was not back before the child was 18. How long she must be missing, no source says. If he reached the age meanwhile, it stays reached: that is our conclusion.",
  "Отца считаем оставшимся одним, если мать, признанная пропавшей, не нашлась до восемнадцатилетия ребёнка. Сколько она должна отсутствовать, ни один источник не говорит. Если за это время он достиг возраста, тот остаётся достигнутым: это наш вывод.",
);
