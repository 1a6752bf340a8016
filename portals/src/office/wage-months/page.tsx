import { isoMonth } from "@dayaq/kernel";
import { List } from "../../components/list.tsx";
import { writeCount } from "../../format/count.ts";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { MonthState } from "./state.tsx";
import type { MonthReceivedView } from "./view.ts";

interface Part {
  readonly view: MonthReceivedView;
  readonly say: Speech;
}

/** One version of a month: what became of its lines, and each that was refused, by its number in the sender's file. */
export function wageMonthPage(view: MonthReceivedView, say: Speech, shell: ShellView): string {
  const { month, version, sender, state } = view;
  return officePage(
    {
      title: `${say.month(month)}, ${say.t("wage-months.version", { version })}`,
      back: { to: paths(say.language).wageMonths(), name: say.t("wage-months.title") },
      lead: (
        <>
          <p>
            {sender} · <MonthState state={state} say={say} />
          </p>
          <Counts view={view} say={say} />
        </>
      ),
      children: <Refusals view={view} say={say} />,
    },
    say,
    shell,
  );
}

const Counts = ({ view, say }: Part) => (
  <dl class="pairs">
    {(["lines", "taken", "waiting", "refused", "added", "changed", "removed"] as const).map((what) => (
      <>
        <dt>{say.t(`wage-months.${what}`)}</dt>
        <dd>{writeCount(view[what])}</dd>
      </>
    ))}
  </dl>
);

const Refusals = ({ view, say }: Part) => {
  const { month, version, refusedBy, refusals, after, next } = view;
  const to = paths(say.language);
  const from = (line: number) => to.wageMonth(isoMonth(month), String(version), String(line));
  return (
    <section class="flow" id="refusals">
      <h2>{say.t("wage-months.refusals")}</h2>
      <p class="reading soft">{say.t("wage-months.refusals-lead")}</p>
      {refusedBy.length === 0 ? null : (
        <List
          label={say.t("wage-months.by-code")}
          captioned
          narrow
          rows={refusedBy}
          none=""
          columns={[
            { title: say.t("wage-months.reason"), of: ({ code }) => say.t(`wage-months.code.${code}`) },
            { title: say.t("wage-months.count"), number: true, of: ({ count }) => writeCount(count) },
          ]}
        />
      )}
      <List
        label={say.t("wage-months.refusals")}
        rows={refusals}
        none={say.t("wage-months.none-refused")}
        columns={[
          { title: say.t("wage-months.line"), of: ({ line }) => writeCount(line) },
          { title: say.t("wage-months.reason"), of: ({ code }) => say.t(`wage-months.code.${code}`) },
          { title: say.t("wage-months.detail"), of: ({ detail }) => detail },
        ]}
      />
      {after === 0 && next === undefined ? null : (
        <nav class="pager" aria-label={say.t("pager.label")}>
          {after === 0 ? null : <a href={`${from(0)}#refusals`}>{say.t("wage-months.from-first")}</a>}
          {next === undefined ? null : (
            <a href={`${from(next)}#refusals`} rel="next">
              {say.t("pager.next")}
            </a>
          )}
        </nav>
      )}
    </section>
  );
};
