import type { LocalDate } from "@dayaq/kernel";
import { placeKey, type SignableArticle, type SignableRight } from "@dayaq/rules";

/** A signature as far as standing by a right goes. */
export interface Signed {
  readonly programme: string;
  readonly rightHash: string;
  readonly articles: readonly { readonly act: string; readonly article: string; readonly hash: string }[];
  readonly signer: string;
  readonly signedOn: LocalDate;
}

/** Who has signed one article as it is now; nobody where the last who did signed another text. */
export interface ArticleStanding extends SignableArticle {
  readonly by?: SignedBy;
}

export interface SignedBy {
  readonly name: string;
  readonly on: LocalDate;
}

/** How a right stands: signed by these, the last to sign first; or unsigned, with how many of its articles are signed. */
export type RightStanding =
  | { readonly state: "signed"; readonly by: readonly SignedBy[]; readonly articles: readonly ArticleStanding[] }
  | { readonly state: "unsigned"; readonly articles: readonly ArticleStanding[] };

/**
 * A right is signed when each of its articles is signed, and somebody signed in sight of the whole as it is now. So taking a piece
 * away unsigns it too, though what is left reads as before. `signatures`: those that were not withdrawn, in the order in which they
 * were made.
 */
export function standingOf(right: SignableRight, signatures: readonly Signed[]): RightStanding {
  const own = signatures.filter(({ programme }) => programme === right.programme).toReversed();
  const articles = right.articles.map((it): ArticleStanding => {
    const found = own.find((signed) =>
      signed.articles.some((of) => of.hash === it.hash && placeKey(of) === placeKey(it.basis)),
    );
    return found === undefined ? it : { ...it, by: byOf(found) };
  });
  const isWhole = own.some(({ rightHash }) => rightHash === right.hash);
  if (!isWhole || articles.some(({ by }) => by === undefined)) return { state: "unsigned", articles };
  const by = new Map(articles.flatMap((it) => (it.by === undefined ? [] : [[`${it.by.name} ${it.by.on}`, it.by]])));
  return { state: "signed", by: [...by.values()].toSorted((a, b) => b.on - a.on), articles };
}

const byOf = ({ signer, signedOn }: Signed): SignedBy => ({ name: signer, on: signedOn });
