import { type FoundInLaw, lawFrontPage } from "@dayaq/portals";
import { type Law, rightsByAct } from "@dayaq/rules";
import type { Ask, PageRoute } from "../page-route.ts";
import { type Book, named, openBook } from "./book.ts";
import { type Entry, search } from "./search.ts";

/** As much as anybody types who looks for a word. */
const WORDS_MAX = 100;

/** The first page of the law: what is sought, the rights by kind, the acts. */
export const lawFront: PageRoute = {
  method: "GET",
  path: "/law",
  may: "everyone",
  answer: async (ask) => {
    const book = await openBook(ask);
    const [inUse] = book.versions;
    const words = (ask.query["q"] ?? "").trim().slice(0, WORDS_MAX);
    const rights = rightsByAct(book.law);
    const view = {
      signed: {
        rights: book.law.programmes.filter(({ code }) => book.signed(code).state === "signed").length,
        of: book.law.programmes.length,
      },
      inUse: { hash: inUse?.hash ?? "", since: inUse?.on ?? ask.today },
      kinds: ask.ports.pack.lawBook.kinds.map(({ title, programmes }) => ({
        title: book.words.of(title),
        rights: programmes.map((code) => named(book, code)),
      })),
      acts: book.law.acts.map(({ key, title }) => ({
        key,
        title: book.words.of(title, key),
        rights: rights.get(key)?.size ?? 0,
      })),
      ...(words === "" ? {} : { search: { words, found: foundBy(ask, book, words) } }),
    };
    return { html: lawFrontPage(view, ask.say, ask.shell) };
  },
};

interface Sought {
  readonly kind: FoundInLaw["kind"];
  /** Of the act, or of the right. */
  readonly key: string;
  /** Of a sentence: the condition that says it. */
  readonly condition?: string;
}

const entries = new WeakMap<Law, readonly Entry<Sought>[]>();

/** Names and sentences in every language: whoever types another one than they read finds it all the same. */
function entriesOf(law: Law): readonly Entry<Sought>[] {
  const known = entries.get(law) ?? [
    ...law.programmes.map(({ code, title }) => ({
      of: { kind: "right" as const, key: code },
      texts: [code, ...Object.values(title)],
    })),
    ...law.acts.map(({ key, title }) => ({ of: { kind: "act" as const, key }, texts: Object.values(title) })),
    ...law.programmes.flatMap(({ code, conditions }) =>
      conditions.map(({ id, says }) => ({
        of: { kind: "sentence" as const, key: code, condition: id },
        texts: Object.values(says),
      })),
    ),
  ];
  entries.set(law, known);
  return known;
}

function foundBy(ask: Ask, book: Book, words: string): FoundInLaw[] {
  const { law, to } = book;
  return search(entriesOf(law), words).map((it): FoundInLaw => {
    if (it.kind === "act") {
      const title = law.acts.find(({ key }) => key === it.key)?.title;
      return { kind: "act", text: book.words.of(title, it.key), to: to.lawAct(it.key) };
    }
    const right = named(book, it.key);
    if (it.condition === undefined) return { kind: "right", text: right.title, to: to.lawProgramme(it.key) };
    const { condition: id } = it;
    const says = law.programmes.find(({ code }) => code === it.key)?.conditions.find((its) => its.id === id)?.says;
    return {
      kind: "sentence",
      text: book.words.of(says, id),
      of: right.title,
      to: `${to.lawProgramme(it.key)}#condition-${id}`,
    };
  });
}
