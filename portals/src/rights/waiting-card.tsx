import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";
import { titleOf } from "./right-card.tsx";
import type { WaitingView } from "./view.ts";

export interface WaitingCardProps {
  readonly waiting: WaitingView;
  readonly say: Speech;
  /** Where the person can act on it; absent where only others can. */
  readonly to?: string | undefined;
}

/** Something not settled: what it is, whose move it is, and by when. */
export function WaitingCard({ waiting, say, to }: WaitingCardProps) {
  return (
    <article class="card">
      <div class="card-in flow">
        <div class="tight">
          <h3>{titleOf(waiting, say)}</h3>
          <p>
            <StateWord state="wait" word={say.t(`waiting.${waiting.kind}.word`)} />
          </p>
        </div>
        <p>{sentenceOf(waiting, say)}</p>
        {to === undefined || (waiting.kind !== "offer" && waiting.kind !== "proposal") ? null : (
          <p>
            <a class="ds-button" data-variant={waiting.kind === "offer" ? undefined : "secondary"} href={to}>
              {say.t(`waiting.${waiting.kind}.act`)}
            </a>
          </p>
        )}
      </div>
    </article>
  );
}

function sentenceOf(it: WaitingView, say: Speech): string {
  switch (it.kind) {
    case "fact":
      return [
        say.t("waiting.fact.text", { agency: it.agency, fact: it.fact, on: say.shortDay(it.askedOn) }),
        ...(it.officerFrom === undefined ? [] : [say.t("waiting.fact.late", { on: say.shortDay(it.officerFrom) })]),
      ].join(" ");
    case "officer":
      return say.t("waiting.officer.text", { since: say.shortDay(it.since), by: say.shortDay(it.answerBy) });
    case "offer":
      return say.t("waiting.offer.text", { sum: say.sum(it.sum), rhythm: it.rhythm });
    case "proposal":
      if (it.once) return say.t("waiting.proposal.once", { now: say.sum(it.now), by: say.day(it.contestBy) });
      return it.contested
        ? say.t("waiting.proposal.contested", { now: say.sum(it.now) })
        : say.t(it.then === undefined ? "waiting.proposal.end" : "waiting.proposal.lower", {
            from: say.day(it.from),
            now: say.sum(it.now),
            then: it.then === undefined ? "" : say.sum(it.then),
            by: say.day(it.contestBy),
          });
    case "term":
      return say.t("waiting.term.text", { on: say.day(it.endsOn) });
  }
}
