import type { Node } from "../tree/node.ts";
import type { Place } from "./code.ts";
import { byCost } from "./cost.ts";
import type { Emit } from "./emit.ts";
import { hasText } from "./facts.ts";
import { settledText, walkedText } from "./lasting.ts";
import { rememberedByDay } from "./remember.ts";
import { grows, hopeText, isSteady } from "./steady.ts";

/** A yes, a no, or a doubt, as 1, 0 and IN_DOUBT. */
export function truthText(emit: Emit, node: Node, place: Place): string {
  const { code } = emit;
  switch (node.op) {
    case "value":
      return node.value === true ? "1" : "0";
    case "has":
      return hasText(emit, node, place);
    case "not":
      return `not(${emit.truth(node.of, place)})`;
    case "and":
      return code.call(node, "and", place, (inside) => joined(emit, node.of, inside, 0));
    case "or":
      return code.call(node, "or", place, (inside) => joined(emit, node.of, inside, 1));
    case "any":
      return code.call(node, "any", place, (inside) => asked(emit, node, inside, 1));
    case "all":
      return code.call(node, "all", place, (inside) => asked(emit, node, inside, 0));
    case "exists":
      return code.call(
        node,
        "exists",
        place,
        (inside) => `const p = ${emit.person(node.of, inside)}; return p === -2 ? IN_DOUBT : p === -1 ? 0 : 1;`,
      );
    case "compare":
      return comparedText(emit, node, place);
    case "one-of":
      return code.call(node, "oneOf", place, (inside) => {
        const words = node.codes.flatMap((it) => (typeof it === "string" ? [code.words.number(it)] : []));
        return `const v = ${emit.number(node.of, inside)}; return v !== v ? IN_DOUBT : ${words.map((it) => `v === ${it}`).join(" || ")} ? 1 : 0;`;
      });
    case "reached":
      return reachedText(emit, node.day, place);
    case "once-reached":
      return onceReachedText(emit, node, place);
    case "draws":
      return code.call(
        node,
        "draws",
        place,
        (inside) =>
          `const p = ${emit.person(node.of, inside)}; return p === -1 ? 0 : p === -2 ? IN_DOUBT : drawn${inside.when === "lasting" ? "Lasting" : ""}(${JSON.stringify(node.programme)}, ${inside.on}, p);`,
      );
    default:
      return `truthOf(${emit.number(node, place)})`; // a fact's field is held as a number
  }
}

/** Stops at the first part that settles it. */
function joined(emit: Emit, parts: readonly Node[], place: Place, settles: 0 | 1): string {
  const asked = byCost(emit, place, parts, (it) => it).map((it) => emit.truth(it, place));
  return `let r = ${1 - settles};\n${settledText(place, asked, settles, "r = IN_DOUBT;")}\nreturn r;`;
}

/** `any` is settled by one for whom it holds, `all` by one for whom it does not. */
function asked(emit: Emit, node: Extract<Node, { as: string }>, place: Place, settles: 0 | 1): string {
  const body = emit.each(node.people, place, (person, belongs) => {
    const inside = { ...place, bound: new Map([...place.bound, [node.as, person]]) };
    const answer = emit.truth(node.where, inside);
    const said = settles === 1 ? `both(${belongs}, ${answer})` : `or3(not(${belongs}), ${answer})`;
    return `const c = ${said}; if (c === ${settles}) return ${settles}; if (c === IN_DOUBT) r = IN_DOUBT;`;
  });
  return `let r = ${1 - settles};\n${body}\nreturn r;`;
}

function comparedText(emit: Emit, node: Extract<Node, { op: "compare" }>, place: Place): string {
  const by = node.by === "=" ? "===" : node.by;
  const asked = beforeText(emit, node, place);
  if (asked !== undefined) return asked;
  const isPerson = emit.givenBy(node.left, place) === "person" || emit.givenBy(node.right, place) === "person";
  const stays = place.when === "lasting" && !isPerson ? staysText(emit, node, place) : undefined;
  return emit.code.call(node, "compare", place, (inside) =>
    isPerson
      ? `const l = ${emit.person(node.left, inside)}, r = ${emit.person(node.right, inside)};
  return l === -1 || r === -1 ? 0 : l === -2 || r === -2 ? IN_DOUBT : l === r ? 1 : 0;`
      : `${stays === undefined ? "" : "const outer = lasts;"}
  const l = ${emit.value(node.left, inside)}, r = ${emit.value(node.right, inside)};
  ${stays === undefined ? "" : `if (${stays}) lasts = outer;`}
  return l === N || r === N ? 0 : l !== l || r !== r ? IN_DOUBT : l ${by} r ? 1 : 0;`,
  );
}

/** Holds where a comparison is settled for ever: what only grows is never below again what it has passed. */
function staysText(
  emit: Emit,
  { by, left, right }: Extract<Node, { op: "compare" }>,
  place: Place,
): string | undefined {
  if (!grows(emit, left, place) || !isSteady(emit, right, place)) return undefined;
  return by === ">=" || by === "<" ? "l >= r" : by === ">" || by === "<=" ? "l > r" : undefined;
}

/** "So many months after a day, before a day of the law": the day against a cut-off that never changes. */
function beforeText(
  emit: Emit,
  { by, left, right }: Extract<Node, { op: "compare" }>,
  place: Place,
): string | undefined {
  if (left.op !== "plus-months" || right.op !== "day" || by === "=") return undefined;
  const isUpTo = by === "<" || by === "<=";
  const limit = emit.code.constant(`cutOff(${by === "<" || by === ">=" ? right.on - 1 : right.on}, ${left.months})`);
  return `within(${emit.number(left.day, place)}, ${limit}, ${isUpTo ? 1 : 0})`;
}

/** "Born on or before the cut-off" is one comparison: the cut-off of the asked day is worked out once for everybody. */
function reachedText(emit: Emit, day: Node, place: Place): string {
  const { code } = emit;
  if (day.op === "when") return reachedByCase(emit, day, place);
  const cut = day.op === "plus-months" && place.when === "asked" ? day : undefined;
  if (day.op === "plus-months" && place.when === "any")
    return `reachedAfter(${emit.number(day.day, place)}, ${day.months}, ${place.on})`;
  if (day.op === "plus-months" && place.when === "lasting")
    return code.call(
      day,
      "reached",
      place,
      (inside) => `const d = ${emit.number(day.day, inside)};
  if (d !== d) return IN_DOUBT;
  if (d === N || earliestAfter(d, ${day.months}) > lasts) return 0;
  if (latestAfter(d, ${day.months}) < on) return 1;
  const exact = plusMonths(d, ${day.months});
  if (exact <= on) return 1;
  upTo(exact);
  return 0;`,
    );
  return code.call(day, "reached", place, (inside) => {
    const limit = cut ? code.onAskedDay((on) => `cutOff(${on}, ${cut.months})`) : inside.on;
    return `const d = ${emit.number(cut ? cut.day : day, inside)}; return ${isReached(limit, inside)};`;
  });
}

const isReached = (limit: string, { when }: Place): string =>
  `d !== d ? IN_DOUBT : d === N ? 0 : d <= ${limit} ? 1 : ${when === "lasting" ? "(upTo(d), 0)" : "0"}`;

/** Each case by itself, so that each is one comparison; where it is not known which one, as any day is asked. */
function reachedByCase(emit: Emit, day: Extract<Node, { op: "when" }>, place: Place): string {
  const [first, ...later] = day.cases;
  if (first === undefined) return reachedText(emit, day.otherwise, place);
  const rest: Node = later.length === 0 ? day.otherwise : { ...day, cases: later };
  return emit.code.call(
    day,
    "reached",
    place,
    (inside) => `const c = ${emit.truth(first.when, inside)};
  if (c === 1) return ${reachedText(emit, first.then, inside)};
  if (c === 0) return ${reachedText(emit, rest, inside)};
  const d = ${emit.number(day, inside)};
  return ${isReached(inside.on, inside)};`,
  );
}

/**
 * Most have reached it by now, or never could have: that is asked first. Otherwise on each day on which it may have changed, for the
 * first on which it holds and the first on which it is in doubt.
 */
function onceReachedText(emit: Emit, node: Extract<Node, { op: "once-reached" }>, place: Place): string {
  const { code } = emit;
  const walked = (outer: Place) =>
    code.call(node, "reachedSince", { ...outer, when: "any" }, (inside) => {
      const walk = walkedText(
        emit,
        node.of,
        inside,
        "if (c === 1) { since = day; break; } if (c === IN_DOUBT && day < doubt) doubt = day;",
      );
      return rememberedByDay(emit, node.of, inside, `let since = OPEN, doubt = OPEN;\n${walk}\nreturn [since, doubt];`);
    });
  return code.call(node, "onceReached", place, (inside) => {
    if (inside.when === "lasting")
      return `const since = ${walked(inside)};
  if (on >= since[0]) return 1;
  upTo(since[0]);
  if (on >= since[1]) return IN_DOUBT;
  upTo(since[1]);
  return 0;`;
    const hope = hopeText(emit, node.of, inside);
    return `
  ${hope === undefined ? "" : `if (${hope} === 0) return 0;`}
  ${inside.when === "asked" ? `if (${emit.truth(node.of, inside)} === 1) return 1;` : ""}
  const since = ${walked(inside)};
  return on >= since[0] ? 1 : on >= since[1] ? IN_DOUBT : 0;`;
  });
}
