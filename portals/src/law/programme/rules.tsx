import { minor } from "@dayaq/kernel";
import { writeCount } from "../../format/count.ts";
import { StateWord } from "../../components/state-word.tsx";
import type { Speech } from "../../speech.ts";
import { Cited, RightLinks, Rule } from "../cited.tsx";
import { FEWEST } from "@dayaq/rules/what-if";
import type { LawProgrammeView, ReadingApartView } from "../view.ts";

interface Part {
  readonly view: LawProgrammeView;
  readonly say: Speech;
}

/** The conditions as people are told them, each with its article and the facts that it reads. */
export const Who = ({ view: { conditions }, say }: Part) => (
  <section class="flow">
    <h2 id="who">{say.t("lawbook.who")}</h2>
    <p class="soft">{say.t("lawbook.who-lead")}</p>
    <ol class="reasons">
      {conditions.map(({ id, says, law, certainty, facts }) => (
        <li id={`condition-${id}`}>
          <p>{says}</p>
          {facts.length === 0 ? null : <p class="law">{say.t("lawbook.reads", { facts: facts.join(", ") })}</p>}
          <Cited law={law} certainty={certainty} say={say} />
        </li>
      ))}
    </ol>
  </section>
);

export const Payee = ({ view: { payee }, say }: Part) => (
  <section class="flow">
    <h2 id="paid">{say.t("lawbook.paid")}</h2>
    {payee.whose === "rule" ? (
      <div>
        {say.t("lawbook.paid-rule", { rule: "" })} <Rule rule={payee.rule} />
      </div>
    ) : (
      <p>{say.t(`lawbook.paid-${payee.whose}`)}</p>
    )}
    <Cited law={payee.law} certainty={payee.certainty} say={say} />
  </section>
);

/** Which of two funds pays, where a right has two sources of money. */
export const Funds = ({ view: { funds }, say }: Part) =>
  funds === undefined ? null : (
    <section class="flow">
      <h2 id="funds">{say.t("lawbook.funds")}</h2>
      <div>
        {say.t("lawbook.fund-where", { fund: funds.other })} <Rule rule={funds.rule} />
      </div>
      <p>{say.t("lawbook.fund-else", { fund: funds.own })}</p>
      <Cited law={funds.law} certainty={funds.certainty} say={say} />
    </section>
  );

export const Besides = ({ view: { besides }, say }: Part) =>
  besides.length === 0 ? null : (
    <section class="flow">
      <h2 id="beside">{say.t("lawbook.beside")}</h2>
      {besides.map(({ others, says, rule, law, certainty }) => (
        <div class="tight">
          <RightLinks rights={others} say={say} />
          <p>
            {says} {say.t(`lawbook.decided.${rule}`)}
          </p>
          <Cited law={law} certainty={certainty} say={say} />
        </div>
      ))}
    </section>
  );

/** How far apart a reading is from the one in force, in people and money. */
function Apart({
  apart: { on, of: day, anybody, unclear, more, less, sum },
  say,
}: {
  readonly apart: ReadingApartView;
  readonly say: Speech;
}) {
  const people = (of: number | "few") =>
    of === "few" ? say.t("lawbook.apart-few", { fewest: FEWEST }) : writeCount(of);
  const money = sum === undefined || sum === 0 ? undefined : say.sum(minor(Math.abs(sum)));
  return (
    <p class="soft">
      {say.t("lawbook.apart-month", { month: say.month(day) })} {told()}{" "}
      {money && say.t((sum as number) > 0 ? "lawbook.apart-costs" : "lawbook.apart-saves", { sum: money })}{" "}
      {unclear === 0 ? null : say.t("lawbook.apart-unclear", { people: people(unclear) })}{" "}
      {say.t("lawbook.apart-counted", { on: say.day(on) })}
    </p>
  );

  function told(): string {
    if (more !== 0 || less !== 0) return say.t("lawbook.apart", { more: people(more), less: people(less) });
    return say.t(anybody ? "lawbook.apart-none" : "lawbook.apart-nobody");
  }
}

/** Where the sources contradict one another: every reading, and which is in force. */
export const Choices = ({ view: { choices }, say }: Part) =>
  choices.length === 0 ? null : (
    <section class="flow">
      <h2 id="choices">{say.t("lawbook.choices")}</h2>
      <p class="soft">{say.t("lawbook.choices-lead")}</p>
      {choices.map(({ says, readings }) => (
        <div class="tight">
          <h3>{says}</h3>
          <ul class="readings">
            {readings.map((it) => (
              <li>
                <StateWord
                  state={it.isInForce ? "good" : "plain"}
                  word={say.t(it.isInForce ? "lawbook.in-force" : "lawbook.not-in-force")}
                />
                <p>{it.says}</p>
                <p class="law">{say.t("lawbook.source", { source: it.source })}</p>
                {it.apart.map((apart) => (
                  <Apart apart={apart} say={say} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
