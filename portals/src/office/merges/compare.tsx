import type { ComponentChildren } from "preact";
import { paths } from "../../paths.ts";
import type { Speech } from "../../speech.ts";
import type { RecordView } from "./view.ts";

interface CompareProps {
  readonly records: readonly RecordView[];
  readonly say: Speech;
  /** Which of several comparisons on a page this is. */
  readonly nth?: number;
}

/** Records beside each other, row by row: what is alike and what is not is for people to see. */
export const Compare = ({ records, say, nth = 1 }: CompareProps) => (
  <div class="scroll" tabindex={0} role="region" aria-label={`${say.t("merges.compare")} ${nth}`}>
    <table class="ds-table compare">
      <thead>
        <tr>
          <th scope="col">{say.t("person.name")}</th>
          {records.map(({ personId, name }) => (
            <th scope="col">
              <a href={paths(say.language).person(personId)}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row label={say.t("person.born")} of={records.map(({ bornOn }) => bornOn && say.day(bornOn))} />
        {records.some(({ diedOn }) => diedOn !== undefined) ? (
          <Row label={say.t("merges.died")} of={records.map(({ diedOn }) => diedOn && say.day(diedOn))} />
        ) : null}
        <Row label={say.t("person.number")} of={records.map(({ numbers }) => listOf(numbers))} />
        <Row label={say.t("person.district")} of={records.map(({ district }) => district)} />
        <Row label={say.t("person.rights")} of={records.map(({ rights }) => listOf(rights))} />
        <Row label={say.t("person.facts")} of={records.map(({ facts }) => listOf(facts))} />
      </tbody>
    </table>
  </div>
);

const Row = ({ label, of }: { readonly label: string; readonly of: readonly ComponentChildren[] }) => (
  <tr>
    <th scope="row">{label}</th>
    {of.map((it) => (
      <td>{it ?? "—"}</td>
    ))}
  </tr>
);

const listOf = (lines: readonly string[]): ComponentChildren =>
  lines.length === 0 ? undefined : (
    <ul class="readings">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
