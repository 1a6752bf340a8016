import { Button, Form } from "../../components/form.tsx";
import { Pager } from "../../components/pager.tsx";
import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { AlikeLine, AlikeView } from "./view.ts";

/** All pairs of the registry that may be one person, the most alike first, a page at a time. */
export const alikePage = (view: AlikeView, say: Speech, shell: ShellView): string => {
  const to = paths(say.language);
  const title = say.t("alike.title");
  return officePage(
    {
      title,
      back: { to: to.merges(), name: say.t("shell.merges") },
      lead: (
        <>
          <p class="reading">{say.t("alike.how")}</p>
          <Looked view={view} say={say} csrf={shell.csrf} />
          <List<AlikeLine>
            label={title}
            rows={view.pairs}
            none={say.t(view.lookedAt === undefined ? "alike.never" : "alike.none")}
            columns={[
              {
                title: say.t("merges.whose"),
                of: ({ personId, otherId, names, bothNumbered }) => (
                  <>
                    <a href={to.duplicates(personId, otherId)}>{names.join(" = ")}</a>
                    {bothNumbered ? <span class="law">{say.t("alike.both-numbered")}</span> : null}
                  </>
                ),
              },
              { title: say.t("person.born"), of: ({ born }) => born.map((on) => say.day(on)).join(" / ") || "—" },
              { title: say.t("alike.names"), number: true, of: ({ percent }) => `${percent} %` },
              { title: say.t("paid.state"), of: ({ waits }) => <Waits waits={waits} say={say} /> },
            ]}
          />
          <Pager page={view.page} pages={view.pages} to={(page) => to.alike(String(page))} say={say} />
        </>
      ),
    },
    say,
    shell,
  );
};

const Waits = ({ waits, say }: { readonly waits: boolean; readonly say: Speech }) =>
  waits ? <StateWord state="wait" word={say.t("merges.state.proposed")} /> : <>{say.t("alike.open")}</>;

/** Until when everybody was compared, and the button that does it now. */
const Looked = ({ view: { lookedAt }, say, csrf }: { view: AlikeView; say: Speech; csrf: string }) => (
  <Form to={paths(say.language).alike()} csrf={csrf} label={say.t("alike.look")}>
    {lookedAt === undefined ? null : <p class="soft">{say.t("alike.looked", { at: say.moment(lookedAt) })}</p>}
    <Button kind="secondary">{say.t("alike.look")}</Button>
  </Form>
);
