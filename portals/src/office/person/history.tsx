import { Empty } from "../../components/empty.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { FactView, PastDecision } from "./view.ts";

export const PastDecisions = ({
  decisions,
  say,
}: {
  readonly decisions: readonly PastDecision[];
  readonly say: Speech;
}) =>
  decisions.length === 0 ? (
    <Empty sentence={say.t("person.no-decisions")} />
  ) : (
    <div class="scroll" tabindex={0} role="region" aria-label={say.t("person.decisions")}>
      <table class="ds-table">
        <thead>
          <tr>
            <th scope="col">{say.t("person.on")}</th>
            <th scope="col">{say.t("person.decision")}</th>
            <th scope="col">{say.t("person.by")}</th>
            <th scope="col" class="number">
              {say.t("paid.sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ id, on, what, title, sum, by }) => (
            <tr>
              <td>{say.day(on)}</td>
              <td>
                <a href={paths(say.language).letter(id)}>{what}</a>
                <span class="law">{title}</span>
              </td>
              <td>{say.t(`person.by-${by}`)}</td>
              <td class="number amount">{sum === undefined ? "—" : say.sum(sum, { always: true })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

export const Facts = ({ facts, say }: { readonly facts: readonly FactView[]; readonly say: Speech }) =>
  facts.length === 0 ? (
    <Empty sentence={say.t("person.no-facts")} />
  ) : (
    <div class="scroll" tabindex={0} role="region" aria-label={say.t("person.facts")}>
      <table class="ds-table">
        <thead>
          <tr>
            <th scope="col">{say.t("person.fact")}</th>
            <th scope="col">{say.t("person.days")}</th>
            <th scope="col">{say.t("person.agency")}</th>
            <th scope="col">{say.t("person.known")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr>
              <td>
                {fact.annulled ? (
                  <>
                    <s>{fact.what}</s> {say.t("person.annulled")}
                  </>
                ) : (
                  fact.what
                )}
              </td>
              <td>{daysText(fact, say)}</td>
              <td>{fact.agency}</td>
              <td>{say.day(fact.knownOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

function daysText({ from, until }: FactView, say: Speech): string {
  if (from !== undefined && until !== undefined)
    return say.t("person.from-until", { from: say.day(from), until: say.day(until) });
  if (from !== undefined) return say.t("person.from", { from: say.day(from) });
  return until === undefined ? "—" : say.t("person.until", { until: say.day(until) });
}
