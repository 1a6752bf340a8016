import type { Speech, TextKey } from "@dayaq/portals";

/** Kinds of task, each with a title and a work instruction of its own. */
export const TASK_KINDS = [
  "decide-proposal",
  "name-payee",
  "reassess-term",
  "answer-contest",
  "doubt-while-paid",
  "offer-untold",
  "returned-payment",
  "account-missing",
  "account-elsewhere",
  "parked-message",
  "bank-answer",
  "suspense",
  "decide-recovery",
  "due-after-death",
  "due-of-missing",
  "contested-no",
  "answer-claim",
  "possible-duplicate",
  "money-differs",
  "rule-stopped",
] as const;

/** Why a human is asked, as the modules write it. A bank's own codes and those of unreadable messages are without end. */
export const TASK_REASONS = {
  ended: "proposals.ground.end",
  lowered: "proposals.ground.lower",
  illustrative: "proposals.ground.illustrative",
  "payee-unknown": "proposals.ground.payee-unknown",
  unsigned: "proposals.ground.unsigned",
  stopped: "proposals.ground.stopped",
  threshold: "task.reason.threshold",
  appeals: "task.reason.appeals",
  granted: "task.reason.granted",
  raised: "task.reason.raised",
  "re-split": "task.reason.re-split",
  "payee-changed": "task.reason.payee-changed",
  contested: "task.reason.contested",
  "nobody-to-tell": "task.reason.nobody-to-tell",
  "fact-wrong": "task.reason.fact-wrong",
  "fact-missing": "task.reason.fact-missing",
  "law-misread": "task.reason.law-misread",
  "term-expiring": "task.reason.term-expiring",
  undetermined: "task.reason.undetermined",
  "bank-not-listed": "task.reason.bank-not-listed",
  "card-not-fetched": "task.reason.card-not-fetched",
  "death-known-before-payment": "task.reason.death-known-before-payment",
  "found-missing": "task.reason.found-missing",
  "paid-and-not-owed": "task.reason.paid-and-not-owed",
  "file-unknown": "task.reason.file-unknown",
  "no-reference": "task.reason.no-reference",
  "order-unknown": "task.reason.order-unknown",
  "amount-differs": "task.reason.amount-differs",
  "not-expected": "task.reason.not-expected",
  ledger: "task.reason.ledger",
  "decisions=dues": "task.reason.decisions=dues",
  "dues=orders": "task.reason.dues=orders",
  "orders=bank": "task.reason.orders=bank",
  "bank-silent": "task.reason.bank-silent",
  "bank-undelivered": "task.reason.bank-undelivered",
  "same-name-and-birth-date": "task.reason.same-name-and-birth-date",
  AC01: "task.reason.AC01",
  AC04: "task.reason.AC04",
  AC06: "task.reason.AC06",
  AG01: "task.reason.AG01",
  "event.cannot-be-applied": "task.reason.event.cannot-be-applied",
  "person.unknown": "task.reason.person.unknown",
  "person.ambiguous": "task.reason.person.ambiguous",
  "person.disagrees": "task.reason.person.disagrees",
  "register.not-owned": "task.reason.register.not-owned",
  "register.unknown": "task.reason.register.unknown",
} as const satisfies Readonly<Record<string, TextKey>>;

const known = (kind: string): (typeof TASK_KINDS)[number] | "other" => TASK_KINDS.find((it) => it === kind) ?? "other";

export const taskTitle = (kind: string, say: Speech): string => say.t(`task.kind.${known(kind)}`);
export const taskAdvice = (kind: string, say: Speech): string => say.t(`task.advice.${known(kind)}`);

/** Why a human is asked, in words; a code without words of its own is named as what it is. */
export function taskReason({ kind, reason }: { readonly kind: string; readonly reason: string }, say: Speech): string {
  const key = Object.entries(TASK_REASONS).find(([code]) => code === reason)?.[1];
  if (key !== undefined) return say.t(key);
  const given = { code: reason };
  if (kind === "parked-message") return say.t("task.reason.unreadable", given);
  return kind === "returned-payment" ? say.t("task.reason.bank", given) : say.t("task.reason.other", given);
}
