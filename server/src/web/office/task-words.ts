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

/** Why a human is asked, where the title does not say it: in words where there are some, else the code, such as a bank's own. */
export function taskReason(reason: string, say: Speech): string | undefined {
  switch (reason) {
    case "payee-unknown":
    case "illustrative":
      return say.t(`proposals.ground.${reason}`);
    case "ended":
      return say.t("proposals.ground.end");
    case "lowered":
      return say.t("proposals.ground.lower");
    case "nobody-to-tell":
    case "term-expiring":
    case "undetermined":
      return undefined;
    default:
      return reason;
  }
}
