import { Button, Form } from "../../components/form.tsx";
import { List } from "../../components/list.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { writeCount } from "../../format/count.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { rateText } from "./rate.ts";
import type { QualityView, RuleLineView } from "./view.ts";

/** Every rule that decides by itself: how often, how often contested, how often wrong, the worst first. */
export const qualityPage = (view: QualityView, say: Speech, shell: ShellView): string => {
  const title = say.t("quality.title");
  const to = paths(say.language);
  const { errorsPerThousand, appealsPerThousand, answersMin, months } = view.stopRule;
  return officePage(
    {
      title,
      lead: (
        <>
          <p class="reading">{say.t("quality.how", { months: view.months })}</p>
          <p class="reading soft">
            {say.t("quality.threshold", { errorsPerThousand, answersMin, months })}{" "}
            {appealsPerThousand === undefined ? null : say.t("quality.threshold-appeals", { appealsPerThousand })}{" "}
            {say.t("quality.threshold-source")}
          </p>
          <Form to={to.quality()} csrf={shell.csrf}>
            <Button name="act" value="count" kind="secondary">
              {say.t("quality.count")}
            </Button>
          </Form>
          <List<RuleLineView>
            label={title}
            rows={view.rules}
            none={say.t("quality.none")}
            columns={[
              {
                title: say.t("quality.rule"),
                of: ({ title: right, says, programme, condition }) => (
                  <>
                    <a href={to.qualityRule(programme, condition)}>{says}</a>
                    <span class="law">{right}</span>
                  </>
                ),
              },
              { title: say.t("quality.law"), of: ({ law }) => law },
              { title: say.t("quality.answers"), number: true, of: ({ answers }) => writeCount(answers) },
              { title: say.t("quality.appeals"), number: true, of: ({ appeals }) => rateText(appeals, say) },
              { title: say.t("quality.errors"), number: true, of: ({ errors }) => rateText(errors, say) },
              {
                title: say.t("quality.state"),
                of: ({ isStopped }) => (
                  <StateWord
                    state={isStopped ? "stop" : "good"}
                    word={say.t(isStopped ? "quality.stopped" : "quality.runs")}
                  />
                ),
              },
            ]}
          />
          <p>
            <a href={to.qualityTable()}>{say.t("quality.csv")}</a>
          </p>
        </>
      ),
    },
    say,
    shell,
  );
};
