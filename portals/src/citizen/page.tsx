import type { ComponentChildren } from "preact";
import { ErrorSummary, type FieldError } from "../components/error-summary.tsx";
import { paths } from "../paths.ts";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";
import { inSideColumn } from "./side.tsx";

export interface CitizenPageProps {
  readonly title: string;
  /** Where the heading says more than the title: a greeting. */
  readonly heading?: string;
  /** What stands right below the heading. */
  readonly head?: ComponentChildren;
  /** *My rights* and the notices are reached from everywhere; all others lead back there. */
  readonly isMain?: boolean;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
}

/** Every page of a person: the way back, the heading, what it is about, and the quiet column beside it. */
export function citizenPage(
  { title, heading = title, head, isMain = false, errors = [], children }: CitizenPageProps,
  say: Speech,
  shell: ShellView,
): string {
  return documentOf({
    // Whoever hears the page hears first that something is to be mended.
    title: errors.length === 0 ? title : `${say.t("errors.summary", { count: errors.length })}: ${title}`,
    say,
    shell,
    children: (
      <div class="sheet">
        <div class="sections">
          <div class="flow">
            {isMain ? null : (
              <p class="small">
                <a href={paths(say.language).rights()}>{say.t("shell.my-rights")}</a>
              </p>
            )}
            <ErrorSummary errors={errors} say={say} />
            <h1>{heading}</h1>
            {head}
          </div>
          {children}
        </div>
        {inSideColumn(say, shell.helpline)}
      </div>
    ),
  });
}
