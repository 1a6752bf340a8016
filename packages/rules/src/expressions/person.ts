import type { Field, FactKind, Fields } from "../fact-kind.ts";
import type { Node, Silence, Where } from "../tree/node.ts";
import type { Scalar } from "../values.ts";
import { Bool } from "./bool.ts";
import { Code } from "./code.ts";
import { Day } from "./day.ts";
import { Expression } from "./expression.ts";
import { Quantity } from "./quantity.ts";

type ExpressionOf<F extends Field> = F extends { type: "boolean" }
  ? Bool
  : F extends { type: "integer" | "money" }
    ? Quantity
    : F extends { type: "day" }
      ? Day
      : F extends { type: "code"; codes: readonly (infer Word extends string)[] }
        ? Code<Word>
        : Code;

type FieldExpressions<F extends Fields> = { readonly [Name in keyof F]: ExpressionOf<F[Name]> };
/** Fields that a fact has to have: one value, or one of several. */
type Having<F extends Fields> = { readonly [Name in keyof F]?: ValueOf<F[Name]> | readonly ValueOf<F[Name]>[] };
type ValueOf<F extends Field> = F extends { type: "boolean" }
  ? boolean
  : F extends { codes: readonly (infer Word)[] }
    ? Word
    : F extends { type: "text" }
      ? string
      : number;

/** A human being, or nobody: what is asked of nobody is false, never unknown. */
export class Person extends Expression {
  readonly #silence: Silence | undefined;

  constructor(node: Node, silence?: Silence) {
    super(node);
    this.#silence = silence;
  }

  override like(node: Node): this {
    return new Person(node, this.#silence) as this;
  }

  exists(): Bool {
    return new Bool({ op: "exists", of: this.node });
  }

  /** Whether both are the same person; false where one of them is nobody. */
  is(other: Person): Bool {
    return new Bool({ op: "compare", by: "=", left: this.node, right: other.node });
  }

  /** The same person, of whom only what stands in the registers counts: silence says that it is not so, and nobody is asked for more. */
  get asStated(): Person {
    return new Person(this.node, "no");
  }

  /** Whether a fact of that kind holds of the person. */
  has<F extends Fields>(kind: FactKind<F>, having: Having<F> = {}): Bool {
    return new Bool({ op: "has", of: this.node, kind: kind.kind, ...this.#having(having) });
  }

  /** The fields of the fact of that kind which began last among those that hold. */
  fact<F extends Fields>(kind: FactKind<F>, having: Having<F> = {}): FieldExpressions<F> {
    const field = (name: string): Node => ({
      op: "fact",
      of: this.node,
      kind: kind.kind,
      field: name,
      ...this.#having(having),
    });
    const entries = Object.entries(kind.fields).map(([name, it]) => [name, expressionOf(it, field(name))]);
    return Object.fromEntries(entries) as FieldExpressions<F>; // one entry for each field, of its own type
  }

  /**
   * A field added up over full calendar months before the day: the last `months` of them, or all. A fact counts in each month
   * whose first day it covers: a wage line once, a monthly income as often as it was had.
   */
  total<F extends Fields>(
    kind: FactKind<F>,
    field: keyof F & string,
    { months, having = {} }: { readonly months?: number; readonly having?: Having<F> } = {},
  ): Quantity {
    const node = { op: "total", of: this.node, kind: kind.kind, field, ...this.#having(having) } as const;
    return new Quantity(months === undefined ? node : { ...node, months });
  }

  /** How many full calendar months before the day, of the last `months` or of all, have such a fact on their first day. */
  monthsWith<F extends Fields>(
    kind: FactKind<F>,
    { months, having = {} }: { readonly months?: number; readonly having?: Having<F> } = {},
  ): Quantity {
    const node = { op: "months-with", of: this.node, kind: kind.kind, ...this.#having(having) } as const;
    return new Quantity(months === undefined ? node : { ...node, months });
  }

  /** Those who are that to the person: `child.related(parent)` are the child's parents. */
  related(relation: FactKind): People {
    return new People({ op: "related", of: this.node, relation: relation.kind, direction: "to" });
  }

  /** Those to whom the person is that: `mother.relatedFrom(parent)` are her children. */
  relatedFrom(relation: FactKind): People {
    return new People({ op: "related", of: this.node, relation: relation.kind, direction: "from" });
  }

  /** Whether the person draws another right. */
  draws(programme: string): Bool {
    return new Bool({ op: "draws", programme, of: this.node });
  }

  #having(having: Readonly<Record<string, unknown>>): { where?: Where; silence?: Silence } {
    return { ...where(having), ...(this.#silence && { silence: this.#silence }) };
  }
}

/** The person whom the determination is about. */
export const about = new Person({ op: "about" });

/** Who asked for the right, or confirmed its offer; nobody until then. */
export const claimant = new Person({ op: "claimant" });

/** The day of the claim that counts; none before the first. */
export const claimedOn = new Day({ op: "claimed-on" });

/** The first of these persons who exists. */
export const firstOf = (...persons: readonly Person[]): Person =>
  new Person({ op: "first-of", of: persons.map((it) => it.node) });

function expressionOf(field: Field, node: Node): Expression {
  switch (field.type) {
    case "boolean":
      return new Bool(node);
    case "integer":
    case "money":
      return new Quantity(node);
    case "day":
      return new Day(node);
    case "text":
    case "code":
      return new Code(node);
  }
}

function where(having: Readonly<Record<string, unknown>>): { where?: Where } {
  const fields = Object.entries(having).map(([name, it]) => [name, Array.isArray(it) ? it : [it]]);
  return fields.length === 0 ? {} : { where: Object.fromEntries(fields) as Record<string, Scalar[]> }; // values of fields
}

/** Some persons, each with the days on which they belong. */
export class People extends Expression {
  override like(node: Node): this {
    return new People(node) as this;
  }

  /** Those for whom it holds, on the days on which it does. */
  where(holds: (person: Person) => Bool): People {
    return new People({ op: "filter", people: this.node, ...bind(holds) });
  }

  any(holds: (person: Person) => Bool): Bool {
    return new Bool({ op: "any", people: this.node, ...bind(holds) });
  }

  all(holds: (person: Person) => Bool): Bool {
    return new Bool({ op: "all", people: this.node, ...bind(holds) });
  }

  count(holds: (person: Person) => Bool = () => new Bool({ op: "value", value: true })): Quantity {
    return new Quantity({ op: "count", people: this.node, ...bind(holds) });
  }

  /** What each of them has, added up. */
  sum(quantity: (person: Person) => Quantity): Quantity {
    return new Quantity({ op: "sum", people: this.node, ...bind(quantity) });
  }

  /** The first of them, in the order in which they became so; nobody when there is none. */
  first(): Person {
    return new Person({ op: "first", people: this.node });
  }

  /** Everybody who belongs on some day, on every day: a guardian is appointed after the birth that he is paid for. */
  ever(): People {
    return new People({ op: "ever", people: this.node });
  }

  /** These and those; a person who is both counts once. */
  and(...others: readonly People[]): People {
    return new People({ op: "union", of: [this, ...others].map((it) => it.node) });
  }
}

let depth = 0;

/** Names by nesting, so that the same law always makes the same tree, and with it the same hash. */
function bind(asks: (person: Person) => Expression): { as: string; where: Node } {
  depth += 1;
  try {
    const as = `person-${depth}`;
    return { as, where: asks(new Person({ op: "bound", name: as })).node };
  } finally {
    depth -= 1;
  }
}
