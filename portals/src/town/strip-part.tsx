import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";
import type { StripView } from "./view.ts";

/** Sums that must agree. Whether they do is said in words, beside them. */
export function StripPart({ strip, say }: { readonly strip: StripView; readonly say: Speech }) {
  const { received, applied, parked, waiting, decided, bank, transit, owed, doubled, worker } = strip;
  const whole = received === applied + parked + waiting;
  const equal = decided === bank + transit + owed;
  return (
    <ul class="town-strip">
      <li>
        <StateWord
          state={whole ? (waiting === 0 ? "good" : "wait") : "stop"}
          word={say.t("strip.messages", { received, applied, parked, waiting })}
        />
      </li>
      <li>
        <StateWord
          state={equal ? "good" : "stop"}
          word={say.t("strip.money", {
            decided: say.sum(decided),
            bank: say.sum(bank),
            transit: say.sum(transit),
            owed: say.sum(owed),
          })}
        />
      </li>
      <li>
        <StateWord state={doubled === 0 ? "good" : "stop"} word={say.t("strip.doubled", { doubled })} />
      </li>
      <li>
        <StateWord state={worker === "runs" ? "good" : "stop"} word={say.t(`strip.worker-${worker}`)} />
      </li>
    </ul>
  );
}
