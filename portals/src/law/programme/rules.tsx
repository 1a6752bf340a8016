import { StateWord } from "../../components/state-word.tsx";
import type { Speech } from "../../speech.ts";
import { Cited, RightLink, Rule } from "../cited.tsx";
import type { LawProgrammeView } from "../view.ts";

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
      <p>
        {say.t("lawbook.paid-rule", { rule: "" })} <Rule>{payee.rule}</Rule>
      </p>
    ) : (
      <p>{say.t(`lawbook.paid-${payee.whose}`)}</p>
    )}
    <Cited law={payee.law} certainty={payee.certainty} say={say} />
  </section>
);

export const Besides = ({ view: { besides }, say }: Part) =>
  besides.length === 0 ? null : (
    <section class="flow">
      <h2 id="beside">{say.t("lawbook.beside")}</h2>
      {besides.map(({ others, says, rule, law, certainty }) => (
        <div class="tight">
          <ul class="law-list">
            {others.map((right) => (
              <li>
                <RightLink right={right} say={say} />
              </li>
            ))}
          </ul>
          <p>
            {says} {say.t(`lawbook.decided.${rule}`)}
          </p>
          <Cited law={law} certainty={certainty} say={say} />
        </div>
      ))}
    </section>
  );

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
                <p class="law" lang="en">
                  {say.t("lawbook.source", { source: it.source })}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
