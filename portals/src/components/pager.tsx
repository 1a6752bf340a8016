import type { Speech } from "../speech.ts";

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly to: (page: number) => string;
  readonly say: Speech;
}

/** The way through a list that is longer than a page; nothing where it is not. */
export const Pager = ({ page, pages, to, say }: PagerProps) =>
  pages < 2 ? null : (
    <nav class="pager" aria-label={say.t("pager.label")}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          {say.t("pager.before")}
        </a>
      ) : null}
      <span class="soft">{say.t("pager.where", { page, pages })}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {say.t("pager.next")}
        </a>
      ) : null}
    </nav>
  );
