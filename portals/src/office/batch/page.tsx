import { ErrorSummary, type FieldError } from "../../components/error-summary.tsx";
import { Button, Form } from "../../components/form.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import { documentOf } from "../../shell/document.tsx";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { BATCH_SHAPE } from "../batches/page.tsx";
import { Holds } from "./holds.tsx";
import { Parts } from "./parts.tsx";
import type { BatchView } from "./view.ts";

/** One file before it leaves: how many people, how much, what is held, and the two people who release it. */
export function batchPage(view: BatchView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string {
  const { bank, payOn, state, people, orders, sum, heldSum, fileAddress } = view;
  return documentOf({
    title: bank,
    say,
    shell,
    look: "office",
    children: (
      <div class="sheet">
        <div class="sections">
          <div class="flow">
            <p>
              <a href={paths(say.language).batches()}>{say.t("shell.batches")}</a>
            </p>
            <ErrorSummary errors={errors} say={say} />
            <h1>{say.t("batch.title", { bank, on: say.day(payOn) })}</h1>
            <p>
              <StateWord state={BATCH_SHAPE[state]} word={say.t(`batches.${state}`)} />
            </p>
            <p class="amount amount-hero">{say.sum(sum, { always: true })}</p>
            <p class="soft">{say.t("batch.counts", { people, orders, held: say.sum(heldSum) })}</p>
            {fileAddress === undefined ? null : (
              <p>
                <a href={fileAddress} download>
                  {say.t("batch.file")}
                </a>
              </p>
            )}
          </div>
          <Parts view={view} say={say} />
          <Holds view={view} say={say} csrf={shell.csrf} errors={errors} />
        </div>
        <Release view={view} say={say} csrf={shell.csrf} />
      </div>
    ),
  });
}

interface ReleaseProps {
  readonly view: BatchView;
  readonly say: Speech;
  readonly csrf: string;
}

const Release = ({ view: { id, state, releases, barred }, say, csrf }: ReleaseProps) => (
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
