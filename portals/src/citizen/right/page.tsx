import { RightCard, titleOf } from "../../rights/right-card.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";
import type { DecisionView, RightPageView } from "./view.ts";

/** One right with its whole explanation open, and the decisions it rests on. */
export function rightPage({ right, decisions }: RightPageView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const children = (
    <section class="flow">
      <h2>{say.t("decisions.title")}</h2>
      <Decisions decisions={decisions} say={say} letterTo={to.letter} />
      {right.mayGiveUp ? (
        <p class="no-print">
          <a href={to.giveUp(right.id)}>{say.t("give-up.open")}</a>
        </p>
      ) : null}
    </section>
  );
  const head = <RightCard right={right} say={say} open named={false} />;
  return citizenPage({ title: titleOf(right, say), head, children }, say, shell);
}

interface DecisionsProps {
  readonly decisions: readonly DecisionView[];
  readonly say: Speech;
  readonly letterTo: (id: string) => string;
}

export const Decisions = ({ decisions, say, letterTo }: DecisionsProps) => (
  <ul class="readings">
    {decisions.map(({ id, on, what, sum, by, appealableUntil }) => (
      <li>
        <p class="line">
          <a href={letterTo(id)}>{say.t("decisions.line", { what, on: say.day(on) })}</a>
          {sum === undefined ? null : <span class="amount">{say.sum(sum)}</span>}
        </p>
        <span class="law">
          {say.t(`decisions.by-${by}`)}
          {appealableUntil === undefined ? null : ` · ${say.t("decisions.appeal", { on: say.day(appealableUntil) })}`}
        </span>
      </li>
    ))}
  </ul>
);
