export type { Absence, ContractEnd, Household } from "./assistance.ts";
export type { Adoption, Birth, Death, Divorce, Marriage } from "./civil-acts.ts";
export {
  type Annulment,
  BODIES,
  type EventType,
  type IncomingEvent,
  isEventType,
  type LifeEvent,
} from "./event-types.ts";
export { isIntroducedByRecord, type Part, peopleIn } from "./people-in.ts";
export {
  canBeKnown,
  type Identifier,
  introduces,
  type PersonMention,
  type PersonNames,
  type Sex,
} from "./person-mention.ts";
export { type EventCode, readEvent } from "./read-event.ts";
export type {
  Account,
  ChildcareLeave,
  Citizenship,
  Contract,
  Disability,
  FosterCare,
  Guardianship,
  Income,
  Inheritance,
  Pension,
  RecognisedStatus,
  Residence,
  StateSupport,
  Study,
} from "./states.ts";
