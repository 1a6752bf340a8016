import type { Node } from "../tree/node.ts";
import { Bool } from "./bool.ts";
import { Expression } from "./expression.ts";

/** One of a fixed list of words: a cause, a form of study. */
export class Code<Word extends string = string> extends Expression {
  override like(node: Node): this {
    return new Code<Word>(node) as this;
  }

  is(...codes: readonly Word[]): Bool {
    return new Bool({ op: "one-of", of: this.node, codes });
  }
}

/** Which reading of a contradiction in the sources is in force. The law lists the readings. */
export const choiceOf = <Word extends string>(name: string): Code<Word> => new Code<Word>({ op: "choice", name });
