import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { BatchPart, BatchView } from "./view.ts";

const KINDS = ["programme", "district", "source"] as const;

interface PartsProps {
  readonly view: BatchView;
  readonly say: Speech;
  readonly csrf: string;
}

/** The same sum seen by programme, by district and by source; each part can be held and let go while nothing is released. */
export const Parts = ({ view, say, csrf }: PartsProps) => (
  <>
    {KINDS.map((kind) => {
      const parts = view.parts.filter((part) => part.kind === kind);
      return parts.length === 0 ? null : (
        <div class="scroll" tabindex={0} role="region" aria-label={say.t(`batch.by-${kind}`)}>
          <table class="ds-table">
            <caption>{say.t(`batch.by-${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{say.t("batch.part")}</th>
                <th scope="col" class="number">
                  {say.t("batch.people")}
                </th>
                <th scope="col" class="number">
                  {say.t("paid.sum")}
                </th>
                {view.state === "open" ? <th scope="col">{say.t("batch.hold-column")}</th> : null}
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <Row part={part} view={view} say={say} csrf={csrf} />
              ))}
            </tbody>
          </table>
        </div>
      );
    })}
  </>
);

const Row = ({
  part: { key, kind, name, people, sum, held },
  view,
  say,
  csrf,
}: PartsProps & { readonly part: BatchPart }) => (
  <tr>
    <th scope="row">
      {name} {held ? <StateWord state="wait" word={say.t("batch.held")} /> : null}
    </th>
    <td class="number">{people}</td>
    <td class="number amount">{say.sum(sum, { always: true })}</td>
    {view.state !== "open" ? null : (
      <td>
        <form method="post" action={paths(say.language).batchHold(view.id)}>
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="key" value={key} />
          <button class="ds-button" data-variant="secondary" type="submit" name="act" value={held ? "let-go" : "hold"}>
            {say.t(held ? "batch.let-go" : "batch.hold")}
            <span class="ds-sr-only"> {name}</span>
          </button>
        </form>
      </td>
    )}
  </tr>
);
