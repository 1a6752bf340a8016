import { paths } from "../paths.ts";
import type { Speech } from "../speech.ts";
import type { CertaintyView, CitedView, RightNamed, LawRuleView } from "./view.ts";

/** The article, and how sure we are of what is said. */
export const Cited = ({
  law,
  certainty,
  say,
}: {
  readonly law: CitedView;
  /** Absent where nothing is said that one could be sure of. */
  readonly certainty?: CertaintyView | undefined;
  readonly say: Speech;
}) => (
  <p class="law">
    <a href={law.to}>{law.text}</a>
    {certainty === undefined ? null : (
      <>
        {" · "}
        <Certainty certainty={certainty} say={say} />
      </>
    )}
  </p>
);

export const Certainty = ({ certainty, say }: { readonly certainty: CertaintyView; readonly say: Speech }) =>
  certainty === "illustrative" ? (
    <span class="label-law">{say.t("law.illustrative")}</span>
  ) : (
    <span class="certainty">{say.t(`lawbook.certainty.${certainty}`)}</span>
  );

/** A right by its name, with its code after it. */
const RightLink = ({ right, say }: { readonly right: RightNamed; readonly say: Speech }) => (
  <>
    <a href={paths(say.language).lawProgramme(right.code)}>{right.title}</a> <span class="code">{right.code}</span>
  </>
);

interface RightLinksProps {
  readonly rights: readonly RightNamed[];
  readonly say: Speech;
  /** Within a cell or a fold, without lines between them. */
  readonly small?: boolean;
}

/** Rights below one another, each a link to its page. */
export const RightLinks = ({ rights, say, small = false }: RightLinksProps) => (
  <ul class={small ? "law-list small" : "law-list"}>
    {rights.map((right) => (
      <li>
        <RightLink right={right} say={say} />
      </li>
    ))}
  </ul>
);

/** A tree of the law in words, with its parts below its line. */
export const Rule = ({ rule: { says, where } }: { readonly rule: LawRuleView }) => (
  <>
    <span class="rule">{says}</span>
    {where.length === 0 ? null : (
      <ul class="rule-parts">
        {where.map((part) => (
          <li>
            <span class="rule-name">{part.name}</span> <span class="rule">{part.says}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);
