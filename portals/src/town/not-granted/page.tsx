import { NotGrantedToday } from "../../not-granted/today.tsx";
import type { NotGrantedTodayView } from "../../not-granted/view.ts";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";

/** What the first page says of its own people, over the whole town. Nobody has signed in: only those on the first page are named. */
export function townNotGrantedPage(view: NotGrantedTodayView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  return documentOf({
    title: say.t("town.looked"),
    say,
    shell,
    look: "office",
    children: (
      <div class="sections">
        <div class="flow reading">
          <p class="back">
            <a href={to.town()}>{say.t("town.title")}</a>
          </p>
          <h1>{say.t("town.looked")}</h1>
          <p>{say.t("not-granted.text", { total: view.total, on: say.day(view.today) })}</p>
          <p class="soft">{say.t("not-granted.unnamed")}</p>
        </div>
        <NotGrantedToday view={view} say={say} at={to.townNotGranted()} />
      </div>
    ),
  });
}
