import { common, type LocalDate, type Period } from "@dayaq/kernel";

/** As much of a stored statement as decides what it counts for. */
export interface Stated extends Period {
  /** `withdraw`: this version of the record no longer says anything here; its days mean nothing. */
  readonly statement: "assert" | "annul" | "withdraw";
  /** The agency that owns this kind of fact outranks every other; otherwise the later statement wins. */
  readonly isOwner: boolean;
  /** Instant of the statement, in seconds. */
  readonly statedAt: number;
  readonly record: string;
  readonly recordVersion: number;
  /** Text of the value: settles the order of two statements that agree in all else. */
  readonly text: string;
}

/** A stretch of days on which one statement counts. */
export interface Effective<S> extends Period {
  readonly source: S;
}

/**
 * What counts among the statements on one (party, kind, key). Only the highest version of each record speaks. Records are laid over
 * one another in the order in which they were stated, those of the owner on top. An assertion covers what lies below it on its
 * days; an annulment leaves nothing there. The order of arrival plays no part.
 */
export function effectiveFacts<S extends Stated>(statements: readonly S[]): Effective<S>[] {
  const only = statements[0];
  if (statements.length === 1 && only?.statement === "assert") return [{ ...spanOf(only), source: only }];
  let pieces: Effective<S>[] = [];
  for (const it of latestOfEachRecord(statements).toSorted(byRank)) {
    if (it.statement === "withdraw") continue;
    pieces = pieces.flatMap((piece) => without(piece, it));
    if (it.statement === "assert") pieces.push({ ...spanOf(it), source: it });
  }
  return pieces.toSorted((a, b) => a.from - b.from);
}

const spanOf = ({ from, until }: Period): Period => ({ from, until });

function latestOfEachRecord<S extends Stated>(statements: readonly S[]): S[] {
  const latest = new Map<string, number>();
  for (const { record, recordVersion } of statements) {
    latest.set(record, Math.max(recordVersion, latest.get(record) ?? recordVersion));
  }
  return statements.filter((it) => it.recordVersion === latest.get(it.record));
}

function byRank(a: Stated, b: Stated): number {
  if (a.isOwner !== b.isOwner) return a.isOwner ? 1 : -1;
  return (
    a.statedAt - b.statedAt ||
    compare(a.record, b.record) ||
    a.from - b.from ||
    a.until - b.until ||
    compare(a.text, b.text)
  );
}

// By code unit, not by a locale: the order must be the same on every machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is left of a piece outside some days: nothing, one part, or the parts before and after. */
function without<S>(piece: Effective<S>, days: Period): Effective<S>[] {
  const hidden = common(piece, days);
  if (!hidden) return [piece];
  const part = (from: LocalDate, until: LocalDate) => (from < until ? [{ from, until, source: piece.source }] : []);
  return [...part(piece.from, hidden.from), ...part(hidden.until, piece.until)];
}
