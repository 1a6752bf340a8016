import type { State } from "../../components/icons.tsx";
import { Steps } from "../../components/steps.tsx";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";

/** What the start is doing. The one who starts names the steps; they are not translated, as they name parts of the program. */
export interface WarmingView {
  readonly steps: readonly { readonly name: string; readonly state: "done" | "now" | "waits" }[];
}

const SHAPE: Readonly<Record<WarmingView["steps"][number]["state"], State>> = {
  done: "good",
  now: "wait",
  waits: "plain",
};

/** Shown from the first second of a start; the island asks whether it is ready, and without it there is a button. No page reloads under a reader. */
export const warmingPage = ({ steps }: WarmingView, say: Speech, shell: ShellView): string =>
  documentOf({
    title: say.t("warming.title"),
    say,
    shell,
    live: true,
    children: (
      <div class="reading flow" data-ready="/ready">
        <h1>{say.t("warming.title")}</h1>
        <p>{say.t("warming.text")}</p>
        <p>
          <a class="ds-button" href={shell.path}>
            {say.t("warming.again")}
          </a>
        </p>
        <Steps
          steps={steps.map(({ name, state }) => ({
            state: SHAPE[state],
            word: say.t(`warming.${state}`),
            sentence: name,
          }))}
        />
      </div>
    ),
  });
