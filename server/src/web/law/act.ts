import { NO_ACT } from "@dayaq/country";
import { anchorOf, type ArticleView, lawActPage } from "@dayaq/portals";
import { articlesIn } from "@dayaq/rules";
import type { Ask, PageRoute } from "../page-route.ts";
import { actOf, articleWords, type Book, openBook } from "./book.ts";
import { carriedView } from "./carried.ts";

/** An act, article by article: what rests on each, and what nothing rests on yet. */
export const lawAct: PageRoute = {
  method: "GET",
  path: "/law/acts/:act",
  may: "everyone",
  answer: async (ask) => {
    const book = await openBook(ask);
    const act = actOf(book, ask.params["act"] ?? "");
    if (act === undefined) return { trouble: "404" };
    const { key, title, url } = act;
    const view = {
      key,
      title: book.words.of(title, key),
      isFound: key !== NO_ACT,
      ...(url === undefined ? {} : { url }),
      articles: articlesOf(ask, book, key),
    };
    return { html: lawActPage(view, ask.say, ask.shell) };
  },
};

function articlesOf(ask: Ask, book: Book, act: string): ArticleView[] {
  const { examples, places } = ask.ports.pack.lawBook;
  const cases = new Map(examples.map((it) => [it.programme, it.cases.length]));
  return articlesIn(book.law, act, places, book.rules).map(({ article, carried, place }) => {
    const under = place?.carriedUnder;
    return {
      article: articleWords(ask, article),
      anchor: anchorOf(article),
      carried: carried.map((it) => carriedView(book, it, (code) => cases.get(code) ?? 0)),
      ...(place === undefined ? {} : { says: book.words.of(place.says) }),
      ...(under === undefined
        ? {}
        : {
            under: {
              text: under === "" ? ask.say.t("lawbook.whole-act") : articleWords(ask, under),
              to: `#${anchorOf(under)}`,
            },
          }),
    };
  });
}
