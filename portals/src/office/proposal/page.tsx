import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Choices, Field, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { Explanation } from "../../rights/explanation.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { NamingChoices, NamingSearch } from "../naming/naming.tsx";
import { officePage } from "../office-page.tsx";
import type { OfficeProposalView } from "./view.ts";

/** One proposal: what changes, what it rests on, what the person says, and the decision with its reason. */
export function officeProposalPage(
  view: OfficeProposalView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const { personId, personName, title, from, now, then, ground, why, contested } = view;
  return officePage(
    {
      title: say.t("proposal.title", { title }),
      back: { to: to.officeProposals(), name: say.t("shell.proposals") },
      errors,
      reading: true,
      lead: (
        <dl class="pairs">
          <dt>{say.t("task.person")}</dt>
          <dd>
            <a href={to.person(personId)}>{personName}</a>
          </dd>
          <dt>{say.t("proposals.from")}</dt>
          <dd>{say.day(from)}</dd>
          <dt>{say.t("proposals.now")}</dt>
          <dd class="amount">{say.sum(now)}</dd>
          <dt>{say.t("proposals.then")}</dt>
          <dd class="amount">{then === undefined ? say.t("proposals.ends") : say.sum(then)}</dd>
          <dt>{say.t("proposals.ground")}</dt>
          <dd>{ground}</dd>
        </dl>
      ),
      children: (
        <>
          <section class="flow">
            <h2>{say.t("why.why")}</h2>
            <Explanation why={why} say={say} />
          </section>
          {contested === undefined ? null : (
            <section class="flow">
              <h2>
                {contested.on === undefined
                  ? say.t("proposals.contested")
                  : say.t("proposals.said", { on: say.day(contested.on) })}
              </h2>
              {contested.text === undefined ? null : <p class="said empty">{contested.text}</p>}
            </section>
          )}
          <Decision view={view} say={say} shell={shell} errors={errors} />
        </>
      ),
    },
    say,
    shell,
  );
}

interface DecisionProps {
  readonly view: OfficeProposalView;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly errors: readonly FieldError[];
}

const Decision = ({ view: { id, decided, barred, payee, settledBy, given }, say, shell, errors }: DecisionProps) =>
  decided === undefined ? (
    <section class="flow">
      <h2>{say.t("proposals.decide")}</h2>
      {payee === undefined ? null : <NamingSearch naming={payee} say={say} csrf={shell.csrf} />}
      <Form to={paths(say.language).officeProposal(id)} csrf={shell.csrf}>
        <Choices
          name="outcome"
          legend={say.t("proposals.outcome")}
          chosen={given?.outcome}
          error={errorOf(errors, "outcome")}
          choices={[
            { value: "approved", label: say.t("proposals.approve") },
            { value: "rejected", label: say.t("proposals.reject") },
          ]}
        />
        {payee === undefined ? null : (
          <NamingChoices
            naming={payee}
            say={say}
            name="payee"
            legend={say.t("proposals.payee")}
            error={errorOf(errors, "payee")}
          />
        )}
        <Field
          name="reason"
          label={say.t("proposals.reason")}
          hint={say.t("proposals.reason-hint")}
          rows={4}
          value={given?.reason ?? ""}
          error={errorOf(errors, "reason")}
        />
        <Button barred={barred}>{say.t("proposals.send")}</Button>
      </Form>
    </section>
  ) : (
    <section class="flow">
      <h2>{say.t("proposal.decided", { on: say.day(decided.on) })}</h2>
      <p>
        <StateWord state="good" word={say.t(`proposal.${decided.outcome}`)} />
      </p>
      <p class="said">{decided.reason}</p>
      {settledBy === undefined ? null : <p class="meta">{say.t("proposals.settled-by", { by: settledBy })}</p>}
    </section>
  );
