import type { LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import { type Node, partsOf, type Silence } from "../tree/node.ts";
import { meansNo } from "../evaluate/silence.ts";

interface Told {
  readonly law: LawIndex;
  readonly programme: Programme;
}

/** Whether silence about what is asked says that it is not so. */
export function isComplete(
  node: { readonly kind: string; readonly silence?: Silence },
  { law }: Pick<Told, "law">,
): boolean {
  const kind = law.factKinds.get(node.kind);
  return kind !== undefined && meansNo(node, kind);
}

/** Whether a value is known of everybody on every day, as far as its tree says it plainly: it rests on complete registers alone. */
export function isNeverInDoubt(node: Node, told: Told): boolean {
  switch (node.op) {
    case "given": {
      const named = told.programme.given[node.name];
      return named !== undefined && isNeverInDoubt(named, told);
    }
    case "parameter":
    case "draws":
    case "divide":
    case "quotient":
      return false;
    case "fact":
    case "has":
    case "total":
    case "months-with":
      return isComplete(node, told) && isNeverInDoubt(node.of, told);
    default:
      return partsOf(node).every((it) => isNeverInDoubt(it, told));
  }
}
