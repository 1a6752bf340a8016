import type { Speech } from "../../speech.ts";
import type { BatchPart, BatchView } from "./view.ts";

const KINDS = ["programme", "district"] as const;

/** The same sum seen by programme and by district. */
export const Parts = ({ view, say }: { readonly view: BatchView; readonly say: Speech }) => (
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
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <Row part={part} say={say} />
              ))}
            </tbody>
          </table>
        </div>
      );
    })}
  </>
);

const Row = ({ part: { name, people, sum }, say }: { readonly part: BatchPart; readonly say: Speech }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="number">{people}</td>
    <td class="number amount">{say.sum(sum, { always: true })}</td>
  </tr>
);
