import type { Speech } from "../speech.ts";
import { titleOf } from "./right-card.tsx";
import type { NextPaymentView } from "./view.ts";
import type { Voice } from "./voice.ts";

/** What is paid next: how much, when, where. The first thing a person came for. */
export const NextPayment = ({
  payment,
  say,
  voice = "",
}: {
  readonly payment: NextPaymentView;
  readonly say: Speech;
  readonly voice?: Voice;
}) => (
  <section class="next-payment" aria-labelledby="next-payment">
    <h2 id="next-payment" class="small soft">
      {say.t("next.title")}
    </h2>
    <p class="amount amount-hero">{say.sum(payment.sum)}</p>
    <p>
      {payment.account === undefined
        ? say.t(`${voice}next.card-order`, { on: say.day(payment.on) })
        : say.t(`${voice}next.where`, {
            on: say.day(payment.on),
            bank: payment.account.bank,
            ending: payment.account.ending,
          })}
    </p>
    {payment.parts.length === 0 ? null : (
      <ul class="meta plain-list">
        {payment.parts.map(({ sum, arrears, ...right }) => (
          <li class="line">
            <span>
              {titleOf(right, say)}
              {arrears === undefined ? null : (
                <>
                  {", "}
                  {say.t("next.arrears", {
                    origin: say.month(arrears.origin),
                    month: say.monthName(arrears.month),
                  })}
                </>
              )}
            </span>
            <span class="amount">{say.sum(sum, { always: true })}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
