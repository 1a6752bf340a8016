import type { Node } from "../tree/node.ts";
import type { Place } from "./code.ts";
import { byCost } from "./cost.ts";
import { eachWho } from "./who.ts";
import type { Emit } from "./emit.ts";
import { matchesText } from "./facts.ts";
import { isSteady } from "./steady.ts";

/**
 * The first day, from the one that is asked on, on which a truth may hold or be in doubt: BEGINNING where nothing cheap says more,
 * OPEN where it never can. Nearly everybody is without nearly every fact, so that most rights are seen never to arise without one
 * day being tried.
 */
export function beginText(emit: Emit, node: Node, place: Place): string | undefined {
  const { code } = emit;
  switch (node.op) {
    case "value":
      return node.value === true ? undefined : "OPEN";
    case "given":
      return beginText(emit, code.given(place, node.name), { ...place, bound: new Map() });
    case "has":
    case "fact":
      return firstSaid(emit, node, place);
    case "and":
      return code.call(node, "begin", place, (inside) =>
        lastOf(
          emit,
          inside,
          byCost(emit, inside, node.of, (it) => it).map((it) => [beginText, it]),
        ),
      );
    case "or":
      return earliest(node.of.map((it) => beginText(emit, it, place)));
    case "when":
      return whenText(emit, node, place);
    case "any":
      return code.call(node, "begin", place, (inside) =>
        soonest(emit, node.people, inside, (person) =>
          beginText(emit, node.where, { ...inside, bound: new Map([...inside.bound, [node.as, person]]) }),
        ),
      );
    case "exists":
      return code.call(node, "begin", place, (inside) => soonest(emit, node.of, inside, () => undefined));
    case "draws":
      return code.call(node, "begin", place, (inside) =>
        soonest(emit, node.of, inside, (person) => `begins(${JSON.stringify(node.programme)}, on, ${person})`),
      );
    case "compare":
      return comparedText(emit, node, place);
    case "one-of":
      return someText(emit, node.of, place);
    case "once-reached":
      return beginText(emit, node.of, place);
    case "reached":
      return latest([someText(emit, node.day, place), reachedText(emit, node.day, place)].flatMap((it) => it ?? []));
    default:
      return isSteady(emit, node, place) ? `(${emit.truth(node, place)} === 0 ? OPEN : BEGINNING)` : undefined;
  }
}

/** The case that is the same on every day decides; of one that begins on a day of the law, what stands after it counts before that day only. */
function whenText(emit: Emit, node: Extract<Node, { op: "when" }>, place: Place): string | undefined {
  const [first, ...later] = node.cases;
  if (first === undefined) return beginText(emit, node.otherwise, place);
  const rest: Node = later.length === 0 ? node.otherwise : { ...node, cases: later };
  const day = first.when.op === "reached" && first.when.day.op === "day" ? first.when.day.on : undefined;
  if (day === undefined && !isSteady(emit, first.when, place))
    return earliest([first.then, rest].map((it) => beginText(emit, it, place)));
  return emit.code.call(node, "begin", place, (inside) => {
    const [then, otherwise] = [first.then, rest].map((it) => beginText(emit, it, inside) ?? "BEGINNING");
    return day === undefined
      ? `const c = ${emit.truth(first.when, inside)}; return c === 1 ? ${then} : c === 0 ? ${otherwise} : Math.min(${then}, ${otherwise});`
      : `const before = ${otherwise}; return before < ${day} ? before : Math.max(${day}, ${then});`;
  });
}

/**
 * When all of these may hold: each is asked of the days from which those before it may. Stops where one never can.
 */
export function lastOf(
  emit: Emit,
  place: Place,
  all: readonly (readonly [begin: typeof beginText, of: Node])[],
): string {
  const begins = all.flatMap(([begin, of]) => begin(emit, of, { ...place, on: "begin" }) ?? []);
  return `let begin = on, t;
  ${begins.map((it) => `t = ${it}; if (t === OPEN) return OPEN; if (t > begin) begin = t;`).join("\n  ")}
  return begin;`;
}

/** What nothing is said of is compared with nothing, and is no month. Nobody at all is never so many; of somebody it may be in doubt whether he counts. */
function comparedText(emit: Emit, node: Extract<Node, { op: "compare" }>, place: Place): string | undefined {
  const { by, left, right } = node;
  const sides = [left, right].map((it) => given(emit, it, place));
  if (sides.some((it) => emit.givenBy(it, place) === "person")) return undefined;
  const [counted, limit] = sides;
  const isSome =
    limit?.op === "value" && (by === ">" ? Number(limit.value) >= 0 : by === ">=" && Number(limit.value) > 0);
  if (isSome && counted?.op === "count")
    return emit.code.call(node, "begin", place, (inside) => soonest(emit, counted.people, inside, () => undefined));
  if (isSome && (counted?.op === "months-with" || counted?.op === "total")) return firstSaid(emit, counted, place);
  return latest(sides.flatMap((it) => someText(emit, it, place) ?? []));
}

const given = (emit: Emit, node: Node, place: Place): Node =>
  node.op === "given" ? given(emit, emit.code.given(place, node.name), place) : node;

/** The first day on which a quantity, a day or a word may be something: what nothing is said of is nothing, and no comparison with it holds. */
export function someText(emit: Emit, node: Node, place: Place): string | undefined {
  const all = (nodes: readonly Node[]) => latest(nodes.flatMap((it) => someText(emit, it, place) ?? []));
  switch (node.op) {
    case "given":
      return someText(emit, emit.code.given(place, node.name), { ...place, bound: new Map() });
    case "fact":
      return firstSaid(emit, node, place);
    case "plus-months":
    case "plus-days":
    case "first-of-month":
      return someText(emit, node.day, place);
    case "plus-months-of":
      return all([node.day, node.months]);
    case "plus":
    case "min":
    case "max":
      return all(node.of);
    case "minus":
    case "times":
    case "quotient":
      return all([node.left, node.right]);
    case "divide":
      return someText(emit, node.left, place);
    case "first-day": {
      // One day for ever, or for ever in doubt: only that there never is one says anything.
      const begin = beginText(emit, node.of, place);
      return begin === undefined ? undefined : `(${begin} === OPEN ? OPEN : BEGINNING)`;
    }
    default:
      return undefined;
  }
}

/** When the first fact that matches begins. Of a register that is not complete silence says nothing. */
function firstSaid(
  emit: Emit,
  node: Extract<Node, { op: "has" | "fact" | "total" | "months-with" }>,
  place: Place,
): string | undefined {
  const { code } = emit;
  const kind = code.factKind(node.kind);
  if (kind.register !== "complete" || (node.of.op !== "about" && node.of.op !== "bound")) return undefined;
  const column = (name: string) => code.column("kinds", node.kind, name);
  return code.call(
    node,
    "begin",
    place,
    (inside) => `const p = ${emit.person(node.of, inside)};
  let first = OPEN;
  if (p >= 0) for (let i = ${column("offsets")}[p]; i < ${column("offsets")}[p + 1]; i++)
    if (${matchesText(emit, node.kind, node.where)}) { const from = ${kind.timeless ? "BEGINNING" : `${column("from")}[i]`}; if (from < first) first = from; }
  return first;`,
  );
}

/** Of everybody who belongs on some day, the one with whom it may begin first. */
function soonest(emit: Emit, people: Node, place: Place, begins: (person: string) => string | undefined): string {
  const each = eachMember(emit, people, place, (person, belongs) => {
    const begin = latest([...belongs, ...[begins(person)].flatMap((it) => it ?? [])]);
    return begin === undefined
      ? "return BEGINNING;"
      : `if (${person} >= 0) { const t = ${begin}; if (t < first) first = t; }`;
  });
  return `let first = OPEN;\n${each}\nreturn first;`;
}

/** Everybody who may belong on some day, with the days on which their conditions begin. */
function eachMember(
  emit: Emit,
  node: Node,
  place: Place,
  does: (person: string, belongs: readonly string[]) => string,
): string {
  switch (node.op) {
    case "given":
      return eachMember(emit, emit.code.given(place, node.name), { ...place, bound: new Map() }, does);
    case "first":
      return eachMember(emit, node.people, place, does);
    case "union":
    case "first-of":
      return node.of.map((it) => eachMember(emit, it, place, does)).join("\n");
    case "filter":
      return eachMember(emit, node.people, place, (person, belongs) => {
        const begin = beginText(emit, node.where, { ...place, bound: new Map([...place.bound, [node.as, person]]) });
        return does(person, begin === undefined ? belongs : [...belongs, begin]);
      });
    default:
      return eachWho(emit, node, place, (person) => does(person, []));
  }
}

/** The day itself, where it does not move; of months that the law changes, the least. */
function reachedText(emit: Emit, day: Node, place: Place): string | undefined {
  const { code } = emit;
  if (day.op === "given") return reachedText(emit, code.given(place, day.name), { ...place, bound: new Map() });
  if (day.op === "when") {
    const [first, ...later] = day.cases;
    if (first === undefined) return reachedText(emit, day.otherwise, place);
    if (!isSteady(emit, first.when, place)) return undefined;
    const rest: Node = later.length === 0 ? day.otherwise : { ...day, cases: later };
    return code.call(day, "begin", place, (inside) => {
      const [then, otherwise] = [first.then, rest].map((it) => reachedText(emit, it, inside) ?? "BEGINNING");
      return `const c = ${emit.truth(first.when, inside)}; return c === 1 ? ${then} : c === 0 ? ${otherwise} : BEGINNING;`;
    });
  }
  const moved = day.op === "plus-months-of" ? day : undefined;
  const least = moved && leastMonths(emit, moved.months, place);
  const fixed = least === undefined ? day : (moved?.day ?? day);
  if (fixed.op === "first-day" || !isSteady(emit, fixed, place)) return undefined;
  return code.call(day, "begin", place, (inside) => {
    const shifted = least === undefined ? "d" : `on < ${least.knownFrom} ? BEGINNING : plusMonths(d, ${least.months})`;
    return `const d = ${emit.number(fixed, inside)}; return d !== d ? BEGINNING : d === N ? OPEN : ${shifted};`;
  });
}

/** The least number of months that the law ever says, where it always says one from some day on. */
function leastMonths(
  emit: Emit,
  node: Node,
  place: Place,
): { readonly months: number; readonly knownFrom: number } | undefined {
  if (node.op === "given") return leastMonths(emit, emit.code.given(place, node.name), { ...place, bound: new Map() });
  if (node.op !== "parameter") return undefined;
  const { values } = emit.code.parameter(node.key);
  const [first] = values;
  const months = Math.min(...values.map(({ value }) => value ?? -Infinity));
  return first === undefined || months < 0 ? undefined : { months, knownFrom: first.from };
}

const latest = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.length === 1 ? texts[0] : `Math.max(${texts.join(", ")})`;

const earliest = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.some((it) => it === undefined) ? undefined : `Math.min(${texts.join(", ")})`;
