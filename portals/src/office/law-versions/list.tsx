import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { shapeOf, stageText } from "./stage.ts";
import type { LawVersionLine } from "./view.ts";

/** New versions of the law on their way, the newest first. */
export const lawVersionsPage = (
  { versions }: { readonly versions: readonly LawVersionLine[] },
  say: Speech,
  shell: ShellView,
): string => {
  const title = say.t("law-versions.title");
  return officePage(
    {
      title,
      lead: (
        <>
          <p class="reading">{say.t("law-versions.how")}</p>
          <List<LawVersionLine>
            label={title}
            rows={versions}
            none={say.t("law-versions.none")}
            columns={[
              {
                title: say.t("law-versions.version"),
                of: (it) => <a href={paths(say.language).lawVersion(it.id)}>{it.title}</a>,
              },
              { title: say.t("law-versions.loaded-on"), of: ({ loadedOn }) => say.day(loadedOn) },
              {
                title: say.t("law-versions.state"),
                of: ({ state }) => <StateWord state={shapeOf(state)} word={say.t(`law-versions.state.${state}`)} />,
              },
              { title: say.t("law-versions.for"), of: ({ stage }) => stageText(stage, say) },
              {
                title: say.t("law-versions.waits"),
                of: ({ waits }) => (waits ? <StateWord state="wait" word={say.t("law-versions.second")} /> : "–"),
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
