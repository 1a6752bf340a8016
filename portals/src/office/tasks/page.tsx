import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { TaskLine, TasksView } from "./view.ts";

/** What only a human can do, the most urgent first. */
export const tasksPage = ({ tasks, more }: TasksView, say: Speech, shell: ShellView): string => {
  const title = say.t("shell.tasks");
  const lead = (
    <List<TaskLine>
      label={title}
      rows={tasks}
      none={say.t("tasks.none")}
      more={more ? say.t("tasks.more") : undefined}
      columns={[
        { title: say.t("tasks.what"), of: (task) => <What task={task} say={say} /> },
        { title: say.t("tasks.due"), of: (task) => <Due task={task} say={say} /> },
        { title: say.t("tasks.who"), of: ({ assignee }) => assignee ?? say.t("tasks.nobody") },
      ]}
    />
  );
  return officePage({ title, lead }, say, shell);
};

interface CellProps {
  readonly task: TaskLine;
  readonly say: Speech;
}

const What = ({ task: { id, title, personName, reason }, say }: CellProps) => (
  <>
    <a href={paths(say.language).task(id)}>{personName === undefined ? title : `${title}: ${personName}`}</a>
    {reason === undefined ? null : <span class="law">{reason}</span>}
  </>
);

const Due = ({ task: { dueOn, overdue }, say }: CellProps) => (
  <>
    {say.day(dueOn)} {overdue ? <StateWord state="stop" word={say.t("tasks.overdue")} /> : null}
  </>
);
