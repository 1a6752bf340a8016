import type { FieldError } from "../../components/error-summary.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { AskFor } from "../../word/ask-for.tsx";
import type { AskForView, AtDesk } from "../../word/view.ts";
import { officePage } from "../office-page.tsx";

/** Somebody has come in and asks for a right that the law gives on application. */
export function officeAskForPage(
  view: AskForView & AtDesk,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const { programme, personId, personName } = view;
  const back = to.person(personId);
  const about = { view, say, shell, errors, voice: "desk-", to: to.officeAskFor(personId, programme), back } as const;
  return officePage(
    {
      title: say.t("ask-for.title", { title: view.title }),
      back: { to: back, name: personName },
      errors,
      reading: true,
      children: <AskFor {...about} />,
    },
    say,
    shell,
  );
}
