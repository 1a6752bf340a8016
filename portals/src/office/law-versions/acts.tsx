import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { stageText } from "./stage.ts";
import type { LawVersionView } from "./view.ts";

interface ActProps {
  readonly view: LawVersionView;
  readonly say: Speech;
  readonly shell: ShellView;
}
interface WithErrors extends ActProps {
  readonly errors: readonly FieldError[];
}

/** Lets the version be run over everybody; a worker does it, and the page shows how far it is. */
export const AskShadow = ({ view, say, shell }: ActProps) => (
  <section class="flow reading">
    <Form to={paths(say.language).lawVersion(view.id)} csrf={shell.csrf}>
      <Button name="act" value="shadow" kind={view.shadow === undefined ? "primary" : "secondary"}>
        {say.t(view.shadow === undefined ? "law-versions.run-shadow" : "law-versions.run-again")}
      </Button>
    </Form>
  </section>
);

/** For whom it is to be in force from now on: a share of all, and everybody of some districts. */
export const SwitchOn = ({ view, say, shell, errors }: WithErrors) => (
  <section class="flow reading">
    <h2>{say.t("law-versions.switch-on")}</h2>
    <p>{say.t("law-versions.switch-on-how")}</p>
    <Form to={paths(say.language).lawVersion(view.id)} csrf={shell.csrf} label={say.t("law-versions.switch-on")}>
      <Field
        name="share"
        label={say.t("law-versions.share")}
        hint={say.t("law-versions.share-hint")}
        inputmode="numeric"
        error={errorOf(errors, "share")}
      />
      <details class="fold fold-alone">
        <summary>{say.t("law-versions.districts")}</summary>
        <fieldset class="choices fold-in">
          <legend>{say.t("law-versions.districts-hint")}</legend>
          {view.districts.map(({ code, title }) => (
            <label class="choice">
              <input type="checkbox" name={`district-${code}`} value="yes" />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      </details>
      <Reason id="reason" say={say} errors={errors} />
      <Button name="act" value="switch-on">
        {say.t("law-versions.propose")}
      </Button>
    </Form>
  </section>
);

/** Puts everything back that was decided under it; what was paid stays paid. */
export const BackOutLaw = ({ view, say, shell, errors }: WithErrors) => (
  <section class="flow reading">
    <h2>{say.t("law-versions.back-out")}</h2>
    <p>{say.t("law-versions.back-out-how")}</p>
    <Form to={paths(say.language).lawVersion(view.id)} csrf={shell.csrf} label={say.t("law-versions.back-out")}>
      <Reason id="back-out-reason" say={say} errors={errors} />
      <Button name="act" value="back-out" kind="danger">
        {say.t("law-versions.propose-back-out")}
      </Button>
    </Form>
  </section>
);

/** The second person agrees, or says no with a reason. */
export function AgreeToLaw({ view, say, shell, errors }: WithErrors) {
  const { proposal } = view;
  if (proposal === undefined) return null;
  return (
    <section class="flow reading">
      <h2>{say.t("law-versions.decide")}</h2>
      <dl class="pairs">
        <dt>{say.t("law-versions.proposed")}</dt>
        <dd>
          {proposal.what === "back-out" ? say.t("law-versions.back-out") : say.t("law-versions.switch-on")}
          {proposal.stage ? `: ${stageText(proposal.stage, say)}` : ""}
        </dd>
        <dt>{say.t("merges.proposed-by")}</dt>
        <dd>{proposal.by}</dd>
        <dt>{say.t("law-versions.reason")}</dt>
        <dd>{proposal.reason}</dd>
      </dl>
      <Form to={paths(say.language).lawVersion(view.id)} csrf={shell.csrf} label={say.t("law-versions.decide")}>
        <Field
          name="reason"
          label={say.t("law-versions.reason")}
          hint={say.t("law-versions.refuse-hint")}
          rows={2}
          error={errorOf(errors, "reason")}
        />
        <ChoiceOfActs
          acts={[
            { act: "agree", label: say.t("law-versions.agree"), barred: proposal.barred },
            { act: "refuse", label: say.t("law-versions.refuse") },
          ]}
        />
      </Form>
    </section>
  );
}

const Reason = ({
  id,
  say,
  errors,
}: {
  readonly id: string;
  readonly say: Speech;
  readonly errors: readonly FieldError[];
}) => (
  <Field
    id={id}
    name="reason"
    label={say.t("law-versions.reason")}
    hint={say.t("law-versions.reason-hint")}
    rows={2}
    error={errorOf(errors, id)}
  />
);
