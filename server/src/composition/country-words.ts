import { articleIn, type CountryPack } from "@dayaq/country";
import { type CountryWords, textsWith } from "../modules/notices/index.ts";

/** The names of a country's programmes, agencies, acts and banks, with its own sentences before the core's. */
export function countryWordsOf(pack: CountryPack): CountryWords {
  const programmes = new Map(pack.programmes.map(({ code, title }) => [code, title]));
  const agencies = new Map(pack.agencies.map(({ code, title }) => [code, title]));
  const acts = new Map(pack.acts.map(({ key, title }) => [key, title]));
  const facts = new Map(pack.factKinds.map((it) => [it.kind, it]));
  const banks = new Map(pack.accounts.banks.map(({ code, shortName }) => [code, shortName]));
  return {
    currency: pack.currency,
    texts: textsWith(pack.texts),
    programme: (code) => programmes.get(code),
    agency: (code) => agencies.get(code),
    act: (key) => acts.get(key),
    article: (article, language) => articleIn(pack.articles, article, language),
    bank: (code) => banks.get(code),
    fact: (kind) => facts.get(kind),
  };
}
