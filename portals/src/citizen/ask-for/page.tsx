import type { FieldError } from "../../components/error-summary.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { AskFor } from "../../word/ask-for.tsx";
import type { AskForView } from "../../word/view.ts";
import { citizenPage } from "../page.tsx";

/** A person asks for a right that the law gives on application. */
export function askForPage(
  view: AskForView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const about = { view, say, shell, errors, voice: "", to: to.askFor(view.programme), back: to.rights() } as const;
  return citizenPage(
    { title: say.t("ask-for.title", { title: view.title }), errors, children: <AskFor {...about} /> },
    say,
    shell,
  );
}
