import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Choices, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { Explanation } from "../../rights/explanation.tsx";
import { titleOf } from "../../rights/right-card.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";
import type { OfferView } from "./view.ts";

/** An offer is confirmed in one step: what is stated, what follows, one button. */
export function offerPage(offer: OfferView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string {
  const to = paths(say.language);
  const title = titleOf(offer, say);
  const head = (
    <>
      <p class="amount amount-hero">{say.sum(offer.sum)}</p>
      <p class="soft">{say.t("offer.from", { rhythm: offer.rhythm, from: say.day(offer.from) })}</p>
    </>
  );
  const children = (
    <>
      {offer.nobody ? <p>{say.t("offer.nobody", { helpline: shell.helpline })}</p> : null}
      {offer.nobody ? null : offer.closed === undefined ? (
        <section class="flow">
          <h2>{say.t("offer.you-state")}</h2>
          <p>{offer.statement}</p>
          <p class="soft">{say.t("offer.what-follows")}</p>
          <Form to={to.offer(offer.id)} csrf={shell.csrf}>
            {offer.claimants.length === 0 ? null : (
              <Choices
                name="claimant"
                legend={say.t("offer.who")}
                choices={offer.claimants}
                chosen={offer.claimants.length === 1 ? offer.claimants[0]?.value : undefined}
                error={errorOf(errors, "claimant")}
              />
            )}
            <Button>{say.t("offer.confirm")}</Button>
          </Form>
        </section>
      ) : (
        <p>
          <StateWord state={offer.closed === "confirmed" ? "good" : "plain"} word={say.t(`offer.${offer.closed}`)} />
        </p>
      )}
      <section class="flow">
        <h2>{say.t("why.why")}</h2>
        <Explanation why={offer.why} say={say} />
      </section>
    </>
  );
  return citizenPage({ title, head, errors, children }, say, shell);
}
