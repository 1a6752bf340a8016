export {
  AMOUNT,
  isStopped,
  perThousand,
  type Rule,
  type RuleAct,
  type RuleCount,
  type StopRule,
} from "./domain/rule.ts";
export type { QualityPorts } from "./ports.ts";
export { type Quality, qualityModule } from "./quality.ts";
export { stoppedRules } from "./rule-store.ts";
export type { RuleMonth, RuleRate } from "./tally-store.ts";
export type { RuleVerb } from "./use-cases/act-on-rule.ts";
