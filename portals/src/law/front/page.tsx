import { Empty } from "../../components/empty.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { RightLinks } from "../cited.tsx";
import { lawPage } from "../law-page.tsx";
import type { LawFrontView } from "../view.ts";

/** The first page of the law: a search, the rights by kind, the acts. */
export function lawFrontPage(view: LawFrontView, say: Speech, shell: ShellView): string {
  const { inUse, signed, kinds, acts, search } = view;
  const to = paths(say.language);
  return lawPage(
    {
      title: say.t("lawbook.title"),
      isFront: true,
      lead: (
        <>
          <p>{say.t("lawbook.lead")}</p>
          <p>
            <StateWord
              state={signed.rights === signed.of ? "good" : "wait"}
              word={say.t("signed.rights", { signed: signed.rights, of: signed.of })}
            />
          </p>
          <p class="law">{say.t("lawbook.in-use", { hash: inUse.hash.slice(0, 19), on: say.day(inUse.since) })}</p>
          <p class="no-print">
            <a href={to.tryIt()}>{say.t("try.title")}</a>
          </p>
        </>
      ),
      contents: [
        { id: "rights", title: say.t("lawbook.rights") },
        { id: "acts", title: say.t("lawbook.acts") },
        { id: "standards", title: say.t("lawbook.standards") },
      ],
      children: (
        <>
          <section class="flow">
            <form method="get" action={to.law()} class="form law-search" role="search">
              <div class="ds-field">
                <label class="ds-label" for="words">
                  {say.t("lawbook.search")}
                </label>
                <p class="hint" id="words-hint">
                  {say.t("lawbook.search-hint")}
                </p>
                <input
                  class="ds-input"
                  type="search"
                  id="words"
                  name="q"
                  maxlength={100}
                  value={search?.words ?? ""}
                  aria-describedby="words-hint"
                />
              </div>
              <button class="ds-button" type="submit">
                {say.t("lawbook.search-go")}
              </button>
            </form>
            {search === undefined ? null : <Found search={search} say={say} />}
          </section>
          <section class="flow">
            <h2 id="rights">{say.t("lawbook.rights")}</h2>
            {kinds.map(({ title, rights }) => (
              <div class="tight">
                <h3>{title}</h3>
                <RightLinks rights={rights} say={say} />
              </div>
            ))}
          </section>
          <section class="flow">
            <h2 id="acts">{say.t("lawbook.acts")}</h2>
            <p class="soft">{say.t("lawbook.acts-lead")}</p>
            <ul class="law-list">
              {acts.map(({ key, title, rights }) => (
                <li>
                  <a href={to.lawAct(key)}>{title}</a>
                  <span class="law">{say.t("lawbook.act-rights", { count: rights })}</span>
                </li>
              ))}
            </ul>
          </section>
          <section class="flow">
            <h2 id="standards">{say.t("lawbook.standards")}</h2>
            <p>
              <a href={to.lawStandards()}>{say.t("lawbook.standards-link")}</a>
            </p>
          </section>
        </>
      ),
    },
    say,
    shell,
  );
}

const Found = ({ search, say }: { readonly search: NonNullable<LawFrontView["search"]>; readonly say: Speech }) => {
  const { words, found } = search;
  if (found.length === 0) return <Empty sentence={say.t("lawbook.found-none", { words })} />;
  return (
    <div class="tight" role="status">
      <h2 class="h3">{say.t("lawbook.found", { words, count: found.length })}</h2>
      <ul class="law-list">
        {found.map(({ kind, text, of, to }) => (
          <li>
            <a href={to}>{text}</a>
            <span class="law">
              {say.t(`lawbook.found-${kind}`)}
              {of === undefined ? null : `: ${of}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
