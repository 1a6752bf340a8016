import type { Texts } from "@dayaq/kernel";
import type { Act, Choice, FactKind, Incompatibility, Parameter, Programme } from "@dayaq/rules";
import type { Agency } from "./agency.ts";
import { faultsInPack } from "./faults.ts";
import type { Fund, PaidFrom } from "./fund.ts";
import type { KindOfRight, LawBook } from "./law-book.ts";
import type { CountryPack } from "./pack.ts";

/**
 * Rights that come in a package of their own: `export const extension: Extension`. They are added to a country's, and take the
 * place of nothing in it; what is to be otherwise is a reform.
 */
export interface Extension {
  /** Name of the package, for messages. */
  readonly name: string;
  /** Code of the country to whose law it adds. */
  readonly country: string;
  readonly programmes: readonly Programme[];
  readonly parameters?: readonly Parameter[];
  readonly acts?: readonly Act[];
  readonly factKinds?: readonly FactKind[];
  readonly choices?: readonly Choice[];
  readonly incompatibilities?: readonly Incompatibility[];
  /** Agencies that state the new kinds of fact. */
  readonly agencies?: readonly Agency[];
  readonly funds?: readonly Fund[];
  readonly paidFrom: Readonly<Record<string, PaidFrom>>;
  readonly texts?: Readonly<Record<string, Texts>>;
  /** Where its rights stand in the book of the law, and their worked cases. A kind that is there already gets more rights. */
  readonly lawBook: Pick<LawBook, "kinds" | "examples"> & Partial<Pick<LawBook, "places" | "branches">>;
}

/** The pack with the extension in it. Whether it is sound is for `faultsInExtension`. */
export function extended(pack: CountryPack, extension: Extension): CountryPack {
  const { acts = [], factKinds = [], parameters = [], choices = [], incompatibilities = [] } = extension;
  const { agencies = [], funds = [], texts = {}, lawBook } = extension;
  return {
    ...pack,
    acts: [...pack.acts, ...acts],
    factKinds: [...pack.factKinds, ...factKinds],
    parameters: [...pack.parameters, ...parameters],
    choices: [...pack.choices, ...choices],
    programmes: [...pack.programmes, ...extension.programmes],
    incompatibilities: [...pack.incompatibilities, ...incompatibilities],
    agencies: [...pack.agencies, ...agencies],
    funds: [...pack.funds, ...funds],
    paidFrom: { ...extension.paidFrom, ...pack.paidFrom },
    texts: { ...texts, ...pack.texts },
    lawBook: {
      ...pack.lawBook,
      kinds: joined(pack.lawBook.kinds, lawBook.kinds),
      examples: [...pack.lawBook.examples, ...lawBook.examples],
      places: [...pack.lawBook.places, ...(lawBook.places ?? [])],
      branches: [...pack.lawBook.branches, ...(lawBook.branches ?? [])],
    },
  };
}

function joined(kinds: readonly KindOfRight[], more: readonly KindOfRight[]): readonly KindOfRight[] {
  const added = (code: string) => more.filter((it) => it.code === code).flatMap((it) => it.programmes);
  return [
    ...kinds.map((it) => ({ ...it, programmes: [...it.programmes, ...added(it.code)] })),
    ...more.filter(({ code }) => !kinds.some((it) => it.code === code)),
  ];
}

/** What is wrong with an extension of a sound pack, in words that name the place; empty when it can be taken in. */
export function faultsInExtension(pack: CountryPack, extension: Extension): string[] {
  const twice = [
    ...same("programme", extension.programmes, pack.programmes, ({ code }) => code),
    ...same("parameter", extension.parameters, pack.parameters, ({ key }) => key),
    ...same("act", extension.acts, pack.acts, ({ key }) => key),
    ...same("fact kind", extension.factKinds, pack.factKinds, ({ kind }) => kind),
    ...same("choice", extension.choices, pack.choices, ({ name }) => name),
    ...same("agency", extension.agencies, pack.agencies, ({ code }) => code),
    ...same("fund", extension.funds, pack.funds, ({ code }) => code),
    ...Object.keys(extension.texts ?? {}).flatMap((key) => (key in pack.texts ? [`text ${key} is there already`] : [])),
  ];
  const before = new Set(faultsInPack(pack));
  return [...twice, ...faultsInPack(extended(pack, extension)).filter((fault) => !before.has(fault))];
}

const same = <It>(what: string, more: readonly It[] = [], there: readonly It[], nameOf: (it: It) => string): string[] =>
  more
    .map(nameOf)
    .filter((name) => there.some((it) => nameOf(it) === name))
    .map((name) => `${what} ${name} is there already: an extension adds, and replaces nothing`);
