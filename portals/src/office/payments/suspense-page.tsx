import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Choices, Field, Form } from "../../components/form.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { SuspensePageView, SuspensePlace } from "./view.ts";

/** One line in suspense: one person says of which order it is, or what it repays; a second one agrees. */
export const suspensePage = (
  view: SuspensePageView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string =>
  officePage(
    {
      title: say.t("suspense.line", { reference: view.reference }),
      back: { to: paths(say.language).suspense(), name: say.t("suspense.title") },
      errors,
      reading: true,
      lead: (
        <>
          <p class="amount amount-hero">{say.sum(view.sum, { always: true })}</p>
          <p class="soft">
            {view.bank}, {say.day(view.bookedOn)}. {say.t(`suspense.${view.moved}`)}.
          </p>
        </>
      ),
      children: view.proposal ? (
        <Agree view={view} say={say} shell={shell} />
      ) : (
        <Name view={view} say={say} shell={shell} errors={errors} />
      ),
    },
    say,
    shell,
  );

interface PartProps {
  readonly view: SuspensePageView;
  readonly say: Speech;
  readonly shell: ShellView;
}

const placeIn = (it: SuspensePlace, say: Speech): string =>
  it.kind === "order"
    ? say.t("suspense.order", { id: it.id, payee: it.payee, on: say.day(it.payOn) })
    : say.t("suspense.repayment", {
        id: it.id,
        owes: it.owes,
        title: it.title,
        sum: say.sum(it.outstanding, { always: true }),
      });

function Name({
  view: { id, places = [] },
  say,
  shell,
  errors,
}: PartProps & { readonly errors: readonly FieldError[] }) {
  if (places.length === 0) return <p class="reading">{say.t("suspense.no-orders")}</p>;
  return (
    <section class="flow">
      <h2>{say.t("suspense.which")}</h2>
      <Form to={paths(say.language).suspenseLine(id)} csrf={shell.csrf}>
        <Choices
          name="of"
          legend={say.t("suspense.places")}
          choices={places.map((it) => ({ value: `${it.kind}/${it.id}`, label: placeIn(it, say) }))}
          error={errorOf(errors, "of")}
        />
        <Field
          name="reason"
          label={say.t("suspense.reason")}
          hint={say.t("suspense.reason-hint")}
          error={errorOf(errors, "reason")}
        />
        <Button name="act" value="propose">
          {say.t("suspense.propose")}
        </Button>
      </Form>
    </section>
  );
}

function Agree({ view: { id, proposal }, say, shell }: PartProps) {
  if (proposal === undefined) return null;
  return (
    <section class="flow">
      <h2>{say.t("proposals.decide")}</h2>
      <dl class="pairs">
        <dt>{say.t("suspense.is")}</dt>
        <dd>{placeIn(proposal.place, say)}</dd>
        <dt>{say.t("merges.proposed-by")}</dt>
        <dd>{proposal.by}</dd>
        <dt>{say.t("suspense.reason")}</dt>
        <dd>{proposal.reason}</dd>
      </dl>
      <Form to={paths(say.language).suspenseLine(id)} csrf={shell.csrf}>
        <ChoiceOfActs
          acts={[
            { act: "agree", label: say.t("suspense.agree"), barred: proposal.barred },
            { act: "reject", label: say.t("suspense.reject") },
          ]}
        />
      </Form>
    </section>
  );
}
