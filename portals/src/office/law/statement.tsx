import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { NotInUse } from "./not-in-use.tsx";
import type { StatementView } from "./view.ts";

/** What is about to be signed, word for word, and the way to the identity provider: a link, for `form-action 'self'` stops a form. */
export const lawStatementPage = (view: StatementView, say: Speech, shell: ShellView): string => {
  const { code, title, version, digest, signer, articles, statement } = view;
  const to = paths(say.language);
  return officePage(
    {
      title: say.t("law-desk.statement", { title }),
      back: { to: to.officeLawRight(code, version?.id), name: title },
      reading: true,
      lead: (
        <>
          {version === undefined ? null : <NotInUse version={version} say={say} />}
          <p>{say.t("law-desk.statement-lead", { signer })}</p>
        </>
      ),
      children: (
        <>
          <section class="flow">
            <ul>
              {articles.map((it) => (
                <li>{it}</li>
              ))}
            </ul>
            <p>
              <a class="ds-button" href={to.officeLawVouch(code, digest)}>
                {say.t("law-desk.vouch")}
              </a>
            </p>
          </section>
          <section class="flow">
            <h2>{say.t("law-desk.statement-text")}</h2>
            <pre tabindex={0} lang="en">
              {statement}
            </pre>
            <p class="law">
              SHA-256 <code class="hash">{digest}</code>
            </p>
          </section>
        </>
      ),
    },
    say,
    shell,
  );
};
