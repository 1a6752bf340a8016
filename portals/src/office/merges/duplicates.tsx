import { Empty } from "../../components/empty.tsx";
import { ErrorSummary, errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { Compare } from "./compare.tsx";
import type { DuplicatesView } from "./view.ts";

/** Who may be the same person, one comparison each, with the form that proposes to join the two. */
export function duplicatesPage(
  { personId, name, pairs }: DuplicatesView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  return documentOf({
    title: say.t("merges.duplicates"),
    say,
    shell,
    look: "office",
    children: (
      <div class="sections">
        <div class="flow">
          <p>
            <a href={to.person(personId)}>{name}</a>
          </p>
          <ErrorSummary errors={errors} say={say} />
          <h1>{say.t("merges.duplicates")}</h1>
          <p>{say.t("merges.follows")}</p>
          {pairs.length === 0 ? <Empty sentence={say.t("merges.no-duplicates")} /> : null}
        </div>
        {pairs.map(({ records, other, bothNumbered }, index) => (
          <section class="flow" aria-label={records[1]?.name}>
            <Compare records={records} say={say} />
            {bothNumbered ? <p class="soft">{say.t("merges.both-numbered")}</p> : null}
            <Form to={to.duplicates(personId)} csrf={shell.csrf} label={say.t("merges.propose")}>
              <input type="hidden" name="other" value={other} />
              <Field
                name="reason"
                id={`reason-${index}`}
                label={say.t("merges.reason")}
                error={errorOf(errors, `reason-${index}`)}
              />
              <Button>{say.t("merges.propose")}</Button>
            </Form>
          </section>
        ))}
      </div>
    ),
  });
}
