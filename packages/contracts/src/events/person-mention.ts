import Type, { type Static } from "typebox";
import { Code, Day, exactly, Text } from "./scalars.ts";

/** A number somebody gave to a person. The scheme is the country's word: `FIN`, `SSN`, `passport`. */
export const Identifier = Type.Object(
  {
    scheme: Type.String({ pattern: "^[A-Za-z][A-Za-z0-9-]*$", maxLength: 30 }),
    value: Type.String({ pattern: "^\\S+$", maxLength: 60 }),
  },
  exactly,
);

export const PersonNames = Type.Object(
  { given: Text, family: Type.Optional(Text), patronymic: Type.Optional(Text) },
  exactly,
);

export const Sex = Type.Enum(["female", "male"]);

/**
 * A person as a message speaks of them: by numbers, by name and birth date, or both.
 * With names and a birth date the message introduces the person, who may be new to us; numbers alone must be known already.
 */
export const PersonMention = Type.Object(
  {
    identifiers: Type.Array(Identifier, { maxItems: 10 }),
    names: Type.Optional(PersonNames),
    sex: Type.Optional(Sex),
    bornOn: Type.Optional(Day),
    citizenship: Type.Optional(Type.String({ pattern: "^[A-Z]{2}$" })),
    language: Type.Optional(Code),
  },
  exactly,
);

export type Identifier = Static<typeof Identifier>;
export type PersonNames = Static<typeof PersonNames>;
export type Sex = Static<typeof Sex>;
export type PersonMention = Static<typeof PersonMention>;

/** Whether the message itself says enough to write a person down who is not known yet. */
export const introduces = (person: PersonMention): boolean => person.names !== undefined && person.bornOn !== undefined;

/** Whether the message says enough to tell who is meant at all. */
export const canBeKnown = (person: PersonMention): boolean => person.identifiers.length > 0 || introduces(person);
