/** One figure of a benchmark, beside the limit that it is held against. */
export interface Figure {
  /** `one-person.all-programmes-explained` */
  readonly name: string;
  /** Median of the runs. */
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, in the same unit; absent where the figure only describes. */
  readonly limit?: number;
  /** value ÷ limit */
  readonly ratio?: number;
  /** Every run, in the order in which they were made. */
  readonly runs: readonly number[];
  /** Where the limit comes from, or what a reader should know of the figure. */
  readonly note?: string;
}

export interface Benchmark {
  /** What people type after `npm run bench --`. */
  readonly name: string;
  readonly summary: string;
  run(progress: (says: string) => void): Promise<readonly Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function figure(
  name: string,
  unit: string,
  runs: readonly number[],
  against: { limit?: number; note?: string } = {},
): Figure {
  const value = median(runs);
  const ratio = against.limit === undefined ? {} : { ratio: value / against.limit };
  return { name, value, unit, runs, ...against, ...ratio };
}

/** Milliseconds of the processor: the machine may be shared, so that those of a clock would say less. */
export function worked(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return sinceThen(before);
}

/** The same of work that is waited for. */
export async function workedOn(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return sinceThen(before);
}

function sinceThen(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
