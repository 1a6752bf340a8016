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
      title: say.t("contributions.of", { name: view.personName }),
      back: { to: paths(say.language).person(view.personId), name: view.personName },
      reading: true,
      lead: <p class="law">{say.t("person.audited")}</p>,
      children: <Account view={view} say={say} />,
    },
    say,
    shell,
  );
