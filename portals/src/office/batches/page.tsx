import { Empty } from "../../components/empty.tsx";
import type { State } from "../../components/icons.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { BatchesView, BatchState } from "./view.ts";

export const BATCH_SHAPE: Readonly<Record<BatchState, State>> = {
  open: "wait",
  "half-released": "wait",
  released: "good",
  sent: "good",
  answered: "good",
};

/** The files that go to the banks, the next payment day first. */
export function batchesPage({ batches }: BatchesView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  return documentOf({
    title: say.t("shell.batches"),
    say,
    shell,
    look: "office",
    children: (
      <div class="flow">
        <h1>{say.t("shell.batches")}</h1>
        {batches.length === 0 ? (
          <Empty sentence={say.t("batches.none")} />
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={say.t("shell.batches")}>
            <table class="ds-table">
              <thead>
                <tr>
                  <th scope="col">{say.t("batches.bank")}</th>
                  <th scope="col">{say.t("batches.pay-on")}</th>
                  <th scope="col">{say.t("paid.state")}</th>
                  <th scope="col" class="number">
                    {say.t("batches.orders")}
                  </th>
                  <th scope="col" class="number">
                    {say.t("paid.sum")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {batches.map(({ id, bank, payOn, orders, sum, state }) => (
                  <tr>
                    <th scope="row">
                      <a href={to.batch(id)}>{bank}</a>
                    </th>
                    <td>{say.day(payOn)}</td>
                    <td>
                      <StateWord state={BATCH_SHAPE[state]} word={say.t(`batches.${state}`)} />
                    </td>
                    <td class="number">{orders}</td>
                    <td class="number amount">{say.sum(sum, { always: true })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    ),
  });
}
