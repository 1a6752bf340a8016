import type { FieldError } from "../../components/error-summary.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { BatchStateWord } from "../batches/columns.tsx";
import { officePage } from "../office-page.tsx";
import { Holds } from "./holds.tsx";
import { Parts } from "./parts.tsx";
import { Release } from "./release.tsx";
import type { BatchView } from "./view.ts";

/** One file before it leaves: how many people, how much, what is held, and the two people who release it. */
export const batchPage = (view: BatchView, say: Speech, shell: ShellView, errors: readonly FieldError[] = []): string =>
  officePage(
    {
      title: say.t("batch.title", { bank: view.bank, on: say.day(view.payOn) }),
      back: { to: paths(say.language).batches(), name: say.t("shell.batches") },
      errors,
      lead: <Whole view={view} say={say} />,
      children: (
        <div class="sheet aside-first">
          <Release view={view} say={say} csrf={shell.csrf} />
          <div class="sections">
            <Parts view={view} say={say} />
            <Holds view={view} say={say} csrf={shell.csrf} errors={errors} />
          </div>
        </div>
      ),
    },
    say,
    shell,
  );

const Whole = ({
  view: { state, sum, people, orders, heldSum, fileAddress },
  say,
}: {
  readonly view: BatchView;
  readonly say: Speech;
}) => (
  <>
    <p>
      <BatchStateWord state={state} say={say} />
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
  </>
);
