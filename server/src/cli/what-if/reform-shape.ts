import { nearest, probablyMeant } from "@dayaq/kernel";

/** The fields of each change; the first one says which it is. Those in brackets may be left out. */
const CHANGES = {
  parameter: ["from", "to", "[until]"],
  add: ["[from]", "[parameters]", "[factKinds]", "[acts]"],
  replace: [],
  repeal: ["from"],
  choose: ["reading"],
} as const;

const KINDS = Object.keys(CHANGES) as (keyof typeof CHANGES)[]; // its own keys

/** What is wrong with what a file exports, for whoever has no editor that checks types; empty where it is a reform. */
export function faultsOfShape(loaded: unknown): string[] {
  if (!isObject(loaded) || loaded["reform"] === undefined) {
    const others = isObject(loaded) ? Object.keys(loaded) : [];
    const hint = others.length > 0 ? `it exports ${others.join(", ")}, but no` : "it exports no";
    return [`${hint} “reform”: write “export const reform: Reform = { title, changes }”`];
  }
  const { reform } = loaded;
  if (!isObject(reform)) return ["“reform” is no object with a title and changes"];
  const { title, changes, ...more } = reform;
  const texts = isObject(title) ? Object.values(title) : [];
  const isTitle = texts.length > 0 && texts.every((it) => typeof it === "string" && it.trim() !== "");
  return [
    ...(isTitle ? [] : ["the title is no text by language, such as { en: “Higher allowances” }"]),
    ...Object.keys(more).map((it) => unknownField(it, ["title", "changes"])),
    ...(Array.isArray(changes)
      ? changes.flatMap((it: unknown, index) => faultsOfChange(it).map((fault) => `change ${index + 1}: ${fault}`))
      : ["the changes are no list"]),
    ...(Array.isArray(changes) && changes.length === 0 ? ["it changes nothing"] : []),
  ];
}

function faultsOfChange(change: unknown): string[] {
  if (!isObject(change)) return ["is no object"];
  const kinds = KINDS.filter((it) => it in change);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    return [
      `says ${kind === undefined ? "none" : kinds.join(" and ")} of ${KINDS.join(", ")}: one is wanted`,
      ...(kind === undefined ? misspelt(change) : []),
    ];
  const fields = [kind, ...CHANGES[kind]].map((it) => it.replaceAll(/[[\]]/g, ""));
  const needed = [kind, ...CHANGES[kind].filter((it) => !it.startsWith("["))];
  const isProgramme = kind === "add" || kind === "replace";
  const named = change[kind];
  return [
    ...Object.keys(change)
      .filter((it) => !fields.includes(it))
      .map((it) => unknownField(it, fields)),
    ...needed.filter((it) => change[it] === undefined).map((it) => `“${it}” is missing`),
    ...(isProgramme && named !== undefined && !(isObject(named) && "code" in named && "conditions" in named)
      ? [`“${kind}” wants a right made by programme(…) of @dayaq/rules`]
      : []),
    ...(!isProgramme && named !== undefined && typeof named !== "string" ? [`“${kind}” wants a text`] : []),
    ...["from", "until"].flatMap((it) =>
      change[it] === undefined || typeof change[it] === "string" ? [] : [`“${it}” wants a day written "YYYY-MM-DD"`],
    ),
  ];
}

const unknownField = (typed: string, fields: readonly string[]): string =>
  `there is no “${typed}”${probablyMeant(typed, fields)}`;

/** Fields of which one was probably to say which change it is. */
const misspelt = (change: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(change)
    .filter((it) => nearest(it, KINDS) !== undefined)
    .map((it) => unknownField(it, KINDS));

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === "object" && it !== null;
