import { type Currency, day, decimal } from "@dayaq/kernel";
import { answerOn } from "../answer.ts";
import type { Award, Share } from "../award.ts";
import { determine } from "../determine.ts";
import type { Law } from "../law.ts";
import { reasonsOn } from "../reasons/reasons.ts";
import { readRecord } from "../record/read-record.ts";
import { worldOf } from "../record/record-world.ts";
import { type Examples, type Told } from "./example.ts";
import { recordOf } from "./record-of.ts";

/** What an example gives, in one line, and the conditions that do not hold. */
export interface Outcome {
  readonly gives: string;
  /** The fund that pays it, where it is another than the right's own. */
  readonly from?: string;
  readonly failing: readonly string[];
}

export function outcomeOf(law: Law, { programme, about, on }: Examples, told: Told, asked: string = on): Outcome {
  const record = readRecord(law, recordOf(law, programme, about, asked, told));
  const world = worldOf(law, record, record.known);
  const determination = determine(law, programme, world, about);
  const { award } = answerOn(determination, day(asked));
  const { conditions, fund } = reasonsOn(law, programme, world, about, day(asked));
  return {
    gives: givesOf(award, determination.claimed, about, law.currency),
    ...(fund === undefined ? {} : { from: fund.code }),
    failing: conditions.filter(({ holds }) => holds === false).map(({ id }) => id),
  };
}

function givesOf(award: Award, claimed: boolean, about: string, currency: Currency): string {
  if (award.kind === "none") return "nothing";
  if (award.kind === "undetermined" && award.needs.length === 0) return `not known: ${award.reason}`;
  if (award.kind === "undetermined")
    return `asks for ${award.needs.map(({ kind, person }) => `${kind} of ${String(person)}`).join(", ")}`;
  const sum = decimal(award.amount, currency);
  if (!claimed) return `${sum} offered`;
  const [only, ...others] = award.shares;
  if (only === undefined) return sum;
  if (others.length === 0) return `${sum}${whom(only, about)}`;
  return `${sum}: ${award.shares.map((share) => `${decimal(share.amount, currency)}${whom(share, about)}`).join(", ")}`;
}

function whom({ beneficiary, payee }: Share, about: string): string {
  if (payee === null) return ", an officer decides who is paid";
  if (payee !== beneficiary) return ` to ${String(payee)} for ${String(beneficiary)}`;
  return payee === about ? "" : ` to ${String(payee)}`;
}
