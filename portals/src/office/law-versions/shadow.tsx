import { List } from "../../components/list.tsx";
import { writeCount } from "../../format/count.ts";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { LawVersionView, ShadowLineView } from "./view.ts";

/** What the version would change: by programme and kind of change, each leading to the people behind it. */
export function ShadowReport({ view: { id, shadow }, say }: { readonly view: LawVersionView; readonly say: Speech }) {
  const title = say.t("law-versions.shadow");
  if (shadow === undefined)
    return (
      <section class="flow reading">
        <h2>{title}</h2>
        <p>{say.t("law-versions.shadow-none")}</p>
      </section>
    );
  return (
    <section class="flow">
      <h2>{title}</h2>
      <p class="reading">
        {say.t(shadow.done ? "law-versions.shadow-done" : "law-versions.shadow-runs", {
          people: writeCount(shadow.people),
          on: say.day(shadow.on),
        })}
      </p>
      <List<ShadowLineView>
        label={title}
        rows={shadow.lines}
        none={say.t("law-versions.no-change")}
        columns={[
          {
            title: say.t("law-versions.programme"),
            of: (it) => (
              <a href={paths(say.language).lawVersionChanges(id, `${it.programme}/${it.kind}`)}>{it.title}</a>
            ),
          },
          { title: say.t("law-versions.change"), of: ({ kind }) => say.t(`law-versions.kind.${kind}`) },
          { title: say.t("law-versions.rights"), number: true, of: ({ rights }) => writeCount(rights) },
          { title: say.t("law-versions.before"), number: true, of: ({ before }) => say.sum(before, { always: true }) },
          { title: say.t("law-versions.after"), number: true, of: ({ after }) => say.sum(after, { always: true }) },
          { title: say.t("law-versions.past"), number: true, of: ({ past }) => say.sum(past, { always: true }) },
        ]}
      />
      <p class="soft">{say.t("law-versions.sums")}</p>
    </section>
  );
}
