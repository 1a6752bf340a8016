import { dayOf, invariant, type LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "./database.ts";

/** The day on which the state's business stands, in this database. */
export async function businessDay(tx: Tx): Promise<LocalDate> {
  const { rows } = await tx.query<{ today: LocalDate }>("select today from platform.business_day");
  const today = rows[0]?.today;
  invariant(today !== undefined, "the business day is set before any business is done: dayaq migrate sets it");
  return today;
}

/** Moves the business day; it never goes back, since decisions already taken name the day they were taken on. */
export async function moveBusinessDay(tx: Tx, to: LocalDate): Promise<"moved" | "not-forward"> {
  const { rowCount } = await tx.query("update platform.business_day set today = $1 where today <= $1", [sqlDay(to)]);
  return rowCount === 1 ? "moved" : "not-forward";
}

/** Gives an empty database its first business day; one that has a day keeps it. */
export async function startBusinessDay(tx: Tx, today: LocalDate): Promise<void> {
  await tx.query("insert into platform.business_day (today) values ($1) on conflict do nothing", [sqlDay(today)]);
}

/** The calendar day that an instant falls on in a time zone (IANA name, such as `Asia/Baku`). */
export function dayIn(zone: string, instant: Date): LocalDate {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "numeric", day: "numeric" })
    .formatToParts(instant)
    .map(({ type, value }) => [type, Number(value)] as const);
  const { year, month, day } = Object.fromEntries(parts);
  invariant(year !== undefined && month !== undefined && day !== undefined, "a day has a year, a month and a number");
  return dayOf(year, month, day);
}
