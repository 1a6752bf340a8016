import { Fold } from "../components/fold.tsx";
import type { Speech } from "../speech.ts";
import { Explanation } from "./explanation.tsx";
import type { RightView } from "./view.ts";

export interface RightCardProps {
  readonly right: RightView;
  readonly say: Speech;
  /** Address of the right's own page; absent where there is none to go to. */
  readonly to?: string | undefined;
  readonly open?: boolean;
  /** On the right's own page the heading of the page names it. */
  readonly named?: boolean;
  /** What can be done with it from here. */
  readonly act?: { readonly to: string; readonly name: string } | undefined;
}

/** A right: its name, its sum right of it, since when, what changes next, and why. */
export function RightCard({ right, say, to, open = false, named = true, act }: RightCardProps) {
  const name = titleOf(right, say);
  return (
    <article class="card">
      <div class="card-in tight">
        <div class="line">
          {named ? <h3>{to === undefined ? name : <a href={to}>{name}</a>}</h3> : <p>{sinceText(right, say)}</p>}
          <p class="amount amount-big">{say.sum(right.sum)}</p>
        </div>
        {named ? <p class="meta">{sinceText(right, say)}</p> : null}
        {right.next === undefined ? null : <p>{nextText(right.next, say)}</p>}
        {right.payeeName === undefined ? null : <p class="meta">{say.t("right.paid-to", { name: right.payeeName })}</p>}
        {right.illustrative ? (
          <p>
            <span class="label-law">{say.t("law.illustrative")}</span>
          </p>
        ) : null}
        {act === undefined ? null : (
          <p class="no-print">
            <a href={act.to}>
              {act.name}
              <span class="ds-sr-only">: {name}</span>
            </a>
          </p>
        )}
      </div>
      <Fold
        id={`why-${right.id}`}
        summary={
          <>
            {say.t("why.why")}
            <span class="ds-sr-only"> {name}</span>
          </>
        }
        open={open}
      >
        <Explanation why={right.why} say={say} />
      </Fold>
    </article>
  );
}

export const titleOf = ({ title, forWhom }: Pick<RightView, "title" | "forWhom">, say: Speech): string =>
  forWhom === undefined ? title : say.t("right.for", { title, name: forWhom });

export function sinceText({ rhythm, since, until }: RightView, say: Speech): string {
  if (rhythm === "once") return say.t("right.once", { on: say.day(since) });
  const given = { rhythm, from: say.day(since) };
  return until === undefined
    ? say.t("right.since", given)
    : say.t("right.since-until", { ...given, until: say.day(until) });
}

function nextText({ on, sum, why }: NonNullable<RightView["next"]>, say: Speech): string {
  const change =
    sum === undefined
      ? say.t("right.next-end", { on: say.day(on) })
      : say.t("right.next-sum", { on: say.day(on), sum: say.sum(sum) });
  return why === undefined ? change : `${change} ${why}`;
}
