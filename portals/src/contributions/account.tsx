import { type LocalDate, minor, type Minor, partsOf, sumOf } from "@dayaq/kernel";
import { Empty } from "../components/empty.tsx";
import { Fold } from "../components/fold.tsx";
import { List } from "../components/list.tsx";
import type { Speech } from "../speech.ts";
import type { ContributionsView, WageLineView, WageMonthView } from "./view.ts";

interface Props {
  readonly view: ContributionsView;
  readonly say: Speech;
}

interface AccountProps extends Props {
  /** What is said of whoever reports the wages: to the person, or to an officer. */
  readonly source: "contributions.wrong" | "contributions.source";
}

/** The account of an insured person: what stands in it, and each month that is in it or missing. */
export const Account = ({ view, say, source }: AccountProps) => {
  const years = [...Map.groupBy(view.months, ({ month }) => partsOf(month).year)];
  return (
    <>
      <Standing view={view} say={say} />
      <section class="flow">
        <h2>{say.t("contributions.months")}</h2>
        {years.length === 0 ? <Empty sentence={say.t("contributions.none")} /> : null}
        {years.map(([year, months], index) => (
          <Year year={year} months={months} say={say} open={index === 0} />
        ))}
        <p class="soft">{say.t(source, { agency: view.agency })}</p>
      </section>
    </>
  );
};

const Standing = ({ view: { number, capital, insuredMonths, today }, say }: Props) => (
  <section class="flow">
    <dl class="pairs">
      <dt>{say.t("contributions.number")}</dt>
      <dd>
        {number?.value ?? say.t("contributions.no-number")}
        {number?.openedOn === undefined ? null : (
          <span class="law">{say.t("contributions.opened", { on: say.day(number.openedOn) })}</span>
        )}
      </dd>
      <dt>{say.t("contributions.capital")}</dt>
      <dd>
        <strong>
          {capital === undefined ? say.t("contributions.not-known") : <span class="amount">{say.sum(capital)}</span>}
        </strong>
      </dd>
      <dt>{say.t("contributions.insured")}</dt>
      <dd>
        <strong>
          {insuredMonths === undefined
            ? say.t("contributions.not-known")
            : say.t("contributions.insured-months", { count: insuredMonths })}
        </strong>
      </dd>
    </dl>
    <p class="soft">{say.t("contributions.as-of", { on: say.day(today) })}</p>
  </section>
);

interface Row extends Partial<WageLineView> {
  readonly month: LocalDate;
}

function Year({
  year,
  months,
  say,
  open,
}: {
  readonly year: number;
  readonly months: readonly WageMonthView[];
  readonly say: Speech;
  readonly open: boolean;
}) {
  const paidIn = sumOf(months.flatMap(({ lines }) => lines.map(({ contribution }) => contribution)));
  const gaps = months.filter((it) => it.lines.length === 0).length;
  const rows = months.flatMap(({ month, lines }): Row[] =>
    lines.length === 0 ? [{ month }] : lines.map((line) => ({ month, ...line })),
  );
  return (
    <Fold
      id={`year-${year}`}
      alone
      open={open}
      summary={say.t("contributions.year-head", { year: String(year), sum: say.sum(paidIn), gaps })}
    >
      <div class="card-in">
        <List
          label={say.t("contributions.year", { year: String(year) })}
          rows={rows}
          none={say.t("contributions.none")}
          columns={[
            { title: say.t("contributions.month"), of: ({ month }) => say.monthName(month) },
            { title: say.t("contributions.employer"), of: ({ employer }) => employer ?? say.t("contributions.gap") },
            { title: say.t("contributions.wage"), number: true, of: ({ wage }) => sumIn(wage, say) },
            {
              title: say.t("contributions.contribution"),
              number: true,
              of: ({ contribution }) => sumIn(contribution, say),
            },
          ]}
        />
      </div>
    </Fold>
  );
}

const sumIn = (sum: Minor | undefined, say: Speech): string => say.sum(sum ?? minor(0));
