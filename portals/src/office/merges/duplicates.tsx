import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Compare } from "./compare.tsx";
import type { AlikePair, DuplicatesView } from "./view.ts";

/** Who may be the same person, one comparison each, with the form that proposes to join the two. */
export function duplicatesPage(
  { personId, name, pairs }: DuplicatesView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  return officePage(
    {
      title: say.t("merges.duplicates"),
      back: { to: to.person(personId), name },
      errors,
      lead: (
        <>
          <p>{say.t("merges.follows")}</p>
          {pairs.length === 0 ? <Empty sentence={say.t("merges.no-duplicates")} /> : null}
        </>
      ),
      children: pairs.map((pair, index) => (
        <section class="flow">
          <h2>{[...new Set(pair.records.map((it) => it.name))].join(" = ")}</h2>
          <Compare records={pair.records} say={say} nth={index + 1} />
          {pair.bothNumbered ? <p class="soft">{say.t("merges.both-numbered")}</p> : null}
          {pair.waits === undefined ? (
            <Form to={to.duplicates(personId)} csrf={shell.csrf} label={`${say.t("merges.propose")} ${index + 1}`}>
              <input type="hidden" name="other" value={pair.other} />
              <Field
                name="reason"
                id={`reason-${index}`}
                label={say.t("merges.reason")}
                error={errorOf(errors, `reason-${index}`)}
              />
              <Button>{say.t("merges.propose")}</Button>
            </Form>
          ) : (
            <Waits waits={pair.waits} say={say} />
          )}
        </section>
      )),
    },
    say,
    shell,
  );
}

/** Somebody has proposed it already: who and since when, and the way to approve it. */
const Waits = ({ waits: { mergeId, by, at }, say }: { waits: NonNullable<AlikePair["waits"]>; say: Speech }) => (
  <div class="tight">
    <p>
      <StateWord state="wait" word={say.t("merges.state.proposed")} />
    </p>
    <p>{say.t("merges.waits", { by, at: say.moment(at) })}</p>
    <p>
      <a href={paths(say.language).merge(mergeId)}>{say.t("merges.to-decision")}</a>
    </p>
  </div>
);
