import { ErrorSummary, errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { Explanation } from "../../rights/explanation.tsx";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { NamingChoices, NamingSearch } from "../naming/naming.tsx";
import type { OfficeOfferView } from "./view.ts";

/** Somebody has come in and says yes: who it is, that they said so, and one button. */
export function officeOfferPage(
  offer: OfficeOfferView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const { id, title, sum, rhythm, from, personId, personName, claimant, why, closed } = offer;
  return documentOf({
    title,
    say,
    shell,
    look: "office",
    children: (
      <div class="reading sections">
        <div class="flow">
          <p>
            <a href={to.person(personId)}>{personName}</a>
          </p>
          <ErrorSummary errors={errors} say={say} />
          <h1>{title}</h1>
          <p class="amount amount-hero">{say.sum(sum)}</p>
          <p class="soft">{say.t("offer.from", { rhythm, from: say.day(from) })}</p>
        </div>
        {closed === undefined ? (
          <section class="flow">
            <h2>{say.t("desk-offer.title")}</h2>
            <p>{say.t("desk-offer.how")}</p>
            <NamingSearch naming={claimant} say={say} csrf={shell.csrf} />
            <Form to={to.officeOffer(id)} csrf={shell.csrf} label={say.t("desk-offer.title")}>
              <NamingChoices naming={claimant} say={say} name="claimant" legend={say.t("desk-offer.who")} />
              <div class="ds-field">
                <label class="choice">
                  <input type="checkbox" id="yes" name="yes" value="yes" />
                  <span>{say.t("desk-offer.yes")}</span>
                </label>
                {errorOf(errors, "yes") === undefined ? null : (
                  <p class="ds-validation-message">{errorOf(errors, "yes")}</p>
                )}
              </div>
              <Button>{say.t("desk-offer.confirm")}</Button>
            </Form>
          </section>
        ) : (
          <p>
            <StateWord state={closed === "confirmed" ? "good" : "plain"} word={say.t(`offer.${closed}`)} />
          </p>
        )}
        <section class="flow">
          <h2>{say.t("why.why")}</h2>
          <Explanation why={why} say={say} />
        </section>
      </div>
    ),
  });
}
