import { ibanOf } from "@dayaq/country";

export type Sex = "female" | "male";

/** An invented person as the registers know them. */
export interface Resident {
  /** Absent for a foreigner without one and for a newborn. */
  readonly fin?: string;
  readonly passport?: string;
  readonly given: string;
  readonly family: string;
  readonly patronymic?: string;
  readonly sex: Sex;
  /** `YYYY-MM-DD` */
  readonly bornOn: string;
  /** ISO 3166 alpha-2 */
  readonly citizenship: string;
  readonly language: "az" | "en" | "ru";
}

const SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // without I and O, which are misread
const SIX_SIGNS = SIGNS.length ** 6;
const SPREAD = 910_746_133; // prime to the number above, so that no two people share a number

/** The n-th invented FIN of a series: seven signs, spread so that neighbours do not look alike. */
export function finOf(series: "5" | "6", n: number): string {
  let rest = Number((BigInt(n) * BigInt(SPREAD)) % BigInt(SIX_SIGNS));
  let fin = "";
  for (let place = 0; place < 6; place++) {
    fin = `${SIGNS.charAt(rest % SIGNS.length)}${fin}`;
    rest = Math.floor(rest / SIGNS.length);
  }
  return `${series}${fin}`;
}

/** The n-th invented account of a bank: its check digits hold. */
export const accountOf = (bank: string, n: number): string => ibanOf("AZ", `${bank}${String(n).padStart(20, "0")}`);

/** The person by numbers alone: who is known already. */
export const numberOf = ({
  fin,
  passport,
}: Resident): { readonly identifiers: readonly { scheme: string; value: string }[] } => ({
  identifiers: [
    ...(fin === undefined ? [] : [{ scheme: "FIN", value: fin }]),
    ...(passport === undefined ? [] : [{ scheme: "passport", value: passport }]),
  ],
});

/** The person with name and birth date: enough to write down who is not known yet. */
export const introductionOf = (it: Resident) => ({
  ...numberOf(it),
  names: { given: it.given, family: it.family, ...(it.patronymic === undefined ? {} : { patronymic: it.patronymic }) },
  sex: it.sex,
  bornOn: it.bornOn,
  citizenship: it.citizenship,
  language: it.language,
});
