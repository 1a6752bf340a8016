import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { ProposalsView } from "./view.ts";

/** What machines propose and people decide. */
export function proposalsPage({ proposals, more }: ProposalsView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  return documentOf({
    title: say.t("shell.proposals"),
    say,
    shell,
    look: "office",
    children: (
      <div class="flow">
        <h1>{say.t("shell.proposals")}</h1>
        {proposals.length === 0 ? (
          <Empty sentence={say.t("proposals.none")} />
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={say.t("shell.proposals")}>
            <table class="ds-table">
              <thead>
                <tr>
                  <th scope="col">{say.t("proposals.whose")}</th>
                  <th scope="col">{say.t("proposals.from")}</th>
                  <th scope="col" class="number">
                    {say.t("proposals.now")}
                  </th>
                  <th scope="col" class="number">
                    {say.t("proposals.then")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {proposals.map(({ id, personName, title, now, then, from, contested, ground }) => (
                  <tr>
                    <th scope="row">
                      <a href={to.officeProposal(id)}>
                        {personName}: {title}
                      </a>
                      <span class="law">{ground}</span>
                      {contested ? <StateWord state="wait" word={say.t("proposals.contested")} /> : null}
                    </th>
                    <td>{say.day(from)}</td>
                    <td class="number amount">{say.sum(now, { always: true })}</td>
                    <td class="number amount">
                      {then === undefined ? say.t("proposals.ends") : say.sum(then, { always: true })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {more ? <p class="soft">{say.t("tasks.more")}</p> : null}
      </div>
    ),
  });
}
