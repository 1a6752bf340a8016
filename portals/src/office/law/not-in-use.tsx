import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { VersionOnItsWay } from "./view.ts";

/** That what is read here is no law in use, and the way to that. */
export const NotInUse = ({ version, say }: { readonly version: VersionOnItsWay; readonly say: Speech }) => (
  <div class="tight">
    <p>
      <StateWord state="wait" word={say.t("law-desk.version", { id: version.id, title: version.title })} />
    </p>
    <p>
      <a href={paths(say.language).officeLaw()}>{say.t("law-desk.in-use")}</a>
    </p>
  </div>
);
