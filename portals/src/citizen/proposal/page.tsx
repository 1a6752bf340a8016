import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { Explanation } from "../../rights/explanation.tsx";
import { titleOf } from "../../rights/right-card.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";
import type { ProposalView } from "./view.ts";

/** A proposal that lowers or ends: what would change, why, that nothing has changed yet, and how to object. */
export function proposalPage(
  view: ProposalView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const head = (
    <>
      <p>{changeText(view, say)}</p>
      {view.decided === undefined ? (
        <p>
          <strong>{say.t(view.once ? "proposal.still-once" : "proposal.still", { now: say.sum(view.now) })}</strong>
        </p>
      ) : null}
    </>
  );
  const children = (
    <>
      <section class="flow">
        <h2>{say.t("why.why")}</h2>
        <Explanation why={view.why} say={say} />
      </section>
      <Answer view={view} say={say} shell={shell} errors={errors} />
    </>
  );
  const title = say.t("proposal.title", { title: titleOf(view, say) });
  return citizenPage({ title, head, errors, children }, say, shell);
}

function changeText({ from, now, then, once, decided }: ProposalView, say: Speech): string {
  if (decided !== undefined) {
    const given = { from: say.day(from), now: say.sum(now), then: then === undefined ? "" : say.sum(then) };
    return say.t(then === undefined ? "proposal.was-end" : "proposal.was-lower", given);
  }
  if (once && then === undefined) return say.t("proposal.once", { now: say.sum(now) });
  const given = { from: say.day(from), now: say.sum(now) };
  return then === undefined ? say.t("proposal.end", given) : say.t("proposal.lower", { ...given, then: say.sum(then) });
}

interface AnswerProps {
  readonly view: ProposalView;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly errors: readonly FieldError[];
}

function Answer({ view, say, shell, errors }: AnswerProps) {
  const { contested, decided } = view;
  return (
    <>
      {contested === undefined ? null : <Said contested={contested} say={say} isOpen={decided === undefined} />}
      {decided === undefined ? null : <Settled decided={decided} say={say} />}
      {contested === undefined && decided === undefined ? (
        <Contest view={view} say={say} shell={shell} errors={errors} />
      ) : null}
    </>
  );
}

interface SaidProps {
  readonly contested: NonNullable<ProposalView["contested"]>;
  readonly say: Speech;
  /** Nobody has decided yet. */
  readonly isOpen: boolean;
}

const Said = ({ contested: { on, text }, say, isOpen }: SaidProps) => (
  <section class="flow">
    <h2>{on === undefined ? say.t("proposal.you-disagree") : say.t("proposal.you-said", { on: say.day(on) })}</h2>
    {text === undefined ? null : <p class="said">{text}</p>}
    {isOpen ? <p class="soft">{say.t("proposal.person-decides")}</p> : null}
  </section>
);

interface SettledProps {
  readonly decided: NonNullable<ProposalView["decided"]>;
  readonly say: Speech;
}

const Settled = ({ decided: { on, outcome, reason }, say }: SettledProps) => (
  <section class="flow">
    <h2>{say.t("proposal.decided", { on: say.day(on) })}</h2>
    <p>
      <StateWord state={outcome === "approved" ? "plain" : "good"} word={say.t(`proposal.${outcome}`)} />
    </p>
    <p class="said">{reason}</p>
  </section>
);

const Contest = ({ view: { id, contestBy }, say, shell, errors }: AnswerProps) => (
  <section class="flow">
    <h2>{say.t("proposal.disagree")}</h2>
    <Form to={paths(say.language).contest(id)} csrf={shell.csrf}>
      <Field
        name="text"
        label={say.t("proposal.label")}
        rows={5}
        error={errorOf(errors, "text")}
        hint={say.t("proposal.hint", { by: say.day(contestBy), helpline: shell.helpline })}
      />
      <Button>{say.t("proposal.contest")}</Button>
    </Form>
  </section>
);
