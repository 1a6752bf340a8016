import type { LocalDate } from "@dayaq/kernel";
import type { SignedByView, SignedView } from "../../law/signed.tsx";
import type { CarriedView, CitedView, NamedRuleView, RightNamed } from "../../law/view.ts";

/** A version of the law that is not in use yet: it is signed before it is switched on. */
export interface VersionOnItsWay {
  readonly id: string;
  readonly title: string;
}

export interface LawDeskView {
  /** Of which law the rights are; the one in use where absent. */
  readonly version?: VersionOnItsWay;
  readonly onTheirWay: readonly VersionOnItsWay[];
  readonly kinds: readonly {
    readonly title: string;
    readonly rights: readonly (RightNamed & { readonly signed: SignedView })[];
  }[];
}

/** What is signed of one article: its text in the language of the acts, its rules in words, its values. */
export interface ArticleToSign {
  /** Of what is signed under it. */
  readonly hash: string;
  readonly law: CitedView;
  readonly pieces: readonly CarriedView[];
  readonly by?: SignedByView;
}

export interface SignatureLine {
  readonly id: string;
  readonly name: string;
  readonly on: LocalDate;
  readonly articles: readonly string[];
  /** Whether all of it still reads as it was signed. */
  readonly isCurrent: boolean;
  readonly withdrawn?: { readonly by: string; readonly on: LocalDate; readonly reason: string };
  /** Whether the reader made it, and may take it back. */
  readonly isOwn: boolean;
}

export interface RightToSignView extends RightNamed {
  readonly version?: VersionOnItsWay;
  readonly hash: string;
  readonly signed: SignedView;
  /** Of the texts that are signed. */
  readonly language: string;
  readonly articles: readonly ArticleToSign[];
  readonly given: readonly NamedRuleView[];
  readonly signatures: readonly SignatureLine[];
  /** Whether the reader is a lawyer; officers only look. */
  readonly maySign: boolean;
}

/** A statement before its signer goes to the identity provider. */
export interface StatementView extends RightNamed {
  readonly version?: VersionOnItsWay;
  readonly digest: string;
  readonly signer: string;
  readonly articles: readonly string[];
  /** The text itself, as it is signed. */
  readonly statement: string;
}
