import { type Stage, WHOLE } from "../modules/determinations/index.ts";
import { UsageTrouble } from "./command.ts";

/** A stage as people type it: `--share 12.5%`, `--districts BA,GA`, or both; `--everybody`. */
export function stageIn(
  typed: {
    readonly share?: string | undefined;
    readonly districts?: string | undefined;
    readonly everybody?: boolean | undefined;
  },
  known: readonly { readonly code: string }[],
): Stage {
  if (typed.everybody && (typed.share !== undefined || typed.districts !== undefined))
    throw new UsageTrouble("--everybody leaves nothing to --share and --districts: one or the other is wanted");
  if (typed.everybody) return { share: WHOLE, districts: [] };
  const districts = (typed.districts ?? "").split(",").filter((code) => code !== "");
  const strange = districts.find((code) => !known.some((it) => it.code === code));
  if (strange !== undefined)
    throw new UsageTrouble(`there is no district ${strange}: ${known.map(({ code }) => code).join(", ")}`);
  if (typed.share === undefined && districts.length === 0)
    throw new UsageTrouble("say for whom: --share 10%, --districts A,B or --everybody");
  return { share: typed.share === undefined ? 0 : shareIn(typed.share), districts };
}

/** `12.5%` as hundredths of a percent. */
function shareIn(typed: string): number {
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)%?$/.exec(typed)?.[1];
  const share = percent === undefined ? 0 : Math.round(Number(percent) * 100);
  if (share < 1 || share > WHOLE) throw new UsageTrouble(`“${typed}” is no share: from 0.01% to 100%`);
  return share;
}

export const stageText = ({ share, districts }: Stage): string =>
  [share > 0 ? `${share / 100}%` : "", districts.join(",")].filter((part) => part !== "").join(" and ");
