import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import { Certainty, Rule } from "../cited.tsx";
import { signedText } from "../signed.tsx";
import type { CarriedView } from "../view.ts";

interface CarriedProps {
  readonly carried: CarriedView;
  readonly say: Speech;
  /** Of the sentence, where it is another than that of the page. */
  readonly language?: string;
}

/** One thing that rests on a place in an act: the sentence, the rule in words, and what they are of. */
export function Carried({ carried, say, language }: CarriedProps) {
  const { kind, rights, says, rule, certainty, cases, signed } = carried;
  const to = paths(say.language);
  const [right] = rights;
  return (
    <li>
      {kind === "payee" ? null : <p lang={language}>{says}</p>}
      {rule === undefined ? null : (
        <div>
          <Rule rule={rule} />
        </div>
      )}
      <p class="law">
        {say.t(`lawbook.carries.${kind}`)}
        {rights.map(({ code, title }, nth) => (
          <>
            {nth === 0 ? ": " : ", "}
            <a href={to.lawProgramme(code)}>{title}</a>
          </>
        ))}
        {signed === undefined ? null : ` · ${signedText(signed, say)}`}
        {certainty === undefined ? null : (
          <>
            {" · "}
            <Certainty certainty={certainty} say={say} />
          </>
        )}
        {cases === undefined || right === undefined ? null : (
          <>
            {" · "}
            <a href={`${to.lawProgramme(right.code)}#cases`}>
              {say.t("lawbook.carries-cases", { count: cases })}
              <span class="ds-sr-only"> {right.title}</span>
            </a>
          </>
        )}
      </p>
    </li>
  );
}
