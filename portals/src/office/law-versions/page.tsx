import type { FieldError } from "../../components/error-summary.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { Steps } from "../../components/steps.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { AgreeToLaw, AskShadow, BackOutLaw, SwitchOn } from "./acts.tsx";
import { ShadowReport } from "./shadow.tsx";
import { shapeOf, stageText } from "./stage.ts";
import type { LawActView, LawVersionView } from "./view.ts";

/** One version: where it stands, what its shadow found, what may be done next, and what was done by whom. */
export const lawVersionPage = (
  view: LawVersionView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string =>
  officePage(
    {
      title: view.title,
      back: { to: paths(say.language).lawVersions(), name: say.t("law-versions.title") },
      errors,
      lead: (
        <>
          <p>
            <StateWord state={shapeOf(view.state)} word={say.t(`law-versions.state.${view.state}`)} />
          </p>
          <p class="soft">{say.t("law-versions.in-force-for", { whom: stageText(view.stage, say) })}</p>
          <p>
            <a href={paths(say.language).officeLaw(view.id)}>{say.t("law-desk.sign-version")}</a>
          </p>
        </>
      ),
      children: (
        <>
          <ShadowReport view={view} say={say} />
          {view.canShadow ? <AskShadow view={view} say={say} shell={shell} /> : null}
          {view.proposal ? <AgreeToLaw view={view} say={say} shell={shell} errors={errors} /> : null}
          {view.proposal === undefined && view.canSwitchOn ? (
            <SwitchOn view={view} say={say} shell={shell} errors={errors} />
          ) : null}
          {view.proposal === undefined && view.canBackOut ? (
            <BackOutLaw view={view} say={say} shell={shell} errors={errors} />
          ) : null}
          <section class="flow reading">
            <h2>{say.t("law-versions.done")}</h2>
            <Steps steps={view.acts.map((act) => stepOf(act, say))} />
          </section>
        </>
      ),
    },
    say,
    shell,
  );

const stepOf = ({ act, by, on, reason, stage }: LawActView, say: Speech) => ({
  state: act === "refused" || act.startsWith("back") ? ("stop" as const) : ("good" as const),
  word: say.t("money.done"),
  sentence: [
    say.t(`law-versions.act.${act}`),
    ...(stage ? [stageText(stage, say)] : []),
    ...(reason ? [say.t("shell.quoted", { words: reason })] : []),
  ].join(" · "),
  note: say.t("law-versions.by", { by, on: say.day(on) }),
});
