import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { soundLaw } from "@dayaq/rules";
import { answerRecord, type DeterminationAnswer, readRecord } from "@dayaq/rules/record";
import type { RecordFile } from "./records.ts";

const law = soundLaw(lawOf(azerbaijan), azerbaijan.languages);
const WINDOW = { from: "2018-01-01", until: "2040-01-01" };

/** What is expected of one determination. Absent: not asked. */
export interface Expected {
  readonly answer?: string;
  readonly claimed?: boolean;
  /** null: nothing changes any more unless something happens. */
  readonly nextOn?: string | null;
  /** Each change: the day and the amount from then; `?` where the law's amount is not known, `none` where nothing is due. */
  readonly amounts?: readonly string[];
  /** Each change: the day and who has how much of the sum, by id. */
  readonly shares?: readonly string[];
  /** Each one-off sum: the day, the amount, who is paid (`officer`: an officer decides). */
  readonly once?: readonly string[];
  readonly needs?: readonly string[];
  /** Each due: month, amount, kind. */
  readonly dues?: readonly string[];
  /** As dues, with who is paid. */
  readonly paidTo?: readonly string[];
  readonly certainty?: string;
}

/** One golden case: what holds by the specifications, and why. */
export interface Golden extends Expected {
  readonly why: string;
  readonly record: RecordFile;
  readonly programme: string;
  readonly about: string;
}

/** The answer of one determination. Asked in process: the same code that the command runs. */
export function answered(
  record: RecordFile,
  programme: string,
  about: string,
  { from, until } = WINDOW,
): DeterminationAnswer {
  const window = { from: day(from), until: day(until) };
  const { determinations } = answerRecord(law, readRecord(law, record), { window, programmes: [programme] });
  const found = determinations.find((it) => it.about === about);
  if (!found) throw new Error(`nothing is answered about ${about}`);
  return found;
}

/** What a case expects, without what it asks. */
export const expectedOf = ({
  why: _why,
  record: _record,
  programme: _programme,
  about: _about,
  ...rest
}: Golden): Expected => rest;

/** What is answered to a case, of that alone which it expects. */
export function seenIn(golden: Golden): Expected {
  const seen = inShort(answered(golden.record, golden.programme, golden.about));
  const asked = Object.keys(expectedOf(golden)) as (keyof Expected)[];
  return Object.fromEntries(asked.map((key) => [key, seen[key]]));
}

/** An answer as the cases write it. */
export function inShort(it: DeterminationAnswer, until = WINDOW.until): Required<Omit<Expected, "claimed">> & Expected {
  return {
    answer: it.answer,
    ...(it.claimed === undefined ? {} : { claimed: it.claimed }),
    nextOn: it.nextOn ?? null,
    amounts: changes(it, until, ({ amount }) => amount ?? "?"),
    shares: changes(it, until, ({ amount, shares }) => (amount === null ? "?" : sharesInShort(shares))),
    once: it.once.map(({ on, amount, shares }) =>
      [on, amount ?? "?", ...shares.map(({ payee }) => payee ?? "officer")].join(" "),
    ),
    needs: it.needs.map(({ person, kind, agency }) => [person, kind, agency].join(" ")),
    dues: it.dues.map(({ month, amount, kind }) => [month, amount, kind].join(" ")),
    paidTo: it.dues.map(({ month, amount, kind, payee }) => [month, amount, kind, payee].join(" ")),
    certainty: it.certainty,
  };
}

const sharesInShort = (shares: readonly { beneficiary: string; amount: string }[]) =>
  shares
    .map(({ beneficiary, amount }) => `${beneficiary} ${amount}`)
    .toSorted()
    .join(" + ");

type Segment = DeterminationAnswer["timeline"][number];

/** A timeline as its changes, so that where the window ends is of no matter. */
function changes({ timeline }: DeterminationAnswer, end: string, of: (segment: Segment) => string): string[] {
  const all = timeline.flatMap((segment, index) => {
    const next = timeline[index + 1]?.from;
    const ends = segment.until !== undefined && segment.until !== next && segment.until < end;
    return [{ on: segment.from, is: of(segment) }, ...(ends ? [{ on: segment.until, is: "none" }] : [])];
  });
  return all.filter(({ is }, index) => is !== all[index - 1]?.is).map(({ on, is }) => `${on} ${is}`);
}
