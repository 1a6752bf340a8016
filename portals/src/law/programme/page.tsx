import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { lawPage } from "../law-page.tsx";
import { Signed } from "../signed.tsx";
import type { LawProgrammeView } from "../view.ts";
import { Cases } from "./cases.tsx";
import { Formal, Versions } from "./formal.tsx";
import { Picture } from "./picture.tsx";
import { Besides, Choices, Funds, Payee, Who } from "./rules.tsx";
import { History, HowMuch } from "./sums.tsx";

/** A right as a reader of the law meets it: how much, who, since when; then what it rests on, and how it has changed. */
export function lawProgrammePage(view: LawProgrammeView, say: Speech, shell: ShellView): string {
  const { title, code, kind, basis, signed, choices, funds, besides, picture, leftOut } = view;
  const sections = [
    { id: "now", title: say.t("lawbook.now") },
    { id: "how", title: say.t("lawbook.how") },
    { id: "who", title: say.t("lawbook.who") },
    { id: "paid", title: say.t("lawbook.paid") },
    ...(funds === undefined ? [] : [{ id: "funds", title: say.t("lawbook.funds") }]),
    ...(besides.length === 0 ? [] : [{ id: "beside", title: say.t("lawbook.beside") }]),
    ...(choices.length === 0 ? [] : [{ id: "choices", title: say.t("lawbook.choices") }]),
    { id: "history", title: say.t("lawbook.history") },
    { id: "picture", title: say.t("lawbook.picture") },
    ...(leftOut.length === 0 ? [] : [{ id: "left-out", title: say.t("lawbook.left-out") }]),
    { id: "cases", title: say.t("lawbook.cases") },
    { id: "formal", title: say.t("lawbook.formal") },
    { id: "versions", title: say.t("lawbook.versions") },
  ];
  return lawPage(
    {
      title,
      contents: sections,
      lead: (
        <>
          <p class="meta">
            {kind} · <span class="code">{code}</span>
          </p>
          <p class="law">
            <a href={basis.to}>{basis.text}</a>
          </p>
          <p>
            <Signed signed={signed} say={say} />
          </p>
          <p class="no-print">
            <a href={paths(say.language).calculator(code)}>{say.t("lawbook.calculator")}</a>
          </p>
        </>
      ),
      children: (
        <>
          <HowMuch view={view} say={say} />
          <How view={view} say={say} />
          <Who view={view} say={say} />
          <Payee view={view} say={say} />
          <Funds view={view} say={say} />
          <Besides view={view} say={say} />
          <Choices view={view} say={say} />
          <History view={view} say={say} />
          <section class="flow">
            <h2 id="picture">{say.t("lawbook.picture")}</h2>
            <p class="soft">{say.t("lawbook.picture-lead")}</p>
            <Picture picture={picture} say={say} />
          </section>
          {leftOut.length === 0 ? null : (
            <section class="flow">
              <h2 id="left-out">{say.t("lawbook.left-out")}</h2>
              <ul>
                {leftOut.map((it) => (
                  <li>{it}</li>
                ))}
              </ul>
            </section>
          )}
          <Cases view={view} say={say} />
          <Formal view={view} say={say} />
          <Versions view={view} say={say} />
        </>
      ),
    },
    say,
    shell,
  );
}

const How = ({ view, say }: { readonly view: LawProgrammeView; readonly say: Speech }) => (
  <section class="flow">
    <h2 id="how">{say.t("lawbook.how")}</h2>
    <p>
      {say.t(`lawbook.mode.${view.mode}`)}.{" "}
      {view.formal.byItself === undefined ? null : `${say.t("lawbook.mode-by-itself")} `}
      {say.t(`lawbook.about.${view.about}`)}. {say.t(`lawbook.rhythm.${view.rhythm}`)}.
    </p>
    <dl class="pairs">
      <dt>{say.t("lawbook.opens")}</dt>
      <dd>{view.opens.length === 0 ? say.t("lawbook.opens-none") : view.opens.join(" · ")}</dd>
      <dt>{say.t("lawbook.modelled")}</dt>
      <dd>{say.t("lawbook.modelled-note", { on: say.day(view.modelledFrom) })}</dd>
      {view.standards.length === 0 ? null : (
        <>
          <dt>{say.t("lawbook.standards")}</dt>
          <dd>
            {view.standards.map((it) => (
              <p>{it}</p>
            ))}
          </dd>
        </>
      )}
    </dl>
  </section>
);
