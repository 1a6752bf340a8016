import { Fold } from "../components/fold.tsx";
import type { Speech } from "../speech.ts";
import { Sentence } from "./explanation.tsx";
import type { NotNowView } from "./view.ts";
import type { Voice } from "./voice.ts";

export interface NotNowProps {
  readonly programmes: readonly NotNowView[];
  readonly say: Speech;
  readonly voice?: Voice;
  readonly open?: boolean;
  /** Where a no is contested. */
  readonly contestTo?: (programme: string) => string;
  /** Where one asks for what the law gives on application. */
  readonly askFor?: (programme: string) => string;
}

/** As many as one looks through without headings. */
const UNGROUPED_MAX = 8;

/** Every programme that is not received, each with the reason: no silent no. What may still come stands first, the rest by its kind. */
export function NotNow({ programmes, say, voice = "", open = false, ...acts }: NotNowProps) {
  const row = (it: NotNowView) => <Programme view={it} say={say} voice={voice} {...acts} />;
  const kinds = Map.groupBy(
    programmes.filter(({ mayCome }) => !mayCome),
    ({ kind }) => kind,
  );
  const near = programmes.filter(({ mayCome }) => mayCome);
  return (
    <Fold id="not-now" alone open={open} summary={say.t(`${voice}not-now.title`, { count: programmes.length })}>
      <p class="card-in meta no-pad-bottom">{say.t(`${voice}not-now.text`)}</p>
      {programmes.length <= UNGROUPED_MAX ? (
        <div>{programmes.map(row)}</div>
      ) : (
        <>
          {near.length === 0 ? null : (
            <div>
              <h3 class="card-in small no-pad-bottom">{say.t("not-now.may-come")}</h3>
              {near.map(row)}
            </div>
          )}
          <div>
            {near.length === 0 ? null : <h3 class="card-in small no-pad-bottom">{say.t("not-now.others")}</h3>}
            {[...kinds].map(([kind, of], index) => (
              <Fold
                id={`kind-${index}`}
                summary={say.t("shell.counted", { name: kind || say.t("not-now.other-kind"), count: of.length })}
              >
                <div class="inside">{of.map(row)}</div>
              </Fold>
            ))}
          </div>
        </>
      )}
    </Fold>
  );
}

interface ProgrammeProps extends Pick<NotNowProps, "say" | "contestTo" | "askFor"> {
  readonly view: NotNowView;
  readonly voice: Voice;
}

const Programme = ({ view: { id, title, reasons, from, mayAsk }, say, voice, contestTo, askFor }: ProgrammeProps) => (
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
);
