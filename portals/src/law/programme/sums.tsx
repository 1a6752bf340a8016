import { List } from "../../components/list.tsx";
import type { Speech } from "../../speech.ts";
import { Certainty, Cited } from "../cited.tsx";
import type { LawProgrammeView, ValueView } from "../view.ts";

interface Part {
  readonly view: LawProgrammeView;
  readonly say: Speech;
}

/** The values in force today, each with its act; and, where no source gives one, that it is not known. */
export const HowMuch = ({ view: { now }, say }: Part) => (
  <section class="flow">
    <h2 id="now">{say.t("lawbook.now")}</h2>
    {now.length === 0 ? <p class="empty">{say.t("lawbook.now-none")}</p> : null}
    {now.length > 1 ? <p class="soft">{say.t("lawbook.now-made")}</p> : null}
    <ul class="cards">
      {now.map(({ title, value }) => (
        <li class="card">
          <div class="card-in tight">
            <div class="line">
              <p>{title}</p>
              <Value value={value} say={say} big />
            </div>
            <p class="meta">
              {value.from === undefined ? say.t("lawbook.always") : say.t("lawbook.since", { on: say.day(value.from) })}
            </p>
            <Cited law={value.law} certainty={value.value === undefined ? undefined : value.certainty} say={say} />
          </div>
        </li>
      ))}
    </ul>
  </section>
);

const Value = ({
  value,
  say,
  big = false,
}: {
  readonly value: ValueView;
  readonly say: Speech;
  readonly big?: boolean;
}) =>
  value.value === undefined ? (
    <p class="soft">{say.t("lawbook.unknown")}</p>
  ) : (
    <p class={big ? "amount amount-big" : "amount"}>{value.value}</p>
  );

/** Everything that the law sets for this right by date: the change log of its amounts. */
export const History = ({ view: { parameters }, say }: Part) => (
  <section class="flow">
    <h2 id="history">{say.t("lawbook.history")}</h2>
    <p class="soft">{say.t(parameters.length === 0 ? "lawbook.now-none" : "lawbook.history-lead")}</p>
    {parameters.map(({ title, key, values }) => (
      <div class="tight by-date">
        <h3>{title}</h3>
        <List
          label={title}
          rows={values}
          none=""
          columns={[
            {
              title: say.t("lawbook.from"),
              of: ({ from }) => (from === undefined ? say.t("lawbook.always") : say.day(from)),
            },
            { title: say.t("lawbook.value"), of: (value) => <Value value={value} say={say} /> },
            {
              title: say.t("lawbook.act"),
              of: ({ law, certainty, knownFrom, value }) => (
                <>
                  <a href={law.to}>{law.text}</a>
                  <span class="law">
                    {value === undefined ? null : <Certainty certainty={certainty} say={say} />}
                    {knownFrom === undefined ? null : ` · ${say.t("lawbook.known-from", { on: say.day(knownFrom) })}`}
                  </span>
                </>
              ),
            },
          ]}
        />
        <p class="code">{key}</p>
      </div>
    ))}
  </section>
);
