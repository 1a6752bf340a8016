import { isoDay } from "@dayaq/kernel";
import { List } from "../../components/list.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { batchColumns } from "./columns.tsx";
import type { BatchesView, PaydayLine } from "./view.ts";

/** The days on which files are to be made, and the files that go to the banks, the next payment day first. */
export const batchesPage = ({ paydays, batches }: BatchesView, say: Speech, shell: ShellView): string => {
  const title = say.t("shell.batches");
  return officePage(
    {
      title,
      lead: <List label={title} rows={batches} columns={batchColumns(say)} none={say.t("batches.none")} />,
      children: (
        <section class="reading flow">
          <h2>{say.t("payday.next")}</h2>
          <ul class="readings">
            {paydays.map((payday) => (
              <Payday payday={payday} say={say} />
            ))}
          </ul>
          <p>
            <a href={paths(say.language).suspense()}>{say.t("suspense.title")}</a>
          </p>
        </section>
      ),
    },
    say,
    shell,
  );
};

const Payday = ({ payday: { group, title, on }, say }: { readonly payday: PaydayLine; readonly say: Speech }) => (
  <li class="line">
    <span>
      {title}
      <span class="law">{say.day(on)}</span>
    </span>
    <a class="ds-button" data-variant="secondary" href={paths(say.language).payday(group, isoDay(on))}>
      {say.t("payday.to")}
      <span class="ds-sr-only">: {say.t("payday.title", { group: title, on: say.day(on) })}</span>
    </a>
  </li>
);
