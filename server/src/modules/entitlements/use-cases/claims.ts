import type { LocalDate } from "@dayaq/kernel";
import type { Claim } from "@dayaq/rules";
import type { Change } from "../../determinations/index.ts";
import { isGiven, isGranted } from "../domain/claim.ts";
import type { Right } from "../domain/right.ts";
import { answerClaims, answerOf } from "./answer-claims.ts";
import { type ClaimAnswered, claimKey, type TaskDraft } from "./decided.ts";

/** What somebody asked for, as it was kept. */
export interface Word {
  readonly id: number;
  readonly programme: string;
  readonly by: Claim["by"];
  readonly on: LocalDate;
}

export const claimTask = ({ id, programme, by }: Word): TaskDraft => ({
  key: claimKey(id),
  kind: "answer-claim",
  reason: "undetermined",
  partyId: by as number, // a party id
  subject: { programme, claim: id },
});

type ChangeOf = Pick<Change, "programme" | "about" | "law" | "world" | "after">;

interface Until {
  readonly appealableUntil: LocalDate;
  /** What an officer had to decide, where it stands no more and nothing is decided instead. */
  readonly failed: Right | undefined;
}

/** Applications are answered also where nothing else follows: a register that was silent speaks, and the answer is no. */
export function claimsAnswered(
  change: ChangeOf,
  decidedNow: () => Right,
  { appealableUntil, failed }: Until,
): ClaimAnswered[] {
  const claims = claimsIn(change);
  if (claims.length === 0) return [];
  const decided = decidedNow();
  const answers = answerClaims(claims, { decided, rules: change.after, change, appealableUntil });
  const last = lastOf(claims);
  const isFailed = failed && last && isGranted(last, failed, failed) && !isGranted(last, decided, failed);
  if (!isFailed) return answers;
  const isNo = ({ claim, outcome }: ClaimAnswered): boolean => claim === Number(last.id) && outcome === "not-granted";
  return answers.map((it) => (isNo(it) ? { ...it, isNews: true } : it));
}

const lastOf = (claims: readonly Claim[]): Claim | undefined =>
  claims.toSorted((a, b) => a.on - b.on || Number(a.id) - Number(b.id)).at(-1);

/** The last application for a right that an officer had as a proposal and has no more: where it waits on, it is a task of its own. */
export function claimsLeft(change: ChangeOf, decided: Right): TaskDraft[] {
  const last = lastOf(claimsIn(change));
  if (last === undefined || isGiven(last, change.after)) return [];
  const answer = answerOf(last, { decided, rules: change.after, change });
  return answer !== undefined ? [] : [claimTask({ ...last, id: Number(last.id) })];
}

const claimsIn = ({ world, programme, about }: ChangeOf): readonly Claim[] => world.claims(programme, about);
