import { isoDay } from "@dayaq/kernel";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Button, Form, Tick } from "../../components/form.tsx";
import { List } from "../../components/list.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { batchColumns } from "./columns.tsx";
import type { PaydayView } from "./view.ts";

/** Makes the files of one group for one day: what happens, the files that are there already, and a button that asks twice. */
export function paydayPage(
  { group, title, on, programmes, batches }: PaydayView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const name = say.t("payday.title", { group: title, on: say.day(on) });
  return officePage(
    {
      title: name,
      back: { to: to.batches(), name: say.t("shell.batches") },
      errors,
      lead: (
        <div class="reading flow">
          <p>{say.t("payday.what")}</p>
          <p class="soft">{say.t("payday.again")}</p>
          <ul>
            {programmes.map((it) => (
              <li>{it}</li>
            ))}
          </ul>
        </div>
      ),
      children: (
        <>
          <section class="flow">
            <h2>{say.t("payday.made")}</h2>
            <List label={name} rows={batches} columns={batchColumns(say)} none={say.t("payday.none")} />
          </section>
          <section class="reading flow">
            <h2>{say.t("payday.make")}</h2>
            <Form to={to.payday(group, isoDay(on))} csrf={shell.csrf} label={say.t("payday.make")}>
              <Tick
                name="sure"
                label={say.t("payday.sure", { group: title, on: say.day(on) })}
                error={errorOf(errors, "sure")}
              />
              <Button>{say.t("payday.make")}</Button>
            </Form>
          </section>
        </>
      ),
    },
    say,
    shell,
  );
}
