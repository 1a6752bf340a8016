import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import type { FieldError } from "../../components/error-summary.tsx";
import { Button, Form } from "../../components/form.tsx";
import type { State } from "../../components/icons.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { Explanation } from "../../rights/explanation.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Carried, Received, Seen } from "./fields.tsx";
import { Members } from "./members.tsx";
import type { PaperHomeView, PaperOutcome } from "./view.ts";

/** A household that is known: its members to confirm, what came of the application, and what another paper says. */
export function paperHomePage(
  view: PaperHomeView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const { programme, title, personId, personName, fields, since, members, enteredBy, outcome } = view;
  const here = to.officePaper(personId, programme);
  const { entry = "", mode = "" } = fields;
  return officePage(
    {
      title: say.t("paper.title", { title }),
      back: { to: to.person(personId), name: personName },
      errors,
      reading: true,
      children: (
        <>
          {outcome === undefined ? null : <Outcome outcome={outcome} say={say} />}
          <Members members={members} since={since} say={say} to={to.person} />
          {enteredBy === undefined ? (
            <p class="soft">{say.t("paper.stated")}</p>
          ) : (
            <Form to={here} csrf={shell.csrf} label={say.t("paper.correct")}>
              <p class="soft">{say.t("paper.entered-by", { name: enteredBy })}</p>
              <Button kind="secondary" name="act" value="correct">
                {say.t("paper.correct")}
              </Button>
            </Form>
          )}
          <section class="flow">
            <h2>{say.t(outcome === undefined ? "paper.first" : "paper.another")}</h2>
            <Form to={here} csrf={shell.csrf} label={say.t("paper.first")}>
              <Carried fields={{ entry, mode }} />
              <Received fields={fields} errors={errors} say={say} />
              <Seen fields={fields} errors={errors} say={say} />
              <ChoiceOfActs acts={[{ act: "check", label: say.t("paper.check") }]} />
            </Form>
          </section>
        </>
      ),
    },
    say,
    shell,
  );
}

const STATES: Readonly<Record<PaperOutcome["answer"], State>> = {
  granted: "good",
  "not-granted": "stop",
  "with-officer": "wait",
  unknown: "wait",
};

/** What came of it, ground by ground, and what no register has told yet. */
const Outcome = ({
  outcome: { answer, sum, why, silent, taskId },
  say,
}: {
  readonly outcome: PaperOutcome;
  readonly say: Speech;
}) => (
  <section class="flow">
    <h2>{say.t("paper.outcome")}</h2>
    <p>
      <StateWord state={STATES[answer]} word={say.t(`paper.answer.${answer}`)} />
    </p>
    {sum === undefined ? null : <p class="amount amount-hero">{say.sum(sum)}</p>}
    {silent.length === 0 ? null : (
      <>
        <p>{say.t("paper.silent")}</p>
        <ul>
          {silent.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </>
    )}
    {taskId === undefined ? null : (
      <p>
        <a href={paths(say.language).task(taskId)}>{say.t("paper.task")}</a>
      </p>
    )}
    <h3>{say.t("why.why")}</h3>
    <Explanation why={why} say={say} />
  </section>
);
