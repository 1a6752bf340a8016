import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Field, Form } from "../../components/form.tsx";
import { SameIn } from "../../components/same-in.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Carried, Member, Notary, Received, Seen } from "./fields.tsx";
import { MEMBERS_MAX, type PaperFormView } from "./view.ts";

/** What stands on the paper: when it came, who belongs to the household, who speaks for it, what was seen. */
export function paperFormPage(
  { programme, title, personId, personName, fields, rows, example }: PaperFormView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const to = paths(say.language);
  const shared = { fields, errors, say } as const;
  const { entry = "", mode = "", record = "", version = "" } = fields;
  const isCorrected = mode === "correct";
  const barred = rows < MEMBERS_MAX ? undefined : say.t("paper.most", { count: MEMBERS_MAX });
  return officePage(
    {
      title: say.t("paper.title", { title }),
      back: { to: to.person(personId), name: personName },
      errors,
      reading: true,
      lead: <p class="soft">{say.t(isCorrected ? "paper.lead-correct" : "paper.lead")}</p>,
      children: (
        <Form to={to.officePaper(personId, programme)} csrf={shell.csrf}>
          <Carried fields={{ entry, mode, ...(isCorrected ? { record, version } : {}), rows: String(rows) }} />
          <Received {...shared} />
          <h2>{say.t("paper.papers")}</h2>
          <Seen {...shared} />
          <Notary {...shared} />
          <h2>{say.t("paper.members")}</h2>
          <Field
            name="since"
            type="date"
            label={say.t("paper.since")}
            value={fields["since"] ?? ""}
            error={errorOf(errors, "since")}
          />
          {Array.from({ length: rows }, (_, index) => (
            <Member {...shared} place={index + 1} example={example} />
          ))}
          <ChoiceOfActs
            acts={[
              { act: "check", label: say.t("paper.check") },
              { act: "add", label: say.t("paper.add"), barred },
            ]}
          />
          <SameIn act="mend" say={say} shell={shell} />
        </Form>
      ),
    },
    say,
    shell,
  );
}
