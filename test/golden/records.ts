import { day, isoDay, plusDays } from "@dayaq/kernel";

/** Record files (docs/record-format.md) written short. Days are `YYYY-MM-DD`, money a decimal string, as in the file. */

export interface FactFile {
  readonly kind: string;
  readonly from: string;
  readonly until?: string;
  readonly known?: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface PersonFile {
  readonly id: string;
  readonly bornOn: string;
  readonly sex: "female" | "male";
  readonly bornAlive?: boolean;
  readonly diedOn?: string;
  readonly facts?: readonly FactFile[];
}

export interface RelationFile {
  readonly kind: string;
  readonly of: string;
  readonly is: string;
  readonly from: string;
  readonly until?: string;
}

export interface RecordFile {
  readonly on: string;
  readonly known?: string;
  readonly persons: readonly PersonFile[];
  readonly relations?: readonly RelationFile[];
  readonly households?: readonly {
    id: string;
    representative: string;
    members: readonly { person: string; from?: string; until?: string }[];
  }[];
  readonly claims?: readonly { programme: string; about: string; by: string; on: string }[];
  readonly decided?: readonly {
    programme: string;
    about: string;
    known: string;
    paid: readonly { month: string; amount: string; payee?: string }[];
  }[];
}

type Days = Partial<Pick<FactFile, "until" | "known">>;
type PersonMore = Partial<Pick<PersonFile, "bornAlive" | "diedOn" | "facts">>;

/** A person who resides permanently from birth: the ordinary case. */
export const woman = (id: string, bornOn: string, { facts = [], ...more }: PersonMore = {}): PersonFile => ({
  ...stranger(id, bornOn, "female", more),
  facts: [residence(bornOn), ...facts],
});

export const man = (id: string, bornOn: string, more: PersonMore = {}): PersonFile => ({
  ...woman(id, bornOn, more),
  sex: "male",
});

/** Somebody of whom no residence is recorded. */
export const stranger = (
  id: string,
  bornOn: string,
  sex: PersonFile["sex"] = "female",
  more: PersonMore = {},
): PersonFile => ({ id, bornOn, sex, ...more });

const fact =
  (kind: string) =>
  (value: FactFile["value"], from: string, days: Days = {}): FactFile => ({ kind, from, ...days, value });

export const residence = (from: string, days?: Days): FactFile => fact("residence")({ permanent: true }, from, days);

export const disability = (
  percent: number,
  from: string,
  { cause = "general", blind = false, ...days }: DisabilityMore = {},
) => fact("disability")({ percent, cause, blind }, from, days);

type DisabilityMore = Days & { readonly cause?: string; readonly blind?: boolean };

export const works = (from: string, days?: Days): FactFile => fact("employment")({ kind: "contract" }, from, days);

export const studies = (from: string, until: string): FactFile => fact("study")({ form: "full-time" }, from, { until });

export const draws = (kind: "age" | "disability" | "survivor", from: string, days?: Days): FactFile =>
  fact("labour-pension")({ kind, amount: "400.00" }, from, days);

/** What the Fund stated of an insurance account: its capital and months up to that day. */
export const account = (capital: string, months: number, on = "2025-04-01", days?: Days): FactFile =>
  fact("insurance-record")({ upTo: on, capital, months }, on, days);

export const martyrStatus = (from: string): FactFile => fact("status")({ status: "martyr" }, from);

/** Parents of a child from its birth. */
export const parents = (child: PersonFile, ...ids: readonly string[]): RelationFile[] =>
  ids.map((is) => ({ kind: "parent", of: child.id, is, from: child.bornOn }));

export const related = (kind: string, of: string, is: string, from: string, until?: string): RelationFile => ({
  kind,
  of,
  is,
  from,
  ...(until === undefined ? {} : { until }),
});

/** The day before a day. */
export const dayBefore = (iso: string): string => isoDay(plusDays(day(iso), -1));
