import { StateWord } from "../components/state-word.tsx";
import { signedText } from "../law/signed.tsx";
import type { Speech } from "../speech.ts";
import type { ExplanationView, SentenceView, SourceView } from "./view.ts";

/** Why: one sentence a condition, the article small below it, the fact with the agency that told us. */
export const Explanation = ({ why, say }: { readonly why: ExplanationView; readonly say: Speech }) => (
  <>
    <ol class="reasons">
      {why.conditions.map((sentence) => (
        <li>
          <Sentence sentence={sentence} say={say} />
        </li>
      ))}
    </ol>
    {why.amount === undefined ? null : (
      <div>
        <Sentence sentence={why.amount} say={say} />
      </div>
    )}
    {why.payee === undefined ? null : (
      <div>
        <Sentence sentence={why.payee} say={say} />
      </div>
    )}
    {why.fund === undefined ? null : (
      <div>
        <Sentence sentence={why.fund} say={say} />
      </div>
    )}
    {why.signed === undefined ? null : (
      <p class="law">
        <a href={why.signed.to}>{say.t("why.law-of-right")}</a> · {signedText(why.signed, say)}
      </p>
    )}
  </>
);

export const Sentence = ({ sentence, say }: { readonly sentence: SentenceView; readonly say: Speech }) => (
  <>
    <p>
      {sentence.says}
      {sentence.holds === "yes" ? null : (
        <>
          {" "}
          <HowItCame holds={sentence.holds} say={say} />
        </>
      )}
    </p>
    {sentence.otherwise === undefined ? null : (
      <ul class="otherwise">
        {sentence.otherwise.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    )}
    {sentence.sources.map((source) => (
      <p class="law source">{sourceText(source, say)}</p>
    ))}
    <Law sentence={sentence} />
    <Certainty certainty={sentence.certainty} say={say} />
  </>
);

const Law = ({ sentence: { law, lawTo } }: { readonly sentence: SentenceView }) =>
  law === undefined ? null : <p class="law">{lawTo === undefined ? law : <a href={lawTo}>{law}</a>}</p>;

const HowItCame = ({ holds, say }: { readonly holds: "no" | "unknown"; readonly say: Speech }) =>
  holds === "no" ? (
    <StateWord state="plain" word={say.t("why.no")} />
  ) : (
    <StateWord state="wait" word={say.t("why.unknown")} />
  );

const Certainty = ({ certainty, say }: { readonly certainty: SentenceView["certainty"]; readonly say: Speech }) =>
  certainty === "illustrative" ? (
    <p>
      <span class="label-law">{say.t("law.illustrative")}</span>
    </p>
  ) : certainty === "official" ? null : (
    <p class="law">{say.t("law.reported")}</p>
  );

function sourceText({ fact, agency, receivedOn }: SourceView, say: Speech): string {
  return receivedOn === undefined
    ? say.t("why.source", { fact, agency })
    : say.t("why.source-on", { fact, agency, on: say.day(receivedOn) });
}
