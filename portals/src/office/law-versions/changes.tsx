import { List } from "../../components/list.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { ShadowChangesView, ShadowChangeView } from "./view.ts";

/** The rights behind one line of the shadow's report, by name: whoever is listed was read, and the audit says so. */
export const shadowChangesPage = (view: ShadowChangesView, say: Speech, shell: ShellView): string => {
  const title = `${view.title}: ${say.t(`law-versions.kind.${view.kind}`)}`;
  const sum = (amount: ShadowChangeView["before"]): string =>
    amount === undefined ? say.t("law-versions.not-known") : say.sum(amount, { always: true });
  return officePage(
    {
      title,
      back: { to: paths(say.language).lawVersion(view.versionId), name: view.versionTitle },
      lead: (
        <>
          <p class="reading">{say.t("law-versions.audited")}</p>
          <List<ShadowChangeView>
            label={title}
            rows={view.lines}
            none={say.t("law-versions.no-change")}
            columns={[
              {
                title: say.t("law-versions.about"),
                of: ({ who, to }) => (to === undefined ? who : <a href={to}>{who}</a>),
              },
              {
                title: say.t("law-versions.from"),
                of: ({ from }) => (from === undefined ? "–" : say.day(from)),
              },
              { title: say.t("law-versions.before"), number: true, of: ({ before }) => sum(before) },
              { title: say.t("law-versions.after"), number: true, of: ({ after }) => sum(after) },
            ]}
          />
          {view.next === undefined ? null : (
            <p>
              <a href={view.next}>{say.t("pager.next")}</a>
            </p>
          )}
        </>
      ),
    },
    say,
    shell,
  );
};
