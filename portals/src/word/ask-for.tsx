import { errorOf } from "../components/error-summary.tsx";
import { Button, Choices, Form, Tick } from "../components/form.tsx";
import { Sentence } from "../rights/explanation.tsx";
import type { WordProps } from "./give-up.tsx";
import type { AskForView } from "./view.ts";

/** Asking for a right that the law gives on application: no form to fill in, one button. */
export function AskFor({ view, say, shell, voice, to, back, errors }: WordProps<AskForView>) {
  const { unknown, about, asked } = view;
  const [only] = about;
  if (asked !== undefined)
    return (
      <section class="flow">
        <h2>{say.t(`${voice}ask-for.said`, { on: say.day(asked.on) })}</h2>
        <p>{say.t(`${voice}ask-for.answer`, { by: say.day(asked.answerBy) })}</p>
      </section>
    );
  return (
    <section class="flow">
      <p>{say.t(`${voice}ask-for.${unknown.length === 0 ? "holds" : "waits"}`)}</p>
      {unknown.map((sentence) => (
        <div>
          <Sentence sentence={sentence} say={say} />
        </div>
      ))}
      <Form to={to} csrf={shell.csrf}>
        {about.length === 1 && only !== undefined ? (
          <input type="hidden" name="about" value={only.value} />
        ) : (
          <Choices name="about" legend={say.t("ask-for.about")} choices={about} error={errorOf(errors, "about")} />
        )}
        {voice === "" ? null : <Tick name="yes" label={say.t("desk-ask-for.yes")} error={errorOf(errors, "yes")} />}
        <div class="actions">
          <Button>{say.t("ask-for.confirm")}</Button>
          <a href={back}>{say.t("ask-for.not-now")}</a>
        </div>
      </Form>
    </section>
  );
}
