import type { NoticeView } from "@dayaq/portals";
import type { Notice } from "../../modules/notices/index.ts";
import { givenNames } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";

/** What a person was told, in the language of the page; the SMS as it was sent. */
export async function noticeViews({ tx, ports, say }: Ask, party: number): Promise<NoticeView[]> {
  const { notices } = ports.modules;
  const told = await notices.of(tx, party);
  const abouts = [...new Set(told.flatMap(({ about }) => about ?? []))];
  const names = await givenNames(tx, abouts);
  return told.map((notice) =>
    viewOf(notice, notices.letter({ draft: notice, trace: undefined, nameOf: (id) => names.get(id) }, say.language)),
  );
}

const viewOf = (
  notice: Notice,
  { title, next, answer }: { title: string; next: readonly string[]; answer: string | null },
): NoticeView => ({
  id: String(notice.id),
  on: notice.toldOn,
  title,
  text: [...next, ...(answer === null ? [] : [answer])].join("\n\n"),
  unread: notice.readAt === null,
  sms: notice.smsText,
  ...(notice.decisionId === undefined ? {} : { decisionId: String(notice.decisionId) }),
  ...(notice.proposalId === undefined ? {} : { proposalId: String(notice.proposalId) }),
});
