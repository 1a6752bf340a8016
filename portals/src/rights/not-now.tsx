import { Fold } from "../components/fold.tsx";
import type { Speech } from "../speech.ts";
import { Sentence } from "./explanation.tsx";
import type { NotNowView } from "./view.ts";

/** Every programme that is not received, each with the reason: no silent no. */
export const NotNow = ({
  programmes,
  say,
  open = false,
}: {
  readonly programmes: readonly NotNowView[];
  readonly say: Speech;
  readonly open?: boolean;
}) => (
  <Fold id="not-now" alone open={open} summary={say.t("not-now.title", { count: programmes.length })}>
    <p class="card-in meta no-pad-bottom">{say.t("not-now.text")}</p>
    <div>
      {programmes.map(({ id, title, reasons, from }) => (
        <Fold id={`not-${id}`} summary={title}>
          {reasons.map((sentence) => (
            <div>
              <Sentence sentence={sentence} say={say} />
            </div>
          ))}
          {from === undefined ? null : <p>{say.t("not-now.from", { on: say.day(from) })}</p>}
        </Fold>
      ))}
    </div>
  </Fold>
);
