import { type State, StateIcon } from "./icons.tsx";

export interface Step {
  readonly state: State;
  /** The word for the state: "done", "waiting", "stopped". Read aloud; the shape shows it. */
  readonly word: string;
  readonly sentence: string;
  /** When and by whom, small. */
  readonly note?: string;
}

/** One sentence a step, in the order in which things happened. */
export const Steps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol class="steps">
    {steps.map(({ state, word, sentence, note }) => (
      <li data-state={state}>
        <StateIcon state={state} size={24} />
        <p>
          {sentence} <span class="ds-sr-only">({word})</span>
        </p>
        {note === undefined ? null : <p class="law">{note}</p>}
      </li>
    ))}
  </ol>
);
