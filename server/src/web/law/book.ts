import type { LocalDate } from "@dayaq/kernel";
import { articleIn } from "@dayaq/country";
import {
  type CitedView,
  type paths,
  type RightNamed,
  type SignedView,
  type Speech,
  type ValueView,
} from "@dayaq/portals";
import { minor } from "@dayaq/kernel";
import type { Act, Basis, FactKind, Law, Parameter, ParameterValue } from "@dayaq/rules";
import { adoptions } from "../../modules/determinations/index.ts";
import { standings } from "../../modules/signatures/index.ts";
import type { Ask } from "../page-route.ts";
import { signedView } from "../views/signed.ts";
import { PackWords } from "../views/words.ts";

/** The law in use, with every law that was in use before, and how to say it to this reader. */
export interface Book {
  readonly law: Law;
  /** The latest first; the first is in use. */
  readonly versions: readonly { readonly hash: string; readonly on: LocalDate }[];
  readonly say: Speech;
  readonly words: PackWords;
  readonly to: ReturnType<typeof paths>;
  readonly today: LocalDate;
  /** Language of the acts: what is signed is the text in it. */
  readonly ofActs: string;
  /** How each of its rights stands with the lawyers. */
  readonly signed: (programme: string) => SignedView;
}

export async function openBook({ tx, ports, say, to, today }: Ask): Promise<Book> {
  const { law } = await ports.modules.determinations.currentLaw(tx);
  const words = new PackWords(ports.pack, say.language);
  const ofActs = ports.pack.languages[0] ?? "en";
  const standing = await standings(tx, ofActs);
  const signed = (programme: string): SignedView => signedView(standing(law, programme));
  return { law, versions: await adoptions(tx), say, words, to, today, ofActs, signed };
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
  parameter.values.map((it) => valueView(book, parameter, it)).toReversed();

export function valueView(book: Book, { unit }: Parameter, it: ParameterValue): ValueView {
  const { from, value, certainty, basis, knownFrom } = it;
  return {
    from,
    ...(value === null ? {} : { value: written(book.say, unit, value) }),
    certainty,
    law: cited(book, basis),
    ...(knownFrom === undefined ? {} : { knownFrom }),
  };
}

const MONTHS_A_YEAR = 12;

function written(say: Speech, unit: Parameter["unit"], value: number): string {
  if (unit === "money") return say.sum(minor(value));
  if (unit === "percent") return `${value} %`;
  if (unit === "count") return String(value);
  const [years, months] = [Math.floor(value / MONTHS_A_YEAR), value % MONTHS_A_YEAR];
  const inYears = [
    say.t("lawbook.years", { count: years }),
    ...(months === 0 ? [] : [say.t("lawbook.months", { count: months })]),
  ].join(" ");
  return years === 0 ? say.t("lawbook.months", { count: value }) : `${value} (${inYears})`;
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
