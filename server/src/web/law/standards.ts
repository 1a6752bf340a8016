import { lawStandardsPage } from "@dayaq/portals";
import type { PageRoute } from "../page-route.ts";
import { named, openBook } from "./book.ts";

/** Conventions branch by branch, with the rights that serve each, and the gaps. */
export const lawStandards: PageRoute = {
  method: "GET",
  path: "/law/standards",
  may: "everyone",
  answer: async (ask) => {
    const book = await openBook(ask);
    const { standards, branches } = ask.ports.pack.lawBook;
    const view = {
      standards: standards.map(({ code, title, url }) => ({
        title: book.words.of(title, code),
        url,
        branches: branches
          .filter(({ convention }) => convention === code)
          .map((it) => ({
            part: book.words.of(it.part),
            title: book.words.of(it.title),
            rights: it.programmes.map((programme) => named(book, programme)),
          })),
      })),
    };
    return { html: lawStandardsPage(view, ask.say, ask.shell) };
  },
};
