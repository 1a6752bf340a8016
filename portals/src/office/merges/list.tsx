import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { MergeLine, MergesView } from "./view.ts";

/** Records found to be of one person: what waits for a second member of the staff first, then what stands. */
export const mergesPage = ({ merges }: MergesView, say: Speech, shell: ShellView): string => {
  const title = say.t("shell.merges");
  const to = paths(say.language);
  return officePage(
    {
      title,
      lead: (
        <>
          <p class="reading">{say.t("merges.how")}</p>
          <p>
            <a class="ds-button" data-variant="secondary" href={to.alike()}>
              {say.t("alike.to")}
            </a>
          </p>
          <List<MergeLine>
            label={title}
            rows={merges}
            none={say.t("merges.none")}
            columns={[
              { title: say.t("merges.whose"), of: ({ id, names }) => <a href={to.merge(id)}>{names.join(" = ")}</a> },
              { title: say.t("paid.state"), of: ({ state }) => <MergeStateWord state={state} say={say} /> },
              { title: say.t("merges.proposed-by"), of: ({ by }) => by },
              { title: say.t("merges.since"), of: ({ at }) => say.moment(at) },
            ]}
          />
        </>
      ),
    },
    say,
    shell,
  );
};

const MergeStateWord = ({ state, say }: { readonly state: MergeLine["state"]; readonly say: Speech }) => (
  <StateWord state={state === "standing" ? "good" : "wait"} word={say.t(`merges.state.${state}`)} />
);
