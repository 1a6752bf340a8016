import { AskedField } from "../calculator/question.tsx";
import { Fold } from "../components/fold.tsx";
import { Button, Field, Form, Select } from "../components/form.tsx";
import { errorOf, type FieldError } from "../components/error-summary.tsx";
import { PageHead, windowTitle } from "../components/page-head.tsx";
import { SameIn } from "../components/same-in.tsx";
import { paths } from "../paths.ts";
import { documentOf } from "../shell/document.tsx";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";
import { Found } from "./found.tsx";
import type { RowView, TryItView } from "./view.ts";

/** Anybody invents a family and sees what the law gives it: nothing of it is kept. */
export function tryItPage(view: TryItView, say: Speech, shell: ShellView): string {
  const { families, found, errors } = view;
  const to = paths(say.language);
  return documentOf({
    title: windowTitle(say.t("try.title"), errors, say),
    say,
    shell,
    isIndexed: found === undefined,
    children: (
      <div class="flow try-it">
        <PageHead
          heading={say.t("try.title")}
          back={{ to: to.law(), name: say.t("lawbook.title") }}
          errors={errors}
          say={say}
        >
          <p>{say.t("try.lead")}</p>
          <p class="meta">{say.t("calc.keeps-nothing")}</p>
        </PageHead>
        {found === undefined ? null : <Found found={found} say={say} />}
        {families.length === 0 ? null : (
          <nav class="flow no-print" aria-label={say.t("try.families")}>
            <h2>{say.t("try.families")}</h2>
            <ul class="law-list small">
              {families.map(({ code, title }) => (
                <li>
                  <a href={`${to.tryIt()}?family=${code}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Family view={view} say={say} shell={shell} />
        <p class="no-print">
          <a href={to.api()}>{say.t("try.api")}</a>
        </p>
      </div>
    ),
  });
}

interface Props {
  readonly view: TryItView;
  readonly say: Speech;
}

/** The whole family as one form. Its first button is the one that Enter presses, so the answer stands beside the day. */
const Family = ({ view, say, shell }: Props & { readonly shell: ShellView }) => (
  <section class="flow no-print">
    <h2>{say.t("try.family")}</h2>
    <Form to={paths(say.language).tryIt()}>
      <div class="try-day">
        <Field name="on" type="date" label={say.t("calc.on")} value={view.on} error={errorOf(view.errors, "on")} />
        <Button kind="secondary" name="act" value="show">
          {say.t("try.show")}
        </Button>
      </div>
      <Rows title={say.t("try.people")} rows={view.people} errors={view.errors} say={say} />
      <Button kind="secondary" name="act" value="add-person">
        {say.t("try.add-person")}
      </Button>
      {view.people.length < 2 && view.relations.length === 0 ? null : (
        <>
          <Rows title={say.t("try.relations")} rows={view.relations} errors={view.errors} say={say} />
          <Button kind="secondary" name="act" value="add-relation">
            {say.t("try.add-relation")}
          </Button>
        </>
      )}
      <h3>{say.t("try.household")}</h3>
      <AskedField field={view.household} errors={view.errors} />
      <Rows title={say.t("try.facts")} rows={view.facts} errors={view.errors} say={say} />
      {view.people.length === 0 ? null : (
        <div class="try-day">
          <Select name="new.person" legend={say.t("try.of")} choices={view.newFact.person} />
          <Select name="new.kind" legend={say.t("try.kind")} choices={view.newFact.kind} />
          <Button kind="secondary" name="act" value="add-fact">
            {say.t("try.add-fact")}
          </Button>
        </div>
      )}
      <Button name="act" value="show">
        {say.t("try.show")}
      </Button>
      <SameIn act={view.found === undefined ? "same" : "show"} say={say} shell={shell} />
    </Form>
  </section>
);

interface RowsProps {
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly errors: readonly FieldError[];
  readonly say: Speech;
}

const Rows = ({ title, rows, errors, say }: RowsProps) => (
  <>
    <h3>{title}</h3>
    {rows.map(({ prefix, title: name, fields, carried = [], isOpen }) => (
      <Fold id={prefix} alone open={isOpen || errors.some((it) => it.field.startsWith(`${prefix}.`))} summary={name}>
        <div class="try-row">
          {carried.map((it) => (
            <input type="hidden" name={it.name} value={it.value} />
          ))}
          {fields.map((field) => (
            <AskedField field={field} errors={errors} />
          ))}
          <button class="link" type="submit" name="act" value={`remove-${prefix}`}>
            {say.t("try.remove")}
            <span class="ds-sr-only">: {name}</span>
          </button>
        </div>
      </Fold>
    ))}
  </>
);
