import { errorOf } from "../components/error-summary.tsx";
import { Button, Field, Form } from "../components/form.tsx";
import { PageHead, windowTitle } from "../components/page-head.tsx";
import { SameIn } from "../components/same-in.tsx";
import { paths } from "../paths.ts";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";
import { Determined } from "./determined.tsx";
import { Question } from "./question.tsx";
import type { CalculatorView, SaidView } from "./view.ts";

/** One right, asked for step by step: the first question, the next one, until nothing more could change the answer. */
export function calculatorPage(view: CalculatorView, say: Speech, shell: ShellView): string {
  const { programme, title, step, errors } = view;
  const to = paths(say.language);
  return documentOf({
    title: windowTitle(say.t("calc.title", { title }), errors, say),
    say,
    shell,
    isIndexed: step.kind === "start",
    children: (
      <div class="reading flow">
        <PageHead
          heading={say.t("calc.title", { title })}
          back={{ to: to.lawProgramme(programme), name: say.t("calc.law") }}
          errors={errors}
          say={say}
        >
          {step.kind === "start" ? <p>{say.t("calc.lead")}</p> : null}
          <p class="meta">{say.t("calc.keeps-nothing")}</p>
        </PageHead>
        {step.kind === "start" ? <Start view={view} say={say} /> : <Going view={view} say={say} shell={shell} />}
      </div>
    ),
  });
}

interface Props {
  readonly view: CalculatorView;
  readonly say: Speech;
}

const Start = ({ view: { programme, on, errors }, say }: Props) => (
  <Form to={paths(say.language).calculator(programme)}>
    <Field
      name="on"
      type="date"
      label={say.t("calc.on")}
      hint={say.t("calc.on-hint")}
      value={on}
      error={errorOf(errors, "on")}
    />
    <Button name="act" value="begin">
      {say.t("calc.begin")}
    </Button>
  </Form>
);

/** On the way, and at the end: what was said stands below, since the first button of a form is the one that Enter presses. */
const Going = ({
  view: { programme, on, answers, said, step, errors },
  say,
  shell,
}: Props & { readonly shell: ShellView }) => (
  <>
    <Form to={paths(say.language).calculator(programme)}>
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="answers" value={answers} />
      {step.kind === "question" ? (
        <>
          <Question question={step.question} errors={errors} say={say} />
          <div class="buttons">
            <Button name="act" value="next">
              {say.t("calc.next")}
            </Button>
            <Back at={step.question.at} say={say} />
          </div>
        </>
      ) : null}
      {step.kind === "answer" ? (
        <section class="flow">
          <h2>{say.t("calc.answer")}</h2>
          <Determined view={step.answer} say={say} />
        </section>
      ) : null}
      <Said said={said} say={say} />
      <SameIn act="same" say={say} shell={shell} />
    </Form>
    <p class="no-print">
      <a href={paths(say.language).calculator(programme)}>{say.t("calc.again")}</a>
    </p>
  </>
);

const Back = ({ at, say }: { readonly at: number; readonly say: Speech }) =>
  at === 0 ? null : (
    <Button kind="secondary" name="act" value="back">
      {say.t("calc.back")}
    </Button>
  );

const Said = ({ said, say }: { readonly said: readonly SaidView[]; readonly say: Speech }) =>
  said.length === 0 ? null : (
    <section class="flow so-far">
      <h2>{say.t("calc.said")}</h2>
      <ol class="law-list">
        {said.map(({ at, asks, answers }) => (
          <li class="line">
            <span>
              {asks}
              {answers.map(({ name, words }) => (
                <span class="law">
                  {name}: {words}
                </span>
              ))}
            </span>
            <button class="link no-print" type="submit" name="act" value={`change-${at}`}>
              {say.t("calc.change")}
              <span class="ds-sr-only">: {asks}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
