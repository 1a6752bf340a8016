import { Fold } from "../components/fold.tsx";
import type { Speech } from "../speech.ts";
import { Sentence } from "./explanation.tsx";
import type { NotNowView } from "./view.ts";
import type { Voice } from "./voice.ts";

/** Every programme that is not received, each with the reason: no silent no. */
export const NotNow = ({
  programmes,
  say,
  voice = "",
  open = false,
  contestTo,
  askFor,
}: {
  readonly programmes: readonly NotNowView[];
  readonly say: Speech;
  readonly voice?: Voice;
  readonly open?: boolean;
  /** Where a no is contested. */
  readonly contestTo?: (programme: string) => string;
  /** Where one asks for what the law gives on application. */
  readonly askFor?: (programme: string) => string;
}) => (
  <Fold id="not-now" alone open={open} summary={say.t(`${voice}not-now.title`, { count: programmes.length })}>
    <p class="card-in meta no-pad-bottom">{say.t(`${voice}not-now.text`)}</p>
    <div>
      {programmes.map(({ id, title, reasons, from, mayAsk }) => (
        <Fold id={`not-${id}`} summary={title}>
          {reasons.map((sentence) => (
            <div>
              <Sentence sentence={sentence} say={say} />
            </div>
          ))}
          {from === undefined ? null : <p>{say.t("not-now.from", { on: say.day(from) })}</p>}
          {askFor === undefined || !mayAsk ? null : (
            <p class="no-print">
              <a href={askFor(id)}>
                {say.t(`${voice}ask-for.open`)}
                <span class="ds-sr-only">: {title}</span>
              </a>
            </p>
          )}
          {contestTo === undefined ? null : (
            <p class="no-print">
              <a href={contestTo(id)}>
                {say.t("contest.open")}
                <span class="ds-sr-only">: {title}</span>
              </a>
            </p>
          )}
        </Fold>
      ))}
    </div>
  </Fold>
);
