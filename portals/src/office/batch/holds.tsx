import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form, Select } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { BatchView } from "./view.ts";

export interface HoldsProps {
  readonly view: BatchView;
  readonly say: Speech;
  readonly csrf: string;
  readonly errors: readonly FieldError[];
}

/** What is held back, with the button that lets it go; and, while nothing is released, the form that holds a part back. */
export const Holds = ({ view, say, csrf, errors }: HoldsProps) =>
  view.holds.length === 0 && view.state !== "open" && view.state !== "half-released" ? null : (
    <section class="flow">
      <h2>{say.t("batch.hold-title")}</h2>
      {view.holds.length === 0 ? null : (
        <ul class="readings">
          {view.holds.map(({ id, name, sum, reason }) => (
            <li class="flow">
              <p>
                <StateWord state="wait" word={name} /> <span class="amount">{say.sum(sum)}</span>
                <span class="law">{reason}</span>
              </p>
              <Form to={paths(say.language).batchHold(view.id)} csrf={csrf}>
                <input type="hidden" name="hold" value={id} />
                <Button kind="secondary" name="act" value="let-go">
                  {say.t("batch.let-go")}
                  <span class="ds-sr-only"> {name}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {view.state !== "open" && view.state !== "half-released" ? null : (
        <Form to={paths(say.language).batchHold(view.id)} csrf={csrf} label={say.t("batch.hold-title")}>
          <Select
            name="part"
            legend={say.t("batch.hold-what")}
            chosen={view.given?.part}
            choices={[
              { value: "batch:", label: say.t("batch.hold-all") },
              ...view.parts.map(({ kind, key, name }) => ({ value: `${kind}:${key}`, label: name })),
            ]}
          />
          <Field name="reason" label={say.t("batch.hold-reason")} error={errorOf(errors, "reason")} />
          <Button kind="secondary" name="act" value="hold">
            {say.t("batch.hold")}
          </Button>
        </Form>
      )}
    </section>
  );
