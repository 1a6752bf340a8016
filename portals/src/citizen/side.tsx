import type { Speech } from "../speech.ts";

/** The quiet column: what to do when something is wrong, the same on every page. */
export const inSideColumn = (say: Speech, helpline: string) => (
  <aside class="side flow" aria-label={say.t("side.label")}>
    <h2 class="small">{say.t("side.wrong")}</h2>
    <p>{say.t("side.call", { helpline })}</p>
    <p class="soft">{say.t("side.no-application")}</p>
  </aside>
);
