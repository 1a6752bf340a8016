import { type LocalDate, OPEN } from "@dayaq/kernel";
import { type Claim, type ConditionReason, reasonsOn } from "@dayaq/rules";
import type { Change } from "../../determinations/index.ts";
import { refusalOf } from "../../life-events/index.ts";
import { answerTo, type Asked as Application, type ClaimAnswer } from "../domain/claim.ts";
import type { Right } from "../domain/right.ts";
import { claimKey, type ClaimAnswered } from "./decided.ts";

type Asked = Pick<Change, "law" | "world" | "programme" | "about">;

/** By what an application is answered. */
interface Answering {
  readonly decided: Right;
  /** What the rules say, or what a person has agreed to. */
  readonly rules: Right;
  /** Where the rules have answered: a no by a guess alone is none. */
  readonly change?: Asked;
}

/** What an application came to; undefined while it waits. */
export function answerOf(asked: Application, { decided, rules, change }: Answering): ClaimAnswer | undefined {
  const answer = answerTo(asked, decided, rules);
  const isGuess = answer === "not-granted" && change && refusalOf(change)(asked.on)?.certainty === "illustrative";
  return isGuess ? undefined : answer;
}

/** Of applications for a right, those that have an answer. */
export const answerClaims = (
  claims: readonly Claim[],
  { appealableUntil, ...answering }: Answering & { readonly appealableUntil: LocalDate },
): ClaimAnswered[] =>
  claims.flatMap((it) => {
    const until = claims.reduce((day, { on }) => (on > it.on && on < day ? on : day), OPEN);
    const outcome = answerOf({ ...it, until }, answering);
    if (outcome === undefined) return [];
    const { change } = answering;
    const { programme, on } = it;
    const claim = Number(it.id);
    const [about, by] = [it.about as number, it.by as number]; // in the registry a person is a party id
    const failing = () => change && refusing(change, on);
    return [{ key: claimKey(claim), claim, programme, about, by, on, outcome, appealableUntil, failing }];
  });

/** The sentence of the law that refuses a right on a day: the surest where part of the right is a guess, else the first that fails. */
export function refusing(change: Asked, on: LocalDate): ConditionReason | undefined {
  const { law, programme, world, about } = change;
  const { conditions } = reasonsOn(law, programme, world, about, on);
  const surest = refusalOf(change)(on)?.id;
  return conditions.find(({ id }) => id === surest) ?? conditions.find(({ holds }) => holds === false);
}
