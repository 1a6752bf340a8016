import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { OfficePersonView } from "./view.ts";

interface Props {
  readonly view: OfficePersonView;
  readonly say: Speech;
}

/** What tells this person from others of the same name. */
export const Particulars = ({ view: { bornOn, diedOn, number, district }, say }: Props) => (
  <p class="soft">
    {[
      bornOn === undefined ? undefined : say.t("person.born-on", { on: say.day(bornOn) }),
      diedOn === undefined ? undefined : say.t("person.died", { on: say.day(diedOn) }),
      number,
      district,
    ]
      .filter((part) => part !== undefined)
      .join(" · ")}
  </p>
);

export function PersonSide({ view: { personId, hasAccount = false, papers, duplicates, related, tasks }, say }: Props) {
  const to = paths(say.language);
  return (
    <aside class="side sections" aria-label={say.t("person.side")}>
      <section class="flow">
        <h2>{say.t("person.tasks")}</h2>
        {tasks.length === 0 ? (
          <p class="soft">{say.t("person.no-tasks")}</p>
        ) : (
          <ul class="readings">
            {tasks.map(({ id, title, programme, dueOn }) => (
              <li>
                <a href={to.task(id)}>{programme === undefined ? title : `${title}: ${programme}`}</a>
                <span class="law">{say.t("task.due", { on: say.day(dueOn) })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="flow">
        <h2>{say.t("person.related")}</h2>
        {related.length === 0 ? (
          <p class="soft">{say.t("person.no-related")}</p>
        ) : (
          <ul class="readings">
            {related.map(({ personId, name, relation }) => (
              <li>
                <a href={to.person(personId)}>{name}</a>
                <span class="law">{relation}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {papers.map(({ programme, title }) => (
        <p>
          <a href={to.officePaper(personId, programme)}>{say.t("paper.open", { title })}</a>
        </p>
      ))}
      {hasAccount ? (
        <p>
          <a href={to.officeContributions(personId)}>{say.t("contributions.open")}</a>
        </p>
      ) : null}
      {duplicates === 0 ? null : (
        <p>
          <a href={to.duplicates(personId)}>{say.t("person.duplicates", { count: duplicates })}</a>
        </p>
      )}
      <p class="soft">{say.t("person.audited")}</p>
    </aside>
  );
}
