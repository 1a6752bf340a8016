import { indexOf, type Law } from "../law.ts";
import { isFields, type Told } from "./example.ts";

/** What is told, as the JSON of a record file. Facts and relations of persons who are not there are left out. */
export function recordOf(law: Law, programme: string, about: string, on: string, told: Told): unknown {
  const { factKinds } = indexOf(law);
  const people = Object.entries(told).filter(([key]) => !key.includes(".") && key !== "claim");
  const bornOn = new Map(people.map(([id, it]) => [id, isFields(it) ? it["bornOn"] : undefined]));
  const lines = Object.entries(told).flatMap(([key, it]) => {
    const [person = "", kind = ""] = key.split(".");
    if (!kind || !bornOn.has(person)) return [];
    return (Array.isArray(it) ? it : [it]).map((one: unknown) => ({ person, kind, from: bornOn.get(person), one }));
  });
  const isRelation = (kind: string) => factKinds.get(kind)?.relation === true;
  return {
    on,
    persons: people.map(([id, it]) => ({
      id,
      ...(isFields(it) ? it : {}),
      facts: lines
        .filter((line) => line.person === id && !isRelation(line.kind))
        .map(({ kind, from, one }) => factOf(kind, from, isFields(one) ? one : {})),
    })),
    relations: lines
      .filter(({ kind }) => isRelation(kind))
      .map(({ person, kind, from, one }): Told => ({ kind, of: person, from, ...(isFields(one) ? one : { is: one }) }))
      .filter((relation) => bornOn.has(String(relation["is"]))),
    claims: isFields(told["claim"]) ? [{ programme, about, ...told["claim"] }] : [],
  };
}

const factOf = (kind: string, bornOn: unknown, { from = bornOn, until, known, ...value }: Told) => ({
  kind,
  from,
  ...(until === undefined ? {} : { until }),
  ...(known === undefined ? {} : { known }),
  value,
});
