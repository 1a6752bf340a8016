import Type, { type Static, type TObject, type TProperties } from "typebox";
import { PersonMention } from "./person-mention.ts";
import { Code, Day, exactly, OwnCode, Sum } from "./scalars.ts";

/**
 * What an agency says of one person from a day until a day. A record always states itself whole: its next version
 * replaces it, so that the end of a contract is the same record with its `until`.
 */
export const stateOf = <Properties extends TProperties>(properties: Properties) =>
  Type.Object({ person: PersonMention, from: Day, until: Type.Optional(Day), ...properties }, exactly);

/** The same record when it has come to its end: the day is no longer open. */
export const ended = <Properties extends TProperties>(state: TObject<Properties>) =>
  Type.Object({ ...state.properties, until: Day }, exactly);

/**
 * A fact of a kind that has no type of its own, such as one that an extension adds to the law. The kind says what `value` holds:
 * days as `YYYY-MM-DD`, money as a decimal string. Relations to others have types of their own.
 */
export const StatedFact = stateOf({
  kind: Code,
  value: Type.Record(
    Type.String({ pattern: "^[a-z][A-Za-z0-9]*$", maxLength: 40 }),
    Type.Union([Type.String({ maxLength: 200 }), Type.Integer(), Type.Boolean()]),
    { maxProperties: 20 },
  ),
});

export const Disability = stateOf({
  percent: Type.Integer({ minimum: 0, maximum: 100 }),
  cause: Code,
  blind: Type.Boolean(),
});

/** `kind`: contract, self-employed. */
export const Contract = stateOf({ kind: Code });

/** `status`: martyr, war-veteran; whatever the country's law recognises. */
export const RecognisedStatus = stateOf({ status: Code });

/** `form`: full-time, other. */
export const Study = stateOf({ form: Code });

/** The account to which a person is paid, as the country's banks number accounts; `bank` is the bank's code there. */
export const Account = stateOf({
  account: Type.String({ pattern: "^[A-Za-z0-9]+$", maxLength: 34 }),
  bank: OwnCode,
  currency: Type.String({ pattern: "^[A-Z]{3}$" }),
});

/** A labour pension that is drawn. `kind`: age, disability, survivor. `amount` a month. */
export const Pension = stateOf({ kind: Code, amount: Sum });

export const Residence = stateOf({ permanent: Type.Boolean(), district: Type.Optional(OwnCode) });

/** `country`: ISO 3166 alpha-2. */
export const Citizenship = stateOf({ country: Type.String({ pattern: "^[A-Z]{2}$" }) });

/** A child in an institution; `full` when the state keeps it wholly. */
export const StateSupport = stateOf({ full: Type.Boolean() });

/** `person` is the child; the guardian stands in for the parents. */
export const Guardianship = stateOf({ guardian: PersonMention });

/** `person` is the child; one or two people foster it. */
export const FosterCare = stateOf({ fosterParents: Type.Array(PersonMention, { minItems: 1, maxItems: 2 }) });

/** Income a month from one source. */
export const Income = stateOf({ source: Code, amount: Sum });

/** One employer's wage of one calendar month: `from` its first day, `until` the first of the next. `contribution` is what goes to the insurance part. */
export const Wage = stateOf({ employer: OwnCode, amount: Sum, contribution: Sum });

/** A personal account on the day `from`: the capital of its insurance part, and the insured months until that day. */
export const InsuranceBalance = stateOf({ capital: Sum, months: Type.Integer({ minimum: 0, maximum: 1200 }) });

/** Working days that an employer's account sheet counts: of a year, and of a month. */
const YearsDays = Type.Integer({ minimum: 1, maximum: 366 });
const MonthsDays = Type.Integer({ minimum: 0, maximum: 31 });

/** One calendar month of a sickness that lasts `since`: working days of the twelve full months before it, and those missed in this month. */
export const SicknessSheet = stateOf({ since: Day, workedDays: YearsDays, missedDays: MonthsDays });

/** The same of one calendar month of maternity leave. `leave`: usual, difficult-or-multiple, farm. */
export const MaternitySheet = stateOf({ since: Day, leave: Code, workedDays: YearsDays, missedDays: MonthsDays });

/** `person` is the child; the carer is on partly paid leave for it. */
export const ChildcareLeave = stateOf({ carer: PersonMention });

/** Conscript service, from the call-up to the discharge. */
export const Conscription = stateOf({});

/** `from`: the first day out of the civil service; `ground`: pension-age, disability. `averagePay` a month, of the twelve months before. */
export const CivilOfficeEnd = stateOf({ ground: Code, averagePay: Sum });

/** `person` is the vaccinated; `from` the day on which the complication was found. */
export const VaccineComplication = stateOf({});

/** What the Fund has agreed to pay a month for an injury at work. */
export const InjuryAgreement = stateOf({ amount: Sum });

/** `rate`: whole, reduced. A displaced person, and whether a dwelling of their own was found. */
export const Displacement = stateOf({ rate: Code, ownDwelling: Type.Boolean() });

/** `stage`: possible, returned. The way of a displaced person home. */
export const Homecoming = stateOf({ stage: Code });

/** Out of prison from that day on; what the prison's certificate says of the need for medical and social aid. */
export const Release = stateOf({ needsAid: Type.Boolean() });

/** `outcome`: death, disability, grave-injury; what an insured serviceman suffered. */
export const InsuredEvent = stateOf({ outcome: Code });

/** `person` is the deceased; a notary records who inherits. */
export const Inheritance = stateOf({ heirs: Type.Array(PersonMention, { minItems: 1, maxItems: 30 }) });

/** Work in the liberated territories by somebody who has settled there: contract and training are what they have to be, or not. */
export const SettledWork = stateOf({ forAYear: Type.Boolean(), qualified: Type.Boolean() });

export type Disability = Static<typeof Disability>;
export type Contract = Static<typeof Contract>;
export type RecognisedStatus = Static<typeof RecognisedStatus>;
export type Study = Static<typeof Study>;
export type Account = Static<typeof Account>;
export type Pension = Static<typeof Pension>;
export type Residence = Static<typeof Residence>;
export type Citizenship = Static<typeof Citizenship>;
export type StateSupport = Static<typeof StateSupport>;
export type Guardianship = Static<typeof Guardianship>;
export type FosterCare = Static<typeof FosterCare>;
export type Income = Static<typeof Income>;
export type Wage = Static<typeof Wage>;
export type InsuranceBalance = Static<typeof InsuranceBalance>;
export type SicknessSheet = Static<typeof SicknessSheet>;
export type MaternitySheet = Static<typeof MaternitySheet>;
export type ChildcareLeave = Static<typeof ChildcareLeave>;
export type Displacement = Static<typeof Displacement>;
export type Homecoming = Static<typeof Homecoming>;
export type Release = Static<typeof Release>;
export type InsuredEvent = Static<typeof InsuredEvent>;
export type Inheritance = Static<typeof Inheritance>;
export type SettledWork = Static<typeof SettledWork>;
