import { findDay } from "@dayaq/kernel";
import { amount, choice, type Form, maybe, one, sequence, type Shape, text } from "../xml/shape.ts";

/** Simple types as ISO 20022 publishes them. Text is counted in characters, and an empty one is none. */
const upTo = (most: number): Shape => text(new RegExp(`^[^]{1,${most}}$`, "u"));

export const max34 = upTo(34);
export const max35 = upTo(35);
export const max105 = upTo(105);
export const max140 = upTo(140);
export const max500 = upTo(500);
export const code4 = upTo(4);
export const code35 = max35;
export const flag = text(/^(true|false|0|1)$/);
export const count15 = text(/^\d{1,15}$/);
export const number18 = text(/^\d{1,18}(\.0+)?$/);
export const direction = text(/^(CRDT|DBIT)$/);
const existingDay = (form: RegExp): Form => ({
  test: (written) => form.test(written) && findDay(written.slice(0, 10)) !== undefined,
});
export const isoDate = text(existingDay(/^\d{4}-\d\d-\d\d(Z|[+-]\d\d:\d\d)?$/));
export const isoDateTime = text(
  existingDay(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/),
);
/** 18 digits, of which 17 after the point at most. */
export const sumNumber = text(/^[+-]?(?=[\d.]{1,19}$)(\d+(\.\d{0,17})?|\.\d{1,17})$/);
/** 18 digits, of which 5 after the point at most. */
export const currencyAmount = amount(/^(?=[\d.]{1,19}$)(\d+(\.\d{0,5})?|\.\d{1,5})$/);

/** Identifiers that travel through every bank: letters, digits and `/-?:().,'+` and blank; no slash at an end, no two together. */
export const isRestricted = (id: string): boolean =>
  /^[A-Za-z0-9/?:().,'+ -]{1,35}$/.test(id) && !id.startsWith("/") && !id.endsWith("/") && !id.includes("//");

export const codeOrOwn = (code: Shape): Shape => choice(one("Cd", code), one("Prtry", max35));

export const dateOrTime = choice(one("Dt", isoDate), one("DtTm", isoDateTime));

export const accountId = choice(
  one("IBAN", text(/^[A-Z]{2}\d{2}[a-zA-Z0-9]{1,30}$/)),
  one("Othr", sequence(one("Id", max34), maybe("SchmeNm"), maybe("Issr"))),
);

/** CashAccount38 */
export const account = sequence(one("Id", accountId), maybe("Tp"), maybe("Ccy"), maybe("Nm"), maybe("Prxy"));

/** PartyIdentification135 */
export const party = sequence(
  maybe("Nm", max140),
  maybe("PstlAdr"),
  maybe("Id"),
  maybe("CtryOfRes"),
  maybe("CtctDtls"),
);

/** BranchAndFinancialInstitutionIdentification6 */
export const agent = sequence(
  one(
    "FinInstnId",
    sequence(
      maybe("BICFI", text(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/)),
      maybe("ClrSysMmbId"),
      maybe("LEI"),
      maybe("Nm", max140),
      maybe("PstlAdr"),
      maybe("Othr"),
    ),
  ),
  maybe("BrnchId"),
);
