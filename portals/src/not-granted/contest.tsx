import { errorOf, type FieldError } from "../components/error-summary.tsx";
import { Button, Choices, Form } from "../components/form.tsx";
import { Sentence } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import { CONTEST_GROUNDS, type NotGrantedView } from "./view.ts";

/** Why it is a no: what does not hold today, with the article of each. */
export const WhyNot = ({ view: { reasons, from }, say }: { readonly view: NotGrantedView; readonly say: Speech }) => (
  <section class="flow">
    <h2>{say.t("why.why")}</h2>
    {reasons.map((sentence) => (
      <div>
        <Sentence sentence={sentence} say={say} />
      </div>
    ))}
    {from === undefined ? null : <p>{say.t("not-now.from", { on: say.day(from) })}</p>}
  </section>
);

export interface ContestProps {
  readonly view: NotGrantedView;
  readonly say: Speech;
  readonly csrf: string;
  readonly to: string;
  readonly errors: readonly FieldError[];
}

/** A no can be contested: one choice, no form and no papers; an officer looks at it again. */
export const ContestNotGranted = ({ view: { contested }, say, csrf, to, errors }: ContestProps) =>
  contested === undefined ? (
    <section class="flow">
      <h2>{say.t("contest.title")}</h2>
      <p>{say.t("contest.text")}</p>
      <Form to={to} csrf={csrf}>
        <Choices
          name="ground"
          legend={say.t("contest.ground")}
          choices={CONTEST_GROUNDS.map((value) => ({ value, label: say.t(`contest.${value}`) }))}
          error={errorOf(errors, "ground")}
        />
        <Button>{say.t("contest.send")}</Button>
      </Form>
    </section>
  ) : (
    <section class="flow">
      <h2>{say.t("contest.said", { on: say.day(contested.on) })}</h2>
      <p>{say.t("contest.answer", { by: say.day(contested.answerBy) })}</p>
    </section>
  );
