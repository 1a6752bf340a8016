import { NO_ACT } from "../articles.ts";
import { type Currency, day, findMoney, invariant, type LocalDate, type Texts } from "@dayaq/kernel";
import { type Certainty, leastCertain, type Parameter, type ParameterValue } from "@dayaq/rules";
import { parse } from "yaml";

/** A YAML file of parameters: its name without the ending is the first part of their keys. */
export interface ParameterFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file in the format of OpenFisca: `values` by day with `value` and `metadata`, or further names below.
 * Ours adds `act`, `article`, `certainty`, `date_certainty`, `known_from`, and `unknown` where no source gives a value.
 * Throws with file, key and day: a source of law is never half understood.
 */
export function readParameters({ name, text }: ParameterFile, currency: Currency): readonly Parameter[] {
  return read(name, parse(text) as unknown, currency);
}

function read(key: string, node: unknown, currency: Currency): Parameter[] {
  const entries = fieldsOf(node, key);
  if (!("values" in entries))
    return Object.entries(entries).flatMap(([name, below]) => read(`${key}.${name}`, below, currency));
  const { unit, title } = fieldsOf(entries["metadata"], `${key} metadata`);
  invariant(
    unit === "money" || unit === "months" || unit === "percent" || unit === "per-mille" || unit === "count",
    `${key}: ${String(unit)} is no unit`,
  );
  const values = Object.entries(fieldsOf(entries["values"], `${key} values`)).map(([from, it]) => {
    const where = `${key} from ${from}`;
    const value =
      unit === "money" ? (sum: unknown) => money(sum, currency, where) : (count: unknown) => whole(count, where);
    return readValue(day(from), fieldsOf(it, where), value, where);
  });
  return [{ key, title: fieldsOf(title, `${key} title`) as Texts, unit, values }];
}

function readValue(
  from: LocalDate,
  { value, unknown, metadata }: Readonly<Record<string, unknown>>,
  toNumber: (value: unknown) => number,
  where: string,
): ParameterValue {
  if (typeof unknown === "string")
    return { from, value: null, basis: { act: NO_ACT, article: unknown }, certainty: "official" };
  const given = fieldsOf(metadata, `${where} metadata`);
  const { act, article = "", certainty, date_certainty: dateCertainty = "official", known_from: knownFrom } = given;
  invariant(typeof act === "string" && typeof article === "string", `${where}: an act is named`);
  return {
    from,
    value: toNumber(value),
    basis: { act, article },
    certainty: leastCertain([certaintyOf(certainty, where), certaintyOf(dateCertainty, where)]),
    ...(typeof knownFrom === "string" ? { knownFrom: day(knownFrom) } : {}),
  };
}

function money(sum: unknown, currency: Currency, where: string): number {
  const found = findMoney(String(sum), currency);
  invariant(found !== undefined, `${where}: ${String(sum)} is not money`);
  return found;
}

function whole(count: unknown, where: string): number {
  invariant(Number.isSafeInteger(count), `${where}: ${String(count)} is not a whole number`);
  return count as number; // checked in the line above
}

function certaintyOf(given: unknown, where: string): Certainty {
  const known = (["official", "reported", "derived", "illustrative"] as const).find((it) => it === given);
  invariant(known !== undefined, `${where}: ${String(given)} is no certainty`);
  return known;
}

function fieldsOf(node: unknown, where: string): Readonly<Record<string, unknown>> {
  invariant(typeof node === "object" && node !== null && !Array.isArray(node), `${where} has fields`);
  return node as Readonly<Record<string, unknown>>; // an object, checked in the line above
}
