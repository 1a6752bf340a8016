import { Button, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { BatchView } from "./view.ts";

interface ReleaseProps {
  readonly view: BatchView;
  readonly say: Speech;
  readonly csrf: string;
}

/** The two people who release the file. Before the parts: on a phone nobody scrolls past seventy districts to it. */
export const Release = ({ view: { id, state, releases, barred }, say, csrf }: ReleaseProps) => (
  <aside class="side flow" aria-label={say.t("batch.release")}>
    <h2>{say.t("batch.release")}</h2>
    <p>{say.t("batch.two")}</p>
    <ol class="readings">
      {[0, 1].map((index) => {
        const release = releases[index];
        return (
          <li>
            <StateWord state={release === undefined ? "plain" : "good"} word={release?.who ?? say.t("batch.nobody")} />
            {release?.at === undefined ? null : <span class="law">{say.moment(release.at)}</span>}
          </li>
        );
      })}
    </ol>
    {state === "open" || state === "half-released" ? (
      <Form to={paths(say.language).batchRelease(id)} csrf={csrf}>
        <Button barred={barred}>{say.t("batch.release-now")}</Button>
      </Form>
    ) : null}
  </aside>
);
