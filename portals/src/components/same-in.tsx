import { OWN_NAMES } from "../language.ts";
import { inLanguage } from "../paths.ts";
import type { ShellView } from "../shell/view.ts";
import type { Speech } from "../speech.ts";

/** Where what was written travels in the form alone, a link to another language would lose it: a button takes it along. */
export const SameIn = ({
  act,
  say,
  shell,
}: {
  readonly act: string;
  readonly say: Speech;
  readonly shell: ShellView;
}) => (
  <p class="no-print same-in" role="group" aria-label={say.t("calc.same-in")}>
    {shell.languages
      .filter((language) => language !== say.language)
      .map((language) => (
        <button
          class="link"
          type="submit"
          name="act"
          value={act}
          lang={language}
          formaction={inLanguage(shell.path, language)}
        >
          {OWN_NAMES[language]}
        </button>
      ))}
  </p>
);
