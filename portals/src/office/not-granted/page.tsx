import type { FieldError } from "../../components/error-summary.tsx";
import { ContestNotGranted, WhyNot } from "../../not-granted/contest.tsx";
import type { OfficeNotGrantedView } from "../../not-granted/view.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";

/** One no of one person: why, and the case that can be opened for it. */
export function officeNotGrantedPage(
  view: OfficeNotGrantedView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const { personId, personName, programme, title, event, taskId } = view;
  return officePage(
    {
      title: say.t("not-granted.one", { title }),
      back: { to: to.officeNotGrantedToday(), name: say.t("shell.not-granted") },
      errors,
      reading: true,
      lead: (
        <dl class="pairs">
          <dt>{say.t("task.person")}</dt>
          <dd>
            <a href={to.person(personId)}>{personName}</a>
          </dd>
          {event === undefined ? null : (
            <>
              <dt>{say.t("not-granted.event")}</dt>
              <dd>{event}</dd>
            </>
          )}
        </dl>
      ),
      children: (
        <>
          <WhyNot view={view} say={say} />
          <ContestNotGranted
            view={view}
            say={say}
            csrf={shell.csrf}
            to={to.officeNotGranted(personId, programme)}
            errors={errors}
          />
          {taskId === undefined ? null : (
            <p>
              <a href={to.task(taskId)}>{say.t("contest.task")}</a>
            </p>
          )}
        </>
      ),
    },
    say,
    shell,
  );
}
