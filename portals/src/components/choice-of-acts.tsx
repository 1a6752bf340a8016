import { Button } from "./form.tsx";

/** A button of a form in which several things can be done. */
export interface ActChoice {
  /** What the form sends as `act`. */
  readonly act: string;
  readonly label: string;
  /** Why it cannot be pressed now. */
  readonly barred?: string | undefined;
}

/** What can be done with a form, side by side; the first is what is mostly meant. */
export const ChoiceOfActs = ({ acts }: { readonly acts: readonly ActChoice[] }) => (
  <div class="actions">
    {acts.map(({ act, label, barred }, nth) => (
      <Button name="act" value={act} kind={nth === 0 ? "primary" : "secondary"} barred={barred}>
        {label}
      </Button>
    ))}
  </div>
);
