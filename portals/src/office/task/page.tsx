import type { FieldError } from "../../components/error-summary.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Acts } from "./acts.tsx";
import type { TaskView } from "./view.ts";

/** One thing to do: why, by when, for whom, and the buttons that the rules allow. */
export function taskPage(view: TaskView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string {
  return officePage(
    {
      title: view.title,
      back: { to: paths(say.language).tasks(), name: say.t("shell.tasks") },
      errors,
      reading: true,
      lead: (
        <>
          <p>{view.reason}</p>
          <Particulars view={view} say={say} />
        </>
      ),
      children: view.closed === undefined ? <Acts view={view} say={say} csrf={shell.csrf} errors={errors} /> : null,
    },
    say,
    shell,
  );
}

function Particulars({
  view: { person, programme, openedOn, dueOn, overdue, assignee, proposalId, owed, closed },
  say,
}: {
  readonly view: TaskView;
  readonly say: Speech;
}) {
  const to = paths(say.language);
  return (
    <dl class="pairs">
      {person === undefined ? null : (
        <>
          <dt>{say.t("task.person")}</dt>
          <dd>
            <a href={to.person(person.personId)}>{person.name}</a>
          </dd>
        </>
      )}
      {programme === undefined ? null : (
        <>
          <dt>{say.t("task.programme")}</dt>
          <dd>{programme}</dd>
        </>
      )}
      {proposalId === undefined ? null : (
        <>
          <dt>{say.t("task.proposal")}</dt>
          <dd>
            <a href={to.officeProposal(proposalId)}>{say.t("task.open-proposal")}</a>
          </dd>
        </>
      )}
      {owed === undefined ? null : (
        <>
          <dt>{say.t("task.owed")}</dt>
          <dd class="amount">{say.sum(owed)}</dd>
        </>
      )}
      <dt>{say.t("task.opened")}</dt>
      <dd>{say.day(openedOn)}</dd>
      <dt>{say.t("tasks.due")}</dt>
      <dd>
        {say.day(dueOn)} {overdue ? <StateWord state="stop" word={say.t("tasks.overdue")} /> : null}
      </dd>
      <dt>{say.t("tasks.who")}</dt>
      <dd>{assignee ?? say.t("tasks.nobody")}</dd>
      {closed === undefined ? null : (
        <>
          <dt>{say.t("task.note")}</dt>
          <dd class="tight">
            <StateWord state="good" word={say.t("task.closed", { at: say.moment(closed.at), by: closed.by })} />
            <p class="said">{closed.note}</p>
          </dd>
        </>
      )}
    </dl>
  );
}
