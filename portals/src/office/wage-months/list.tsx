import { isoMonth } from "@dayaq/kernel";
import { List } from "../../components/list.tsx";
import { writeCount } from "../../format/count.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { MonthState } from "./state.tsx";
import type { MonthReceived, MonthsReceivedView } from "./view.ts";

/** The months of wage lines that have come, and how many lines of each were taken or refused. */
export const wageMonthsPage = ({ months, more }: MonthsReceivedView, say: Speech, shell: ShellView): string => {
  const title = say.t("wage-months.title");
  const to = paths(say.language);
  return officePage(
    {
      title,
      lead: (
        <>
          <p class="reading soft">{say.t("wage-months.lead")}</p>
          <List<MonthReceived>
            label={title}
            rows={months}
            none={say.t("wage-months.none")}
            {...(more ? { more: say.t("wage-months.more", { count: months.length }) } : {})}
            columns={[
              {
                title: say.t("wage-months.month"),
                of: ({ month, version }) => (
                  <a href={to.wageMonth(isoMonth(month), String(version))}>
                    {say.month(month)}, {say.t("wage-months.version", { version })}
                  </a>
                ),
              },
              { title: say.t("wage-months.sender"), of: ({ sender }) => sender },
              { title: say.t("wage-months.state"), of: ({ state }) => <MonthState state={state} say={say} /> },
              { title: say.t("wage-months.lines"), number: true, of: ({ lines }) => writeCount(lines) },
              { title: say.t("wage-months.taken"), number: true, of: ({ taken }) => writeCount(taken) },
              { title: say.t("wage-months.refused"), number: true, of: ({ refused }) => writeCount(refused) },
            ]}
          />
        </>
      ),
    },
    say,
    shell,
  );
};
