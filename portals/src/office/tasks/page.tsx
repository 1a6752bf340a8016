import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { TasksView } from "./view.ts";

/** What only a human can do, the most urgent first. */
export function tasksPage({ tasks, more }: TasksView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  return documentOf({
    title: say.t("shell.tasks"),
    say,
    shell,
    look: "office",
    children: (
      <div class="flow">
        <h1>{say.t("shell.tasks")}</h1>
        {tasks.length === 0 ? (
          <Empty sentence={say.t("tasks.none")} />
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={say.t("shell.tasks")}>
            <table class="ds-table">
              <thead>
                <tr>
                  <th scope="col">{say.t("tasks.what")}</th>
                  <th scope="col">{say.t("tasks.due")}</th>
                  <th scope="col">{say.t("tasks.who")}</th>
                </tr>
              </thead>
              <tbody>
                {tasks.map(({ id, title, personName, reason, dueOn, overdue, assignee }) => (
                  <tr>
                    <th scope="row">
                      <a href={to.task(id)}>{personName === undefined ? title : `${title}: ${personName}`}</a>
                      {reason === undefined ? null : <span class="law">{reason}</span>}
                    </th>
                    <td>
                      {say.day(dueOn)}
                      {overdue ? (
                        <>
                          <br />
                          <StateWord state="stop" word={say.t("tasks.overdue")} />
                        </>
                      ) : null}
                    </td>
                    <td>{assignee ?? say.t("tasks.nobody")}</td>
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
