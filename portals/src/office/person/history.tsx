import { List } from "../../components/list.tsx";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { FactView, PastDecision } from "./view.ts";

interface DecisionsProps {
  readonly decisions: readonly PastDecision[];
  readonly say: Speech;
}

export const PastDecisions = ({ decisions, say }: DecisionsProps) => (
  <List<PastDecision>
    label={say.t("person.decisions")}
    rows={decisions}
    none={say.t("person.no-decisions")}
    columns={[
      {
        title: say.t("person.decision"),
        of: ({ id, what, title }) => (
          <>
            <a href={paths(say.language).letter(id)}>{what}</a>
            <span class="law">{title}</span>
          </>
        ),
      },
      { title: say.t("person.on"), of: ({ on }) => say.day(on) },
      { title: say.t("person.by"), of: ({ by }) => say.t(`person.by-${by}`) },
      {
        title: say.t("paid.sum"),
        number: true,
        of: ({ sum }) => (sum === undefined ? "—" : <span class="amount">{say.sum(sum, { always: true })}</span>),
      },
    ]}
  />
);

interface FactsProps {
  readonly facts: readonly FactView[];
  readonly say: Speech;
}

export const Facts = ({ facts, say }: FactsProps) => (
  <List<FactView>
    label={say.t("person.facts")}
    rows={facts}
    none={say.t("person.no-facts")}
    columns={[
      {
        title: say.t("person.fact"),
        of: ({ what }) => what,
      },
      { title: say.t("person.days"), of: (fact) => daysText(fact, say) },
      { title: say.t("person.agency"), of: ({ agency }) => agency },
      { title: say.t("person.known"), of: ({ knownOn }) => say.day(knownOn) },
    ]}
  />
);

function daysText({ from, until }: FactView, say: Speech): string {
  if (from !== undefined && until !== undefined)
    return say.t("person.from-until", { from: say.day(from), until: say.day(until) });
  if (from !== undefined) return say.t("person.from", { from: say.day(from) });
  return until === undefined ? "—" : say.t("person.until", { until: say.day(until) });
}
