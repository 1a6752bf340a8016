import { Button, Choices, Field, Form, Select } from "../components/form.tsx";
import { List } from "../components/list.tsx";
import { errorOf } from "../components/error-summary.tsx";
import { PageHead, windowTitle } from "../components/page-head.tsx";
import { paths } from "../paths.ts";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";
import type { ApiView } from "./view.ts";

const RECORD_ROWS = 18;

/** What programs can ask of the law, and a request that can be edited and sent from here. */
export function apiPage(view: ApiView, say: Speech, shell: ShellView): string {
  const { operations, refusals, answer, errors } = view;
  const to = paths(say.language);
  return documentOf({
    title: windowTitle(say.t("api.title"), errors, say),
    say,
    shell,
    isIndexed: answer === undefined,
    children: (
      <div class="flow api">
        <PageHead
          heading={say.t("api.title")}
          back={{ to: to.tryIt(), name: say.t("try.title") }}
          errors={errors}
          say={say}
        >
          <p>{say.t("api.lead")}</p>
          <p>
            <a href="/openapi.json">{say.t("api.document")}</a>
          </p>
        </PageHead>
        {operations.map(({ path, does }) => (
          <section class="tight">
            <h2>
              <code>POST {path}</code>
            </h2>
            <p>{say.t(`api.${does}`)}</p>
          </section>
        ))}
        <section class="tight">
          <h2>{say.t("api.question")}</h2>
          <p>{say.t("api.question-how")}</p>
        </section>
        <Sandbox view={view} say={say} />
        {answer === undefined ? null : (
          <section class="flow" id="answer">
            <h2>{say.t("api.answer", { status: answer.status })}</h2>
            <pre class="wire" tabindex={0} role="region" aria-label={say.t("api.answer", { status: answer.status })}>
              {answer.body}
            </pre>
          </section>
        )}
        <section class="flow">
          <h2>{say.t("api.refusals")}</h2>
          <List<ApiView["refusals"][number]>
            label={say.t("api.refusals")}
            rows={refusals}
            none=""
            columns={[
              { title: say.t("api.code"), of: ({ code }) => <code>{code}</code> },
              { title: say.t("api.status"), number: true, of: ({ status }) => String(status) },
              { title: say.t("api.remedy"), of: ({ remedy }) => <span lang="en">{remedy}</span> },
            ]}
          />
        </section>
      </div>
    ),
  });
}

/** Without a script: the request travels as a form, and the page comes back with what the API answers to it. */
const Sandbox = ({
  view: { operations, programmes, sent, errors },
  say,
}: {
  readonly view: ApiView;
  readonly say: Speech;
}) => (
  <section class="flow no-print">
    <h2>{say.t("api.sandbox")}</h2>
    <p class="meta">{say.t("calc.keeps-nothing")}</p>
    <Form to={paths(say.language).api()}>
      <Choices
        name="does"
        legend={say.t("api.operation")}
        choices={operations.map(({ path, does }) => ({ value: does, label: `POST ${path}` }))}
        chosen={sent.does}
      />
      <Select name="programme" legend={say.t("api.programme")} choices={programmes} chosen={sent.programme} />
      <Field
        name="record"
        label={say.t("api.record")}
        rows={RECORD_ROWS}
        value={sent.record}
        error={errorOf(errors, "record")}
      />
      <Button>{say.t("api.send")}</Button>
    </Form>
  </section>
);
