import type { State } from "../../components/icons.tsx";
import type { Column } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { writeCount } from "../../format/count.ts";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { BatchLine, BatchState } from "./view.ts";

const SHAPE: Readonly<Record<BatchState, State>> = {
  open: "wait",
  "half-released": "wait",
  released: "good",
  sent: "good",
  answered: "good",
};

export const BatchStateWord = ({ state, say }: { readonly state: BatchState; readonly say: Speech }) => (
  <StateWord state={SHAPE[state]} word={say.t(`batches.${state}`)} />
);

/** What a list says of each payment file. */
export const batchColumns = (say: Speech): readonly Column<BatchLine>[] => [
  { title: say.t("batches.bank"), of: ({ id, bank }) => <a href={paths(say.language).batch(id)}>{bank}</a> },
  { title: say.t("batches.pay-on"), of: ({ payOn }) => say.day(payOn) },
  { title: say.t("paid.state"), of: ({ state }) => <BatchStateWord state={state} say={say} /> },
  { title: say.t("batches.orders"), number: true, of: ({ orders }) => writeCount(orders) },
  {
    title: say.t("paid.sum"),
    number: true,
    of: ({ sum }) => <span class="amount">{say.sum(sum, { always: true })}</span>,
  },
];
