import type { Speech } from "@dayaq/portals";

/** Kinds of task that have words of their own; any other is shown as a task with its code. */
const KINDS = [
  "decide-proposal",
  "name-payee",
  "reassess-term",
  "answer-contest",
  "doubt-while-paid",
  "offer-untold",
  "returned-payment",
  "account-missing",
  "parked-message",
  "bank-answer",
  "decide-recovery",
  "due-after-death",
] as const;

const known = (kind: string): (typeof KINDS)[number] | "other" => KINDS.find((it) => it === kind) ?? "other";

export const taskTitle = (kind: string, say: Speech): string => say.t(`task.kind.${known(kind)}`);
export const taskAdvice = (kind: string, say: Speech): string => say.t(`task.advice.${known(kind)}`);

/** Why a human is asked, where the code has words; else the code itself, which the documentation explains. */
export const taskReason = (reason: string, say: Speech): string =>
  reason === "payee-unknown" || reason === "illustrative" ? say.t(`proposals.ground.${reason}`) : reason;
