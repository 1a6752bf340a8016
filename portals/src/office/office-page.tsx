import type { ComponentChildren } from "preact";
import type { FieldError } from "../components/error-summary.tsx";
import { PageHead, windowTitle } from "../components/page-head.tsx";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";

export interface OfficePage {
  readonly title: string;
  /** The page that this one hangs on. */
  readonly back?: { readonly to: string; readonly name: string };
  readonly errors?: readonly FieldError[];
  /** One matter in a column for reading; lists take the whole width. */
  readonly reading?: boolean;
  /** Right below the heading. */
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Every page of the office: the way back, what has to be mended, the heading, then its sections. */
export const officePage = (
  { title, back, errors = [], reading = false, lead, children }: OfficePage,
  say: Speech,
  shell: ShellView,
): string =>
  documentOf({
    title: windowTitle(title, errors, say),
    say,
    shell,
    look: "office",
    children: (
      <div class={reading ? "reading sections" : "sections"}>
        <PageHead heading={title} back={back} errors={errors} say={say}>
          {lead}
        </PageHead>
        {children}
      </div>
    ),
  });
