import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { List } from "../../components/list.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { FindView, FoundPerson } from "./view.ts";

/** Find a person: one field that takes a name, a number or a birth date, and forgives spelling. The search is a POST. */
export const findPage = (
  { found }: FindView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string =>
  officePage(
    {
      title: say.t("shell.find"),
      errors,
      lead: (
        <Form to={paths(say.language).searches()} csrf={shell.csrf} label={say.t("shell.find")}>
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
      ),
      children:
        found === undefined ? null : (
          <section class="flow">
            <h2>{say.t("find.found", { count: found.people.length })}</h2>
            <People people={found.people} more={found.more} say={say} />
          </section>
        ),
    },
    say,
    shell,
  );

interface PeopleProps {
  readonly people: readonly FoundPerson[];
  readonly more: boolean;
  readonly say: Speech;
}

const People = ({ people, more, say }: PeopleProps) => (
  <List<FoundPerson>
    label={say.t("find.people")}
    rows={people}
    none={say.t("find.none")}
    more={more ? say.t("find.more") : undefined}
    columns={[
      {
        title: say.t("person.name"),
        of: ({ personId, name }) => <a href={paths(say.language).person(personId)}>{name}</a>,
      },
      {
        title: say.t("person.born"),
        of: ({ bornOn, diedOn }) => (
          <>
            {bornOn === undefined ? "—" : say.day(bornOn)}
            {diedOn === undefined ? null : <span class="law">{say.t("person.died", { on: say.day(diedOn) })}</span>}
          </>
        ),
      },
      {
        title: say.t("person.number"),
        of: ({ numberEnding }) => (numberEnding === undefined ? "—" : `…${numberEnding}`),
      },
      { title: say.t("person.district"), of: ({ district }) => district ?? "—" },
    ]}
  />
);
