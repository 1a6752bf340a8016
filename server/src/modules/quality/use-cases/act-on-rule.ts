import { done, type LocalDate, type Outcome, type RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import {
  agreeToStart,
  proposeStart,
  refuseStart,
  type Rule,
  type RuleAct,
  type RuleActWord,
  stop,
} from "../domain/rule.ts";
import type { QualityPorts } from "../ports.ts";
import { recordRuleAct, takeActs } from "../rule-store.ts";

/** What a supervisor does with a rule. */
export type RuleVerb = "stop" | "propose-start" | "agree" | "refuse";

export interface ActingOnRule {
  readonly by: string;
  readonly reason: string;
}

export type RuleRefusal = RefusalOf<typeof stop>;

/** Stops a rule for new decisions, or lets it go on by two people; who, when and why is kept. */
export async function actOnRule(
  tx: Tx,
  rule: Rule,
  verb: RuleVerb,
  { by, reason }: ActingOnRule,
  today: LocalDate,
  ports: QualityPorts,
): Promise<Outcome<RuleActWord, RuleRefusal>> {
  const acts = await takeActs(tx, rule);
  const outcome = judged(acts, verb, by, reason);
  if (!outcome.ok) return outcome;
  const counted = { answers: undefined, errors: undefined, appeals: undefined };
  await recordRuleAct(tx, rule, { act: outcome.value, by, reason, on: today, ...counted });
  if (outcome.value === "started") {
    await ports.cases.settle(tx, [ruleKey(rule)], "started", reason, by);
    await ports.lookAgain(tx, rule.programme, today);
  }
  return done(outcome.value);
}

function judged(
  acts: readonly RuleAct[],
  verb: RuleVerb,
  by: string,
  reason: string,
): Outcome<RuleActWord, RuleRefusal> {
  switch (verb) {
    case "stop":
      return stop(acts, reason);
    case "propose-start":
      return proposeStart(acts, reason);
    case "agree":
      return agreeToStart(acts, by);
    case "refuse":
      return refuseStart(acts, reason);
  }
}

export const ruleKey = ({ programme, condition }: Rule): string => `rule/${programme}/${condition}`;
