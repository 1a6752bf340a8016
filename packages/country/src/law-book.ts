import type { Texts } from "@dayaq/kernel";
import type { Examples, Notion } from "@dayaq/rules";

/** Rights of one kind, as the acts group them: labour pensions, allowances, stipends. */
export interface KindOfRight {
  readonly code: string;
  readonly title: Texts;
  /** Codes, in the order of the page. */
  readonly programmes: readonly string[];
}

/** What an act rules in one place, where our sources name it: also where no right of ours carries it. */
export interface PlaceInAct {
  readonly act: string;
  readonly article: string;
  readonly says: Texts;
  /** The place under whose name the law files carry it, where they do not cite this one. */
  readonly carriedUnder?: string;
}

/** A branch of an international convention, and the rights of this country that serve it. Nothing is said of whether they suffice. */
export interface StandardBranch {
  /** `C102` */
  readonly convention: string;
  /** As the convention numbers it: `Part V, arts. 25–30`. */
  readonly part: Texts;
  readonly title: Texts;
  readonly programmes: readonly string[];
}

export interface Standard {
  /** As the ILO counts its instruments: `C102`. */
  readonly code: string;
  readonly title: Texts;
  readonly url: string;
}

/** How the law of a country is shown to whoever reads it. Nothing here changes an answer, so none of it is in the hash of the law. */
export interface LawBook {
  /** Each programme stands in exactly one. */
  readonly kinds: readonly KindOfRight[];
  /** The worked cases of every programme: what its tests run. */
  readonly examples: readonly Examples[];
  readonly places: readonly PlaceInAct[];
  /** Words for pieces of its trees that many rights share. */
  readonly notions: readonly Notion[];
  /** What a right is known to leave out, and what no source tells of it, by code of the programme: each a sentence or a few. */
  readonly leftOut: Readonly<Record<string, readonly Texts[]>>;
  readonly standards: readonly Standard[];
  readonly branches: readonly StandardBranch[];
}

/** What is wrong with a book of the law, in words that name the place; empty when nothing is. */
export function faultsInBook(
  { kinds, examples, places, notions, leftOut, standards, branches }: LawBook,
  {
    acts,
    programmes,
    languages,
  }: {
    readonly acts: readonly { readonly key: string }[];
    readonly programmes: readonly { readonly code: string }[];
    readonly languages: readonly string[];
  },
): string[] {
  const shelved = kinds.flatMap((it) => it.programmes);
  const codes = programmes.map(({ code }) => code);
  const known = (code: string): boolean => codes.includes(code);
  return [
    ...codes.flatMap((code) => {
      const times = shelved.filter((it) => it === code).length;
      return times === 1 ? [] : [`programme ${code} stands ${times} times among the kinds of right`];
    }),
    ...codes.flatMap((code) => {
      const times = examples.filter(({ programme }) => programme === code).length;
      return times === 1 ? [] : [`programme ${code} has ${times} lists of worked cases`];
    }),
    ...[
      ...shelved,
      ...examples.map((it) => it.programme),
      ...Object.keys(leftOut),
      ...branches.flatMap((it) => it.programmes),
    ]
      .filter((code) => !known(code))
      .map((code) => `the book of the law names ${code}, which is no programme`),
    ...examples.flatMap(({ programme, cases }) =>
      cases.flatMap(({ why }) =>
        untold(why, languages).map((it) => `a worked case of ${programme} has no text in ${it}`),
      ),
    ),
    ...Object.entries(leftOut).flatMap(([code, all]) =>
      all.flatMap((it) =>
        untold(it, languages).map((language) => `what ${code} leaves out has no text in ${language}`),
      ),
    ),
    ...notions
      .flatMap(({ says, saysNot }) => (saysNot === undefined ? [says] : [says, saysNot]))
      .flatMap((it) => untold(it, languages).map((language) => `a notion has no text in ${language}`)),
    ...places
      .filter(({ act }) => !acts.some(({ key }) => key === act))
      .map(({ act, article }) => `${article} is said to stand in ${act}, which is no act`),
    ...branches
      .filter(({ convention }) => !standards.some(({ code }) => code === convention))
      .map(({ convention }) => `a branch is of ${convention}, which is not among the standards`),
  ];
}

const untold = (texts: Texts, languages: readonly string[]): readonly string[] =>
  languages.filter((it) => !texts[it]?.trim());
