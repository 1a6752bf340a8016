import { Empty } from "../components/empty.tsx";
import { Fold } from "../components/fold.tsx";
import { Button, Choices } from "../components/form.tsx";
import { paths } from "../paths.ts";
import { Explanation } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import type { PhoneMessage, PhoneOffer, PhoneView } from "./view.ts";

export interface PhonePartProps {
  readonly phone: PhoneView;
  readonly say: Speech;
  readonly csrf: string;
}

/** A phone: whose it is, what came, why, and the tap that an offer waits for. */
export function PhonePart({ phone: { kept, owners, personId, name, messages, offers }, say, csrf }: PhonePartProps) {
  const to = paths(say.language);
  return (
    <section aria-label={say.t("phone.label", { name })} class="flow">
      <nav aria-label={say.t("phone.owners")}>
        <ul class="owners">
          {owners.map((owner) => (
            <li>
              <a
                href={`${to.town()}?phone=${owner.personId}${kept}#phone`}
                aria-current={owner.personId === personId ? "true" : undefined}
              >
                {owner.unread > 0 ? say.t("shell.counted", { name: owner.name, count: owner.unread }) : owner.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="phone">
        <div class="phone-head">
          <h2>{name}</h2>
          <p class="law">{say.t("phone.sms")}</p>
        </div>
        <div class="phone-body" tabindex={0} role="log" aria-label={say.t("phone.messages")}>
          {messages.length === 0 && offers.length === 0 ? <Empty sentence={say.t("phone.none")} /> : null}
          {offers.map((offer) => (
            <Offer offer={offer} say={say} csrf={csrf} />
          ))}
          {messages.map((message) => (
            <Sms message={message} say={say} />
          ))}
        </div>
      </div>
    </section>
  );
}

const Sms = ({
  message: { id, on, text, why, letter },
  say,
}: {
  readonly message: PhoneMessage;
  readonly say: Speech;
}) => (
  <article class="tight">
    <p class="sms-when">{say.day(on)}</p>
    <p class="sms">{text}</p>
    {why === undefined ? null : (
      <Fold id={`sms-why-${id}`} alone summary={say.t("why.why")}>
        <div class="card-in flow">
          <Explanation why={why} say={say} />
        </div>
      </Fold>
    )}
    {letter === undefined ? null : (
      <p class="law">
        <a href={letter}>{say.t("letter.open")}</a>
      </p>
    )}
  </article>
);

const Offer = ({
  offer: { id, title, sum, statement, claimants },
  say,
  csrf,
}: {
  readonly offer: PhoneOffer;
  readonly say: Speech;
  readonly csrf: string;
}) => (
  <article class="card">
    <div class="card-in flow">
      <div class="line">
        <h3>{title}</h3>
        <p class="amount">{say.sum(sum)}</p>
      </div>
      <p>{statement}</p>
      <form class="form" method="post" action={paths(say.language).townAct("confirm")}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="offer" value={id} />
        {claimants.length === 0 ? null : (
          <Choices
            id={`claimant-${id}`}
            name="claimant"
            legend={say.t("offer.who")}
            choices={claimants}
            chosen={claimants.length === 1 ? claimants[0]?.value : undefined}
          />
        )}
        <Button id={`offer-${id}`}>{say.t("offer.confirm")}</Button>
      </form>
    </div>
  </article>
);
