import type { Adoption, Birth, Death, Divorce, IncomingEvent, Marriage } from "@dayaq/contracts";
import { identityOf, named, nationality } from "./identity.ts";
import { ALL_DAYS, annulment, assertion, fromDay, relation, type Said } from "./said.ts";

/** A stillborn child is written down too, not alive: other rights may open by it, and the birth is never lost. */
export function ofBirth({ child, alive, mother, father }: Birth): Said[] {
  const { bornOn, sex } = child;
  const since = fromDay(bornOn);
  return [
    assertion("child", "birth", { on: bornOn, sex, alive }, ALL_DAYS),
    ...named("child", child),
    ...nationality("child", child),
    ...(mother
      ? [
          relation("child", "parent", "mother", since, "mother"),
          ...identityOf({ path: "mother", person: mother }, "female"),
        ]
      : []),
    ...(father
      ? [
          relation("child", "parent", "father", since, "father"),
          ...identityOf({ path: "father", person: father }, "male"),
        ]
      : []),
  ];
}

export const ofDeath = ({ person, diedOn }: Death): Said[] => [
  assertion("person", "death", { on: diedOn }, ALL_DAYS),
  ...identityOf({ path: "person", person }),
];

/** Each is the spouse of the other, so it is said of both: either can be found from either. */
export const ofMarriage = ({ spouses, on }: Marriage): Said[] => [
  relation("spouses/0", "spouse", "spouses/1", fromDay(on)),
  relation("spouses/1", "spouse", "spouses/0", fromDay(on)),
  ...spouses.flatMap((person, index) => identityOf({ path: `spouses/${index}`, person })),
];

/** A marriage ends for both from the day of the divorce. */
export const ofDivorce = ({ spouses, on }: Divorce): Said[] => [
  annulment("spouses/0", "spouse", fromDay(on)),
  annulment("spouses/1", "spouse", fromDay(on)),
  ...spouses.flatMap((person, index) => identityOf({ path: `spouses/${index}`, person })),
];

export const ofAdoption = ({ child, adopters, on }: Adoption): Said[] => [
  ...identityOf({ path: "child", person: child }),
  ...adopters.flatMap((person, index) => [
    relation("child", "adoptive-parent", `adopters/${index}`, fromDay(on), String(index)),
    ...identityOf({ path: `adopters/${index}`, person }),
  ]),
];

/** The day on which a civil act happened. */
export function dayOfCivilAct(event: IncomingEvent): string | undefined {
  switch (event.type) {
    case "birth":
      return event.body.child.bornOn;
    case "death":
      return event.body.diedOn;
    case "marriage":
    case "divorce":
    case "adoption":
      return event.body.on;
    default:
      return undefined;
  }
}
