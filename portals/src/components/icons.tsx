import type { JSX } from "preact";

/** Shapes that stand beside a word, never instead of one. */
export type State = "good" | "wait" | "stop" | "plain";

const SHAPES: Readonly<Record<State, JSX.Element>> = {
  good: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-1.4 14.4-4-4 1.5-1.5 2.5 2.5 5.3-5.3 1.5 1.5z" />,
  wait: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m4.2 13.8L11 12.6V6.5h2v5l4.3 2.6z" />,
  stop: <path d="M8.3 2h7.4L21 7.3v9.4L15.7 22H8.3L3 16.7V7.3zM11 7v7h2V7zm0 8.5v2h2v-2z" />,
  plain: <path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16m0 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10" />,
};

export const StateIcon = ({ state, size = 20 }: { readonly state: State; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" fill-rule="evenodd" aria-hidden="true">
    {SHAPES[state]}
  </svg>
);

/** A lintel on three pillars: what *dayaq* means. */
export const Mark = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" fill="currentColor" aria-hidden="true">
    <path d="M2 4h24v4H2zM4 10h4v14H4zM12 10h4v14h-4zM20 10h4v14h-4z" />
  </svg>
);
