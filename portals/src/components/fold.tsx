import type { ComponentChildren } from "preact";

export interface FoldProps {
  /** The address of what is inside: `#why-…` opens it. */
  readonly id: string;
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  /** Stands on its own, not at the foot of a card. */
  readonly alone?: boolean;
  readonly children: ComponentChildren;
}

/** Details that open in place. The id is on what is inside, so that a link to it opens the fold. */
export const Fold = ({ id, summary, open = false, alone = false, children }: FoldProps) => (
  <details class={alone ? "fold fold-alone" : "fold"} id={`${id}-fold`} open={open}>
    <summary>{summary}</summary>
    <div class="fold-in flow" id={id}>
      {children}
    </div>
  </details>
);
