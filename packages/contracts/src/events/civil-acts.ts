import Type, { type Static } from "typebox";
import { PersonMention, Sex } from "./person-mention.ts";
import { Day, exactly, RecordNo, RegisterCode, Text } from "./scalars.ts";

/** Introduced by its birth record, also without a name or a number: a stillborn child, a newborn before its FIN. */
const Child = Type.Object({ ...PersonMention.properties, sex: Sex, bornOn: Day }, exactly);

export const Birth = Type.Object(
  {
    child: Child,
    /** False for a stillbirth. */
    alive: Type.Boolean(),
    /** Absent when unrecorded: then nobody stands in that place, and the rules treat it so. */
    mother: Type.Optional(PersonMention),
    father: Type.Optional(PersonMention),
    place: Type.Optional(Text),
  },
  exactly,
);

export const Death = Type.Object({ person: PersonMention, diedOn: Day, place: Type.Optional(Text) }, exactly);

export const Marriage = Type.Object(
  { spouses: Type.Array(PersonMention, { minItems: 2, maxItems: 2 }), on: Day },
  exactly,
);

/** The marriage is named when the register knows its record. */
export const Divorce = Type.Object(
  {
    spouses: Type.Array(PersonMention, { minItems: 2, maxItems: 2 }),
    on: Day,
    marriage: Type.Optional(Type.Object({ register: RegisterCode, recordNo: RecordNo }, exactly)),
  },
  exactly,
);

export const Adoption = Type.Object(
  { child: PersonMention, adopters: Type.Array(PersonMention, { minItems: 1, maxItems: 2 }), on: Day },
  exactly,
);

export type Birth = Static<typeof Birth>;
export type Death = Static<typeof Death>;
export type Marriage = Static<typeof Marriage>;
export type Divorce = Static<typeof Divorce>;
export type Adoption = Static<typeof Adoption>;
