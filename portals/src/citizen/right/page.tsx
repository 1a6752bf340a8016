import { RightCard, titleOf } from "../../rights/right-card.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { inSideColumn } from "../side.tsx";
import type { DecisionView, RightPageView } from "./view.ts";

/** One right with its whole explanation open, and the decisions it rests on. */
export function rightPage({ right, decisions }: RightPageView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  return documentOf({
    title: titleOf(right, say),
    say,
    shell,
    children: (
      <div class="sheet">
        <div class="sections">
          <div class="flow">
            <p class="small">
              <a href={to.rights()}>{say.t("shell.my-rights")}</a>
            </p>
            <h1>{titleOf(right, say)}</h1>
            <RightCard right={right} say={say} open level={2} />
          </div>
          <section class="flow">
            <h2>{say.t("decisions.title")}</h2>
            <Decisions decisions={decisions} say={say} letterTo={to.letter} />
          </section>
        </div>
        {inSideColumn(say, shell.helpline)}
      </div>
    ),
  });
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
        <a href={letterTo(id)}>{say.t("decisions.line", { what, on: say.day(on) })}</a>
        {sum === undefined ? null : (
          <>
            {" "}
            <span class="amount">{say.sum(sum)}</span>
          </>
        )}
        <span class="law">
          {say.t(`decisions.by-${by}`)}
          {appealableUntil === undefined ? null : ` · ${say.t("decisions.appeal", { on: say.day(appealableUntil) })}`}
        </span>
      </li>
    ))}
  </ul>
);
