import { paths } from "../paths.ts";
import type { Speech } from "../speech.ts";
import type { ShellView } from "./view.ts";

export const Foot = ({ say, shell: { helpline, demo, note } }: { readonly say: Speech; readonly shell: ShellView }) => (
  <footer>
    <div>
      <span class="plain">{say.t("shell.foot", { helpline })}</span>
      {note === undefined ? null : <span class="plain soft">{note}</span>}
      <a href={paths(say.language).law()}>{say.t("lawbook.title")}</a>
      {demo ? <a href={paths(say.language).town()}>{say.t("shell.town")}</a> : null}
    </div>
  </footer>
);
