import { type Minor, plusDays } from "@dayaq/kernel";
import { List } from "../components/list.tsx";
import { StateWord } from "../components/state-word.tsx";
import { Explanation } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import type { DeterminedView, StretchView, SumView } from "./view.ts";

export interface DeterminedProps {
  readonly view: DeterminedView;
  readonly say: Speech;
}

const STATES = {
  entitled: "good",
  "entitled-later": "wait",
  undetermined: "wait",
  "not-entitled": "plain",
} as const;

/** Yes, no, later or not known, in a word. */
export const AnswerWord = ({ view: { answer }, say }: DeterminedProps) => (
  <StateWord state={STATES[answer]} word={say.t(`determined.${answer}`)} />
);

/** What is due from when to when, and once. */
export const Sums = ({ view, say }: DeterminedProps) => (
  <>
    {view.stretches.length === 0 ? null : (
      <List<StretchView>
        label={say.t("determined.sums")}
        rows={view.stretches}
        none=""
        columns={[
          { title: say.t("determined.when"), of: (it) => <When stretch={it} say={say} /> },
          {
            title: say.t("determined.sum"),
            number: true,
            of: (it) => <Amount of={it} rhythm={view.rhythm} say={say} />,
          },
          { title: say.t("determined.paid-to"), of: (it) => <Shares of={it} say={say} /> },
        ]}
      />
    )}
    {view.once.length === 0 ? null : (
      <List<DeterminedView["once"][number]>
        label={say.t("determined.once")}
        rows={view.once}
        none=""
        columns={[
          { title: say.t("determined.on"), of: ({ on }) => say.day(on) },
          { title: say.t("determined.sum"), number: true, of: (it) => <Amount of={it} rhythm="once" say={say} /> },
          { title: say.t("determined.paid-to"), of: (it) => <Shares of={it} say={say} /> },
        ]}
      />
    )}
  </>
);

const When = ({ stretch: { from, until }, say }: { readonly stretch: StretchView; readonly say: Speech }) => (
  <>
    {until === undefined
      ? say.t("determined.since", { from: say.day(from) })
      : say.t("determined.from-to", { from: say.day(from), to: say.day(plusDays(until, -1)) })}
  </>
);

interface OfSum {
  readonly of: SumView;
  readonly say: Speech;
}

const Amount = ({ of: { sum, unknown = "" }, rhythm, say }: OfSum & { readonly rhythm: DeterminedView["rhythm"] }) => (
  <>{sum === undefined ? unknown : sumWithRhythm(sum, rhythm, say)}</>
);

const sumWithRhythm = (sum: Minor, rhythm: DeterminedView["rhythm"], say: Speech): string =>
  rhythm === "once" ? say.sum(sum) : say.t(`determined.${rhythm}`, { sum: say.sum(sum) });

const Shares = ({ of: { sum, shares }, say }: OfSum) =>
  shares.length === 0 ? (
    <>{sum === undefined ? "" : say.t("determined.nobody-named")}</>
  ) : (
    <ul class="shares">
      {shares.map(({ who, payee, sum: part }) => (
        <li>
          {payee === undefined || payee === who ? (payee ?? who) : say.t("determined.for", { payee, who })}
          {shares.length === 1 ? null : `: ${say.sum(part)}`}
          {payee === undefined ? ` (${say.t("determined.officer")})` : null}
        </li>
      ))}
    </ul>
  );

/** Everything about one right: the answer, the sums, what is missing, and each sentence with its article. */
export const Determined = ({ view, say }: DeterminedProps) => (
  <div class="flow">
    <p class="determined-answer">
      <AnswerWord view={view} say={say} />{" "}
      <span class="meta">{say.t("determined.as-of", { on: say.day(view.on) })}</span>
    </p>
    <Sums view={view} say={say} />
    {view.nextOn === undefined ? null : <p>{say.t("determined.next", { on: say.day(view.nextOn) })}</p>}
    {view.mode === "automatic" ? null : <p class="soft">{say.t(`determined.mode-${view.mode}`)}</p>}
    {view.illustrative ? (
      <p>
        <span class="label-law">{say.t("law.illustrative")}</span>
      </p>
    ) : null}
    {view.needs.length === 0 ? null : (
      <div class="tight">
        <p>{say.t("determined.needs")}</p>
        <ul>
          {view.needs.map((need) => (
            <li>{need}</li>
          ))}
        </ul>
      </div>
    )}
    <Explanation why={{ conditions: view.conditions }} say={say} />
  </div>
);
