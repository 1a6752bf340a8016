import type { Certainty } from "@dayaq/rules";

/** A figure that a source gives of the country. Means are in manat. */
export interface PublishedFigure {
  readonly count: number;
  readonly mean?: number;
  /** `YYYY-MM-DD`: the day of which it is said. */
  readonly on: string;
  readonly certainty: Certainty;
  /** In the list of sources of the country's facts. */
  readonly source: string;
}

const reported = (count: number, on: string, source: string) =>
  ({ count, on, certainty: "reported", source }) satisfies PublishedFigure;

const PENSIONERS = 1_103_300;
/** A share of the pensioners, in tenths of a per cent. */
const pensioners = (permille: number): PublishedFigure => ({
  ...reported(Math.round((PENSIONERS * permille) / 1000), "2025-07-01", "S32"),
  certainty: "derived",
});

/** What was published of the country's people and of what they are paid. News items that quote the ministry, but for those marked. */
export const PUBLISHED = {
  population: reported(10_180_770, "2024-01-01", "S157"),
  pensioners: { ...reported(PENSIONERS, "2025-07-01", "S32; mean S31, S32"), mean: 538.1 },
  agePensioners: pensioners(646),
  disabilityPensioners: pensioners(230),
  survivorPensioners: pensioners(124),
  disabled: reported(498_442, "2025-12-31", "S173"),
  disabledChildren: reported(43_498, "2025-12-31", "S173"),
  ageAllowance: reported(166_200, "2025-07-01", "S32"),
  disabilityAllowance: reported(221_200, "2025-07-01", "S32"),
  disabilityAllowanceOfChildren: reported(42_100, "2025-07-01", "S32"),
  survivorAllowance: reported(52_100, "2025-07-01", "S32"),
  guardians: reported(167, "2025-07-01", "S32"),
  manyChildren: reported(10_410, "2022-10-01", "S171"),
  poorInfants: reported(3_036, "2022-10-01", "S171"),
  martyrsFamilies: { ...reported(18_493, "2024-07-01", "S77"), mean: 385.35 },
  displaced: reported(400_000, "2025-07-01", "S109, S112 (about; the day is not given)"),
  assisted: { ...reported(334_000, "2025-03-01", "S172 (“early 2025”; sum a head)"), mean: 107.52 },
  birthsPaid: reported(66_200, "2021-12-31", "S89 (of the year, without insured parents)"),
} as const satisfies Readonly<Record<string, PublishedFigure>>;

/** Published means that are put into the invented people, in manat. */
export interface Means {
  readonly pensioners: number;
  readonly martyrsFamilies: number;
  /** A head. */
  readonly assisted: number;
}

export const PUBLISHED_MEANS: Means = {
  pensioners: PUBLISHED.pensioners.mean,
  martyrsFamilies: PUBLISHED.martyrsFamilies.mean,
  assisted: PUBLISHED.assisted.mean,
};

/** What nobody published, or from memory: it shapes the invented people, and no total rests on it alone. */
export const SUPPOSED = {
  /** A year; from memory. */
  births: 110_000,
  /** Of adults with a disability: 81–100, 61–80 and 31–60 per cent. */
  degrees: [0.2, 0.45, 0.35],
  /** Of families with children: with one, two, three. */
  children: [0.4, 0.45, 0.15],
  /** Of a family that draws assistance, as in the published figures of 2022: 194,000 people in 44,700 families. */
  assistedFamily: 4.34,
  /** Amount of the stipend a martyr when the mean a person was published. */
  stipendThen: 600,
} as const;
