import { Button, Choices, Field, Form } from "../../components/form.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { NamingView } from "./view.ts";

export interface NamingProps {
  readonly naming: NamingView;
  readonly say: Speech;
}

/** Looks for somebody who is not at hand: a form of its own, that comes back to this page with those found. */
export const NamingSearch = ({ naming, say, csrf }: NamingProps & { readonly csrf: string }) => (
  <Form to={paths(say.language).searches()} csrf={csrf} label={say.t("naming.search")}>
    <input type="hidden" name="back" value={naming.back} />
    <Field name="words" type="search" label={say.t("naming.search")} hint={say.t("naming.hint")} />
    <Button kind="secondary">{say.t("find.button")}</Button>
    {naming.searchId !== undefined && naming.choices.length === 0 ? <p>{say.t("find.none")}</p> : null}
  </Form>
);

interface NamingChoicesProps extends NamingProps {
  readonly name: string;
  readonly legend: string;
  readonly error?: string | undefined;
}

/** The people to choose from, inside the form that decides. */
export const NamingChoices = ({ naming, say, name, legend, error }: NamingChoicesProps) => (
  <>
    {naming.searchId === undefined ? null : <input type="hidden" name="search" value={naming.searchId} />}
    {naming.choices.length === 0 ? (
      <p class="hint" id={name}>
        {say.t("naming.nobody")}
      </p>
    ) : (
      <Choices name={name} legend={legend} choices={naming.choices} chosen={naming.chosen} error={error} />
    )}
  </>
);
