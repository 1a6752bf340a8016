import { day, type LocalDate, minor } from "@dayaq/kernel";
import { articleIn } from "@dayaq/country";
import {
  type CitedView,
  type paths,
  type RightNamed,
  type SignedView,
  type Speech,
  type ValueView,
} from "@dayaq/portals";
import {
  type Act,
  type Basis,
  type FactKind,
  type Law,
  type Parameter,
  type ParameterValue,
  placeKey,
  type RuleWords,
} from "@dayaq/rules";
import { adoptions, type CountedApart, readingsCounted, type StoredLaw } from "../../modules/determinations/index.ts";
import { standings } from "../../modules/signatures/index.ts";
import type { Ask } from "../page-route.ts";
import { signedView } from "../views/signed.ts";
import { PackWords } from "../views/words.ts";
import { ruleWordsOf } from "./rule-words.ts";

/** The law in use, with every law that was in use before, and how to say it to this reader. */
export interface Book {
  readonly law: Law;
  readonly hash: string;
  /** Of a law that is not in use yet. */
  readonly version?: { readonly id: string; readonly title: string };
  /** The latest first; the first is in use. */
  readonly versions: readonly { readonly hash: string; readonly on: LocalDate }[];
  readonly say: Speech;
  readonly words: PackWords;
  /** How its rules are told. */
  readonly rules: RuleWords;
  readonly to: ReturnType<typeof paths>;
  readonly today: LocalDate;
  /** Language of the acts: what is signed is the text in it. */
  readonly ofActs: string;
  /** How each of its rights stands with the lawyers. */
  readonly signed: (programme: string) => SignedView;
  /** What lies between the readings of its choices, where it was counted. */
  readonly apart: readonly CountedApart[];
}

export async function openBook(ask: Ask): Promise<Book> {
  const { determinations } = ask.ports.modules;
  return bookOf(ask, await determinations.currentLaw(ask.tx));
}

/** A version of the law on its way, as the law in use is read; undefined where there is none of that number. */
export async function openVersion(ask: Ask, id: number): Promise<Book | undefined> {
  const { determinations } = ask.ports.modules;
  const version = await determinations.versions.find(ask.tx, id);
  if (version === undefined) return undefined;
  const { hash, title } = version;
  return {
    ...(await bookOf(ask, { hash, law: await determinations.loadLaw(ask.tx, hash) })),
    version: { id: String(id), title },
  };
}

async function bookOf({ tx, ports, say, to, today }: Ask, { hash, law }: StoredLaw): Promise<Book> {
  const words = new PackWords(ports.pack, say.language);
  const ofActs = ports.pack.languages[0] ?? "en";
  const standing = await standings(tx, ofActs);
  const signed = (programme: string): SignedView => signedView(standing(law, programme));
  const apart = await readingsCounted(tx, hash);
  const rules = ruleWordsOf(ports.pack, law, say);
  return { law, hash, versions: await adoptions(tx), say, words, rules, to, today, ofActs, signed, apart };
}

export const actOf = ({ law }: Book, key: string): Act | undefined => law.acts.find((it) => it.key === key);

/** "Law on social allowances, art. 4", with the address of the article. */
export function cited({ words }: Pick<Book, "words">, basis: Basis): CitedView {
  const { law: text, lawTo: to } = words.cites(basis);
  return { text, to };
}

export const named = ({ law, words }: Book, code: string): RightNamed => ({
  code,
  title: words.of(law.programmes.find((it) => it.code === code)?.title, code),
});

/** The latest value first. */
export const valuesOf = (book: Book, parameter: Parameter): ValueView[] =>
  parameter.values
    .filter((it, nth, all) => !isStillUnknown(it, all[nth - 1]))
    .map((it) => valueView(book, parameter, it))
    .toReversed();

/** Years that no source gives, one after the other and for one reason, are one line: nothing changed between them. */
const isStillUnknown = ({ value, basis }: ParameterValue, before: ParameterValue | undefined): boolean =>
  value === null && before?.value === null && placeKey(basis) === placeKey(before.basis);

export function valueView(book: Book, { unit }: Parameter, it: ParameterValue): ValueView {
  const { from, value, certainty, basis, knownFrom } = it;
  return {
    ...(from === ALWAYS ? {} : { from }),
    ...(value === null ? {} : { value: written(book.say, unit, value) }),
    certainty,
    law: cited(book, basis),
    ...(knownFrom === undefined ? {} : { knownFrom }),
  };
}

const MONTHS_A_YEAR = 12;
/** From this day on a pack writes what its acts do not begin: the pension age of the older law. */
const ALWAYS = day("1900-01-01");

/** `8,1`: a decimal comma, as sums have it. */
const inTenths = (value: number): string =>
  [Math.trunc(value / 10), ...(value % 10 === 0 ? [] : [value % 10])].join(",");

function written(say: Speech, unit: Parameter["unit"], value: number): string {
  if (unit === "money") return say.sum(minor(value));
  if (unit === "percent") return `${value} %`;
  if (unit === "per-mille") return `${inTenths(value)} %`;
  if (unit === "count") return String(value);
  const [years, months] = [Math.floor(value / MONTHS_A_YEAR), value % MONTHS_A_YEAR];
  const inYears = [
    say.t("lawbook.years", { count: years }),
    ...(months === 0 ? [] : [say.t("lawbook.months", { count: months })]),
  ].join(" ");
  return years === 0 ? say.t("lawbook.months", { count: value }) : inYears;
}

/** Facts by the agency that states them, in the order of the law. */
export const byAgency = ({ words }: Book, kinds: readonly FactKind[]): { title: string; facts: string[] }[] =>
  [...Map.groupBy(kinds, ({ agency }) => agency)].map(([agency, of]) => ({
    title: words.agency(agency),
    facts: of.map(({ kind, title }) => words.of(title, kind)),
  }));

/** An article in the reader's words. */
export const articleWords = ({ ports: { pack }, say }: Pick<Ask, "ports" | "say">, article: string): string =>
  articleIn(pack.articles, article, say.language);
