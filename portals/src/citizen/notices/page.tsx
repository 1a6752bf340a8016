import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";
import type { NoticesView } from "./view.ts";

export function noticesPage({ notices }: NoticesView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const children = (
    <div>
      {notices.length === 0 ? <Empty sentence={say.t("notices.none")} /> : null}
      <div class="cards">
        {notices.map(({ id, on, title, text, sms, unread, decisionId, proposalId, notGranted }) => (
          <article class="card" id={`notice-${id}`}>
            <div class="card-in flow">
              <div class="tight">
                <h2 class="h3">{title}</h2>
                <p class="meta">
                  {say.day(on)} {unread ? <StateWord state="wait" word={say.t("notices.unread")} /> : null}
                </p>
              </div>
              <p class="said">{text}</p>
              {sms === undefined ? null : <p class="meta">{say.t("notices.sms", { text: sms })}</p>}
              {decisionId === undefined ? null : (
                <p>
                  <a href={to.letter(decisionId)}>{say.t("letter.open")}</a>
                </p>
              )}
              {proposalId === undefined ? null : (
                <p>
                  <a href={to.proposal(proposalId)}>{say.t("notices.proposal")}</a>
                </p>
              )}
              {notGranted === undefined ? null : (
                <p>
                  <a href={to.notGranted(notGranted)}>{say.t("contest.open")}</a>
                </p>
              )}
            </div>
          </article>
        ))}
      </div>
    </div>
  );
  return citizenPage({ title: say.t("shell.notices"), isMain: true, children }, say, shell);
}
