import type { Speech } from "../speech.ts";
import type { LookedView } from "./view.ts";

/** Who looked at this person's data, when and why. */
export const Looked = ({ readings, say }: { readonly readings: readonly LookedView[]; readonly say: Speech }) => (
  <ul class="readings">
    {readings.map(({ at, who, why }) => (
      <li>
        <span>{who}</span>{" "}
        <span class="law">
          {say.moment(at)} · {why}
        </span>
      </li>
    ))}
  </ul>
);
