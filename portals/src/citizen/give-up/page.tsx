import type { FieldError } from "../../components/error-summary.tsx";
import { paths } from "../../paths.ts";
import { titleOf } from "../../rights/right-card.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { GiveUp } from "../../word/give-up.tsx";
import type { GiveUpView } from "../../word/view.ts";
import { citizenPage } from "../page.tsx";

/** A person gives up a right of their own. */
export function giveUpPage(
  view: GiveUpView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const about = { view, say, shell, errors, voice: "", to: to.giveUp(view.id), back: to.right(view.id) } as const;
  return citizenPage(
    { title: say.t("give-up.title", { title: titleOf(view, say) }), errors, children: <GiveUp {...about} /> },
    say,
    shell,
  );
}
