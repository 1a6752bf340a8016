import Type, { type Static } from "typebox";
import { PersonMention } from "./person-mention.ts";
import { Code, Day, exactly, OwnCode, Sum } from "./scalars.ts";
import { stateOf } from "./states.ts";

/**
 * Who lives and spends together, as an officer entered it from the household's paper. The record is the household: its number
 * names it, and its next version restates all members. One of them `speaks` for it.
 */
export const Household = Type.Object(
  {
    from: Day,
    until: Type.Optional(Day),
    members: Type.Array(
      Type.Object(
        { person: PersonMention, from: Type.Optional(Day), until: Type.Optional(Day), speaks: Type.Boolean() },
        exactly,
      ),
      { minItems: 1, maxItems: 40 },
    ),
  },
  exactly,
);

/** `person` speaks for a household; whether what it declared agrees with the registers. */
export const Declaration = stateOf({ agrees: Type.Boolean() });

const Count = Type.Integer({ minimum: 0, maximum: 1000 });

/** How many immovables at different addresses, by purpose; all 0: the register was asked, and there is none. */
export const Property = stateOf({ dwellings: Count, premises: Count, plots: Count });

/** Whether a vehicle is owned or used; `fromState`: given by the state for rehabilitation. */
export const Vehicle = stateOf({ owned: Type.Boolean(), fromState: Type.Boolean() });

/** What a supplier charges a subscriber a month. */
export const Utilities = stateOf({ supplier: OwnCode, amount: Sum });

/** What was bought and sold in one calendar month: `from` its first day, `until` the first of the next. */
export const Deal = stateOf({ amount: Sum });

/** `as`: job-seeker, unemployed. */
export const JobSeeking = stateOf({ as: Code });

/** `from`: the day of the last refusal; `count` of suitable jobs refused until then. */
export const RefusedJobs = stateOf({ count: Type.Integer({ minimum: 1, maximum: 1000 }) });

/** A person is sent there by the employment agency. */
export const Training = stateOf({});
export const SubsidisedJob = stateOf({});

export const Imprisonment = stateOf({});

/** `finding`: missing, declared-dead, whereabouts-unknown. */
export const Absence = stateOf({ finding: Code });

/** Out of the country from the first day abroad until the first day back, as the border saw it; without `until` not back yet. */
export const StayAbroad = stateOf({});

/** The same contract with its end, and the `ground` on which it ended: liquidation, redundancy, term-ended. */
export const ContractEnd = Type.Object(
  { person: PersonMention, from: Day, until: Day, kind: Code, ground: Type.Optional(Code) },
  exactly,
);

export type Absence = Static<typeof Absence>;
export type Household = Static<typeof Household>;
export type ContractEnd = Static<typeof ContractEnd>;
