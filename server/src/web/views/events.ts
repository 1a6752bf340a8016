import type { CountryPack } from "@dayaq/country";
import type { Speech } from "@dayaq/portals";

/** Types of event by which programmes of a law open. */
const EVENTS = [
  "birth",
  "adoption",
  "disability",
  "death",
  "status-granted",
  "absence-found",
  "childcare-leave-changed",
  "civil-service-left",
  "conscription-started",
  "contract-ended",
  "displacement-changed",
  "fact-stated",
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

/**
 * What opens a right, as law files name it: `birth`, or with what is stated: `status-granted:martyr` for a status of its own,
 * `fact-stated:enrolment` for a kind of fact that has no type of event of its own.
 */
export function openingEvent(
  opens: string,
  say: Speech,
  { texts, factKinds }: Pick<CountryPack, "texts" | "factKinds">,
): string {
  const [type = "", stated] = opens.split(":");
  if (stated === undefined) return eventName(type, say);
  if (type === "fact-stated")
    return factKinds.find(({ kind }) => kind === stated)?.title[say.language] ?? eventName(type, say);
  return say.t("event.status-of", { status: texts[`status.${stated}`]?.[say.language] ?? stated });
}
