import { isoDay } from "@dayaq/kernel";
import { ErrorSummary, errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { TaskView } from "./view.ts";

/** One thing to do: why, by when, for whom, and the buttons that the rules allow. */
export function taskPage(view: TaskView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string {
  const to = paths(say.language);
  return documentOf({
    title: view.title,
    say,
    shell,
    look: "office",
    children: (
      <div class="reading sections">
        <div class="flow">
          <p>
            <a href={to.tasks()}>{say.t("shell.tasks")}</a>
          </p>
          <ErrorSummary errors={errors} say={say} />
          <h1>{view.title}</h1>
          <p>{view.reason}</p>
          <Particulars view={view} say={say} />
        </div>
        {view.closed === undefined ? (
          <section class="flow">
            <h2>{say.t("task.advice")}</h2>
            <p>{view.advice}</p>
            <Form to={to.task(view.id)} csrf={shell.csrf}>
              <Field
                name="note"
                label={say.t("task.note")}
                hint={say.t("task.note-hint")}
                rows={3}
                error={errorOf(errors, "note")}
              />
              {view.until === undefined ? null : (
                <Field
                  name="until"
                  type="date"
                  label={say.t("task.until")}
                  value={isoDay(view.until)}
                  error={errorOf(errors, "until")}
                />
              )}
              <div class="actions">
                {view.acts.map(({ act, barred }, index) => (
                  <Button name="act" value={act} kind={index === 0 ? "primary" : "secondary"} barred={barred}>
                    {say.t(`task.${act}`)}
                  </Button>
                ))}
              </div>
            </Form>
          </section>
        ) : (
          <section class="flow">
            <p>
              <StateWord state="good" word={say.t("task.closed", { on: say.day(view.closed.on) })} />
            </p>
            <p class="said">{view.closed.note}</p>
          </section>
        )}
      </div>
    ),
  });
}

function Particulars({
  view: { person, openedOn, dueOn, overdue, assignee, proposalId, orderId, owed },
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
      {proposalId === undefined ? null : (
        <>
          <dt>{say.t("task.proposal")}</dt>
          <dd>
            <a href={to.officeProposal(proposalId)}>{say.t("task.open-proposal")}</a>
          </dd>
        </>
      )}
      {person === undefined || orderId === undefined ? null : (
        <>
          <dt>{say.t("task.payment")}</dt>
          <dd>
            <a href={to.money(person.personId, orderId)}>{say.t("money.title")}</a>
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
    </dl>
  );
}
