import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";
import type { NoticesView, NoticeView } from "./view.ts";

export function noticesPage({ notices }: NoticesView, say: Speech, shell: ShellView): string {
  const children = (
    <div>
      {notices.length === 0 ? <Empty sentence={say.t("notices.none")} /> : null}
      <div class="cards">
        {notices.map((notice) => (
          <Notice notice={notice} say={say} />
        ))}
      </div>
    </div>
  );
  return citizenPage({ title: say.t("shell.notices"), isMain: true, children }, say, shell);
}

interface NoticeProps {
  readonly notice: NoticeView;
  readonly say: Speech;
}

function Notice({ notice: { id, on, title, unread, sms, ...it }, say }: NoticeProps) {
  const to = paths(say.language);
  return (
    <article class="card" id={`notice-${id}`}>
      <div class="card-in flow">
        <div class="tight">
          <h2 class="h3">{title}</h2>
          <p class="meta">
            {say.day(on)} {unread ? <StateWord state="wait" word={say.t("notices.unread")} /> : null}
          </p>
        </div>
        {it.text.map((paragraph) => (
          <p class="said">{paragraph}</p>
        ))}
        {it.law === undefined ? null : <p class="meta">{say.t("notices.law", { law: it.law })}</p>}
        {it.answer === undefined ? null : <p>{it.answer}</p>}
        <Lead to={it.notGranted && to.notGranted(it.notGranted)} name={say.t("contest.open")} title={title} />
        <Lead to={it.decisionId && to.letter(it.decisionId)} name={say.t("letter.open")} title={title} />
        <Lead to={it.proposalId && to.proposal(it.proposalId)} name={say.t("notices.proposal")} title={title} />
        {sms === undefined ? null : (
          <p class="meta">
            {say.t("notices.sms")} <span lang={sms.language}>{sms.text}</span>
          </p>
        )}
      </div>
    </article>
  );
}

interface LeadProps {
  readonly to: string | undefined;
  readonly name: string;
  readonly title: string;
}

/** Where a notice leads: a reader of links alone hears of which notice. */
const Lead = ({ to, name, title }: LeadProps) =>
  to === undefined ? null : (
    <p>
      <a href={to}>
        {name}
        <span class="ds-sr-only">: {title}</span>
      </a>
    </p>
  );
