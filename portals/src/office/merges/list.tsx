import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import type { MergesView } from "./view.ts";

/** Records found to be of one person: what waits for a second member of the staff first, then what stands. */
export const mergesPage = ({ merges }: MergesView, say: Speech, shell: ShellView): string =>
  documentOf({
    title: say.t("shell.merges"),
    say,
    shell,
    look: "office",
    children: (
      <div class="reading flow">
        <h1>{say.t("shell.merges")}</h1>
        <p>{say.t("merges.how")}</p>
        {merges.length === 0 ? (
          <Empty sentence={say.t("merges.none")} />
        ) : (
          <ul class="readings">
            {merges.map(({ id, names, state, by }) => (
              <li>
                <a href={paths(say.language).merge(id)}>{names.join(" = ")}</a>{" "}
                <StateWord state={state === "standing" ? "good" : "wait"} word={say.t(`merges.state.${state}`)} />
                <span class="law">{say.t("merges.by", { by })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    ),
  });
