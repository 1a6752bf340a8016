import { Account } from "../../contributions/account.tsx";
import type { ContributionsView } from "../../contributions/view.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";

/** *My contributions*: the account of an insured person, month by month. It prints as it is. */
export const contributionsPage = (view: ContributionsView, say: Speech, shell: ShellView): string =>
  citizenPage(
    {
      title: say.t("contributions.mine"),
      head: (
        <>
          <p>{view.name}</p>
          <p class="soft">{say.t("contributions.lead")}</p>
        </>
      ),
      isMain: true,
      children: <Account view={view} say={say} source="contributions.wrong" />,
    },
    say,
    shell,
  );
