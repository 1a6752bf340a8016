import type { State } from "../components/icons.tsx";
import { StateWord } from "../components/state-word.tsx";
import type { Speech } from "../speech.ts";
import { titleOf } from "./right-card.tsx";
import type { PaidLine, PaidMonth, PaidState } from "./view.ts";

const SHAPE: Readonly<Record<PaidState, State>> = {
  paid: "good",
  ordered: "plain",
  sent: "wait",
  due: "plain",
  returned: "stop",
  held: "wait",
};

export interface PaidProps {
  readonly months: readonly PaidMonth[];
  readonly say: Speech;
  /** The officer goes on from a payment to "where is my money". */
  readonly orderTo?: ((orderId: string) => string) | undefined;
}

/** What was paid, by month, the latest first. */
export const Paid = ({ months, say, orderTo }: PaidProps) => (
  <div class="scroll" tabindex={0} role="region" aria-label={say.t("paid.title")}>
    <table class="ds-table">
      <thead>
        <tr>
          <th scope="col">{say.t("paid.what")}</th>
          <th scope="col" class="number">
            {say.t("paid.sum")}
          </th>
        </tr>
      </thead>
      {months.map(({ month, lines }) => (
        <tbody>
          <tr>
            <th colspan={2} scope="rowgroup" class="month">
              {say.month(month)}
            </th>
          </tr>
          {lines.map((line) => (
            <Line line={line} say={say} orderTo={orderTo} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);

function Line({
  line: { sum, state, on, origin, orderId, ...right },
  say,
  orderTo,
}: Pick<PaidProps, "say" | "orderTo"> & { readonly line: PaidLine }) {
  const title = titleOf(right, say);
  const name = origin === undefined ? title : say.t("paid.origin", { title, month: say.month(origin) });
  return (
    <tr>
      <td>
        {orderTo && orderId ? <a href={orderTo(orderId)}>{name}</a> : name}
        <span class="paid-state">
          <StateWord state={SHAPE[state]} word={say.t(`paid.${state}`)} />
          {on === undefined ? null : <span class="soft">{say.shortDay(on)}</span>}
        </span>
      </td>
      <td class="number amount">{say.sum(sum, { always: true })}</td>
    </tr>
  );
}
