import { type State, StateIcon } from "./icons.tsx";

/** A state with its word and its shape; colour only repeats what both say. */
export const StateWord = ({ state, word }: { readonly state: State; readonly word: string }) => (
  <span class="state" data-state={state}>
    <StateIcon state={state} />
    {word}
  </span>
);
