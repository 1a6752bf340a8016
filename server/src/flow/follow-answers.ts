import { rightKey } from "@dayaq/rules";
import { type Answered, type AppliedEvent, noteEvents } from "../modules/life-events/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Followed, FlowPorts, Learned } from "./ports.ts";

/**
 * What answers lead to, whether they came from events, a merge or a new day: decisions with their money, tasks and notices; then
 * how these events end, and how earlier ones end that still waited for such an answer.
 */
export async function followAnswers<Answer extends Answered>(
  tx: Tx,
  { follow }: Pick<FlowPorts<Answer>, "follow">,
  answers: readonly Answer[],
  learned: Learned,
  events: readonly AppliedEvent[] = [],
): Promise<void> {
  const { withOfficer, lapsed = [] } = await follow(tx, answers, learned);
  await noteEvents(tx, events, answers, { ...learned, withOfficer: named(withOfficer), lapsed: named(lapsed) });
}

const named = (rights: Followed["withOfficer"]): Set<string> => new Set(rights.map(rightKey));
