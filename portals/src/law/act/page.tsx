import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { lawPage } from "../law-page.tsx";
import type { ArticleView, LawActView } from "../view.ts";
import { Carried } from "./carried.tsx";

/** An act, article by article: what rests on each, and which nothing rests on. */
export function lawActPage({ title, isFound, url, articles }: LawActView, say: Speech, shell: ShellView): string {
  return lawPage(
    {
      title,
      lead: isFound ? (
        <>
          <p>{say.t("lawbook.act-lead")}</p>
          <p class="law">
            {url === undefined ? (
              say.t("lawbook.act-unseen")
            ) : (
              <a href={url} rel="noreferrer">
                {say.t("lawbook.act-read")}
              </a>
            )}
          </p>
        </>
      ) : (
        <p>{say.t("lawbook.act-none")}</p>
      ),
      contents: articles.map((it) => ({ id: it.anchor, title: nameOf(it, say) })),
      children: articles.map((it) => <Article article={it} say={say} />),
    },
    say,
    shell,
  );
}

const nameOf = ({ article }: ArticleView, say: Speech): string =>
  article === "" ? say.t("lawbook.whole-act") : article;

const Article = ({ article, say }: { readonly article: ArticleView; readonly say: Speech }) => (
  <section class="flow">
    <h2 id={article.anchor}>{nameOf(article, say)}</h2>
    {article.says === undefined ? null : <p>{article.says}</p>}
    {article.under === undefined ? null : (
      <p class="soft">
        <a href={article.under.to}>{say.t("lawbook.carried-under", { article: article.under.text })}</a>
      </p>
    )}
    {article.carried.length > 0 ? (
      <ul class="carried">
        {article.carried.map((it) => (
          <Carried carried={it} say={say} />
        ))}
      </ul>
    ) : article.under === undefined ? (
      <p class="empty">{say.t("lawbook.nothing-carries")}</p>
    ) : null}
  </section>
);
