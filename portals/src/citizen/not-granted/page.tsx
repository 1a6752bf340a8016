import type { FieldError } from "../../components/error-summary.tsx";
import { ContestNotGranted, WhyNot } from "../../not-granted/contest.tsx";
import type { NotGrantedView } from "../../not-granted/view.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { citizenPage } from "../page.tsx";

/** A programme that the reader does not receive: why not, and how to say that it is wrong. */
export function notGrantedPage(
  view: NotGrantedView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language).notGranted(view.programme);
  const children = (
    <>
      <WhyNot view={view} say={say} />
      <ContestNotGranted view={view} say={say} csrf={shell.csrf} to={to} errors={errors} />
    </>
  );
  return citizenPage({ title: say.t("not-granted.one", { title: view.title }), errors, children }, say, shell);
}
