import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Compare } from "./compare.tsx";
import type { MergeView } from "./view.ts";

/** One merge: the records, who says so and why, and the buttons of its state. */
export function mergePage(view: MergeView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string {
  const { state, records, reason, by, at, approvedBy, undo } = view;
  const waits = state === "proposed" || state === "undo-proposed";
  return officePage(
    {
      title: say.t("merges.title"),
      back: { to: paths(say.language).merges(), name: say.t("shell.merges") },
      errors,
      lead: (
        <>
          <p>
            <StateWord
              state={state === "standing" ? "good" : waits ? "wait" : "plain"}
              word={say.t(`merges.state.${state}`)}
            />
          </p>
          <dl class="pairs">
            <dt>{say.t("merges.proposed-by")}</dt>
            <dd>
              {by}, {say.moment(at)}
            </dd>
            <dt>{say.t("merges.reason")}</dt>
            <dd>{reason}</dd>
            {approvedBy === undefined ? null : (
              <>
                <dt>{say.t(state === "rejected" ? "merges.rejected-by" : "merges.approved-by")}</dt>
                <dd>{approvedBy}</dd>
              </>
            )}
            {undo === undefined ? null : (
              <>
                <dt>{say.t("merges.undo-by")}</dt>
                <dd>{undo.by}</dd>
                <dt>{say.t("merges.undo-reason")}</dt>
                <dd>{undo.reason}</dd>
              </>
            )}
          </dl>
        </>
      ),
      children: (
        <>
          <Compare records={records} say={say} />
          <Acts view={view} say={say} shell={shell} errors={errors} />
        </>
      ),
    },
    say,
    shell,
  );
}

interface ActsProps {
  readonly view: MergeView;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly errors: readonly FieldError[];
}

/** Whoever proposed it takes it back; anybody else says no to it. */
function noTo(state: MergeView["state"], barred: string | undefined) {
  if (barred !== undefined) return "merges.take-back";
  return state === "proposed" ? "merges.reject" : "merges.reject-undo";
}

function Acts({ view: { id, state, barred }, say, shell, errors }: ActsProps) {
  if (state === "rejected" || state === "undone") return null;
  const waits = state === "proposed" || state === "undo-proposed";
  return (
    <section class="flow">
      <h2>{say.t("proposals.decide")}</h2>
      <p>{say.t(state === "proposed" ? "merges.follows" : "merges.undo-follows")}</p>
      <Form to={paths(say.language).merge(id)} csrf={shell.csrf}>
        {waits ? (
          <ChoiceOfActs
            acts={[
              {
                act: "approve",
                label: say.t(state === "proposed" ? "merges.approve" : "merges.approve-undo"),
                barred,
              },
              { act: "reject", label: say.t(noTo(state, barred)) },
            ]}
          />
        ) : (
          <>
            <Field name="reason" label={say.t("merges.undo-reason")} error={errorOf(errors, "reason")} />
            <Button name="act" value="propose-undo" kind="secondary">
              {say.t("merges.propose-undo")}
            </Button>
          </>
        )}
      </Form>
    </section>
  );
}
