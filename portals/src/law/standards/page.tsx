import { List } from "../../components/list.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { StateWord } from "../../components/state-word.tsx";
import { RightLinks } from "../cited.tsx";
import { lawPage } from "../law-page.tsx";
import type { RightNamed, StandardsView } from "../view.ts";

/** Conventions, branch by branch, with the rights that serve each; and the branches that none serves. */
export const lawStandardsPage = ({ standards }: StandardsView, say: Speech, shell: ShellView): string =>
  lawPage(
    {
      title: say.t("lawbook.standards"),
      lead: <p>{say.t("lawbook.standards-lead")}</p>,
      children: standards.map(({ title, url, branches }) => (
        <section class="flow">
          <h2>{title}</h2>
          <p class="law">
            <a href={url} rel="noreferrer">
              NORMLEX
            </a>
          </p>
          <List
            label={title}
            rows={branches}
            none=""
            columns={[
              {
                title: say.t("lawbook.branch"),
                of: (it) => (
                  <>
                    {it.title} <span class="law">{it.part}</span>
                  </>
                ),
              },
              {
                title: say.t("lawbook.branch-rights"),
                of: ({ rights }) => <Serving rights={rights} say={say} />,
              },
            ]}
          />
        </section>
      )),
    },
    say,
    shell,
  );

const Serving = ({ rights, say }: { readonly rights: readonly RightNamed[]; readonly say: Speech }) =>
  rights.length === 0 ? (
    <StateWord state="stop" word={say.t("lawbook.branch-gap")} />
  ) : (
    <RightLinks rights={rights} say={say} small />
  );
