import { isoDay } from "@dayaq/kernel";
import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Field, Form } from "../../components/form.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { TaskView } from "./view.ts";

interface ActsProps {
  readonly view: TaskView;
  readonly say: Speech;
  readonly csrf: string;
  readonly errors: readonly FieldError[];
}

/** What is to be done, and the buttons that the rules allow. */
export const Acts = ({ view: { id, advice, until, given, acts }, say, csrf, errors }: ActsProps) => (
  <section class="flow">
    <h2>{say.t("task.advice")}</h2>
    <p>{advice}</p>
    <Form to={paths(say.language).task(id)} csrf={csrf} label={say.t("task.advice")}>
      <Field
        name="note"
        label={say.t("task.note")}
        hint={say.t("task.note-hint")}
        rows={3}
        value={given?.note ?? ""}
        error={errorOf(errors, "note")}
      />
      {until === undefined ? null : (
        <Field
          name="until"
          type="date"
          label={say.t("task.until")}
          value={given?.until ?? isoDay(until)}
          error={errorOf(errors, "until")}
        />
      )}
      <ChoiceOfActs acts={acts.map(({ act, barred }) => ({ act, label: say.t(`task.${act}`), barred }))} />
    </Form>
  </section>
);
