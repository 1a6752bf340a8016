import { NotGrantedToday } from "../../not-granted/today.tsx";
import type { NotGrantedTodayView } from "../../not-granted/view.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";

/** Every no of today, for staff: by name, each leading to where it can be contested. */
export const officeNotGrantedTodayPage = (view: NotGrantedTodayView, say: Speech, shell: ShellView): string =>
  officePage(
    {
      title: say.t("town.looked"),
      lead: <p>{say.t("not-granted.text", { total: view.total, on: say.day(view.today) })}</p>,
      children: <NotGrantedToday view={view} say={say} at={paths(say.language).officeNotGrantedToday()} />,
    },
    say,
    shell,
  );
