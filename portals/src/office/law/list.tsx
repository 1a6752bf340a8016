import { List } from "../../components/list.tsx";
import { Signed } from "../../law/signed.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { NotInUse } from "./not-in-use.tsx";
import type { LawDeskView } from "./view.ts";

/** Every right of the law in use, and who has signed it. */
export function lawDeskPage({ version, onTheirWay, kinds }: LawDeskView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  return officePage(
    {
      title: say.t("law-desk.title"),
      lead: (
        <>
          <p class="soft">{say.t("law-desk.lead")}</p>
          {version === undefined ? null : <NotInUse version={version} say={say} />}
          {onTheirWay.map(({ id, title }) => (
            <p>
              <a href={to.officeLaw(id)}>{say.t("law-desk.version-too", { id, title })}</a>
            </p>
          ))}
        </>
      ),
      children: kinds.map(({ title, rights }) => (
        <section class="flow">
          <h2>{title}</h2>
          <List
            label={title}
            rows={rights}
            none=""
            columns={[
              {
                title: say.t("law-desk.right"),
                of: (it) => (
                  <>
                    <a href={to.officeLawRight(it.code, version?.id)}>{it.title}</a> <span class="code">{it.code}</span>
                  </>
                ),
              },
              { title: say.t("law-desk.state"), of: ({ signed }) => <Signed signed={signed} say={say} /> },
            ]}
          />
        </section>
      )),
    },
    say,
    shell,
  );
}
