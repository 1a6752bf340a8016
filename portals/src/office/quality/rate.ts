import { writeCount } from "../../format/count.ts";
import type { Speech } from "../../speech.ts";
import type { RateView } from "./view.ts";

/** `12 (3,4 ‰)` */
export const rateText = ({ count, perThousand }: RateView, say: Speech): string =>
  perThousand === undefined
    ? writeCount(count)
    : say.t("quality.rate", {
        count: writeCount(count),
        rate: String(perThousand).replace(".", say.t("law-versions.decimal")),
      });
