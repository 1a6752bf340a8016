import type { State } from "../../components/icons.tsx";
import type { Speech } from "../../speech.ts";
import type { LawVersionState, StageView } from "./view.ts";

/** For whom, in words: nobody yet, a share, districts, everybody. */
export function stageText({ share, districts }: StageView, say: Speech): string {
  if (Number(share) >= 100) return say.t("law-versions.everybody");
  const parts = [
    ...(Number(share) > 0
      ? [say.t("law-versions.share-of-all", { share: share.replace(".", say.t("law-versions.decimal")) })]
      : []),
    ...districts,
  ];
  return parts.length === 0 ? say.t("law-versions.nobody") : parts.join(", ");
}

export const shapeOf = (state: LawVersionState): State =>
  state === "in-use" ? "good" : state === "backed-out" ? "stop" : state === "loaded" ? "plain" : "wait";
