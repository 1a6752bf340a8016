import type { Node } from "../tree/node.ts";
import { partsOf } from "../tree/node.ts";
import { NotCompilable, type Place } from "./code.ts";
import type { Emit } from "./emit.ts";
import { sinceText } from "./person.ts";

/**
 * The days on which a value may change, read off the tree: boundaries of the facts that it may read, of whoever it may ask.
 * A few too many do no harm, one too few would.
 */
export function daysText(emit: Emit, node: Node, place: Place): string {
  const { code } = emit;
  if (
    partsOf(node).length === 0 &&
    node.op !== "given" &&
    node.op !== "claimant" &&
    node.op !== "claimed-on" &&
    node.op !== "parameter"
  )
    return "";
  return `${code.call(node, "days", place, (inside) => notedOnce(code, inside, body(emit, node, inside)))};`;
}

/** Many ways through a law lead to the same part of it: what it was last asked of in one collection of days is not noted again. */
function notedOnce(code: Emit["code"], place: Place, body: string): string {
  const name = code.fresh("noted");
  const who = [place.about, ...place.bound.values()];
  const last = who.map((_, at) => `${name}By${at}`);
  code.define(`let ${name} = 0, ${last.map((it) => `${it} = -1`).join(", ")};`);
  const isSame = [`${name} === stamp`, ...last.map((it, at) => `${it} === ${who[at]}`)].join(" && ");
  return `if (${isSame}) return;
  ${name} = stamp;
  ${last.map((it, at) => `${it} = ${who[at]};`).join(" ")}
  ${body}`;
}

function body(emit: Emit, node: Node, place: Place): string {
  const { code } = emit;
  const below = (nodes: readonly Node[]) => nodes.map((it) => emit.days(it, place)).join("\n");
  const column = (name: string, of: string) => code.column("kinds", of, name);
  switch (node.op) {
    case "given":
      return emit.days(code.given(place, node.name), { ...place, bound: new Map() });
    case "parameter":
      return code
        .parameter(node.key)
        .values.map(({ from }) => `note(${from});`)
        .join(" ");
    case "claimant":
    case "claimed-on": {
      const claims = (name: string) => code.column("claims", place.programme.code, name);
      return `for (let i = ${claims("offsets")}[a]; i < ${claims("offsets")}[a + 1]; i++) note(${sinceText(place.programme, `${claims("on")}[i]`, `i === ${claims("offsets")}[a]`)});`;
    }
    case "fact":
    case "has": {
      const loop = code.factKind(node.kind).timeless
        ? ""
        : eachWho(
            emit,
            node.of,
            place,
            (p) =>
              `for (let i = ${column("offsets", node.kind)}[${p}]; i < ${column("offsets", node.kind)}[${p} + 1]; i++) { note(${column("from", node.kind)}[i]); note(${column("until", node.kind)}[i]); };`,
          );
      return `${below([node.of])}\n${loop}`;
    }
    case "total":
    case "months-with":
      return `${below([node.of])}\n${eachWho(emit, node.of, place, (p) => `pushMonths(note, after, ${column("from", node.kind)}, ${column("until", node.kind)}, ${column("offsets", node.kind)}[${p}], ${column("offsets", node.kind)}[${p} + 1], ${node.months ?? -1});`)}`;
    case "related": {
      const ends = (name: string) => code.column(node.direction === "to" ? "kinds" : "reversed", node.relation, name);
      return `${below([node.of])}\n${eachWho(emit, node.of, place, (p) => `for (let i = ${ends("offsets")}[${p}]; i < ${ends("offsets")}[${p} + 1]; i++) { note(${ends("from")}[i]); note(${ends("until")}[i]); };`)}`;
    }
    case "reached":
      return `${below([node.day])}\n${eachDay(emit, node.day, place, (day) => `note(${day});`)}`;
    case "years-since":
      return `${below([node.day])}\n${eachDay(emit, node.day, place, (day) => `pushYears(note, after, ${day});`)}`;
    case "as-at":
      return below([node.day]);
    case "first-day":
      return ""; // one day for ever
    case "any":
    case "all":
    case "count":
    case "sum":
    case "filter": {
      const asked = eachWho(emit, node.people, place, (person) =>
        emit.days(node.where, { ...place, bound: new Map([...place.bound, [node.as, person]]) }),
      );
      return `${below([node.people])}\n${asked}`;
    }
    case "draws":
      return `${below([node.of])}\n${eachWho(emit, node.of, place, (p) => `daysOf(${JSON.stringify(node.programme)}, ${p});`)}`;
    default:
      return below(partsOf(node));
  }
}

/** A loop over everybody whom a person or a group may be on some day. */
export function eachWho(emit: Emit, node: Node, place: Place, does: (person: string) => string): string {
  const { code } = emit;
  const all = (nodes: readonly Node[]) => nodes.map((it) => eachWho(emit, it, place, does)).join("\n");
  switch (node.op) {
    case "about":
      return does(place.about);
    case "bound":
      return does(place.bound.get(node.name) ?? "-1");
    case "given":
      return eachWho(emit, code.given(place, node.name), { ...place, bound: new Map() }, does);
    case "related": {
      const column = (name: string) => code.column(node.direction === "to" ? "kinds" : "reversed", node.relation, name);
      const [i, who] = [code.fresh("i"), code.fresh("w")];
      return eachWho(
        emit,
        node.of,
        place,
        (p) => `for (let ${i} = ${column("offsets")}[${p}]; ${i} < ${column("offsets")}[${p} + 1]; ${i}++) {
    const ${who} = ${column("other")}[${i}];
    ${does(who)}
  }`,
      );
    }
    case "claimant": {
      const claims = (name: string) => code.column("claims", place.programme.code, name);
      const i = code.fresh("i");
      return `for (let ${i} = ${claims("offsets")}[${place.about}]; ${i} < ${claims("offsets")}[${place.about} + 1]; ${i}++) { ${does(`${claims("by")}[${i}]`)} }`;
    }
    case "filter":
    case "first":
    case "ever":
      return eachWho(emit, node.people, place, does);
    case "as-at":
      return eachWho(emit, node.of, place, does);
    case "when":
      return all([...node.cases.map((it) => it.then), node.otherwise]);
    default:
      return all(partsOf(node));
  }
}

/** A loop over every day that a day may be. */
export function eachDay(emit: Emit, node: Node, place: Place, does: (day: string) => string): string {
  const { code } = emit;
  switch (node.op) {
    case "day":
      return does(String(node.on));
    case "given":
      return eachDay(emit, code.given(place, node.name), { ...place, bound: new Map() }, does);
    case "fact": {
      const [i, day] = [code.fresh("i"), code.fresh("d")];
      const column = (name: string, field?: string) => code.column("kinds", node.kind, name, field);
      return eachWho(
        emit,
        node.of,
        place,
        (p) => `for (let ${i} = ${column("offsets")}[${p}]; ${i} < ${column("offsets")}[${p} + 1]; ${i}++) {
    const ${day} = ${column("fields", node.field)}[${i}];
    if (${day} !== N) { ${does(day)} }
  }`,
      );
    }
    case "plus-months":
      return eachDay(emit, node.day, place, (day) => does(`plusMonths(${day}, ${node.months})`));
    case "plus-months-of":
      return eachDay(emit, node.day, place, (day) =>
        numbersOf(emit, node.months, place)
          .map((months) => does(`plusMonths(${day}, ${months})`))
          .join("\n"),
      );
    case "plus-days":
      return eachDay(emit, node.day, place, (day) => does(`plusDays(${day}, ${node.days})`));
    case "first-of-month":
      return eachDay(emit, node.day, place, (day) => does(`firstOfMonth(${day})`));
    case "claimed-on": {
      const claims = (name: string) => code.column("claims", place.programme.code, name);
      const i = code.fresh("i");
      return `for (let ${i} = ${claims("offsets")}[${place.about}]; ${i} < ${claims("offsets")}[${place.about} + 1]; ${i}++) { ${does(`${claims("on")}[${i}]`)} }`;
    }
    case "as-at":
      return eachDay(emit, node.of, place, does);
    case "when":
      return [...node.cases.map((it) => it.then), node.otherwise]
        .map((it) => eachDay(emit, it, place, does))
        .join("\n");
    case "first-day":
      return itself(emit, node, place, does);
    default:
      return "";
  }
}

/** The day itself: its value does not move. */
const itself = (emit: Emit, node: Node, place: Place, does: (day: string) => string): string => {
  const day = emit.code.fresh("d");
  return `const ${day} = ${emit.number(node, place)}; if (${day} === ${day} && ${day} !== N) { ${does(day)} }`;
};

/** Every number that a quantity of the law may be: only what no fact of a person changes. */
function numbersOf(emit: Emit, node: Node, place: Place): readonly number[] {
  const { code } = emit;
  switch (node.op) {
    case "value":
      return [Number(node.value)];
    case "given":
      return numbersOf(emit, code.given(place, node.name), place);
    case "parameter":
      return code.parameter(node.key).values.flatMap(({ value }) => (value === null ? [] : [value]));
    case "when":
      return [...node.cases.map((it) => it.then), node.otherwise].flatMap((it) => numbersOf(emit, it, place));
    default:
      throw new NotCompilable(`a day moved by months that ${node.op} gives`);
  }
}
