import type { ComponentChildren } from "preact";
import type { Speech } from "../speech.ts";
import { ErrorSummary, type FieldError } from "./error-summary.tsx";

export interface PageHeadProps {
  readonly heading: string;
  /** The page that this one hangs on. */
  readonly back?: { readonly to: string; readonly name: string } | undefined;
  readonly errors: readonly FieldError[];
  readonly say: Speech;
  /** Right below the heading. */
  readonly children?: ComponentChildren;
}

/** The way back, what has to be mended, and the heading. */
export const PageHead = ({ heading, back, errors, say, children }: PageHeadProps) => (
  <div class="flow">
    {back === undefined ? null : (
      <p class="small back">
        <a href={back.to}>{back.name}</a>
      </p>
    )}
    <ErrorSummary errors={errors} say={say} />
    <h1>{heading}</h1>
    {children}
  </div>
);

/** The title of the window: whoever hears the page hears first that something is to be mended. */
export const windowTitle = (title: string, errors: readonly FieldError[], say: Speech): string =>
  errors.length === 0 ? title : `${say.t("errors.summary", { count: errors.length })}: ${title}`;
