import { Fold } from "../components/fold.tsx";
import { Button, Select } from "../components/form.tsx";
import { List } from "../components/list.tsx";
import { Pager } from "../components/pager.tsx";
import { writeCount } from "../format/count.ts";
import { Sentence } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import type { NotGrantedGroup, NotGrantedLine, NotGrantedTodayView } from "./view.ts";

export interface NotGrantedTodayProps {
  readonly view: NotGrantedTodayView;
  readonly say: Speech;
  /** The page's own address, without what it is narrowed to. */
  readonly at: string;
}

/** All that a day ended with a no: the programmes to choose from, counts by reason, then one by one. */
export function NotGrantedToday({ view, say, at }: NotGrantedTodayProps) {
  const rarer = say.t("not-granted.rarer", { count: writeCount(view.groups.length - GROUPS_SHOWN) });
  return (
    <>
      {view.programmes.length < 2 ? null : <Programmes view={view} say={say} at={at} />}
      <section class="flow reading">
        <h2>{say.t("not-granted.counts")}</h2>
        <Counts
          label={say.t("not-granted.counts")}
          groups={view.groups.slice(0, GROUPS_SHOWN)}
          view={view}
          say={say}
          at={at}
        />
        {view.groups.length <= GROUPS_SHOWN ? null : (
          <Fold id="rarer" alone summary={rarer}>
            <Counts label={rarer} groups={view.groups.slice(GROUPS_SHOWN)} view={view} say={say} at={at} />
          </Fold>
        )}
      </section>
      {view.total === 0 ? null : <OneByOne view={view} say={say} at={at} />}
    </>
  );
}

/** As many reasons as one reads through: the most frequent. */
const GROUPS_SHOWN = 12;

const Counts = ({
  label,
  groups,
  view,
  say,
  at,
}: NotGrantedTodayProps & { readonly label: string; readonly groups: readonly NotGrantedGroup[] }) => (
  <List<NotGrantedGroup>
    label={label}
    narrow
    rows={groups}
    none={say.t(view.only === undefined ? "town.looked-none" : "not-granted.none-of")}
    columns={[
      { title: say.t("not-granted.reason"), of: (group) => <Group group={group} say={say} at={at} /> },
      { title: say.t("not-granted.rights"), number: true, of: ({ rights }) => writeCount(rights) },
    ]}
  />
);

/** Each programme that said no today, with how often. There may be as many as the law has: one field holds them on a phone too. */
const Programmes = ({ view: { programmes, only, total }, say, at }: NotGrantedTodayProps) => (
  <form method="get" action={at} class="narrowing">
    <Select
      name="programme"
      legend={say.t("not-granted.programme")}
      choices={[{ programme: "", title: say.t("not-granted.all"), rights: total }, ...programmes].map((it) => ({
        value: it.programme,
        label: say.t("shell.counted", { name: it.title, count: writeCount(it.rights) }),
      }))}
      chosen={only?.programme ?? ""}
    />
    <Button kind="secondary">{say.t("not-granted.show")}</Button>
  </form>
);

interface GroupProps extends Pick<NotGrantedTodayProps, "say" | "at"> {
  readonly group: NotGrantedGroup;
}

const Group = ({ group: { programme, condition, title, reason }, say, at }: GroupProps) => (
  <div class="tight as-text">
    <p>
      <a href={`${address(at, { programme, condition })}#one-by-one`}>{title}</a>
    </p>
    <Sentence sentence={reason} say={say} />
  </div>
);

const OneByOne = ({ view: { only, lines, page, pages }, say, at }: NotGrantedTodayProps) => (
  <section class="flow reading" id="one-by-one">
    <h2>{only === undefined ? say.t("not-granted.each") : say.t("not-granted.only", { title: only.title })}</h2>
    {only?.condition === undefined ? null : <p class="soft">{say.t("not-granted.narrowed")}</p>}
    <List<NotGrantedLine>
      label={say.t("not-granted.each")}
      narrow
      rows={lines}
      none={say.t("not-granted.none-of")}
      columns={[
        { title: say.t("not-granted.who"), of: (line) => <Who line={line} say={say} /> },
        { title: say.t("not-granted.reason"), of: (line) => <What line={line} say={say} /> },
      ]}
    />
    <Pager page={page} pages={pages} say={say} to={(it) => `${address(at, { ...only, page: it })}#one-by-one`} />
  </section>
);

interface LineProps {
  readonly line: NotGrantedLine;
  readonly say: Speech;
}

function Who({ line: { who, to, event }, say }: LineProps) {
  const name = who ?? say.t("not-granted.somebody");
  return (
    <>
      {to === undefined ? name : <a href={to}>{name}</a>}
      <span class="law">{event}</span>
    </>
  );
}

const What = ({ line: { title, reason }, say }: LineProps) => (
  <>
    {title}
    <span class="law">{say.t("not-granted.not-so", { says: reason.says })}</span>
  </>
);

interface Only {
  readonly programme?: string | undefined;
  readonly condition?: string | undefined;
  readonly page?: number;
}

/** The same page narrowed: a programme, a condition, a page of the list. Nobody is named in it. */
function address(at: string, { programme, condition, page = 1 }: Only): string {
  const query = new URLSearchParams({
    ...(programme === undefined ? {} : { programme }),
    ...(condition === undefined ? {} : { condition }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return `${at}${query.size === 0 ? "" : `?${query.toString()}`}`;
}
