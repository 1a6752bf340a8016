import { indexOf, type Law } from "../law.ts";
import { isFields, type Told } from "./example.ts";

/** What is told, as the JSON of a record file. Facts and relations of persons who are not there are left out. */
export function recordOf(law: Law, programme: string, about: string, on: string, told: Told): unknown {
  const { factKinds } = indexOf(law);
  const parties = Object.entries(told).filter(([key]) => !key.includes(".") && key !== "claim");
  const isHousehold = (it: unknown): it is Told => isFields(it) && "representative" in it;
  const people = parties.filter(([, it]) => !isHousehold(it));
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
    households: parties.flatMap(([id, it]) => (isHousehold(it) ? [householdOf(id, it)] : [])),
    claims: isFields(told["claim"]) ? [{ programme, about, ...told["claim"] }] : [],
  };
}

/** Members are named, or told with the days on which they belong. */
const householdOf = (id: string, { representative, members }: Told) => ({
  id,
  representative,
  members: (Array.isArray(members) ? members : []).map((it: unknown) => (isFields(it) ? it : { person: it })),
});

const factOf = (kind: string, bornOn: unknown, { from = bornOn, until, known, ...value }: Told) => ({
  kind,
  from,
  ...(until === undefined ? {} : { until }),
  ...(known === undefined ? {} : { known }),
  value,
});
