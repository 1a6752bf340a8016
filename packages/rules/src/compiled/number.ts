import type { Node } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";
import { fieldText, overMonthsText } from "./facts.ts";
import { claimText } from "./person.ts";
import { rememberedText } from "./remember.ts";
import { walkedText } from "./lasting.ts";

/** A quantity, a day or a word, as values.ts holds them. */
export function numberText(emit: Emit, node: Node, place: Place): string {
  const { code } = emit;
  const all = (nodes: readonly Node[]) => nodes.map((it) => emit.number(it, place));
  switch (node.op) {
    case "value":
      return typeof node.value === "string"
        ? String(code.words.number(node.value))
        : node.value === null
          ? "N"
          : String(Number(node.value));
    case "day":
      return String(node.on);
    case "fact":
      return fieldText(emit, node, place);
    case "total":
    case "months-with":
      return overMonthsText(emit, node, place);
    case "count":
    case "sum":
      return code.call(node, node.op, place, (inside) => {
        const list = emit.list(
          { op: "filter", people: node.people, as: node.as, where: node.op === "count" ? node.where : YES },
          inside,
        );
        if (node.op === "count") return `return countOf(${list});`;
        const each = { ...inside, bound: new Map([...inside.bound, [node.as, "list[i]"]]) };
        return `const list = ${list};
  let sum = 0;
  for (let i = 0; i < list.length; i += 2) {
    const v = list[i + 1] === 0 ? 0 : list[i + 1] === IN_DOUBT ? NaN : ${emit.number(node.where, each)};
    sum = plus(sum, v === N ? 0 : v);
  }
  return sum;`;
      });
    case "plus":
      return all(node.of).reduce((sum, it) => `plus(${sum}, ${it})`);
    case "min":
      return all(node.of).reduce((found, it) => `least(${found}, ${it})`);
    case "max":
      return all(node.of).reduce((found, it) => `greatest(${found}, ${it})`);
    case "minus":
    case "times":
      return `${node.op}(${all([node.left, node.right]).join(", ")})`;
    case "divide":
      return `partBy(${emit.number(node.left, place)}, ${node.by})`;
    case "quotient":
      return `quotient(${all([node.left, node.right]).join(", ")}, ${JSON.stringify(node.rounding)})`;
    case "parameter": {
      const { values } = code.parameter(node.key);
      const table = code.constant(`[${values.map((it) => `${it.from}, ${it.value ?? "NaN"}`).join(", ")}]`);
      if (place.when === "asked") return code.onAskedDay((on) => `inForce(${on}, ${table})`);
      return place.when === "lasting"
        ? `(upTo(changeOf(${place.on}, ${table})), inForce(${place.on}, ${table}))`
        : `inForce(${place.on}, ${table})`;
    }
    case "choice":
      return String(code.words.number(code.choice(node.name).inForce));
    case "plus-months":
      return `plusMonths(${emit.number(node.day, place)}, ${node.months})`;
    case "claimed-on":
      return claimText(emit, node, place, "on", "N");
    case "first-of-month":
      return `firstOfMonth(${emit.number(node.day, place)})`;
    case "plus-months-of":
      return `plusMonths(${emit.number(node.day, place)}, ${emit.number(node.months, place)})`;
    case "plus-days":
      return `plusDays(${emit.number(node.day, place)}, ${node.days})`;
    case "first-day":
      return code.call(node, "firstDay", place, (inside) => {
        const walk = walkedText(emit, node.of, inside, "if (c !== 0) { found = c === 1 ? day : NaN; break; }");
        return rememberedText(code, inside, `let found = N;\n${walk}\nreturn found;`);
      });
    case "years-since":
      return place.when === "lasting"
        ? code.call(
            node,
            "years",
            place,
            (inside) =>
              `const d = ${emit.number(node.day, inside)}; upTo(anniversary(d, on)); return yearsSince(d, on);`,
          )
        : `yearsSince(${emit.number(node.day, place)}, ${place.on})`;
    default:
      throw new Error(`${node.op} gives no number`);
  }
}

const YES: Node = { op: "value", value: true };
