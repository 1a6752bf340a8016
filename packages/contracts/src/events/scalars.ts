import Type, { type Static } from "typebox";

/** A calendar day `YYYY-MM-DD` that exists, from year 1000 on: nobody alive or owed anything is older. */
export const Day = Type.String({ format: "date", pattern: "^[12]\\d{3}-\\d\\d-\\d\\d$" });

/** An instant of RFC 3339 with its zone. No leap second: neither JavaScript nor our ordering knows one. */
export const Instant = Type.String({
  format: "date-time",
  pattern: "^[12]\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$",
});

/** A sum a month or once, as a decimal string in the country's currency: `300.00`. Whether its decimals fit is the pack's to say. */
export const Sum = Type.String({ pattern: "^\\d{1,13}(\\.\\d{1,4})?$" });

/** A word of a list that the country owns, such as the cause of a disability: `territorial-integrity`. */
export const Code = Type.String({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 60 });

/** A code as its owner writes it: the four letters of a bank in an IBAN, a district of ISO 3166-2 without its country. */
export const OwnCode = Type.String({ pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", maxLength: 30 });

/** A short text for people. The first character is not a blank, so that an empty one is not taken for a name. */
export const Text = Type.String({ pattern: "^\\S", maxLength: 200 });

/** Which register speaks: `civil-acts`, `disability-decisions`. Agreed in the agency's contract. */
export const RegisterCode = Code;

/** The number a record has in its register. It is the register's own text: letters, digits and `/ . _ -`. */
export const RecordNo = Type.String({ pattern: "^[A-Za-z0-9][A-Za-z0-9/._-]*$", maxLength: 80 });

/** 1 when the record is first stated; each correction and the annulment count on. */
export const RecordVersion = Type.Integer({ minimum: 1, maximum: 1_000_000 });

/** Exactly these members and no others: what we do not understand we do not silently drop. */
export const exactly = { additionalProperties: false } as const;

export type Day = Static<typeof Day>;
export type Instant = Static<typeof Instant>;
