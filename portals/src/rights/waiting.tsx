import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";
import { titleOf } from "./right-card.tsx";
import type { WaitingView } from "./view.ts";
import type { Voice } from "./voice.ts";

export interface WaitingProps {
  readonly waiting: readonly WaitingView[];
  readonly say: Speech;
  readonly voice?: Voice;
  /** Where the reader can act on one; undefined where only others can. */
  readonly to: (it: WaitingView) => string | undefined;
}

/** All that is not settled yet; nothing where all is. */
export const Waiting = ({ waiting, say, voice = "", to }: WaitingProps) =>
  waiting.length === 0 ? null : (
    <section class="flow">
      <h2>{say.t("waiting.title")}</h2>
      <div class="cards">
        {waiting.map((it) => (
          <WaitingCard waiting={it} say={say} voice={voice} to={to(it)} />
        ))}
      </div>
    </section>
  );

interface WaitingCardProps {
  readonly waiting: WaitingView;
  readonly say: Speech;
  readonly voice: Voice;
  readonly to: string | undefined;
}

/** Something not settled: what it is, whose move it is, and by when. */
function WaitingCard({ waiting, say, voice, to }: WaitingCardProps) {
  const act = actOf(waiting, say, voice);
  return (
    <article class="card">
      <div class="card-in flow">
        <div class="tight">
          <h3>{titleOf(waiting, say)}</h3>
          <p>
            <StateWord state="wait" word={say.t(`${voice}waiting.${waiting.kind}.word`)} />
          </p>
        </div>
        <p>{sentenceOf(waiting, say, voice)}</p>
        {to === undefined || act === undefined ? null : (
          <p>
            <a class="ds-button" data-variant={waiting.kind === "offer" ? undefined : "secondary"} href={to}>
              {act}
            </a>
          </p>
        )}
      </div>
    </article>
  );
}

/** What the reader can do about it, as the button says it. */
function actOf({ kind }: WaitingView, say: Speech, voice: Voice): string | undefined {
  if (kind === "offer" || kind === "proposal") return say.t(`${voice}waiting.${kind}.act`);
  return kind === "officer" && voice === "desk-" ? say.t("desk-waiting.officer.act") : undefined;
}

function sentenceOf(it: WaitingView, say: Speech, voice: Voice): string {
  switch (it.kind) {
    case "fact":
      return say.t(`${voice}waiting.fact.text`, { agency: it.agency, fact: it.fact, on: say.shortDay(it.askedOn) });
    case "officer":
      return say.t(`${voice}waiting.officer.text`, { since: say.shortDay(it.since), by: say.shortDay(it.answerBy) });
    case "offer":
      return say.t(`${voice}waiting.offer.text`, { sum: say.sum(it.sum), rhythm: it.rhythm });
    case "proposal":
      if (it.once) return say.t(`${voice}waiting.proposal.once`, { now: say.sum(it.now), by: say.day(it.contestBy) });
      return it.contested
        ? say.t(`${voice}waiting.proposal.contested`, { now: say.sum(it.now) })
        : say.t(it.then === undefined ? `${voice}waiting.proposal.end` : `${voice}waiting.proposal.lower`, {
            from: say.day(it.from),
            now: say.sum(it.now),
            then: it.then === undefined ? "" : say.sum(it.then),
            by: say.day(it.contestBy),
          });
    case "law":
      return say.t(`${voice}waiting.law.text`, { on: say.day(it.happenedOn) });
    case "term":
      return say.t(`${voice}waiting.term.text`, { on: say.day(it.endsOn) });
  }
}
