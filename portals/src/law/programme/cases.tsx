import { Fold } from "../../components/fold.tsx";
import { List } from "../../components/list.tsx";
import type { Speech } from "../../speech.ts";
import type { LawProgrammeView } from "../view.ts";

/** The examples of the law file: what its tests run. A source is where the case was worked out: an address. */
export const Cases = ({ view: { cases }, say }: { readonly view: LawProgrammeView; readonly say: Speech }) => (
  <section class="flow">
    <h2 id="cases">{say.t("lawbook.cases")}</h2>
    <p class="soft">{say.t("lawbook.cases-lead", { count: cases.all.length })}</p>
    <Fold id="usual-case" summary={say.t("lawbook.cases-usual", { on: cases.on })} alone>
      <ul class="card-in law-told">
        {cases.usually.map((it) => (
          <li>{it}</li>
        ))}
      </ul>
    </Fold>
    <List
      label={say.t("lawbook.cases")}
      rows={cases.all}
      none=""
      columns={[
        {
          title: say.t("lawbook.cases-named"),
          of: ({ why, but, source }) => (
            <>
              <span class="why">{why}</span>
              {but.length === 0 ? null : <span class="law">{but.join("; ")}</span>}
              {source === undefined ? null : <span class="law">{say.t("lawbook.source", { source })}</span>}
            </>
          ),
        },
        { title: say.t("lawbook.cases-gives"), of: ({ gives }) => gives },
      ]}
    />
  </section>
);
