import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Form, Tick } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { Explanation } from "../../rights/explanation.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { NamingChoices, NamingSearch } from "../naming/naming.tsx";
import { officePage } from "../office-page.tsx";
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
  return officePage(
    {
      title,
      back: { to: to.person(personId), name: personName },
      errors,
      reading: true,
      lead: (
        <>
          <p class="amount amount-hero">{say.sum(sum)}</p>
          <p class="soft">{say.t("offer.from", { rhythm, from: say.day(from) })}</p>
        </>
      ),
      children: (
        <>
          {closed === undefined ? (
            <section class="flow">
              <h2>{say.t("desk-offer.title")}</h2>
              <p>{say.t("desk-offer.how")}</p>
              <NamingSearch naming={claimant} say={say} csrf={shell.csrf} />
              <Form to={to.officeOffer(id)} csrf={shell.csrf} label={say.t("desk-offer.title")}>
                <NamingChoices
                  naming={claimant}
                  say={say}
                  name="claimant"
                  legend={say.t("desk-offer.who")}
                  error={errorOf(errors, "claimant")}
                />
                <Tick name="yes" label={say.t("desk-offer.yes")} error={errorOf(errors, "yes")} />
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
        </>
      ),
    },
    say,
    shell,
  );
}
