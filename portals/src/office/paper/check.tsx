import { ChoiceOfActs } from "../../components/choice-of-acts.tsx";
import { Form } from "../../components/form.tsx";
import { SameIn } from "../../components/same-in.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { Carried } from "./fields.tsx";
import { Members } from "./members.tsx";
import type { PaperCheckView } from "./view.ts";

/** What will be entered, with the names found: it is read once more before anything is kept. */
export function paperCheckPage(view: PaperCheckView, say: Speech, shell: ShellView): string {
  const to = paths(say.language);
  const { programme, title, personId, personName, fields, received, since, members, papers, notary, agrees } = view;
  return officePage(
    {
      title: say.t("paper.check-title", { title }),
      back: { to: to.person(personId), name: personName },
      reading: true,
      lead: <p>{say.t("paper.counts-from", { on: say.day(received) })}</p>,
      children: (
        <>
          <Members members={members} since={since} say={say} />
          <section class="flow">
            <h2>{say.t("paper.papers")}</h2>
            <ul>
              {papers.map((paper) => (
                <li>{say.t(`paper.seen.${paper}`)}</li>
              ))}
              {notary ? <li>{say.t("paper.notary-seen")}</li> : null}
            </ul>
            <p>{say.t(agrees ? "paper.agrees" : "paper.differs")}</p>
          </section>
          <Form to={to.officePaper(personId, programme)} csrf={shell.csrf}>
            <Carried fields={fields} />
            <ChoiceOfActs
              acts={[
                { act: "enter", label: say.t("paper.enter") },
                { act: "mend", label: say.t("paper.mend") },
              ]}
            />
            <SameIn act="check" say={say} shell={shell} />
          </Form>
        </>
      ),
    },
    say,
    shell,
  );
}
