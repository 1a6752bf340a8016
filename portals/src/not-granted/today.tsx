import { List } from "../components/list.tsx";
import { writeCount } from "../format/count.ts";
import { Pager } from "../components/pager.tsx";
import { Sentence } from "../rights/explanation.tsx";
import type { Speech } from "../speech.ts";
import type { NotGrantedGroup, NotGrantedLine, NotGrantedTodayView } from "./view.ts";

interface Only {
  readonly programme?: string | undefined;
  readonly condition?: string | undefined;
  readonly page?: number;
}

export interface NotGrantedTodayProps {
  readonly view: NotGrantedTodayView;
  readonly say: Speech;
  /** The page's own address, without what it is narrowed to. */
  readonly at: string;
}

/** All that a day ended with a no: counts by programme and reason, each leading to its own, then one by one. */
export const NotGrantedToday = ({ view, say, at }: NotGrantedTodayProps) => (
  <>
    <section class="flow" aria-labelledby="not-granted-counts">
      <h2 id="not-granted-counts">{say.t("not-granted.counts")}</h2>
      <List<NotGrantedGroup>
        label={say.t("not-granted.counts")}
        rows={view.groups}
        none={say.t("town.looked-none")}
        columns={[
          {
            title: say.t("not-granted.programme"),
            of: ({ programme, condition, title }) => <a href={address(at, { programme, condition })}>{title}</a>,
          },
          { title: say.t("not-granted.reason"), of: ({ reason }) => <Sentence sentence={reason} say={say} /> },
          { title: say.t("not-granted.rights"), number: true, of: ({ rights }) => writeCount(rights) },
        ]}
      />
    </section>
    {view.total === 0 ? null : <OneByOne view={view} say={say} at={at} />}
  </>
);

const OneByOne = ({ view: { only, lines, page, pages }, say, at }: NotGrantedTodayProps) => (
  <section class="flow" id="one-by-one" aria-labelledby="not-granted-each">
    <h2 id="not-granted-each">
      {only === undefined ? say.t("not-granted.each") : say.t("not-granted.only", { title: only.title })}
    </h2>
    {only === undefined ? null : (
      <p>
        <a href={at}>{say.t("not-granted.all")}</a>
      </p>
    )}
    <List<NotGrantedLine>
      label={say.t("not-granted.each")}
      rows={lines}
      none={say.t("not-granted.none-of")}
      columns={[
        { title: say.t("not-granted.who"), of: (line) => <Who line={line} say={say} /> },
        { title: say.t("not-granted.programme"), of: ({ title }) => title },
        { title: say.t("not-granted.reason"), of: ({ reason }) => say.t("not-granted.not-so", { says: reason.says }) },
        { title: say.t("not-granted.event"), of: ({ event }) => event },
      ]}
    />
    <Pager page={page} pages={pages} say={say} to={(it) => address(at, { ...only, page: it })} />
  </section>
);

const Who = ({ line: { who, to }, say }: { readonly line: NotGrantedLine; readonly say: Speech }) => {
  const name = who ?? say.t("not-granted.somebody");
  return to === undefined ? <>{name}</> : <a href={to}>{name}</a>;
};

/** The same page narrowed: a programme, a condition, a page of the list. Nobody is named in it. */
function address(at: string, { programme, condition, page = 1 }: Only): string {
  const query = new URLSearchParams({
    ...(programme === undefined ? {} : { programme }),
    ...(condition === undefined ? {} : { condition }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return `${at}${query.size === 0 ? "" : `?${query.toString()}`}#one-by-one`;
}
