import type { StatedRecord } from "@dayaq/country";
import type { House } from "../security/house.ts";
import { born, lives, man, type Somebody, woman, works } from "../whole/life-events/registers.ts";

export type Fields = Readonly<Record<string, string>>;

/** A family of which no register has stated that it is one. */
export interface Household {
  readonly mother: Somebody;
  readonly father: Somebody;
  readonly child: Somebody;
}

export const household = (): Household => ({
  mother: woman("Nigar", "1992-01-01"),
  father: man("Elçin", "1990-01-01"),
  child: woman("Aylin", "2019-03-01"),
});

export const known = ({ mother, father, child }: Household): StatedRecord[] => [
  lives(mother),
  lives(father),
  born(child, mother, father),
  works(father, "2016-01-01"),
];

export const later = (record: StatedRecord): StatedRecord => ({ ...record, statedAt: "2025-07-21T08:00:00+04:00" });

/** Where the paper of somebody's household is entered. */
export const paperOf = async (house: House, { fin }: Somebody): Promise<string> =>
  `/en/office/people/${await house.uuidOf(await house.partyOf(fin))}/paper/UDSY`;

/** Days and sums hold spaces at which no line breaks. */
export const plain = (page: string): string => page.replaceAll(/[\u00a0\u202f]/g, " ");

/** What stands in the hidden fields of a page. */
export const hidden = (page: string): Fields =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, n = "", v = ""]) => [n, v]),
  );

/** What an officer fills in from the paper of such a family, four weeks after it came. */
export const written = ({ mother, father, child }: Household): Fields => ({
  received: "2025-06-23",
  since: "2016-05-01",
  "member-1": mother.fin,
  "member-2": father.fin,
  "member-3": child.fin,
  speaks: "1",
  notary: "yes",
  "seen-application": "yes",
  "seen-identity": "yes",
  declaration: "yes",
});
