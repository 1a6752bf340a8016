import type { ComponentChildren } from "preact";
import type { FieldError } from "../components/error-summary.tsx";
import { PageHead, windowTitle } from "../components/page-head.tsx";
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
    title: windowTitle(title, errors, say),
    say,
    shell,
    children: (
      <div class="sheet">
        <div class="sections">
          <PageHead
            heading={heading}
            back={isMain ? undefined : { to: paths(say.language).rights(), name: say.t("shell.my-rights") }}
            errors={errors}
            say={say}
          >
            {head}
          </PageHead>
          {children}
        </div>
        {inSideColumn(say, shell.helpline)}
      </div>
    ),
  });
}
