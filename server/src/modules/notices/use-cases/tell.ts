import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { NoticeDraft } from "../domain/draft.ts";
import { smsText } from "../domain/sms-text.ts";
import { Words } from "../domain/words.ts";
import type { NoticePorts, SmsQueued } from "../ports.ts";
import { insertNotices, type NewNotice, type Told } from "../store.ts";

/** Tells people: the SMS in their language goes to the outbox, the letter waits in the portal. The dead are told nothing. */
export async function tell(
  tx: Tx,
  drafts: readonly NoticeDraft[],
  today: LocalDate,
  ports: NoticePorts,
): Promise<Told[]> {
  if (drafts.length === 0) return [];
  const named = drafts.map(withProgramme);
  const parties = [...new Set(named.flatMap(({ party, about }) => [party, ...(about === undefined ? [] : [about])]))];
  const people = await ports.people(tx, parties);
  const living = named.filter(({ party }) => (people.get(party)?.diedOn ?? null) === null);
  const addresses = await ports.addresses(tx, [...new Set(living.map(({ party }) => party))]);
  const nameOf = (party: number): string | undefined => people.get(party)?.given || undefined;
  const written = living.map((draft): NewNotice => {
    const language = people.get(draft.party)?.language ?? ports.languages[0] ?? "en";
    const text = smsText(draft, new Words(ports.words, language), nameOf);
    return {
      ...draft,
      smsText: text,
      smsLanguage: language,
      smsState: addresses.has(draft.party) ? "queued" : "no-address",
    };
  });
  const notices = await insertNotices(tx, written, today);
  const queued = notices.flatMap(({ id, smsState }) => (smsState === "queued" ? [id] : []));
  await ports.enqueue(tx, together(queued));
  return notices;
}

/** SMS of one item of the outbox: a row for each would be one more for every decision, and a gateway takes so many at once. */
const TOGETHER = 100;

const together = (ids: readonly number[]): SmsQueued[] =>
  Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, index) => ({
    noticeIds: ids.slice(index * TOGETHER, (index + 1) * TOGETHER),
  }));

/** Others name the programme among the data; here it has a place of its own. */
function withProgramme(draft: NoticeDraft): NoticeDraft {
  const programme = draft.data["programme"];
  return draft.programme === undefined && typeof programme === "string" ? { ...draft, programme } : draft;
}
