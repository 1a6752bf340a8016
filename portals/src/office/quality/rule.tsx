import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { Steps } from "../../components/steps.tsx";
import { writeCount } from "../../format/count.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { rateText } from "./rate.ts";
import type { RuleActView, RuleMonthView, RuleView } from "./view.ts";

/** One rule: how it did month by month, the switch, and who used it when and why. */
export const rulePage = (view: RuleView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string =>
  officePage(
    {
      title: view.says,
      back: { to: paths(say.language).quality(), name: say.t("quality.title") },
      errors,
      lead: (
        <>
          <p class="soft">{view.title}</p>
          <p>
            <StateWord
              state={view.isStopped ? "stop" : "good"}
              word={say.t(view.isStopped ? "quality.stopped" : "quality.runs")}
            />
          </p>
        </>
      ),
      children: (
        <>
          <section class="flow">
            <h2>{say.t("quality.by-month")}</h2>
            <List<RuleMonthView>
              label={say.t("quality.by-month")}
              rows={view.months}
              none={say.t("quality.none")}
              columns={[
                { title: say.t("quality.month"), of: ({ month }) => say.month(month) },
                { title: say.t("quality.answers"), number: true, of: ({ answers }) => writeCount(answers) },
                { title: say.t("quality.appeals"), number: true, of: ({ appeals }) => rateText(appeals, say) },
                { title: say.t("quality.errors"), number: true, of: ({ errors: wrong }) => rateText(wrong, say) },
              ]}
            />
            <p class="soft reading">{say.t("quality.what-is-wrong")}</p>
          </section>
          <Switch view={view} say={say} shell={shell} errors={errors} />
          {view.acts.length === 0 ? null : (
            <section class="flow reading">
              <h2>{say.t("law-versions.done")}</h2>
              <Steps steps={view.acts.map((act) => stepOf(act, say))} />
            </section>
          )}
        </>
      ),
    },
    say,
    shell,
  );

interface SwitchProps {
  readonly view: RuleView;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly errors: readonly FieldError[];
}

/** Stop it; or, where it is stopped, propose that it goes on, and agree to that. */
function Switch({ view, say, shell, errors }: SwitchProps) {
  const { proposal, isStopped } = view;
  const title = say.t(isStopped ? "quality.start" : "quality.stop");
  return (
    <section class="flow reading">
      <h2>{title}</h2>
      <p>{say.t(isStopped ? "quality.start-how" : "quality.stop-how")}</p>
      {proposal === undefined ? null : (
        <dl class="pairs">
          <dt>{say.t("merges.proposed-by")}</dt>
          <dd>{proposal.by}</dd>
          <dt>{say.t("law-versions.reason")}</dt>
          <dd>{proposal.reason}</dd>
        </dl>
      )}
      <Form to={paths(say.language).qualityRule(view.programme, view.condition)} csrf={shell.csrf} label={title}>
        <Field
          name="reason"
          label={say.t("law-versions.reason")}
          hint={say.t(proposal === undefined ? "law-versions.reason-hint" : "law-versions.refuse-hint")}
          rows={2}
          error={errorOf(errors, "reason")}
        />
        {proposal === undefined ? (
          <Button name="act" value={isStopped ? "propose-start" : "stop"} kind={isStopped ? "primary" : "danger"}>
            {say.t(isStopped ? "quality.propose-start" : "quality.stop-now")}
          </Button>
        ) : (
          <ChoiceOfActs
            acts={[
              { act: "agree", label: say.t("quality.agree"), barred: proposal.barred },
              { act: "refuse", label: say.t("law-versions.refuse") },
            ]}
          />
        )}
      </Form>
    </section>
  );
}

const stepOf = ({ act, by, on, reason }: RuleActView, say: Speech) => ({
  state: act === "started" ? ("good" as const) : act === "start-proposed" ? ("wait" as const) : ("stop" as const),
  word: say.t("money.done"),
  sentence: `${say.t(`quality.act.${act}`)} · ${say.t("shell.quoted", { words: reason })}`,
  note: say.t("law-versions.by", { by, on: say.day(on) }),
});
