import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import { homeOf } from "../../shell/home.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";

export interface TroubleView {
  readonly kind: "401" | "403" | "404" | "409" | "500" | "offline" | "stale";
  /** Number by which we find what broke; only for our own faults. */
  readonly incident?: string;
}

/** What a person sees when something did not work: what it is, what became of their things, what to do. */
export function troublePage({ kind, incident = "" }: TroubleView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const title = say.t(`errors.${kind}.title`);
  return documentOf({
    title,
    say,
    shell,
    children: (
      <div class="reading flow">
        <h1>{title}</h1>
        <p>{say.t(`errors.${kind}.text`, { helpline: shell.helpline, incident })}</p>
        <p>
          {kind === "401" ? (
            <a class="ds-button" href={to.signIn()}>
              {say.t("sign-in.title")}
            </a>
          ) : (
            <a href={homeOf(shell, to)}>{say.t("errors.home")}</a>
          )}
        </p>
      </div>
    ),
  });
}
