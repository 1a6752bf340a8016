import { type LocalDate, dayOf, partsOf } from "@dayaq/kernel";
import type { DeterminedView } from "../calculator/view.ts";
import type { FoundView } from "./view.ts";

interface TimelineProps {
  readonly of: DeterminedView;
  readonly window: FoundView["window"];
  readonly on: LocalDate;
}

const WIDE = 600;
const HIGH = 28;
/** As wide as a year is written on a phone. */
const LABEL = 60;

/**
 * From when to when a right is due, drawn: a bar for each sum, a mark for each sum of its own day, a line for the day asked of. The
 * table beside it says the same in words, so whoever does not see the picture loses nothing.
 */
export function Timeline({ of: { stretches, once }, window, on }: TimelineProps) {
  const length = window.until - window.from;
  const at = (day: LocalDate): number => Math.round((Math.min(Math.max(day - window.from, 0), length) / length) * WIDE);
  const years = yearsIn(window);
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDE} ${HIGH + 24}`} aria-hidden="true" focusable="false">
      {years.map(({ year, from }) => (
        <>
          <line class="timeline-year" x1={at(from)} x2={at(from)} y1={0} y2={HIGH} />
          {at(from) + LABEL > WIDE ? null : (
            <text x={at(from) + 4} y={HIGH + 20}>
              {year}
            </text>
          )}
        </>
      ))}
      {stretches
        .filter(({ from, until = window.until }) => from < window.until && until > window.from)
        .map(({ from, until = window.until, sum }) => (
          <rect
            class={sum === undefined ? "timeline-unknown" : "timeline-due"}
            x={at(from)}
            y={8}
            width={Math.max(2, at(until) - at(from) - 1)}
            height={12}
          />
        ))}
      {once
        .filter((it) => window.from <= it.on && it.on < window.until)
        .map((it) => (
          <circle class="timeline-due" cx={at(it.on)} cy={14} r={6} />
        ))}
      <line class="timeline-now" x1={at(on)} x2={at(on)} y1={0} y2={HIGH} />
    </svg>
  );
}

function yearsIn({ from, until }: FoundView["window"]): readonly { readonly year: number; readonly from: LocalDate }[] {
  const first = partsOf(from).year + 1;
  const last = partsOf(until).year;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    year: first + index,
    from: dayOf(first + index, 1, 1),
  }));
}
