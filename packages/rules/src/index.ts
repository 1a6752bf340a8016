export { accrue, type MonthlySum, type Stretch, sumsOfMonth, undeterminedMonths } from "./accrue.ts";
export { type Answer, type AnswerCode, answerOn, certaintyOfAll } from "./answer.ts";
export {
  type Award,
  type ConditionOutcome,
  type Determination,
  NONE,
  rightKey,
  sameAward,
  type Share,
  type Pay,
} from "./award.ts";
export { type Act, type Basis, type Certainty, citing, leastCertain } from "./basis.ts";
export { type ClaimColumns, type ClaimRows, type Columns, columnsFrom, columnsOf } from "./compiled/columns.ts";
export { type AllTold, beginningsIn } from "./compiled/arising.ts";
export { NotCompilable } from "./compiled/code.ts";
export { type BoundLaw, type CompiledLaw, compileLaw } from "./compiled/compile.ts";
export { FactRows } from "./compiled/fact-rows.ts";
export type { KindColumns, KindRows, Memory } from "./compiled/rows.ts";
export { NOBODY, NOTHING, Words } from "./compiled/values.ts";
export { dependencies, type Dependency, type Step } from "./dependencies.ts";
export { determine } from "./determine.ts";
export { kindsRead, withRights } from "./kinds-read.ts";
export {
  type ConditionExplained,
  explainable,
  explainableAs,
  type Explainable,
  type Explanation,
  isIllustrative,
} from "./explain.ts";
export { allOf, anyOf, Bool, onceReached } from "./expressions/bool.ts";
export { choiceOf, Code } from "./expressions/code.ts";
export { asAt, calendarDay, Day, firstDay } from "./expressions/day.ts";
export type { Expression } from "./expressions/expression.ts";
export { about, claimant, claimedOn, firstOf, People, Person } from "./expressions/person.ts";
export { decreed, greatest, least, Quantity, quantity } from "./expressions/quantity.ts";
export { when } from "./expressions/when.ts";
export { type Example, type Examples, examplesOf, type Told } from "./examples/example.ts";
export { expectation, type FactKind, factKind, type Field, type Fields, readFactValue } from "./fact-kind.ts";
export { faultsIn, soundLaw } from "./faults.ts";
export { FaultyLaw } from "./faulty-law.ts";
export { type Carried, rightsByAct } from "./page/act-sheet.ts";
export { articlesIn, type Place } from "./page/acts-page.ts";
export { type Piece, piecesOf } from "./page/pieces.ts";
export { type Grammar, grammarOf } from "./page/grammar/index.ts";
export { type Notion, openIn } from "./page/notion.ts";
export type { RuleText } from "./page/rule-text.ts";
export { LAW_FILE_WORDS, lawFileWords, type RuleWords, saidNotion } from "./page/rule-words.ts";
export { examplesInWords, type ExamplesInWords } from "./page/examples-in-words.ts";
export { guessedRights, illustrativeIn } from "./page/law-overview.ts";
export { type ConditionSheet, type ProgrammeSheet, programmeSheet } from "./page/programme-sheet.ts";
export type { Incompatibility } from "./incompatibility.ts";
export { type Choice, hashOf, type Law, lawAsKnown } from "./law.ts";
export type { Cause, Change, Otherwise, Told as ToldOtherwise, Turn, Unit } from "./otherwise/index.ts";
export { type Parameter, parameterTimeline, type ParameterValue, valueInForce } from "./parameter.ts";
export {
  type AboutKind,
  type Accrual,
  type Beneficiaries,
  type Condition,
  type ConditionText,
  type Mode,
  type Pays,
  type Programme,
  programme,
  type ProgrammeText,
} from "./programme.ts";
export { refusalIn } from "./refusal.ts";
export { type ConditionReason, type Reasons, reasonsOn } from "./reasons/reasons.ts";
export type { Evidence, ParameterUsed } from "./reasons/trail.ts";
export { placeKey, type SignableArticle, signableRight, type SignableRight } from "./signable.ts";
export { type DueKind, type Paid, settle, type SettledDue } from "./settle.ts";
export type { Comparison, Direction, Node, Rounding, Where } from "./tree/node.ts";
export {
  type Claim,
  type Fact,
  isUnknown,
  type Need,
  type PersonId,
  type Scalar,
  type Truth,
  Unknown,
  type UnknownReason,
  type Value,
  type World,
} from "./values.ts";
