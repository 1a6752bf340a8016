import Type, { type Static } from "typebox";
import {
  Absence,
  ContractEnd,
  Deal,
  Declaration,
  Household,
  Imprisonment,
  JobSeeking,
  Property,
  RefusedJobs,
  StayAbroad,
  SubsidisedJob,
  Training,
  Utilities,
  Vehicle,
} from "./assistance.ts";
import { Adoption, Birth, Death, Divorce, Marriage } from "./civil-acts.ts";
import { Code, exactly, Text } from "./scalars.ts";
import {
  Account,
  ChildcareLeave,
  Citizenship,
  CivilOfficeEnd,
  Conscription,
  Contract,
  Disability,
  Displacement,
  ended,
  FosterCare,
  Guardianship,
  Homecoming,
  Income,
  Inheritance,
  InsuranceBalance,
  InsuredEvent,
  InjuryAgreement,
  MaternitySheet,
  Pension,
  RecognisedStatus,
  Release,
  Residence,
  SettledWork,
  SicknessSheet,
  StatedFact,
  StateSupport,
  Study,
  VaccineComplication,
  Wage,
} from "./states.ts";

/** The record no longer holds, from its beginning: as if it had never been stated. `of` is the type of what it stated. */
export const Annulment = Type.Object({ of: Code, reason: Type.Optional(Text) }, exactly);
export type Annulment = Static<typeof Annulment>;

/** Every type of event we take, with the schema of its body. A type is stored: it is never renamed or reused. */
export const BODIES = {
  birth: Birth,
  death: Death,
  marriage: Marriage,
  divorce: Divorce,
  adoption: Adoption,
  disability: Disability,
  "contract-started": Contract,
  "contract-changed": Contract,
  "contract-ended": ContractEnd,
  "status-granted": RecognisedStatus,
  "status-withdrawn": ended(RecognisedStatus),
  "study-started": Study,
  "study-ended": ended(Study),
  "account-registered": Account,
  "account-closed": ended(Account),
  "pension-drawn": Pension,
  "pension-ended": ended(Pension),
  "residence-changed": Residence,
  "citizenship-changed": Citizenship,
  "state-support-changed": StateSupport,
  "guardianship-changed": Guardianship,
  "foster-care-changed": FosterCare,
  "income-stated": Income,
  "household-stated": Household,
  "declaration-checked": Declaration,
  "property-stated": Property,
  "vehicle-stated": Vehicle,
  "utilities-stated": Utilities,
  "deal-recorded": Deal,
  "job-seeking-changed": JobSeeking,
  "jobs-refused": RefusedJobs,
  "training-changed": Training,
  "subsidised-job-changed": SubsidisedJob,
  "imprisonment-changed": Imprisonment,
  "absence-found": Absence,
  "stay-abroad-stated": StayAbroad,
  "wage-stated": Wage,
  "insurance-balance-stated": InsuranceBalance,
  "sickness-sheet": SicknessSheet,
  "maternity-sheet": MaternitySheet,
  "childcare-leave-changed": ChildcareLeave,
  "displacement-changed": Displacement,
  "homecoming-stated": Homecoming,
  "released-from-prison": Release,
  "insured-event": InsuredEvent,
  "inheritance-recorded": Inheritance,
  "settled-work-changed": SettledWork,
  "conscription-started": Conscription,
  "conscription-ended": ended(Conscription),
  "civil-service-left": CivilOfficeEnd,
  "vaccine-complication-found": VaccineComplication,
  "vaccine-complication-ended": ended(VaccineComplication),
  "injury-agreement-made": InjuryAgreement,
  "injury-agreement-ended": ended(InjuryAgreement),
  "fact-stated": StatedFact,
  annulment: Annulment,
} as const;

export type EventType = keyof typeof BODIES;

export const isEventType = (text: string): text is EventType => Object.hasOwn(BODIES, text);

type BodyOf<Name extends EventType> = Static<(typeof BODIES)[Name]>;

/** What happened: one member a type, so that a `switch` on `type` knows its body. */
export type LifeEvent = { [Name in EventType]: { readonly type: Name; readonly body: BodyOf<Name> } }[EventType];

/**
 * One version of one record of one register. A version above 1 replaces what the earlier version stated (a correction);
 * type `annulment` takes it back. Order is `statedAt`, then record and version; never the order of arrival.
 */
export type IncomingEvent = LifeEvent & {
  readonly register: string;
  readonly recordNo: string;
  readonly version: number;
  /** RFC 3339 with zone */
  readonly statedAt: string;
};
