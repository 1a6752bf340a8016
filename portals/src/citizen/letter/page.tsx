import { Mark } from "../../components/icons.tsx";
import { Explanation } from "../../rights/explanation.tsx";
import { sinceText, titleOf } from "../../rights/right-card.tsx";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { LetterView } from "./view.ts";

/** The decision's letter. The browser prints it; nothing else is on the sheet. */
export function letterPage(view: LetterView, say: Speech, shell: ShellView): string {
  const { number, on, to, what, right, by, officerReason, appealableUntil, lawHash } = view;
  return documentOf({
    title: say.t("letter.title", { number }),
    say,
    shell,
    children: (
      <article class="letter sections">
        <div>
          <div class="letter-head">
            <span class="mark">
              <Mark />
              Dayaq
            </span>
            <p class="meta">
              {say.t("letter.title", { number })}
              <br />
              {say.day(on)}
            </p>
          </div>
          <p>{say.t("letter.to", { name: to })}</p>
        </div>
        <div class="flow">
          <h1>
            {what}: {titleOf(right, say)}
          </h1>
          <p class="amount amount-hero">{say.sum(right.sum)}</p>
          <p>{sinceText(right, say)}</p>
        </div>
        <section class="flow">
          <h2>{say.t("why.why")}</h2>
          <Explanation why={right.why} say={say} />
          {officerReason === undefined ? null : <p>{say.t("letter.reason", { reason: officerReason })}</p>}
        </section>
        <section class="flow">
          <h2>{say.t("side.wrong")}</h2>
          <p>{say.t("letter.wrong", { helpline: shell.helpline })}</p>
          {appealableUntil === undefined ? null : <p>{say.t("letter.appeal", { on: say.day(appealableUntil) })}</p>}
          <p class="law">
            {say.t(`decisions.by-${by}`)}. {say.t("letter.law", { hash: lawHash.slice(0, 19) })}
          </p>
        </section>
        <p class="no-print soft small">{say.t("letter.print")}</p>
      </article>
    ),
  });
}
