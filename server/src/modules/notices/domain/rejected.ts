import { isoDay } from "@dayaq/kernel";
import type { RejectedProposal } from "../../entitlements/index.ts";
import { inLanguages, type NoticeData, type NoticeDraft } from "./draft.ts";
import { payeesIn, sumsOf } from "./sums.ts";
import type { Values, Words } from "./words.ts";

/** An officer's no: to whoever is paid or would be, and to whoever asked for what it would have given. */
export function ofRejected(it: RejectedProposal): NoticeDraft[] {
  const { id: proposalId, programme, about, reason } = it;
  const said = { from: isoDay(it.effectiveFrom), reason, until: isoDay(it.appealableUntil), ...groundOf(it) };
  const told = new Set([...payeesIn(it), ...it.asked.map(({ by }) => by)]);
  return [...told].map((party) => ({
    party,
    kind: "proposal-rejected",
    programme,
    about,
    proposalId,
    data: { ...said, ...changeFor(party, it) },
  }));
}

/** What it would have changed for somebody; where that is what they asked for and have nothing of, the day of their last word too. */
function changeFor(party: number, { findings, asked }: RejectedProposal): NoticeData {
  const changes = findings.map(({ before, after }) => ({
    before: sumsOf([before]).get(party) ?? 0,
    amount: sumsOf([after]).get(party) ?? 0,
  }));
  const anew = changes.find(({ before }) => before === 0);
  const words = asked.filter(({ by }) => by === party).toSorted((a, b) => a.on - b.on);
  const word = words.at(-1);
  if (anew && word) return { ...anew, on: isoDay(word.on) };
  return changes.find(({ before, amount }) => before !== amount) ?? { before: 0, amount: 0 };
}

/** What the matter turned on: the sentence that fails or is our guess, else where the law names who is paid or the sum. */
function groundOf({ doubt, trace: { explanation } }: RejectedProposal): NoticeData {
  const { conditions, amount, payee } = explanation;
  if (doubt === "payee-unknown") return { ...payee.basis };
  const condition =
    conditions.find(({ holds }) => holds === false) ?? conditions.find(({ certainty }) => certainty === "illustrative");
  if (condition) return { ...inLanguages("condition", condition.says), ...condition.basis };
  return { ...(amount.parameters[0]?.basis ?? payee.basis) };
}

/** A person has decided: not where the facts alone asked for the proposal no more. */
export const isByPerson = ({ reason }: NoticeData): boolean => reason !== undefined;

/** Whether what was proposed would have changed something that the person has, and that stays. */
export const isKept = (data: NoticeData): boolean => !isByPerson(data) || Number(data["before"]) > 0;

/** Whether a notice is a no of which its reader has nothing: to what they asked for, or to what an officer looked at unasked. */
export const isNo = ({ kind, data }: Pick<NoticeDraft, "kind" | "data">): boolean =>
  kind === "claim-refused" || (kind === "proposal-rejected" && !isKept(data));

/** The first words of an officer's no: of what stays, of what was asked for, or of what an officer looked at unasked. */
export function rejectedKey(form: "sms" | "letter", data: NoticeData): string {
  if (data["on"] !== undefined) return form === "sms" ? "sms.claim-refused-not-owed" : "letter.claim-refused";
  return isKept(data) ? `${form}.proposal-rejected` : `${form}.proposal-rejected-gain`;
}

/** What was proposed, that a person decided against it, why, and the sentence of the law that it turned on. */
export function rejectedInWords(data: NoticeData, words: Words, values: Values): string[] {
  if (!isByPerson(data)) return [];
  const decided = isKept(data) ? [proposedKey(data), "letter.rejected-no-change"] : ["letter.rejected-not-granted"];
  const condition = values["condition"] ? ["letter.rejected-condition"] : [];
  return [...decided, "letter.rejected-reason", ...condition].map((key) => words.say(key, values));
}

function proposedKey({ before, amount }: NoticeData): string {
  if (amount === 0) return "letter.rejected-end";
  return amount === before ? "letter.rejected-change" : "letter.rejected-sum";
}
