import type { FieldError } from "../../components/error-summary.tsx";
import { paths } from "../../paths.ts";
import { titleOf } from "../../rights/right-card.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { GiveUp } from "../../word/give-up.tsx";
import type { AtDesk, GiveUpView } from "../../word/view.ts";
import { officePage } from "../office-page.tsx";

/** Somebody has come in and gives a right up. */
export function officeGiveUpPage(
  view: GiveUpView & AtDesk,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const { id, personId, personName } = view;
  const back = to.person(personId);
  const about = { view, say, shell, errors, voice: "desk-", to: to.officeGiveUp(personId, id), back } as const;
  return officePage(
    {
      title: say.t("give-up.title", { title: titleOf(view, say) }),
      back: { to: back, name: personName },
      errors,
      reading: true,
      children: <GiveUp {...about} />,
    },
    say,
    shell,
  );
}
