import type { LocalDate } from "@dayaq/kernel";
import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";

/** Whether lawyers have signed the law of a right as it is: who and when, or how many of its articles. */
export type SignedView =
  | { readonly state: "signed"; readonly by: readonly SignedByView[] }
  | { readonly state: "unsigned"; readonly signed: number; readonly of: number };

export interface SignedByView {
  readonly name: string;
  readonly on: LocalDate;
}

/** One line of a page or a letter: signed by whom on which day, or unsigned. */
export const signedText = (signed: SignedView, say: Speech): string =>
  signed.state === "signed"
    ? say.t("signed.by", { names: signed.by.map((it) => signedBy(it, say)).join(", ") })
    : signed.signed === 0
      ? say.t("signed.not")
      : say.t("signed.partly", { signed: signed.signed, of: signed.of });

export const signedBy = ({ name, on }: SignedByView, say: Speech): string =>
  say.t("signed.who", { name, on: say.day(on) });

export const Signed = ({ signed, say }: { readonly signed: SignedView; readonly say: Speech }) => (
  <StateWord state={signed.state === "signed" ? "good" : "wait"} word={signedText(signed, say)} />
);
