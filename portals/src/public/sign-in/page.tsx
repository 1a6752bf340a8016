import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";

export interface SignInView {
  readonly trouble?: "failed" | "unknown" | "somebody-else";
}

/** Sign-in begins with a link, not a form: `form-action 'self'` would stop a POST that ends at the provider. */
export function signInPage({ trouble }: SignInView, say: Speech, shell: ShellView): string {
  return documentOf({
    title: say.t("sign-in.title"),
    say,
    shell,
    children: (
      <div class="reading flow">
        <h1>{say.t("sign-in.title")}</h1>
        {trouble === undefined ? null : (
          <div class="ds-alert" data-color="warning" role="alert">
            <p>{say.t(`sign-in.${trouble}`, { helpline: shell.helpline })}</p>
          </div>
        )}
        <p>{say.t("sign-in.text")}</p>
        {shell.demo ? <p class="soft">{say.t("sign-in.demo")}</p> : null}
        <p>
          <a class="ds-button" href={paths(say.language).signInStart()}>
            {say.t("sign-in.start")}
          </a>
        </p>
      </div>
    ),
  });
}
