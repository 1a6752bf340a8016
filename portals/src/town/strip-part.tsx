import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";
import type { StripView } from "./view.ts";

/** Sums that must agree. Whether they do is said in words, beside them. */
export function StripPart({ strip, say }: { readonly strip: StripView; readonly say: Speech }) {
  const { received, applied, parked, waiting, decided, ordered, bank, doubled, worker } = strip;
  const whole = received === applied + parked + waiting;
  const equal = decided === ordered && ordered === bank;
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
          state={equal ? "good" : "wait"}
          word={say.t("strip.money", { decided: say.sum(decided), ordered: say.sum(ordered), bank: say.sum(bank) })}
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
