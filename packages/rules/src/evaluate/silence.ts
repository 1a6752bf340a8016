import type { FactKind } from "../fact-kind.ts";
import type { Direction, Silence } from "../tree/node.ts";
import { type PersonId, Unknown } from "../values.ts";
import type { Scope } from "./scope.ts";

/** Whether silence says that it is not so: because the register knows of everybody, or because the rule asks for no more than it says. */
export const meansNo = ({ silence }: { readonly silence?: Silence }, { register }: FactKind): boolean =>
  silence === "no" || register === "complete";

/** What is not known of a person where nothing is said under a kind; undefined where silence says that it is not so. */
export function unsaid(
  { world }: Pick<Scope, "world">,
  person: PersonId,
  { kind, agency, register }: FactKind,
  direction: Direction = "to",
): Unknown | undefined {
  const silence = world.silence?.(person, kind, direction) ?? (register === "complete" ? "no" : "unknown");
  if (silence === "no") return undefined;
  return new Unknown("fact-missing", [{ person, kind, agency, ...(direction === "from" ? { direction } : {}) }]);
}
