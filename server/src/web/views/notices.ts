import type { NoticeView } from "@dayaq/portals";
import { isNo, type Letter, type Notice } from "../../modules/notices/index.ts";
import { givenNames } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { notNowOf } from "./not-now.ts";

/** What a person was told, in the language of the page; the SMS as it was sent. */
export async function noticeViews({ tx, ports, say, today }: Ask, party: number): Promise<NoticeView[]> {
  const { notices, entitlements } = ports.modules;
  const told = await notices.of(tx, party);
  const abouts = [...new Set(told.flatMap(({ about }) => about ?? []))];
  const names = await givenNames(tx, abouts);
  const refused = told.some(isNo) ? notNowOf(party, await entitlements.rightsOf(tx, party), today) : () => false;
  const withdrawn = await entitlements.withdrawnOf(
    tx,
    told.flatMap(({ proposalId }) => proposalId ?? []),
  );
  const contestable = new Set(ports.pack.programmes.map(({ code }) => code).filter(refused));
  return told.map((notice) => ({
    ...viewOf(notice, notices.letter({ draft: notice, trace: undefined, nameOf: (id) => names.get(id) }, say.language)),
    ...(notice.proposalId === undefined || withdrawn.has(notice.proposalId)
      ? {}
      : { proposalId: String(notice.proposalId) }),
    ...(isNo(notice) && notice.programme !== undefined && contestable.has(notice.programme)
      ? { notGranted: notice.programme }
      : {}),
  }));
}

const viewOf = (
  notice: Notice,
  { title, next, law, answer }: Pick<Letter, "title" | "next" | "law" | "answer">,
): NoticeView => ({
  id: String(notice.id),
  on: notice.toldOn,
  title,
  text: next,
  unread: notice.readAt === null,
  sms: { text: notice.smsText, language: notice.smsLanguage },
  ...(law === null ? {} : { law }),
  ...(answer === null ? {} : { answer }),
  ...(notice.decisionId === undefined ? {} : { decisionId: String(notice.decisionId) }),
});
