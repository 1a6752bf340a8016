import type { LocalDate } from "@dayaq/kernel";
import { List } from "../../components/list.tsx";
import type { Speech } from "../../speech.ts";
import type { PaperMember } from "./view.ts";

interface MembersProps {
  readonly members: readonly PaperMember[];
  readonly since: LocalDate;
  readonly say: Speech;
  /** The page of one of them; absent where it would lead away from what was typed. */
  readonly to?: (personId: string) => string;
}

/** Who belongs to the household, by name. */
export const Members = ({ members, since, say, to }: MembersProps) => (
  <section class="flow">
    <h2>{say.t("paper.members")}</h2>
    <p>{say.t("paper.together-since", { on: say.day(since) })}</p>
    <List
      label={say.t("paper.members")}
      rows={members}
      none=""
      narrow
      columns={[
        {
          title: say.t("paper.name"),
          of: ({ personId, name, speaks }) => (
            <>
              {to === undefined ? name : <a href={to(personId)}>{name}</a>}
              {speaks ? <span class="law"> {say.t("paper.is-speaker")}</span> : null}
            </>
          ),
        },
        { title: say.t("paper.born"), of: ({ bornOn }) => (bornOn === undefined ? "" : say.day(bornOn)) },
      ]}
    />
  </section>
);
