import type { Absence, ContractEnd, Household, IncomingEvent } from "@dayaq/contracts";
import { identityOf } from "./identity.ts";
import { ALL_DAYS, assertion, fromDay, relation, type Said, state } from "./said.ts";

/** What is stated of households, of the means of people, and of those who look for work. */
export function ofAssistance(event: IncomingEvent): Said[] {
  switch (event.type) {
    case "household-stated":
      return ofHousehold(event.body);
    case "declaration-checked":
      return [state("declaration", event.body, { agrees: event.body.agrees })];
    case "property-stated": {
      const { dwellings, premises, plots } = event.body;
      return [state("property", event.body, { dwellings, premises, plots })];
    }
    case "vehicle-stated": {
      const { owned, fromState } = event.body;
      return [state("vehicle", event.body, { owned, fromState }, event.recordNo)];
    }
    case "utilities-stated": {
      const { supplier, amount } = event.body;
      return [state("utilities", event.body, { supplier, amount }, event.recordNo)];
    }
    case "deal-recorded":
      return [state("deal", event.body, { amount: event.body.amount }, event.recordNo)];
    case "job-seeking-changed":
      return [state("job-seeking", event.body, { as: event.body.as, since: event.body.from })];
    case "jobs-refused":
      return [state("refused-jobs", event.body, { count: event.body.count, lastOn: event.body.from })];
    case "training-changed":
      return [state("training", event.body, {})];
    case "subsidised-job-changed":
      return [state("subsidised-job", event.body, {})];
    case "imprisonment-changed":
      return [state("imprisonment", event.body, {})];
    case "absence-found":
      return ofAbsence(event.body);
    case "stay-abroad-stated":
      return [state("stay-abroad", event.body, { since: event.body.from }, event.recordNo)];
    default:
      return [];
  }
}

/** Who belongs for the household's time unless they came later or left earlier. */
const ofHousehold = ({ members, ...household }: Household): Said[] =>
  members.flatMap(({ person, speaks, ...own }, index) => {
    const path = `members/${index}`;
    const days = fromDay(own.from ?? household.from, own.until ?? household.until);
    return [
      relation("household", "household-member", path, days, String(index)),
      ...(speaks ? [relation("household", "household-representative", path, days, String(index))] : []),
      ...identityOf({ path, person }),
    ];
  });

/**
 * Whom a court declares dead counts as dead from that day, unless the finding has come to an end: then they are back. The civil
 * registry's own word of the death outranks the court's.
 */
const ofAbsence = ({ finding, from, until }: Absence): Said[] => [
  assertion("person", "absence", { finding }, fromDay(from, until)),
  ...(finding === "declared-dead" && until === undefined ? [assertion("person", "death", { on: from }, ALL_DAYS)] : []),
];

/** From the first day without the contract; nothing where the register does not say why it ended. */
export const ofContractEnd = ({ until, ground }: ContractEnd, recordNo: string): Said[] =>
  ground === undefined ? [] : [assertion("person", "contract-end", { ground, on: until }, fromDay(until), recordNo)];
