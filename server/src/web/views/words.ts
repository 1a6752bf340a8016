import { articleIn, type CountryPack } from "@dayaq/country";
import type { Texts } from "@dayaq/kernel";
import { type Language, paths, type Rhythm } from "@dayaq/portals";
import type { Basis, ConditionExplained } from "@dayaq/rules";
import { countryWordsOf } from "../../composition/country-words.ts";
import { type CountryWords, otherwiseInWords, type Reader, Words } from "../../modules/notices/index.ts";

/** Made once for a pack: every page asks for them. */
const countryWords = new WeakMap<CountryPack, CountryWords>();

function wordsOf(pack: CountryPack): CountryWords {
  const made = countryWords.get(pack) ?? countryWordsOf(pack);
  countryWords.set(pack, made);
  return made;
}

/** Names of the country's things in the reader's language, by their codes. */
export class PackWords {
  readonly #pack: CountryPack;
  readonly #language: Language;

  constructor(pack: CountryPack, language: Language) {
    this.#pack = pack;
    this.#language = language;
  }

  of = (texts: Texts | undefined, otherwise = ""): string => texts?.[this.#language] ?? texts?.["en"] ?? otherwise;

  programme = (code: string): string => this.of(this.#pack.programmes.find((it) => it.code === code)?.title, code);

  /** How often a programme pays. */
  rhythm(code: string): Rhythm {
    const pays = this.#pack.programmes.find((it) => it.code === code)?.pays;
    if (pays?.rhythm === "once" || pays?.rhythm === "each") return "once";
    return pays?.accrual === "per-quarter" ? "quarterly" : pays?.accrual === "per-year" ? "yearly" : "monthly";
  }

  /** A word of the country by its key; undefined where it has none. */
  text = (key: string): string | undefined => {
    const texts = this.#pack.texts[key];
    return texts && this.of(texts);
  };

  agency = (code: string): string => this.of(this.#pack.agencies.find((it) => it.code === code)?.title, code);

  factKind = (kind: string): string => this.of(this.#pack.factKinds.find((it) => it.kind === kind)?.title, kind);

  /** What a code of a fact's field is called; undefined where the country has no word for it. */
  code = (field: string, code: string): string | undefined => {
    const texts = this.#pack.texts[`${field}.${code}`];
    return texts && this.of(texts, code);
  };

  country = (): string => this.of(this.#pack.name, this.#pack.code);

  identifier = (scheme: string): string =>
    this.of(this.#pack.identifiers.find((it) => it.code === scheme)?.title, scheme);

  district = (code: string): string => this.of(this.#pack.districts.find((it) => it.code === code)?.title, code);

  fund = (code: string): string => this.of(this.#pack.funds.find((it) => it.code === code)?.title, code);

  bank = (code: string): string => this.#pack.accounts.banks.find((it) => it.code === code)?.shortName ?? code;

  /** What would have to be otherwise for a condition to come out otherwise, as a letter says it. */
  otherwise(condition: ConditionExplained, reader: Reader): string[] {
    return otherwiseInWords(condition, new Words(wordsOf(this.#pack), this.#language), reader);
  }

  /** A place in an act as a sentence cites it, with the page of the law on which it is read. */
  cites = (basis: Basis): { readonly law: string; readonly lawTo: string } => ({
    law: this.law(basis),
    lawTo: paths(this.#language).lawArticle(basis.act, basis.article),
  });

  /** "Law on social allowances, art. 4". */
  law({ act, article }: Basis): string {
    const title = this.of(this.#pack.acts.find((it) => it.key === act)?.title, act);
    return article === "" ? title : `${title}, ${articleIn(this.#pack.articles, article, this.#language)}`;
  }
}
