import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import type { ProposalLine, ProposalsView } from "./view.ts";

/** What machines propose and people decide. */
export const proposalsPage = ({ proposals, more }: ProposalsView, say: Speech, shell: ShellView): string => {
  const title = say.t("shell.proposals");
  const lead = (
    <List<ProposalLine>
      label={title}
      rows={proposals}
      none={say.t("proposals.none")}
      more={more ? say.t("proposals.more") : undefined}
      columns={[
        { title: say.t("proposals.whose"), of: (it) => <Whose proposal={it} say={say} /> },
        { title: say.t("proposals.from"), of: ({ from }) => say.day(from) },
        { title: say.t("proposals.now"), number: true, of: ({ now }) => <Sum sum={now} say={say} /> },
        {
          title: say.t("proposals.then"),
          number: true,
          of: ({ then }) => (then === undefined ? say.t("proposals.ends") : <Sum sum={then} say={say} />),
        },
      ]}
    />
  );
  return officePage({ title, lead }, say, shell);
};

const Whose = ({
  proposal: { id, personName, title, ground, contested },
  say,
}: {
  readonly proposal: ProposalLine;
  readonly say: Speech;
}) => (
  <>
    <a href={paths(say.language).officeProposal(id)}>
      {personName}: {title}
    </a>
    <span class="law">{ground}</span>
    {contested ? <StateWord state="wait" word={say.t("proposals.contested")} /> : null}
  </>
);

const Sum = ({ sum, say }: { readonly sum: ProposalLine["now"]; readonly say: Speech }) => (
  <span class="amount">{say.sum(sum, { always: true })}</span>
);
