import { AnswerWord, Determined, Sums } from "../calculator/determined.tsx";
import { Empty } from "../components/empty.tsx";
import { Fold } from "../components/fold.tsx";
import { paths } from "../paths.ts";
import type { Speech } from "../speech.ts";
import { Timeline } from "./timeline.tsx";
import type { FoundNo, FoundRight, FoundView } from "./view.ts";

interface FoundProps {
  readonly found: FoundView;
  readonly say: Speech;
}

/** What the law gives this family: rights over time, what is not known, and each no with its reason. */
export const Found = ({ found, say }: FoundProps) => (
  <section class="flow" id="found">
    <h2>{say.t("try.rights", { on: say.day(found.on) })}</h2>
    {found.rights.length === 0 ? <Empty sentence={say.t("try.no-rights")} /> : null}
    <div class="cards">
      {found.rights.map((right, index) => (
        <Right right={right} id={`right-${index}`} found={found} say={say} />
      ))}
    </div>
    {found.unknown.length === 0 ? null : (
      <Fold id="unknown" alone summary={say.t("try.unknown", { count: found.unknown.length })}>
        {found.unknown.map(({ title, about, determined }, index) => (
          <Fold id={`unknown-${index}`} summary={`${title}: ${about}`}>
            <Determined view={determined} say={say} />
          </Fold>
        ))}
      </Fold>
    )}
    {found.noes.map(({ about, rights }, index) => (
      <Fold id={`no-${index}`} alone summary={say.t("try.noes", { about, count: rights.length })}>
        <ul class="law-list small card-in">
          {rights.map((no) => (
            <No no={no} say={say} />
          ))}
        </ul>
      </Fold>
    ))}
  </section>
);

interface RightProps extends FoundProps {
  readonly right: FoundRight;
  readonly id: string;
}

const Right = ({ right: { programme, title, about, determined }, id, found, say }: RightProps) => (
  <article class="card">
    <div class="card-in flow">
      <div class="line">
        <h3>
          {title}
          <span class="law">{about}</span>
        </h3>
        <AnswerWord view={determined} say={say} />
      </div>
      <Timeline of={determined} window={found.window} on={found.on} />
      <Sums view={determined} say={say} />
    </div>
    <Fold id={id} summary={say.t("why.why")}>
      <Determined view={{ ...determined, stretches: [], once: [] }} say={say} />
      <p>
        <a href={paths(say.language).calculator(programme)}>{say.t("try.calculator")}</a>
      </p>
    </Fold>
  </article>
);

const No = ({ no: { title, says, law, lawTo }, say }: { readonly no: FoundNo; readonly say: Speech }) => (
  <li>
    {title}
    <span class="law">{say.t("not-granted.not-so", { says })}</span>
    {law === undefined || lawTo === undefined ? null : (
      <span class="law">
        <a href={lawTo}>{law}</a>
      </span>
    )}
  </li>
);
