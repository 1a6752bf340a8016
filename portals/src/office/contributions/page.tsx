import { Account } from "../../contributions/account.tsx";
import type { OfficeContributionsView } from "../../contributions/view.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";

/** The account of an insured person, as an officer sees it. */
export const officeContributionsPage = (view: OfficeContributionsView, say: Speech, shell: ShellView): string =>
  officePage(
    {
      title: say.t("contributions.of", { name: view.name }),
      back: { to: paths(say.language).person(view.personId), name: view.name },
      reading: true,
      lead: <p class="law">{say.t("person.audited")}</p>,
      children: <Account view={view} say={say} source="contributions.source" />,
    },
    say,
    shell,
  );
