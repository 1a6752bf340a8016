import { type FieldError, errorOf } from "../../components/error-summary.tsx";
import { Button, Field, Form } from "../../components/form.tsx";
import { Carried } from "../../law/act/carried.tsx";
import { Rule } from "../../law/cited.tsx";
import { Signed, signedBy } from "../../law/signed.tsx";
import { paths } from "../../paths.ts";
import type { ShellView } from "../../shell/view.ts";
import type { Speech } from "../../speech.ts";
import { officePage } from "../office-page.tsx";
import { NotInUse } from "./not-in-use.tsx";
import type { ArticleToSign, RightToSignView, SignatureLine } from "./view.ts";

/** One right at the lawyer's desk: every article with what is signed of it, and the signatures that there are. */
export function lawDeskRightPage(
  view: RightToSignView,
  say: Speech,
  shell: ShellView,
  errors: readonly FieldError[] = [],
): string {
  const { code, title, version, hash, signed, articles, language, given, signatures, maySign } = view;
  const to = paths(say.language);
  return officePage(
    {
      title,
      back: { to: to.officeLaw(version?.id), name: say.t("law-desk.title") },
      errors,
      reading: true,
      lead: (
        <>
          {version === undefined ? null : <NotInUse version={version} say={say} />}
          <p>
            <Signed signed={signed} say={say} />
          </p>
          <p class="law">
            <a href={to.lawProgramme(code)}>{say.t("law-desk.public")}</a> · <code class="hash">{hash}</code>
          </p>
        </>
      ),
      children: (
        <>
          <section class="flow" id="sign">
            <h2>{say.t("law-desk.articles")}</h2>
            <p class="soft">{say.t("law-desk.articles-lead")}</p>
            {maySign ? (
              <Form to={to.officeLawRight(code)} csrf={shell.csrf}>
                <input type="hidden" name="seen" value={hash} />
                <input type="hidden" name="version" value={version?.id ?? ""} />
                {articles.map((it) => (
                  <Article article={it} language={language} say={say} maySign />
                ))}
                <Button id="articles">{say.t("law-desk.sign")}</Button>
                <p class="hint">{say.t("law-desk.sign-hint")}</p>
              </Form>
            ) : (
              articles.map((it) => <Article article={it} language={language} say={say} />)
            )}
          </section>
          <section class="flow">
            <h2>{say.t("law-desk.given")}</h2>
            <dl class="formal">
              {given.map(({ name, rule }) => (
                <>
                  <dt>{name}</dt>
                  <dd>
                    <Rule rule={rule} />
                  </dd>
                </>
              ))}
            </dl>
          </section>
          <section class="flow" id="signatures">
            <h2>{say.t("law-desk.signatures")}</h2>
            {signatures.length === 0 ? <p class="empty">{say.t("law-desk.no-signatures")}</p> : null}
            {signatures.map((it) => (
              <Signature it={it} code={code} version={version?.id ?? ""} say={say} shell={shell} errors={errors} />
            ))}
          </section>
        </>
      ),
    },
    say,
    shell,
  );
}

/** A field each: a form of ours has every name once. */
export const ARTICLE_FIELD = "article ";

interface ArticleProps {
  readonly article: ArticleToSign;
  readonly language: string;
  readonly say: Speech;
  readonly maySign?: boolean;
}

const Article = ({ article: { hash, law, pieces, by }, language, say, maySign = false }: ArticleProps) => (
  <div class="card">
    <div class="card-in flow">
      <h3>
        {maySign ? (
          <label class="choice">
            <input type="checkbox" name={`${ARTICLE_FIELD}${hash}`} value="yes" />
            <span>{law.text}</span>
          </label>
        ) : (
          law.text
        )}
      </h3>
      <p class="law">
        {by === undefined ? say.t("signed.not") : say.t("signed.by", { names: signedBy(by, say) })}
        {" · "}
        <a href={law.to}>
          {say.t("law-desk.read")}
          <span class="ds-sr-only"> {law.text}</span>
        </a>
      </p>
      <ul class="carried">
        {pieces.map((it) => (
          <Carried carried={it} say={say} language={language} />
        ))}
      </ul>
      <p>
        <code class="hash">{hash}</code>
      </p>
    </div>
  </div>
);

interface SignatureProps {
  readonly it: SignatureLine;
  readonly code: string;
  readonly version: string;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly errors: readonly FieldError[];
}

const Signature = ({ it, code, version, say, shell, errors }: SignatureProps) => (
  <div class="card">
    <div class="card-in flow">
      <h3>{signedBy(it, say)}</h3>
      <p>{it.articles.join(" · ")}</p>
      <p class="law">
        {it.withdrawn === undefined
          ? say.t(it.isCurrent ? "law-desk.current" : "law-desk.overtaken")
          : say.t("law-desk.withdrawn", {
              by: it.withdrawn.by,
              on: say.day(it.withdrawn.on),
              reason: it.withdrawn.reason,
            })}
      </p>
      {it.isOwn && it.withdrawn === undefined ? (
        <Form to={paths(say.language).officeLawWithdraw(code)} csrf={shell.csrf}>
          <input type="hidden" name="signature" value={it.id} />
          <input type="hidden" name="version" value={version} />
          <Field
            name="reason"
            id={`reason-${it.id}`}
            label={say.t("law-desk.withdraw-reason")}
            error={errorOf(errors, `reason-${it.id}`)}
          />
          <Button kind="secondary">{say.t("law-desk.withdraw")}</Button>
        </Form>
      ) : null}
    </div>
  </div>
);
