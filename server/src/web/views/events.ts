import type { Texts } from "@dayaq/kernel";
import type { Speech } from "@dayaq/portals";

/** Types of event by which programmes of a law open. */
const EVENTS = [
  "birth",
  "adoption",
  "disability",
  "death",
  "status-granted",
  "childcare-leave-changed",
  "civil-service-left",
  "conscription-started",
  "contract-ended",
  "displacement-changed",
  "foster-care-changed",
  "guardianship-changed",
  "household-stated",
  "injury-agreement-made",
  "insurance-balance-stated",
  "insured-event",
  "job-seeking-changed",
  "maternity-sheet",
  "pension-ended",
  "released-from-prison",
  "settled-work-changed",
  "sickness-sheet",
  "subsidised-job-changed",
  "training-changed",
  "vaccine-complication-found",
] as const;

/** What a type of event is called; "another event" where the pages have no word for it. */
export const eventName = (type: string, say: Speech): string =>
  say.t(`event.${EVENTS.find((it) => it === type) ?? "other"}`);

/** What opens a right, as law files name it: `birth`, or `status-granted:martyr` for a status of its own. */
export function openingEvent(opens: string, say: Speech, texts: Readonly<Record<string, Texts>>): string {
  const [type = "", status] = opens.split(":");
  if (status === undefined) return eventName(type, say);
  return say.t("event.status-of", { status: texts[`status.${status}`]?.[say.language] ?? status });
}
