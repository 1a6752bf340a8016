import { isoDay } from "@dayaq/kernel";
import type { FieldError, TextKey } from "@dayaq/portals";
import { dayIn } from "../open/days.ts";
import { readFields, readPeriod } from "../open/fields.ts";
import { type Family, kindsOfFacts, nameIn, PEOPLE_MAX, rowsIn } from "./rows.ts";

/** The record that a form tells, in the record format; or what has to be mended. Names are the ids of people. */
export function recordOf(family: Family): { readonly record: object; readonly errors: readonly FieldError[] } {
  const { form, say, pack } = family;
  const rows = rowsIn(form);
  const errors: FieldError[] = [];
  const ofFacts: FieldError[] = [];
  const fault = (field: string, key: TextKey, given = {}) => void errors.push({ field, message: say.t(key, given) });
  const names = new Map(rows.people.map((prefix) => [prefix, nameIn(form, prefix)]));
  const day = (field: string): string | undefined => {
    const text = (form[field] ?? "").trim();
    const read = dayIn(text);
    if (text !== "" && read === undefined) fault(field, "calc.error-day");
    return read === undefined ? undefined : isoDay(read);
  };
  const on = day("on");
  if (on === undefined && (form["on"] ?? "").trim() === "") fault("on", "calc.error-day");
  if (rows.people.length === 0) fault("on", "try.error-nobody");
  if (rows.people.length > PEOPLE_MAX) fault("on", "try.error-many", { most: PEOPLE_MAX });
  const facts = rows.facts.flatMap((prefix) => {
    const kind = kindsOfFacts(pack).find((it) => it.kind === form[`${prefix}.kind`]);
    const person = names.get(form[`${prefix}.person`] ?? "");
    if (kind === undefined || person === undefined) return [];
    const fields = readFields(kind, prefix, form, say);
    const { period, errors: wrong } = readPeriod(prefix, form, say);
    ofFacts.push(...fields.errors, ...wrong);
    return [{ person, fact: { kind: kind.kind, ...period, value: fields.value } }];
  });
  const persons = rows.people.map((prefix) => {
    const id = names.get(prefix) ?? "";
    if (id === "" || [...names].some(([other, name]) => other !== prefix && name === id))
      fault(`${prefix}.name`, "try.error-name");
    const bornOn = day(`${prefix}.born`);
    if (bornOn === undefined && (form[`${prefix}.born`] ?? "").trim() === "") fault(`${prefix}.born`, "calc.error-day");
    const diedOn = day(`${prefix}.died`);
    return {
      id,
      bornOn,
      sex: form[`${prefix}.sex`] === "male" ? "male" : "female",
      ...(diedOn === undefined ? {} : { diedOn }),
      facts: facts.filter((it) => it.person === id).map((it) => it.fact),
    };
  });
  const relations = rows.relations.flatMap((prefix) => {
    const [is, of] = [names.get(form[`${prefix}.is`] ?? ""), names.get(form[`${prefix}.of`] ?? "")];
    if (is === undefined || of === undefined || is === of) {
      fault(`${prefix}.is`, "try.error-same");
      return [];
    }
    const { period, errors: wrong } = readPeriod(prefix, form, say);
    errors.push(...wrong);
    return [{ kind: form[`${prefix}.as`] ?? "", of, is, ...period }];
  });
  const representative = names.get(form["household"] ?? "");
  const members = [...names.values()].map((person) => ({ person }));
  return {
    record: {
      on,
      persons,
      relations,
      households: representative === undefined ? [] : [{ id: HOUSEHOLD, representative, members }],
    },
    errors: [...errors, ...ofFacts], // as they stand on the page
  };
}

/** No person is called so: names have no blanks around them. */
export const HOUSEHOLD = " household";
