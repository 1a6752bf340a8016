import type { CountryPack } from "@dayaq/country";
import { fieldName } from "../open/fields.ts";
import type { Form } from "../own-form.ts";

/** A family that is ready, as the form in which it is then changed. */
export function formOfFamily({ families = [] }: CountryPack, code: string): Form | undefined {
  const record = families.find((it) => it.code === code)?.record;
  if (record === undefined) return undefined;
  const prefix = (name: string): string => `p${record.persons.findIndex(({ id }) => id === name)}`;
  const period = (at: string, { from = "", until = "" }: { readonly from?: string; readonly until?: string }) => ({
    [`${at}.from`]: from,
    [`${at}.until`]: until,
  });
  const people = record.persons.map(({ id, bornOn, sex, diedOn = "" }, at) => ({
    [`p${at}.name`]: id,
    [`p${at}.born`]: bornOn,
    [`p${at}.sex`]: sex,
    [`p${at}.died`]: diedOn,
  }));
  const facts = record.persons
    .flatMap(({ id, facts: told = [] }) => told.map((fact) => ({ id, fact })))
    .map(({ id, fact }, at) => ({
      [`f${at}.kind`]: fact.kind,
      [`f${at}.person`]: prefix(id),
      ...period(`f${at}`, fact),
      ...Object.fromEntries(
        Object.entries(fact.value ?? {}).map(([name, it]) => [fieldName(`f${at}`, name), textOf(it)]),
      ),
    }));
  const relations = (record.relations ?? []).map((it, at) => ({
    [`r${at}.as`]: it.kind,
    [`r${at}.is`]: prefix(it.is),
    [`r${at}.of`]: prefix(it.of),
    ...period(`r${at}`, it),
  }));
  const speaks = record.households?.[0]?.representative;
  const household = { household: speaks === undefined ? "" : prefix(speaks) };
  return Object.assign({ on: record.on }, ...people, ...facts, ...relations, household) as Form; // forms of texts
}

const textOf = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
