import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { SuspenseLineView, SuspenseView } from "./view.ts";

/** Money on our accounts that fits no order, until two people have said of which it is. */
export const suspenseListPage = ({ lines }: SuspenseView, say: Speech, shell: ShellView): string => {
  const title = say.t("suspense.title");
  const to = paths(say.language);
  return officePage(
    {
      title,
      back: { to: to.batches(), name: say.t("shell.batches") },
      lead: (
        <>
          <p class="reading">{say.t("suspense.how")}</p>
          <List<SuspenseLineView>
            label={title}
            rows={lines}
            none={say.t("suspense.none")}
            columns={[
              {
                title: say.t("suspense.reference"),
                of: ({ id, reference }) => <a href={to.suspenseLine(id)}>{reference}</a>,
              },
              { title: say.t("batches.bank"), of: ({ bank }) => bank },
              { title: say.t("suspense.booked-on"), of: ({ bookedOn }) => say.day(bookedOn) },
              { title: say.t("suspense.moved"), of: ({ moved }) => say.t(`suspense.${moved}`) },
              {
                title: say.t("paid.state"),
                of: ({ waits }) => (
                  <StateWord
                    state={waits ? "wait" : "plain"}
                    word={say.t(waits ? "suspense.waits" : "suspense.open")}
                  />
                ),
              },
              {
                title: say.t("paid.sum"),
                number: true,
                of: ({ sum }) => <span class="amount">{say.sum(sum, { always: true })}</span>,
              },
            ]}
          />
        </>
      ),
    },
    say,
    shell,
  );
};
