import { Empty } from "../../components/empty.tsx";
import { ErrorSummary, errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { FindView, FoundPerson } from "./view.ts";

/** Find a person: one field that takes a name, a number or a birth date, and forgives spelling. The search is a POST. */
export function findPage(
  { found }: FindView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  return documentOf({
    title: say.t("shell.find"),
    say,
    shell,
    look: "office",
    children: (
      <div class="sections">
        <div class="flow">
          <ErrorSummary errors={errors} say={say} />
          <h1>{say.t("shell.find")}</h1>
          <Form to={to.searches()} csrf={shell.csrf} label={say.t("shell.find")}>
            <Field
              name="words"
              type="search"
              label={say.t("find.label")}
              hint={say.t("find.hint")}
              value={found?.asked ?? ""}
              error={errorOf(errors, "words")}
            />
            <Button>{say.t("find.button")}</Button>
          </Form>
        </div>
        {found === undefined ? null : (
          <section class="flow" aria-live="polite">
            <h2>{say.t("find.found", { count: found.people.length })}</h2>
            {found.people.length === 0 ? (
              <Empty sentence={say.t("find.none")} />
            ) : (
              <People people={found.people} say={say} />
            )}
            {found.more ? <p class="soft">{say.t("find.more")}</p> : null}
          </section>
        )}
      </div>
    ),
  });
}

const People = ({ people, say }: { readonly people: readonly FoundPerson[]; readonly say: Speech }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={say.t("find.people")}>
    <table class="ds-table">
      <thead>
        <tr>
          <th scope="col">{say.t("person.name")}</th>
          <th scope="col">{say.t("person.born")}</th>
          <th scope="col">{say.t("person.number")}</th>
          <th scope="col">{say.t("person.district")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ personId, name, bornOn, diedOn, district, numberEnding }) => (
          <tr>
            <th scope="row">
              <a href={paths(say.language).person(personId)}>{name}</a>
            </th>
            <td>
              {bornOn === undefined ? "—" : say.day(bornOn)}
              {diedOn === undefined ? null : <span class="law">{say.t("person.died", { on: say.day(diedOn) })}</span>}
            </td>
            <td>{numberEnding === undefined ? "—" : `…${numberEnding}`}</td>
            <td>{district ?? "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
