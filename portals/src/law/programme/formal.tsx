import { Fold } from "../../components/fold.tsx";
import { List } from "../../components/list.tsx";
import type { Speech } from "../../speech.ts";
import { Rule } from "../cited.tsx";
import type { LawProgrammeView, NamedRuleView } from "../view.ts";

interface Part {
  readonly view: LawProgrammeView;
  readonly say: Speech;
}

/** The tree that the machine runs, in words, beside the sentences. */
export const Formal = ({ view: { conditions, formal }, say }: Part) => (
  <section class="flow">
    <h2 id="formal">{say.t("lawbook.formal")}</h2>
    <p class="soft">{say.t("lawbook.formal-lead")}</p>
    <Fold id="rule" summary={say.t("lawbook.formal")} alone>
      <dl class="card-in formal">
        {conditions.map(({ says, rule }) => (
          <Pair name={says} rule={rule} />
        ))}
        {formal.byItself === undefined ? null : (
          <Pair name={say.t("lawbook.formal-by-itself")} rule={formal.byItself} />
        )}
        {formal.due === undefined ? null : <Pair name={say.t("lawbook.formal-due")} rule={formal.due} />}
        <Pair name={say.t("lawbook.formal-amount")} rule={formal.amount} />
        <Pair name={say.t("lawbook.formal-whose")} rule={formal.whose} />
        <Pair name={say.t("lawbook.formal-payee")} rule={formal.payee} />
        {formal.given.map(({ name, rule }) => (
          <Pair name={name} rule={rule} />
        ))}
      </dl>
    </Fold>
    {formal.notions.length === 0 ? null : (
      <Fold id="notions" summary={say.t("lawbook.notions")} alone>
        <dl class="card-in formal">
          {formal.notions.map(({ name, rule }) => (
            <Pair name={name} rule={rule} />
          ))}
        </dl>
      </Fold>
    )}
  </section>
);

const Pair = ({ name, rule }: NamedRuleView) => (
  <>
    <dt>{name}</dt>
    <dd>
      <Rule rule={rule} />
    </dd>
  </>
);

/** Under which hash the right stands, and whether the versions of the law that this system has seen changed it. */
export const Versions = ({ view: { hash, versions }, say }: Part) => (
  <section class="flow">
    <h2 id="versions">{say.t("lawbook.versions")}</h2>
    <p class="soft">{say.t("lawbook.versions-lead")}</p>
    <List
      label={say.t("lawbook.versions")}
      rows={versions}
      none=""
      columns={[
        { title: say.t("lawbook.version-on"), of: ({ on }) => say.day(on) },
        { title: say.t("lawbook.version-law"), of: ({ lawHash }) => <Hash>{lawHash.slice(0, 19)}</Hash> },
        { title: say.t("lawbook.version-right"), of: ({ right }) => say.t(`lawbook.version-${right}`) },
      ]}
    />
    <p>
      {say.t("lawbook.hash")}: <Hash>{hash}</Hash>
    </p>
    <p class="law">{say.t("lawbook.hash-note")}</p>
  </section>
);

const Hash = ({ children }: { readonly children: string }) => <code class="hash">{children}</code>;
