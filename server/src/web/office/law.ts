import {
  ARTICLE_FIELD,
  type FieldError,
  lawDeskPage,
  lawDeskRightPage,
  lawStatementPage,
  type RightToSignView,
  type SignatureLine,
} from "@dayaq/portals";
import { placeKey, programmeSheet, signableRight, type SignableRight } from "@dayaq/rules";
import {
  allSignatures,
  beginSigning,
  findDraft,
  type Lawyer,
  type Signature,
  standings,
  withdrawSignature,
} from "../../modules/signatures/index.ts";
import { wholeNumberIn } from "../asked.ts";
import { type Book, cited, named, openBook, openVersion } from "../law/book.ts";
import { piecesByPlace } from "../law/carried.ts";
import type { Ask, PageAnswer, PageRoute } from "../page-route.ts";
import { signedView } from "../views/signed.ts";

/** Every right of the law in use, and how it stands. */
export const lawDesk: PageRoute = {
  method: "GET",
  path: "/office/law",
  may: "law.see",
  answer: async (ask) => {
    const book = await bookAsked(ask);
    if (book === undefined) return { trouble: "404" };
    const view = {
      ...versionIn(book),
      onTheirWay: (await ask.ports.modules.determinations.versions.list(ask.tx))
        .filter(({ hash, state }) => hash !== book.hash && ON_THEIR_WAY.has(state))
        .map(({ id, title }) => ({ id: String(id), title })),
      kinds: ask.ports.pack.lawBook.kinds.map(({ title, programmes }) => ({
        title: book.words.of(title),
        rights: programmes.map((code) => ({
          ...named(book, code),
          signed: book.signed(code),
        })),
      })),
    };
    return { html: lawDeskPage(view, ask.say, ask.shell) };
  },
};

export const lawDeskRight: PageRoute = {
  method: "GET",
  path: "/office/law/:programme",
  may: "law.see",
  answer: async (ask) => {
    const isRefused = ask.query["trouble"] === "not-vouched";
    return show(ask, isRefused ? [{ field: "articles", message: ask.say.t("law-desk.not-vouched") }] : []);
  },
};

/** What was chosen is written down word for word; then the lawyer reads it and goes to the identity provider. */
export const signRight: PageRoute = {
  method: "POST",
  path: "/office/law/:programme",
  may: "law.sign",
  answer: async (ask) => {
    const { tx, params, form, today, to } = ask;
    const book = await bookAsked(ask);
    if (book === undefined) return { trouble: "404" };
    const programme = params["programme"] ?? "";
    const lawyer = await lawyerOf(ask);
    if (lawyer === undefined) return { trouble: "403" };
    const outcome = await beginSigning(tx, lawyer, {
      law: book.law,
      lawHash: book.hash,
      programme,
      seen: form["seen"] ?? "",
      articles: chosenIn(form),
      language: book.ofActs,
      today,
    });
    if (outcome.ok) return { go: to.officeLawStatement(programme, outcome.value) };
    return show(ask, [{ field: "articles", message: ask.say.t("law-desk.law-changed") }]);
  },
};

/** The text that is about to be signed. */
export const lawStatement: PageRoute = {
  method: "GET",
  path: "/office/law/:programme/statements/:digest",
  may: "law.sign",
  answer: async (ask) => {
    const { tx, params, say, shell, reader } = ask;
    const digest = params["digest"] ?? "";
    const draft = await findDraft(tx, digest, reader?.accountId ?? 0);
    if (draft === undefined) return { trouble: "404" };
    const { programme, articles, signer, statement } = draft;
    const book = await bookOfLaw(ask, draft.law);
    const view = {
      ...named(book, programme),
      ...versionIn(book),
      digest,
      signer: signer.name,
      articles: articles.map((it) => cited(book, it).text),
      statement,
    };
    return { html: lawStatementPage(view, say, shell) };
  },
};

/** On to the identity provider, which signs the lawyer in anew and the digest with it. */
export const vouchForStatement: PageRoute = {
  method: "GET",
  path: "/office/law/:programme/statements/:digest/vouch",
  may: "law.sign",
  answer: async (ask) => {
    const { tx, ports, params, token, to, reader } = ask;
    const digest = params["digest"] ?? "";
    const draft = await findDraft(tx, digest, reader?.accountId ?? 0);
    if (draft === undefined) return { trouble: "404" };
    const { version } = await bookOfLaw(ask, draft.law);
    const back = to.officeLawRight(draft.programme, version?.id);
    const address = await ports.modules.identity.beginVouching(tx, token, digest, back);
    return { go: address.href };
  },
};

export const withdrawLawSignature: PageRoute = {
  method: "POST",
  path: "/office/law/:programme/withdraw",
  may: "law.sign",
  answer: async (ask) => {
    const { tx, form, today, to, say } = ask;
    const lawyer = await lawyerOf(ask);
    if (lawyer === undefined) return { trouble: "403" };
    const id = wholeNumberIn(form["signature"]);
    const outcome = await withdrawSignature(tx, id, lawyer, { reason: form["reason"] ?? "", today });
    if (outcome.ok) return { go: to.officeLawRight(outcome.value, form["version"]) };
    if (outcome.code === "signature.reason-missing")
      return show(ask, [{ field: `reason-${id}`, message: say.t("law-desk.reason-missing") }]);
    return { trouble: outcome.code === "signature.unknown" ? "404" : "409" };
  },
};

/** A version is signed before it is switched on; one that is out of force no more. */
const ON_THEIR_WAY: ReadonlySet<string> = new Set(["loaded", "shadowed", "in-stages"]);

/** The law in use, or the version that is asked for; undefined where there is none of that number. */
function bookAsked(ask: Ask): Promise<Book | undefined> {
  const version = ask.form["version"] ?? ask.query["version"] ?? "";
  return version === "" ? openBook(ask) : openVersion(ask, wholeNumberIn(version));
}

/** The law that a statement is about: the one in use, or the version that has it. */
async function bookOfLaw(ask: Ask, hash: string): Promise<Book> {
  const inUse = await openBook(ask);
  const versions = inUse.hash === hash ? [] : await ask.ports.modules.determinations.versions.list(ask.tx);
  const version = versions.find((it) => it.hash === hash);
  return (version && (await openVersion(ask, version.id))) ?? inUse;
}

const versionIn = ({ version }: Book): Pick<RightToSignView, "version"> => (version === undefined ? {} : { version });

/** Hashes of the articles that were ticked. */
const chosenIn = (form: Ask["form"]): string[] =>
  Object.keys(form).flatMap((name) => (name.startsWith(ARTICLE_FIELD) ? [name.slice(ARTICLE_FIELD.length)] : []));

async function lawyerOf({ tx, ports, reader }: Ask): Promise<Lawyer | undefined> {
  if (reader === undefined) return undefined;
  const signer = await ports.modules.identity.findSigner(tx, reader.accountId);
  return signer && { ...signer, accountId: reader.accountId };
}

async function show(ask: Ask, errors: readonly FieldError[]): Promise<PageAnswer> {
  const book = await bookAsked(ask);
  const view = book && (await rightToSign(ask, book, ask.params["programme"] ?? ""));
  if (view === undefined) return { trouble: "404" };
  return { html: lawDeskRightPage(view, ask.say, ask.shell, errors), ...(errors.length > 0 ? { status: 422 } : {}) };
}

async function rightToSign(ask: Ask, book: Book, code: string): Promise<RightToSignView | undefined> {
  const sheet = programmeSheet(book.law, code, book.rules);
  const right = signableRight(book.law, code, book.ofActs);
  if (sheet === undefined || right === undefined) return undefined;
  const standing = (await standings(ask.tx, book.ofActs))(book.law, code);
  const pieces = piecesByPlace(book, sheet);
  const signatures = await allSignatures(ask.tx, code);
  return {
    ...named(book, code),
    ...versionIn(book),
    hash: right.hash,
    signed: signedView(standing),
    language: book.ofActs,
    articles: (standing?.articles ?? []).map(({ basis, hash, by }) => ({
      hash,
      law: cited(book, basis),
      pieces: pieces.get(placeKey(basis)) ?? [],
      ...(by === undefined ? {} : { by }),
    })),
    given: [...sheet.given, ...sheet.notions],
    signatures: signatures.map((it) => lineOf(it, right, ask, book)).toReversed(),
    maySign: ask.reader?.role === "lawyer",
  };
}

function lineOf(it: Signature, right: SignableRight, { reader }: Ask, book: Book): SignatureLine {
  const now = new Map(right.articles.map(({ basis, hash }) => [placeKey(basis), hash]));
  return {
    id: String(it.id),
    name: it.signer,
    on: it.signedOn,
    articles: it.articles.map((article) => cited(book, article).text),
    isCurrent: it.articles.every((article) => now.get(placeKey(article)) === article.hash),
    isOwn: it.accountId === reader?.accountId,
    ...(it.withdrawn === undefined ? {} : { withdrawn: it.withdrawn }),
  };
}
